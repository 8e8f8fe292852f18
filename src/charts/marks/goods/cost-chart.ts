import type { FreightDetail, Results } from '../../../engine/results.ts';
import type { Plan } from '../../../plan/plan.ts';
import { freightClasses, freightSegments } from '../../../plan/vocabulary.ts';
import { formatChange } from '../../../quantities/format.ts';
import { goodsWords } from '../../../words/en/chart-goods.ts';
import { charts } from '../../../words/en/charts.ts';
import { names } from '../../../words/en/names.ts';
import type { Chart, ChartSelection, Size } from '../chart.ts';
import { rowAlt, rowTable } from '../class-chart.ts';
import { indicatorFinding } from '../finding.ts';
import { keyHeight, keyMarks } from '../key-marks.ts';
import { definitionOf, readSelection, type Reading } from '../reading.ts';
import { nameRoomFor, rowBars, type BarRow } from '../row-bars.ts';
import { comparedGoods, subjectGoods } from './detail.ts';

const words = goodsWords.cost;
const total = 'freight_cost_per_stop_currency';
const classes = freightClasses.length;

/**
 * Takes the mean cost of a stop of a segment over its vehicles.
 *
 * `c_s = sum_j stops_sj c_sj / sum_j stops_sj`
 *
 * @param detail goods of a year
 * @param segment index
 * @returns city currency; null where there are no stops
 */
export function costPerStop(detail: Pick<FreightDetail, 'stops_M' | 'cost_per_stop'>, segment: number): number | null {
  let [cost, stops] = [0, 0];
  for (let j = 0; j < classes; j++) {
    const at = segment * classes + j;
    const count = detail.stops_M[at] ?? NaN;
    if (count === 0) continue;
    stops += count;
    cost += count * (detail.cost_per_stop[at] ?? NaN);
  }
  return stops > 0 && Number.isFinite(cost) ? cost / stops : null;
}

function readRows(reading: Reading): BarRow[] {
  const [now, before] = [subjectGoods(reading), comparedGoods(reading)];
  return freightSegments
    .map((id, s) => ({
      id,
      name: names.segments[id],
      unit: goodsWords.units.perStop(reading.results.currency),
      now: now ? costPerStop(now, s) : null,
      before: before ? costPerStop(before, s) : null,
    }))
    .filter((row) => row.now !== null || row.before !== null);
}

const worthTelling = 0.005;

function costFinding(reading: Reading, rows: readonly BarRow[]): string {
  const whole = indicatorFinding(reading, definitionOf(reading.results, total));
  const moved = rows
    .flatMap((row) => (row.now === null || row.before === null ? [] : [{ ...row, now: row.now, before: row.before }]))
    .sort((a, b) => Math.abs(b.now / b.before - 1) - Math.abs(a.now / a.before - 1))[0];
  if (!moved || !(Math.abs(moved.now / moved.before - 1) >= worthTelling)) return whole;
  const tell = moved.now > moved.before ? words.rises : words.falls;
  const change = formatChange(moved.now, moved.before, reading.results.currency).replace(/^[+\u2212]/, '');
  return whole + tell(goodsWords.segments[moved.id as keyof typeof goodsWords.segments], change);
}

/**
 * Draws what a stop costs by segment, the scenario in hand over what it is compared with.
 *
 * @param id id of the chart
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function costChart(id: string, results: Results, plan: Plan, selection: ChartSelection, size: Size): Chart {
  const reading = readSelection(results, plan, selection);
  const rows = readRows(reading);
  const goods = subjectGoods(reading);
  const said = {
    id,
    ...size,
    finding: !reading.subject ? charts.finding.noChoice : goods ? costFinding(reading, rows) : goodsWords.noneFinding,
    subtitle: words.subtitle(results.currency, reading.year),
    alt: `${charts.alt.bars(definitionOf(results, total).name, reading.year)} ${rowAlt(rows)}`,
    source: charts.source(results.model, reading.baseYear),
    table: rowTable(reading, rows),
  };
  if (!reading.subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (!goods || rows.length === 0) return { ...said, marks: [], stops: [], empty: goodsWords.none };
  const rowHeight = Math.min(42, (size.height - keyHeight) / rows.length);
  const drawn = rowBars(reading, rows, {
    y: keyHeight,
    width: size.width,
    rowHeight,
    nameRoom: nameRoomFor(rows, size.width),
    separate: false,
  });
  return { ...said, marks: [...keyMarks(reading, size.width), ...drawn.marks], stops: drawn.stops };
}
