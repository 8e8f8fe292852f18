import type { Figures } from '../../quantities/figures.ts';
import { formatNumber, shortUnit } from '../../quantities/format.ts';
import { bullet } from './bullet.ts';
import type { Chart, Size } from './chart.ts';
import { yearStops } from './line-words.ts';
import type { Mark } from './mark.ts';
import { hits, pointsAlong } from './obstacles.ts';
import { extentOf, lastKnown, lineMark, pathData, type Path } from './paths.ts';
import type { Reading, ReadTarget } from './reading.ts';
import { targetLines } from './target-marks.ts';
import { fitText, textWidth } from './text.ts';
import { gridMarks, timeFrame, yearMarks, type TimeFrame } from './time-axis.ts';

const gutter = 20;
const headRoom = 22;
const leastWidth = 150;

/** Bullet, name and last value above a small chart. */
function headMarks({ scenario, values }: Path, figures: Figures, width: number): Mark[] {
  const figure = figures.value(lastKnown(values));
  const name = fitText(scenario.name, 'name', width - 26 - textWidth(figure, 'name'));
  return [
    bullet(scenario.letter, 8, 8, 16),
    { kind: 'text', x: 21, y: 13, text: name, role: 'name', fill: 'ink' },
    { kind: 'text', x: width, y: 13, text: figure, role: 'name', fill: 'ink', anchor: 'end' },
  ];
}

const thinLine = (values: readonly number[], years: readonly number[], frame: TimeFrame): Mark => ({
  kind: 'path',
  d: pathData(values, years, frame),
  stroke: 'control',
  strokeWidth: 1,
});

/**
 * Draws one small chart a scenario, all on the same scales; in each the others are thin lines.
 *
 * @param reading the reading
 * @param paths more paths than one drawing can tell apart
 * @param targets targets of the indicator
 * @param size room for all of them
 * @param figures writers of the values
 * @returns marks and hairline stops; the hairline stands in the first
 */
export function smallMultiples(
  reading: Reading,
  paths: readonly Path[],
  targets: readonly ReadTarget[],
  size: Size,
  figures: Figures,
): Pick<Chart, 'marks' | 'stops'> {
  const { years } = reading.results;
  const columns = Math.max(
    1,
    Math.min(Math.ceil(paths.length / 2), Math.floor((size.width + gutter) / (leastWidth + gutter))),
  );
  const rows = Math.ceil(paths.length / columns);
  const cell: Size = {
    width: (size.width - gutter * (columns - 1)) / columns,
    height: (size.height - gutter * (rows - 1)) / rows - headRoom,
  };
  const frame = timeFrame(cell, [reading.baseYear, reading.lastYear], extentOf(paths, targets), {
    left: 0,
    right: 0,
    top: 18,
  });
  const lines = pointsAlong(paths, years, frame);
  const tick = (value: number): string => formatNumber(value / figures.divisor, { significant: 12 });
  /** Lines begin at the left edge: a value that they would strike out is left to its gridline. */
  const isFree = (text: string, y: number): boolean =>
    hits({ left: -1, right: textWidth(text, 'axis'), top: y - 12, bottom: y + 3 }, lines) === 0;
  const ordered = reading.drawn.flatMap(({ id }) => paths.filter(({ scenario }) => scenario.id === id));
  const marks = ordered.map((path, index): Mark => ({
    kind: 'group',
    x: (index % columns) * (cell.width + gutter),
    y: Math.floor(index / columns) * (cell.height + headRoom + gutter),
    marks: [
      ...headMarks(path, figures, cell.width),
      {
        kind: 'group',
        y: headRoom,
        marks: [
          ...gridMarks(frame, tick, index === 0 ? shortUnit(figures.unit) : '', isFree),
          ...yearMarks(frame, reading.baseYear, reading.lastYear, reading.year),
          ...paths.filter((each) => each !== path).map(({ values }) => thinLine(values, years, frame)),
          lineMark({ ...path, inHand: true }, years, frame),
          ...targetLines(targets, frame, reading.lastYear, figures, true, lines),
        ],
      },
    ],
  }));
  const stops = yearStops(reading, paths, frame, figures).map((stop) => ({
    ...stop,
    top: stop.top + headRoom,
    bottom: stop.bottom + headRoom,
  }));
  return { marks, stops };
}
