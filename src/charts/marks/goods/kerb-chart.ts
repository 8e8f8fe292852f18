import { nice } from 'd3';
import type { FreightDetail, Results } from '../../../engine/results.ts';
import type { Plan } from '../../../plan/plan.ts';
import { rings } from '../../../plan/vocabulary.ts';
import { formatNumber } from '../../../quantities/format.ts';
import { goodsWords } from '../../../words/en/chart-goods.ts';
import { charts } from '../../../words/en/charts.ts';
import { bullet } from '../bullet.ts';
import type { Chart, ChartSelection, Size, Stop } from '../chart.ts';
import { comparedName } from '../finding.ts';
import type { Mark } from '../mark.ts';
import { readSelection, type NamedScenario, type Reading } from '../reading.ts';
import { scenarioStyle } from '../scenario-style.ts';
import { tableCell, type TableTwin } from '../table.ts';
import { fitText } from '../text.ts';
import { goodsIn, subjectGoods } from './detail.ts';

const words = goodsWords.kerb;
const centre = rings.indexOf('centre');
const leastColumn = 150;
const mostColumns = 4;

/** The kerb of the centre in one scenario. */
export interface KerbDay {
  readonly scenario: NamedScenario;
  readonly name: string;
  readonly letter: string | undefined;
  /** `[hour]` */
  readonly wanted: Float64Array;
  readonly minutes: Float64Array;
  readonly bays: number;
}

const ofCentre = (values: Float64Array): Float64Array => {
  const hours = values.length / rings.length;
  return values.subarray(centre * hours, (centre + 1) * hours);
};

function dayOf(scenario: NamedScenario, detail: FreightDetail, told?: Pick<KerbDay, 'name' | 'letter'>): KerbDay {
  const { name, letter } = told ?? scenario;
  return {
    scenario,
    name,
    letter,
    wanted: ofCentre(detail.bays_wanted),
    minutes: ofCentre(detail.kerb_min),
    bays: detail.bays[centre] ?? NaN,
  };
}

/** Days side by side: the scenarios drawn, in the plan's order, the base year before them where it is compared with. */
function readDays(reading: Reading, most: number): KerbDay[] {
  const { results, drawn, subject, comparison, year } = reading;
  const base = comparison?.isBaseYear ? goodsIn(results, comparison.scenario.id, comparison.year) : undefined;
  const before = base && comparison && year !== comparison.year ? [dayOf(comparison.scenario, base, comparison)] : [];
  const must = new Set([subject?.id, comparison?.scenario.id]);
  const wanted = [...drawn].sort((a, b) => Number(must.has(b.id)) - Number(must.has(a.id)));
  const kept = new Set(wanted.slice(0, Math.max(1, most - before.length)).map(({ id }) => id));
  const days = drawn
    .filter(({ id }) => kept.has(id))
    .flatMap((scenario) => {
      const detail = goodsIn(results, scenario.id, year);
      return detail ? [dayOf(scenario, detail)] : [];
    });
  return [...before, ...days];
}

const peakOf = ({ wanted }: KerbDay): number => wanted.indexOf(Math.max(...wanted));
const whole = (value: number): string => formatNumber(value < 100 ? Math.round(value) : value);

function kerbFinding(reading: Reading, days: readonly KerbDay[]): string {
  const own = days.find(({ scenario, name }) => scenario.id === reading.subject?.id && name === scenario.name);
  if (!own) return goodsWords.noneFinding;
  const peak = peakOf(own);
  const most = own.wanted[peak] ?? NaN;
  const hour = words.hour(peak);
  const said =
    own.bays > 0
      ? (most > own.bays ? words.short : words.enough)(hour, whole(most), whole(own.bays))
      : words.noBays(hour, whole(most));
  const other = days.find((each) => each !== own && each.scenario.id === reading.comparison?.scenario.id);
  const before = other && Math.max(...other.wanted);
  return before === undefined || whole(before) === whole(most)
    ? said
    : said + words.against(whole(before), comparedName(reading));
}

function kerbTable(days: readonly KerbDay[]): TableTwin {
  const { minutes, bays } = goodsWords.units;
  return {
    columns: [
      { name: words.hourHead },
      ...days.flatMap(({ name }) => [
        { name: words.column(words.columns.minutes, name), unit: minutes },
        { name: words.column(words.columns.wanted, name), unit: bays },
        { name: words.thereAre(name), unit: bays },
      ]),
    ],
    rows: Array.from(days[0]?.wanted ?? [], (_, hour) => ({
      name: words.hour(hour),
      cells: days.flatMap((day) => [
        tableCell(day.minutes[hour] ?? null, minutes),
        tableCell(day.wanted[hour] ?? null, bays),
        tableCell(day.bays, bays),
      ]),
    })),
  };
}

const headHeight = 24;
const rowHead = 18;
const axisHeight = 22;
const gutter = 24;
const upperShare = 0.62;

interface Bars {
  readonly y: number;
  readonly height: number;
  readonly most: number;
}

function barMarks(values: Float64Array, day: KerbDay, { y, height, most }: Bars, x: number, width: number): Mark[] {
  const slot = width / values.length;
  const { paint } = scenarioStyle(day.letter);
  return Array.from(values).flatMap((value, hour): Mark[] =>
    value > 0 && most > 0
      ? [
          {
            kind: 'rect',
            x: x + hour * slot + slot * 0.12,
            y: y + height * (1 - value / most),
            width: slot * 0.76,
            height: (value / most) * height,
            fill: paint,
          },
        ]
      : [],
  );
}

