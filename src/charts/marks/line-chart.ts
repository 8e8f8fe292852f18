import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import { figuresFor, type Figures } from '../../quantities/figures.ts';
import { formatNumber, shortUnit, spaceBeside } from '../../quantities/format.ts';
import { charts } from '../../words/en/charts.ts';
import type { Chart, ChartSelection, Size } from './chart.ts';
import { endLabelMarks, endRoom, type LineEnd } from './end-labels.ts';
import { indicatorFinding } from './finding.ts';
import type { Mark } from './mark.ts';
import { extentOf, lastKnown, lineMark, pathsOf, type Path } from './paths.ts';
import { pathAlt, pathTable, yearStops } from './line-words.ts';
import { pointsAlong } from './obstacles.ts';
import { definitionOf, readSelection, targetsOf, type Reading, type ReadTarget } from './reading.ts';
import { scenarioStyle } from './scenario-style.ts';
import { smallMultiples } from './small-multiples.ts';
import { targetLines } from './target-marks.ts';
import { textWidth } from './text.ts';
import { baseYearMarks, gridMarks, timeFrame, yearMarks, type TimeFrame } from './time-axis.ts';

/** Narrower drawings show figures without names at the line ends. */
const narrow = 420;
/** More lines than this are hard to tell apart. */
const mostLines = 4;

/** The base year is counted: an open dot in ink. */
function baseDots(paths: readonly Path[], frame: TimeFrame, baseYear: number): Mark[] {
  const seen = new Set<string>();
  return paths.flatMap(({ values }): Mark[] => {
    const [value] = values;
    if (value === undefined || !Number.isFinite(value)) return [];
    const y = frame.y(value).toFixed(1);
    if (seen.has(y)) return [];
    seen.add(y);
    const x = frame.x(baseYear);
    return [
      {
        kind: 'path',
        d: `M${x - 3} ${y}a3 3 0 1 0 6 0a3 3 0 1 0-6 0z`,
        fill: 'paper',
        stroke: 'ink',
        strokeWidth: 1.6,
      },
    ];
  });
}

function selectedMarks(reading: Reading, paths: readonly Path[], frame: TimeFrame): Mark[] {
  const { year, baseYear, lastYear, results } = reading;
  if (year === baseYear || year === lastYear) return [];
  const x = frame.x(year);
  const at = results.years.indexOf(year);
  const dots = paths.flatMap(({ values, scenario }): Mark[] => {
    const value = values[at];
    if (value === undefined || !Number.isFinite(value)) return [];
    const y = frame.y(value).toFixed(1);
    const fill = scenarioStyle(scenario.letter).paint;
    return [
      {
        kind: 'path',
        d: `M${x - 3.5} ${y}a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z`,
        fill,
        stroke: 'paper',
        strokeWidth: 1.5,
      },
    ];
  });
  return [
    { kind: 'line', x1: x, y1: frame.top, x2: x, y2: frame.bottom, stroke: 'control', strokeWidth: 1, dash: '1 3' },
    ...dots,
  ];
}

function drawLines(
  reading: Reading,
  paths: readonly Path[],
  targets: readonly ReadTarget[],
  size: Size,
  figures: Figures,
) {
  const { years } = reading.results;
  const withNames = size.width >= narrow;
  const ends = (frame?: TimeFrame): LineEnd[] =>
    paths.map(({ scenario, values, inHand }) => ({
      scenario,
      inHand,
      y: frame ? frame.y(lastKnown(values)) : 0,
      figure: figures.value(lastKnown(values)),
    }));
  const tick = (value: number): string => formatNumber(value / figures.divisor, { significant: 12 });
  const topLabel = `${figures.value(extentOf(paths, targets)[1])}${spaceBeside(figures.unit)}${shortUnit(figures.unit)}`;
  const left = Math.max(textWidth(charts.counted, 'axis'), textWidth(topLabel, 'axis')) + 8;
  const frame = timeFrame(size, [reading.baseYear, reading.lastYear], extentOf(paths, targets), {
    left,
    right: endRoom(ends(), withNames),
  });
  const marks: Mark[] = [
    ...gridMarks(frame, tick, shortUnit(figures.unit)),
    ...baseYearMarks(frame, reading.baseYear),
    ...yearMarks(frame, reading.baseYear, reading.lastYear, reading.year),
    ...paths.map((path) => lineMark(path, years, frame)),
    ...baseDots(paths, frame, reading.baseYear),
    ...selectedMarks(reading, paths, frame),
    ...targetLines(targets, frame, reading.lastYear, figures, !withNames, pointsAlong(paths, years, frame)),
    ...endLabelMarks(ends(frame), frame.right, 0, size.height, withNames),
  ];
  return { marks, frame };
}

function emptyFrame(reading: Reading, size: Size): Mark[] {
  const frame = timeFrame(size, [reading.baseYear, reading.lastYear], [0, 1], { left: 0, right: 0 });
  return [
    ...frame.ticks.map((tick): Mark => ({
      kind: 'line',
      x1: 0,
      y1: frame.y(tick),
      x2: frame.right,
      y2: frame.y(tick),
      stroke: tick === 0 ? 'ink' : 'rule',
      strokeWidth: tick === 0 ? 1.2 : 1,
    })),
    ...yearMarks(frame, reading.baseYear, reading.lastYear, reading.baseYear),
  ];
}

/**
 * Draws an indicator over the years: a line for each scenario, its name and value at its end, the target as a cliff.
 * More than four lines become small multiples on one scale.
 *
 * @param id id of the chart
 * @param indicator indicator id
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart; with `empty` when no scenario has a value
 */
export function lineChart(
  id: string,
  indicator: string,
  results: Results,
  plan: Plan,
  selection: ChartSelection,
  size: Size,
): Chart {
  const reading = readSelection(results, plan, selection);
  const definition = definitionOf(results, indicator);
  const paths = pathsOf(reading, indicator);
  const targets = targetsOf(reading, definition);
  const figures = figuresFor(
    definition.unit,
    paths.flatMap(({ values }) => values),
  );
  const said = {
    id,
    ...size,
    finding: indicatorFinding(reading, definition),
    subtitle: charts.lineSubtitle(definition.name, figures.unit, charts.boundaries[definition.boundary ?? '']),
    alt: pathAlt(reading, definition, paths, targets),
    source: charts.source(results.model, reading.baseYear),
    table: pathTable(reading, paths, targets, definition.unit),
  };
  if (paths.length === 0) {
    const empty = reading.drawn.length === 0 ? charts.empty : charts.emptySeries;
    return { ...said, marks: emptyFrame(reading, size), stops: [], empty };
  }
  if (paths.length > mostLines) return { ...said, ...smallMultiples(reading, paths, targets, size, figures) };
  const { marks, frame } = drawLines(reading, paths, targets, size, figures);
  return { ...said, marks, stops: yearStops(reading, paths, frame, figures) };
}
