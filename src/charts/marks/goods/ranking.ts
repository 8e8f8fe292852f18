import { formatValue, formatWholePercent } from '../../../quantities/format.ts';
import { goodsWords } from '../../../words/en/chart-goods.ts';
import { charts } from '../../../words/en/charts.ts';
import type { Chart, Size } from '../chart.ts';
import { keyHeight, subjectMarks } from '../key-marks.ts';
import type { Mark } from '../mark.ts';
import type { Paint } from '../palette.ts';
import type { Reading } from '../reading.ts';
import { scenarioStyle } from '../scenario-style.ts';
import { fitText, textWidth, wrapText } from '../text.ts';
import { sharesOf } from './detail.ts';

/** Something that is ranked, with its amount in each column now and in what it is compared with. */
export interface Ranked {
  readonly id: string;
  readonly name: string;
  readonly now: readonly number[];
  readonly before: readonly number[];
}

export interface RankColumn {
  readonly name: string;
  readonly unit: string;
}

/** A ranked thing with its shares of each column. */
export interface RankedShare extends Ranked {
  /** True for the rest together, which has figures and no bars. */
  readonly rest?: boolean;
  readonly share: readonly number[];
  readonly shareBefore: readonly number[];
}

/**
 * Orders things by the first column, and adds the shares of the whole.
 *
 * @param things in any order
 * @returns the largest first; a column without any has shares of 0
 */
export function rank(things: readonly Ranked[]): RankedShare[] {
  const columns = things[0]?.now.length ?? 0;
  const at = Array.from({ length: columns }, (_, column) => ({
    now: sharesOf(things.map(({ now }) => now[column] ?? NaN)),
    before: sharesOf(things.map(({ before }) => before[column] ?? NaN)),
  }));
  return things
    .map((thing, index) => ({
      ...thing,
      share: at.map(({ now }) => now[index] ?? NaN),
      shareBefore: at.map(({ before }) => before[index] ?? NaN),
    }))
    .sort((a, b) => (b.share[0] ?? 0) - (a.share[0] ?? 0));
}

const besideFrom = 480;
const headHeight = 20;
const nameLine = 15;
const gap = 16;
/** Smaller shares are written to a tenth of a percent. */
const finest = 0.01;

interface Lay {
  readonly nameRoom: number;
  readonly rowHeight: number;
  readonly thick: number;
  /** Room of a column, and of its longest bar. */
  readonly column: number;
  readonly bar: number;
  readonly most: number;
}

function layOut(rows: readonly RankedShare[], columns: number, size: Size): Lay {
  const beside = size.width >= besideFrom;
  const widest = Math.max(...rows.map(({ name }) => textWidth(name, 'axis')));
  const nameRoom = beside ? Math.min(size.width * 0.3, widest) + 14 : 0;
  const rowHeight = Math.min(42, (size.height - keyHeight - headHeight) / rows.length);
  const column = (size.width - nameRoom - gap * (columns - 1)) / columns;
  const figure = textWidth('100 %', 'name') + 6;
  const thick = beside ? Math.min(16, rowHeight * 0.55) : Math.max(6, Math.min(14, rowHeight - nameLine - 5));
  const most = Math.max(
    ...rows
      .filter(({ rest }) => !rest)
      .flatMap(({ share, shareBefore }) => [...share, ...shareBefore])
      .filter(Number.isFinite),
  );
  return { nameRoom, rowHeight, thick, column, bar: column - figure, most };
}

