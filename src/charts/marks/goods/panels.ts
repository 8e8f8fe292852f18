import { nice } from 'd3';
import type { Figures } from '../../../quantities/figures.ts';
import { formatNumber, formatYearTick, joinParts, shortUnit } from '../../../quantities/format.ts';
import type { Chart, Size } from '../chart.ts';
import { keyHeight, keyMarks } from '../key-marks.ts';
import { linearScale } from '../linear-scale.ts';
import type { Mark } from '../mark.ts';
import { lineMark, pathData, type Path } from '../paths.ts';
import type { Reading } from '../reading.ts';
import { fitText, textWidth } from '../text.ts';

/** One small chart of many: a line for each scenario, the one in hand last. */
export interface Panel {
  readonly id: string;
  readonly name: string;
  /** Where the name does not fit. */
  readonly short: string;
  readonly paths: readonly Path[];
}

/** What stands at a small chart, and what it reads. */
export interface PanelWords {
  readonly figure: string;
  readonly change: string;
  readonly stop: string;
}

const gutter = 20;
const headRoom = 18;
const yearRoom = 20;
const rowGap = 10;
/** Narrower than this the head has no room for a change. */
const leastWidth = 150;
const tightest = 34;
/** Lower ones have no room for the value of their gridline: a line would strike it out. */
const leastForLabel = 56;

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** As many columns as keep the small charts wide enough to read; more where rows would grow too low. */
function layOut(count: number, size: Size): Cell[] {
  const most = Math.max(1, Math.floor((size.width + gutter) / (leastWidth + gutter)));
  const room = size.height - keyHeight - yearRoom;
  const rowsFor = (columns: number): number => Math.ceil(count / columns);
  const tall = (columns: number): number => (room + rowGap) / rowsFor(columns) - rowGap - headRoom;
  let columns = Math.min(most, Math.ceil(Math.sqrt(count)));
  while (columns < Math.min(most, count) && tall(columns) < tightest) columns++;
  const width = (size.width - gutter * (columns - 1)) / columns;
  const height = tall(columns);
  return Array.from({ length: count }, (_, index) => ({
    x: (index % columns) * (width + gutter),
    y: keyHeight + Math.floor(index / columns) * (height + headRoom + rowGap),
    width,
    height: height + headRoom,
  }));
}

function headMarks({ name, short }: Panel, { figure, change }: PanelWords, width: number): Mark[] {
  const changed = width >= leastWidth ? change : '';
  const figureX = changed === '' ? width : width - textWidth(changed, 'axis-tight') - 6;
  const room = figureX - textWidth(figure, 'name-tight') - 8;
  const role = textWidth(name, 'axis') <= room ? 'axis' : 'axis-tight';
  return [
    {
      kind: 'text',
      x: 0,
      y: 12,
      text: textWidth(name, role) <= room ? name : fitText(short, role, room),
      role,
      fill: 'ink',
    },
    { kind: 'text', x: figureX, y: 12, text: figure, role: 'name-tight', fill: 'ink', anchor: 'end' },
    ...(changed === ''
      ? []
      : [
          {
            kind: 'text',
            x: width,
            y: 12,
            text: changed,
            role: 'axis-tight',
            fill: 'ink-2',
            anchor: 'end',
          } satisfies Mark,
        ]),
  ];
}

/** Lines of the two that are compared have their scenario's colour and dash, all others are thin. */
function panelMarks(reading: Reading, { paths }: Panel, frame: Pick<Frame, 'x' | 'y'>): Mark[] {
  const { years } = reading.results;
  const main = new Set([reading.subject?.id, reading.comparison?.scenario.id]);
  return [
    ...paths
      .filter(({ scenario }) => !main.has(scenario.id))
      .map(({ values }): Mark => ({
        kind: 'path',
        d: pathData(values, years, frame),
        stroke: 'control',
        strokeWidth: 1,
      })),
    ...paths.filter(({ scenario }) => main.has(scenario.id)).map((path) => lineMark(path, years, frame)),
  ];
}

interface Frame {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly width: number;
  readonly bottom: number;
  readonly top: number;
}

function gridMarks(reading: Reading, { x, width, bottom, top }: Frame, last: boolean, label: string): Mark[] {
  const years = last ? [reading.baseYear, reading.lastYear] : [];
  return [
    { kind: 'line', x1: 0, y1: top, x2: width, y2: top, stroke: 'rule', strokeWidth: 1 },
    { kind: 'line', x1: 0, y1: bottom, x2: width, y2: bottom, stroke: 'ink', strokeWidth: 1.2 },
    { kind: 'line', x1: x(reading.year), y1: top, x2: x(reading.year), y2: bottom, stroke: 'rule', strokeWidth: 1 },
    ...(label === ''
      ? []
      : [
          {
            kind: 'text',
            x: 0,
            y: top + 12,
            text: label,
            role: 'axis-tight',
            fill: 'ink-2',
            halo: 'paper',
          } satisfies Mark,
        ]),
    ...years.map((year, at): Mark => ({
      kind: 'text',
      x: x(year),
      y: bottom + 16,
      text: formatYearTick(year, true),
      role: 'axis-tight',
      fill: 'ink-2',
      anchor: at === 0 ? 'start' : 'end',
    })),
  ];
}

/**
 * Draws small charts over the years, all on one scale, so that their sizes can be compared.
 *
 * @param reading the reading
 * @param panels small charts in order
 * @param told what stands at each
 * @param figures writer of values
 * @param size room for all of them
 * @returns marks and hairline stops, one a small chart, at the year that is read
 */
export function drawPanels(
  reading: Reading,
  panels: readonly Panel[],
  told: readonly PanelWords[],
  figures: Figures,
  size: Size,
): Pick<Chart, 'marks' | 'stops'> {
  const cells = layOut(panels.length, size);
  const values = panels.flatMap(({ paths }) => paths.flatMap((path) => path.values)).filter(Number.isFinite);
  const [, most] = nice(0, Math.max(...values) / figures.divisor, 4);
  const columns = new Set(cells.map(({ x }) => x)).size;
  const drawn = panels.map((panel, index) => {
    const cell = cells[index]!;
    const words = told[index]!;
    const [top, bottom] = [headRoom, cell.height];
    const frame: Frame = {
      x: linearScale([reading.baseYear, Math.max(reading.lastYear, reading.baseYear + 1)], [0, cell.width]),
      y: linearScale([0, most * figures.divisor], [bottom, top]),
      width: cell.width,
      top,
      bottom,
    };
    const label =
      index === 0 && bottom - top >= leastForLabel
        ? joinParts({ figure: formatNumber(most), unit: shortUnit(figures.unit) })
        : '';
    return {
      mark: {
        kind: 'group',
        x: cell.x,
        y: cell.y,
        marks: [
          ...headMarks(panel, words, cell.width),
          ...gridMarks(reading, frame, index + columns >= panels.length, label),
          ...panelMarks(reading, panel, frame),
        ],
      } satisfies Mark,
      stop: { x: cell.x + frame.x(reading.year), top: cell.y + top, bottom: cell.y + bottom, text: words.stop },
    };
  });
  return {
    marks: [...keyMarks(reading, size.width), ...drawn.map(({ mark }) => mark)],
    stops: drawn.map(({ stop }) => stop),
  };
}
