import { ticks } from 'd3';
import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import { formatNumber } from '../../quantities/format.ts';
import { details } from '../../words/en/chart-details.ts';
import { charts } from '../../words/en/charts.ts';
import { answersFinding, answersTable, elasticityText, readAnswers, type Answer, type AnswerTest } from './answers.ts';
import type { Chart, ChartSelection, Size, Stop } from './chart.ts';
import { linearScale } from './linear-scale.ts';
import type { Mark } from './mark.ts';
import { fitText, textWidth } from './text.ts';

const words = details.answers;
const axisHeight = 22;
const footHeight = 20;
const headHeight = 24;
const leastRow = 18;
const besideFrom = 480;

type Scale = (value: number) => number;

/** The range that is accepted, as evidence is drawn on a lever. */
function bandMarks({ low, high }: Answer, x: Scale, y: number, height: number): Mark[] {
  const top = y - height / 2;
  const end = (value: number): Mark => ({
    kind: 'line',
    x1: x(value),
    y1: top - 2,
    x2: x(value),
    y2: top + height + 2,
    stroke: 'control',
    strokeWidth: 1,
  });
  return [{ kind: 'rect', x: x(low), y: top, width: x(high) - x(low), height, fill: 'evidence' }, end(low), end(high)];
}

/** A full disc inside the range, an open diamond outside: the shape says it without the colour. */
function pointMark({ elasticity, inside }: Answer, x: Scale, y: number, size: number): Mark {
  const at = x(elasticity);
  if (inside) {
    return {
      kind: 'path',
      d: `M${at - size} ${y}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0z`,
      fill: 'ink',
      stroke: 'paper',
      strokeWidth: 1.5,
    };
  }
  const reach = size + 1;
  const d = `M${at} ${y - reach}l${reach} ${reach}l${-reach} ${reach}l${-reach} ${-reach}z`;
  return { kind: 'path', d, fill: 'paper', stroke: 'fault', strokeWidth: 2 };
}

function axisMarks(x: Scale, [low, high]: readonly [number, number], bottom: number, room: number): Mark[] {
  return ticks(low, high, Math.max(3, Math.round(room / 80))).flatMap((tick): Mark[] => [
    {
      kind: 'line',
      x1: x(tick),
      y1: axisHeight - 4,
      x2: x(tick),
      y2: bottom,
      stroke: tick === 0 ? 'ink' : 'rule',
      strokeWidth: tick === 0 ? 1.2 : 1,
    },
    { kind: 'text', x: x(tick), y: 12, text: formatNumber(tick), role: 'axis', fill: 'ink-2', anchor: 'middle' },
  ]);
}

const stopOf = (answer: Answer, x: Scale, top: number, bottom: number): Stop => ({
  x: x(answer.elasticity),
  top,
  bottom,
  text: words.stop(
    answer.fullName,
    answer.figure,
    elasticityText(answer.low),
    elasticityText(answer.high),
    answer.verdict,
  ),
});

/** Name of a test, and what answers; gridlines run behind. */
function headMarks(name: string, on: string, y: number, room: number): Mark[] {
  const after = textWidth(name, 'name') + 6;
  return [
    { kind: 'text', x: 0, y, text: name, role: 'name', fill: 'ink', halo: 'paper' },
    { kind: 'text', x: after, y, text: fitText(on, 'axis', room), role: 'axis', fill: 'ink-2', halo: 'paper' },
  ];
}

/** Figure at the right edge, and the verdict before it where it is not inside. */
function figureMarks(answer: Answer, x: number, y: number, strong: boolean): Mark[] {
  const role = strong ? 'name' : 'axis';
  const figure: Mark = { kind: 'text', x, y, text: answer.figure, role, fill: 'ink', anchor: 'end', halo: 'paper' };
  if (answer.inside) return [figure];
  const before = x - textWidth(answer.figure, role) - 6;
  return [
    figure,
    {
      kind: 'text',
      x: before,
      y,
      text: answer.verdict,
      role: 'name-tight',
      fill: 'fault',
      anchor: 'end',
      halo: 'paper',
    },
  ];
}

/** Where the rows of a drawing stand. */
interface Place {
  readonly x: Scale;
  readonly width: number;
  readonly y: number;
  readonly rowHeight: number;
}

/** Names the purposes outside, those that miss the same way together. */
function outsideText(answers: readonly Answer[]): string {
  const outside = answers.filter(({ inside }) => !inside);
  const verdicts = [...new Set(outside.map(({ verdict }) => verdict))];
  const told = verdicts.map((verdict) => {
    const names = outside.filter((each) => each.verdict === verdict).map(({ name }) => charts.finding.lower(name));
    return words.missesFor(verdict, names.join(charts.stop.join));
  });
  return told.join(words.also);
}