function rowMarks(reading: Reading, row: RankedShare, y: number, lay: Lay): Mark[] {
  const { paint } = scenarioStyle(reading.subject?.letter);
  const beside = lay.nameRoom > 0;
  const top = beside ? y + (lay.rowHeight - lay.thick) / 2 : y + nameLine;
  const lines = beside
    ? wrapText(row.name, 'axis', lay.nameRoom - 12).slice(0, lay.rowHeight >= 32 ? 2 : 1)
    : [row.name];
  const first = beside ? top + lay.thick / 2 + 4.6 - (lines.length - 1) * 7.5 : y + 11;
  const room = beside ? lay.nameRoom - 8 : Infinity;
  const role = lines.length === 1 && textWidth(row.name, 'axis') > room ? 'axis-tight' : 'axis';
  const shown = lines.length === 1 ? [fitText(row.name, role, room)] : lines;
  return [
    ...shown.map((text, at): Mark => ({ kind: 'text', x: 0, y: first + at * 15, text, role, fill: 'ink' })),
    ...row.share.flatMap((share, column) =>
      barMarks(share, row.rest ? NaN : (row.shareBefore[column] ?? NaN), {
        x: lay.nameRoom + column * (lay.column + gap),
        y: top,
        lay,
        paint: row.rest ? undefined : paint,
        first: column === 0,
      }),
    ),
  ];
}

interface BarPlace {
  readonly x: number;
  readonly y: number;
  readonly lay: Lay;
  /** Absent where there is no bar. */
  readonly paint: Paint | undefined;
  readonly first: boolean;
}

/** A bar from zero, a stroke where the compared scenario stands, and the share beyond both. */
function barMarks(share: number, before: number, { x, y, lay, paint, first }: BarPlace): Mark[] {
  const width = paint ? Math.max(1, (share / lay.most) * lay.bar) : 0;
  const stroke = (before / lay.most) * lay.bar;
  const over = lay.nameRoom > 0 ? 3 : 1;
  const line = (at: number, colour: Paint, strokeWidth: number): Mark => ({
    kind: 'line',
    x1: at,
    y1: y - over,
    x2: at,
    y2: y + lay.thick + over,
    stroke: colour,
    strokeWidth,
  });
  const known = Number.isFinite(stroke);
  return [
    ...(paint ? [{ kind: 'rect', x, y, width, height: lay.thick, fill: paint } satisfies Mark] : []),
    line(x, 'ink', 1.2),
    ...(known ? [line(x + stroke, 'paper', 4.5), line(x + stroke, 'ink', 1.6)] : []),
    {
      kind: 'text',
      x: x + Math.max(width, known ? stroke : 0) + 6,
      y: y + lay.thick / 2 + 4.6,
      text: rankPercent(share),
      role: first ? 'name-tight' : 'axis-tight',
      fill: 'ink',
    },
  ];
}

/** Writes a share: whole percent, a tenth below one. */
export const rankPercent = (share: number): string =>
  share < finest ? formatValue(share, 'share') : formatWholePercent(share);

/** Says the shares of one thing. */
export function rankText(row: RankedShare, columns: readonly RankColumn[]): string {
  return columns
    .map(({ name }, at) => goodsWords.sources.part(name, rankPercent(row.share[at] ?? NaN)))
    .join(charts.stop.join);
}

/**
 * Draws a ranking: a bar of shares for each column beside the name, a stroke where the compared scenario stands.
 *
 * @param reading the reading
 * @param rows from `rank`
 * @param columns what the bars are
 * @param size room for the drawing
 * @returns marks and hairline stops, one a row
 */
export function drawRanking(
  reading: Reading,
  rows: readonly RankedShare[],
  columns: readonly RankColumn[],
  size: Size,
): Pick<Chart, 'marks' | 'stops'> {
  const lay = layOut(rows, columns.length, size);
  const top = keyHeight + headHeight;
  const heads = columns.map(({ name }, at): Mark => ({
    kind: 'text',
    x: lay.nameRoom + at * (lay.column + gap),
    y: keyHeight + 11,
    text: name,
    role: 'axis',
    fill: 'ink-2',
  }));
  return {
    marks: [
      ...(reading.subject ? subjectMarks(reading.subject, '', size.width) : []),
      ...heads,
      ...rows.flatMap((row, at) => rowMarks(reading, row, top + at * lay.rowHeight, lay)),
    ],
    stops: rows.map((row, at) => ({
      x: lay.nameRoom + (row.rest ? 0 : ((row.share[0] ?? 0) / lay.most) * lay.bar),
      top: top + at * lay.rowHeight,
      bottom: top + (at + 1) * lay.rowHeight,
      text: goodsWords.sources.stop(row.name, rankText(row, columns)),
    })),
  };
}
