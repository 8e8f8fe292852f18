import type { FreightDetail, Results } from '../../../engine/results.ts';
import type { Plan } from '../../../plan/plan.ts';
import { freightFlows, freightSegments } from '../../../plan/vocabulary.ts';
import { details } from '../../../words/en/chart-details.ts';
import { goodsWords } from '../../../words/en/chart-goods.ts';
import { charts } from '../../../words/en/charts.ts';
import { names } from '../../../words/en/names.ts';
import type { Chart, ChartSelection, Size } from '../chart.ts';
import { comparedName } from '../finding.ts';
import { readSelection, type Reading } from '../reading.ts';
import { tableCell, type TableTwin } from '../table.ts';
import { comparedGoods, goodsVkm, subjectGoods, sumBy, total } from './detail.ts';
import { drawRanking, rank, rankPercent, rankText, type RankColumn, type Ranked, type RankedShare } from './ranking.ts';

const words = goodsWords.sources;
const segments = freightSegments.length;
const { units } = goodsWords;
const bySegment: readonly RankColumn[] = [
  { name: words.stops, unit: units.stops },
  { name: words.tonnes, unit: units.tonnes },
  { name: words.vkm, unit: units.vkm },
];
const byZone: readonly RankColumn[] = [
  { name: words.stops, unit: units.stopsADay },
  { name: words.tonnes, unit: units.tonnesADay },
];

function segmentsOf(detail: FreightDetail | undefined): number[][] {
  if (!detail) return [];
  return [sumBy(detail.stops_M, 'segment'), sumBy(detail.carried_kt, 'segment'), goodsVkm(detail, 'segment')];
}

/** Stops and tonnes a day that end in each zone; a stop of a segment brings its mean load. `[column][zone]` */
function zonesOf(detail: FreightDetail | undefined): number[][] {
  if (!detail) return [];
  const flows = freightFlows.length;
  const ends = (values: Float64Array, s: number): number => (values[s * flows] ?? NaN) + (values[s * flows + 1] ?? NaN);
  const perDrop = freightSegments.map((_, s) => {
    const drops = ends(detail.drops, s);
    return drops > 0 ? ends(detail.tonnes, s) / drops : 0;
  });
  const zones = Array.from({ length: detail.byZone.length / segments }, (_, z) =>
    Array.from(detail.byZone.subarray(z * segments, (z + 1) * segments)),
  );
  return [zones.map(total), zones.map((drops) => total(drops.map((each, s) => each * (perDrop[s] ?? NaN))))];
}

const ranked = (
  members: readonly { readonly id: string; readonly name: string }[],
  now: readonly number[][],
  before: readonly number[][],
): RankedShare[] =>
  rank(
    members.map(({ id, name }, at): Ranked => ({
      id,
      name,
      now: now.map((column) => column[at] ?? NaN),
      before: before.map((column) => column[at] ?? NaN),
    })),
  ).filter(({ now: amounts }) => amounts.some((each) => each > 0));

const largest = (rows: readonly RankedShare[], column: number): RankedShare | undefined =>
  [...rows].sort((a, b) => (b.share[column] ?? 0) - (a.share[column] ?? 0))[0];
const percent = (row: RankedShare | undefined, column: number): string => rankPercent(row?.share[column] ?? NaN);

const nameOf = (id: string): string => goodsWords.segments[id as keyof typeof goodsWords.segments];

function segmentFinding(rows: readonly RankedShare[]): string {
  const [most, heavy] = [rows[0], largest(rows, 1)];
  if (!most || !heavy) return goodsWords.noneFinding;
  return words.finding(nameOf(most.id), percent(most, 0), nameOf(heavy.id), percent(heavy, 1));
}

function zoneFinding(rows: readonly RankedShare[]): string {
  const [most] = rows;
  const rings = details.zones.rings;
  return most
    ? words.zonesFinding(rings[most.id] ?? most.name, percent(most, 0), percent(most, 1))
    : goodsWords.noneFinding;
}

function rankTable(reading: Reading, rows: readonly RankedShare[], columns: readonly RankColumn[]): TableTwin {
  const who = reading.subject?.name ?? '';
  const other = comparedName(reading);
  return {
    columns: [
      { name: charts.table.part },
      ...columns.flatMap(({ name, unit }) => [
        { name: goodsWords.pair(name, who), unit },
        { name: goodsWords.pair(name, other), unit },
        { name: goodsWords.percentOf(charts.table.part, name), unit: 'share' },
      ]),
    ],
    rows: rows.map((row) => ({
      name: row.name,
      cells: columns.flatMap(({ unit }, at) => [
        tableCell(row.now[at] ?? null, unit),
        tableCell(row.before[at] ?? null, unit),
        tableCell(row.share[at] ?? null, 'share'),
      ]),
    })),
  };
}

/** The largest, and the rest as one row, where there are more than there is room for. */
function folded(rows: readonly RankedShare[], most: number): readonly RankedShare[] {
  if (rows.length <= most) return rows;
  const [kept, rest] = [rows.slice(0, most - 1), rows.slice(most - 1)];
  const sum = (of: (row: RankedShare) => readonly number[]): number[] =>
    (kept[0]?.now ?? []).map((_, column) => total(rest.map((row) => of(row)[column] ?? NaN)));
  const others: RankedShare = {
    id: 'others',
    name: words.others(rest.length),
    rest: true,
    now: sum(({ now }) => now),
    before: sum(({ before }) => before),
    share: sum(({ share }) => share),
    shareBefore: sum(({ shareBefore }) => shareBefore),
  };
  return [...kept, others];
}

const rowRoom = 30;

/**
 * Draws who generates freight: a ranking of segments, or of the zones where goods end, by stops and tonnes, segments by
 * vehicle-km too.
 *
 * @param id id of the chart
 * @param by what is ranked
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function sourcesChart(
  id: string,
  by: 'segment' | 'zone',
  results: Results,
  plan: Plan,
  selection: ChartSelection,
  size: Size,
): Chart {
  const reading = readSelection(results, plan, selection);
  const [now, before] = [subjectGoods(reading), comparedGoods(reading)];
  const isZone = by === 'zone';
  const rows = isZone
    ? ranked(results.zones, zonesOf(now), zonesOf(before))
    : ranked(
        freightSegments.map((each) => ({ id: each, name: names.segments[each] })),
        segmentsOf(now),
        segmentsOf(before),
      );
  const columns = isZone ? byZone : bySegment;
  const who = comparedName(reading);
  const said = {
    id,
    ...size,
    finding: !reading.subject ? charts.finding.noChoice : isZone ? zoneFinding(rows) : segmentFinding(rows),
    subtitle: (isZone ? words.zonesSubtitle : words.subtitle)(reading.year, who),
    alt: [
      words.alt(reading.year, reading.subject?.name ?? ''),
      ...rows.slice(0, 12).map((row) => words.altRow(row.name, rankText(row, columns))),
    ].join(' '),
    source: charts.source(results.model, reading.baseYear),
    table: rankTable(reading, rows, columns),
  };
  if (!reading.subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (!now || rows.length === 0) return { ...said, marks: [], stops: [], empty: goodsWords.none };
  const shown = isZone ? folded(rows, Math.max(3, Math.floor((size.height - 46) / rowRoom))) : rows;
  return { ...said, ...drawRanking(reading, shown, columns, size) };
}