/** Level lines with the value of the upper one, of the first column only. */
function gridMarks({ y, height, most }: Bars, x: number, width: number, label: boolean): Mark[] {
  return [
    { kind: 'line', x1: x, y1: y, x2: x + width, y2: y, stroke: 'rule', strokeWidth: 1 },
    { kind: 'line', x1: x, y1: y + height, x2: x + width, y2: y + height, stroke: 'ink', strokeWidth: 1.2 },
    ...(label
      ? [
          {
            kind: 'text',
            x,
            y: y + 12,
            text: formatNumber(most),
            role: 'axis-tight',
            fill: 'ink-2',
            halo: 'paper',
          } satisfies Mark,
        ]
      : []),
  ];
}

function bayMarks(day: KerbDay, { y, height, most }: Bars, x: number, width: number): Mark[] {
  if (!(day.bays > 0)) return [];
  const at = y + height * (1 - day.bays / most);
  const text = words.bays(whole(day.bays));
  return [
    { kind: 'line', x1: x, y1: at, x2: x + width, y2: at, stroke: 'paper', strokeWidth: 4.5 },
    { kind: 'line', x1: x, y1: at, x2: x + width, y2: at, stroke: 'ink', strokeWidth: 2 },
    { kind: 'text', x: x + width, y: at - 5, text, role: 'axis-tight', fill: 'ink', anchor: 'end', halo: 'paper' },
  ];
}

function hourMarks(x: number, width: number, y: number): Mark[] {
  const hours = [0, 6, 12, 18, 24];
  return hours.map((hour, at) => ({
    kind: 'text',
    x: x + (hour / 24) * width,
    y: y + 16,
    text: String(hour),
    role: 'axis-tight',
    fill: 'ink-2',
    anchor: at === 0 ? 'start' : hour === 24 ? 'end' : 'middle',
  }));
}

function draw(days: readonly KerbDay[], inHand: string | undefined, size: Size): Pick<Chart, 'marks' | 'stops'> {
  const width = (size.width - gutter * (days.length - 1)) / days.length;
  const room = size.height - headHeight - 2 * rowHead - axisHeight - 8;
  const [, mostBays] = nice(0, Math.max(...days.flatMap((day) => [...day.wanted, day.bays || 0])), 4);
  const [, mostMinutes] = nice(0, Math.max(...days.flatMap((day) => [...day.minutes])), 4);
  const upper: Bars = { y: headHeight + rowHead, height: room * upperShare, most: mostBays };
  const lower: Bars = { y: upper.y + upper.height + 8 + rowHead, height: room * (1 - upperShare), most: mostMinutes };
  const heads = [words.wanted, words.minutes].map((text, at): Mark => ({
    kind: 'text',
    x: 0,
    y: (at === 0 ? upper : lower).y - 5,
    text,
    role: 'axis',
    fill: 'ink-2',
  }));
  const stops: Stop[] = [];
  const marks = days.flatMap((day, at): Mark[] => {
    const x = at * (width + gutter);
    day.wanted.forEach((wanted, hour) =>
      stops.push({
        x: x + ((hour + 0.5) / day.wanted.length) * width,
        top: upper.y,
        bottom: lower.y + lower.height,
        text: words.stop(words.hour(hour), whole(day.minutes[hour] ?? NaN), whole(wanted), day.name),
      }),
    );
    const role = day.scenario.id === inHand ? 'name' : 'axis';
    return [
      bullet(day.letter, x + 8.5, 8.5, 17),
      { kind: 'text', x: x + 24, y: 13.5, text: fitText(day.name, role, width - 24), role, fill: 'ink' },
      ...gridMarks(upper, x, width, at === 0),
      ...barMarks(day.wanted, day, upper, x, width),
      ...bayMarks(day, upper, x, width),
      ...gridMarks(lower, x, width, at === 0),
      ...barMarks(day.minutes, day, lower, x, width),
      ...hourMarks(x, width, lower.y + lower.height),
    ];
  });
  return { marks: [...marks, ...heads], stops };
}

/**
 * Draws the kerb of the centre by hour: loading bays wanted against those there are, and vehicle minutes beneath, scenarios
 * side by side.
 *
 * @param id id of the chart
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function kerbChart(id: string, results: Results, plan: Plan, selection: ChartSelection, size: Size): Chart {
  const reading = readSelection(results, plan, selection);
  const goods = subjectGoods(reading);
  const fit = Math.floor((size.width + gutter) / (leastColumn + gutter));
  const days = readDays(reading, Math.max(1, Math.min(mostColumns, fit)));
  const said = {
    id,
    ...size,
    finding: !reading.subject ? charts.finding.noChoice : goods ? kerbFinding(reading, days) : goodsWords.noneFinding,
    subtitle: words.subtitle(reading.year),
    alt: [
      words.alt(reading.year, whole(days.at(-1)?.bays ?? NaN)),
      ...days.map((day) => words.altOf(day.name, words.hour(peakOf(day)), whole(Math.max(...day.wanted)))),
    ].join(' '),
    source: charts.source(results.model, reading.baseYear),
    table: kerbTable(days),
  };
  if (!reading.subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (!goods) return { ...said, marks: [], stops: [], empty: goodsWords.none };
  return { ...said, ...draw(days, reading.subject.id, size) };
}