/** One row for all purposes, those apart as strokes on it; names of those outside beneath. */
function drawTogether(
  { name, on, answers }: AnswerTest,
  { x, width, y, rowHeight }: Place,
): Pick<Chart, 'marks' | 'stops'> {
  const [first, ...others] = answers;
  if (!first) return { marks: [], stops: [] };
  const strip = y + 27;
  const list = outsideText(others);
  const room = width - textWidth(name, 'name') - textWidth(first.figure, 'name') - 16 - (first.inside ? 0 : 64);
  return {
    marks: [
      ...headMarks(name, on, y + 13, room),
      ...figureMarks(first, width, y + 13, true),
      ...bandMarks(first, x, strip, 11),
      ...others.map((each): Mark => ({
        kind: 'line',
        x1: x(each.elasticity),
        y1: strip - 7,
        x2: x(each.elasticity),
        y2: strip + 7,
        stroke: each.inside ? 'ink' : 'fault',
        strokeWidth: 1.5,
      })),
      pointMark(first, x, strip, 5.5),
      ...(list === ''
        ? []
        : [
            {
              kind: 'text',
              x: 0,
              y: strip + 21,
              text: fitText(details.rowName(list), 'axis-tight', width),
              role: 'axis-tight',
              fill: 'fault',
              halo: 'paper',
            } satisfies Mark,
          ]),
    ],
    stops: answers.map((each) => stopOf(each, x, y, y + rowHeight)),
  };
}

/** A head and a row for each purpose. */
function drawApart(
  { name, on, answers }: AnswerTest,
  { x, width, y, rowHeight }: Place,
): Pick<Chart, 'marks' | 'stops'> {
  const rowsY = y + headHeight;
  return {
    marks: [
      ...headMarks(name, on, y + 17, width),
      ...answers.flatMap((each, index): Mark[] => {
        const middle = rowsY + (index + 0.5) * rowHeight;
        const all = each.purpose === 'all';
        return [
          { kind: 'text', x: 0, y: middle + 4.6, text: each.name, role: 'axis', fill: 'ink' },
          ...bandMarks(each, x, middle, Math.min(10, rowHeight * 0.5)),
          pointMark(each, x, middle, all ? 5 : 3.8),
          ...figureMarks(each, width, middle + 4.6, all),
        ];
      }),
    ],
    stops: answers.map((each, index) => stopOf(each, x, rowsY + index * rowHeight, rowsY + (index + 1) * rowHeight)),
  };
}

const verdictRoom = 112;

function draw(tests: readonly AnswerTest[], size: Size): Pick<Chart, 'marks' | 'stops'> {
  const all = tests.flatMap(({ answers }) => answers);
  const reach = all.flatMap(({ low, high, elasticity }) => [low, high, elasticity]);
  const extent = [Math.min(0, ...reach), Math.max(0, ...reach)] as const;
  const needed = axisHeight + tests.length * headHeight + all.length * leastRow;
  const apart = size.width >= besideFrom && needed <= size.height;
  const names = apart ? Math.max(...all.map(({ name }) => textWidth(name, 'axis'))) + 16 : 0;
  const right = apart ? size.width - verdictRoom : size.width - 8;
  const x = linearScale(extent, [Math.max(8, names), right]);
  const rowHeight = apart
    ? Math.min(24, (size.height - axisHeight - tests.length * headHeight) / all.length)
    : Math.min(76, (size.height - axisHeight - footHeight) / tests.length);
  let y = axisHeight;
  const drawn = tests.map((test) => {
    const place = { x, width: size.width, y, rowHeight };
    y += apart ? headHeight + test.answers.length * rowHeight : rowHeight;
    return apart ? drawApart(test, place) : drawTogether(test, place);
  });
  const foot: Mark[] =
    apart || all.length === tests.length
      ? []
      : [{ kind: 'text', x: 0, y: size.height - 4, text: words.ticks, role: 'axis', fill: 'ink-2' }];
  return {
    marks: [...axisMarks(x, extent, y, right - names), ...drawn.flatMap(({ marks }) => marks), ...foot],
    stops: drawn.flatMap(({ stops }) => stops),
  };
}

/**
 * Draws how the city answers prices, times and service in the base year, each elasticity against the range that is
 * accepted: a row for each purpose where there is room, else one for each test.
 *
 * @param id id of the chart
 * @param results a run
 * @param _plan what the run came from; tests are of the city alone
 * @param _selection what is looked at; tests are of no scenario
 * @param size room for the drawing
 * @returns the chart
 */
export function answersChart(id: string, results: Results, _plan: Plan, _selection: ChartSelection, size: Size): Chart {
  const tests = readAnswers(results);
  const baseYear = results.years[0] ?? NaN;
  const said = {
    id,
    ...size,
    finding: answersFinding(tests),
    subtitle: words.subtitle(baseYear),
    alt: [
      words.alt(baseYear),
      ...tests.flatMap(({ answers }) => answers.map((each) => `${stopOf(each, (of) => of, 0, 0).text}.`)),
    ].join(' '),
    source: words.source(results.model, baseYear),
    table: answersTable(tests),
  };
  if (tests.length === 0) return { ...said, marks: [], stops: [], empty: charts.emptySeries };
  return { ...said, ...draw(tests, size) };
}
