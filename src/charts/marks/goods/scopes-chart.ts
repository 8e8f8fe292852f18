import type { Results } from '../../../engine/results.ts';
import type { Plan } from '../../../plan/plan.ts';
import { scopes, type Scope } from '../../../plan/vocabulary.ts';
import { formatChange, formatRelativeChange, formatValue } from '../../../quantities/format.ts';
import { goodsWords } from '../../../words/en/chart-goods.ts';
import { charts } from '../../../words/en/charts.ts';
import type { Chart, ChartSelection, Size, Stop } from '../chart.ts';
import { againstColumns } from '../split-chart.ts';
import { comparedName } from '../finding.ts';
import { keyHeight, subjectMarks } from '../key-marks.ts';
import { linearScale } from '../linear-scale.ts';
import type { Mark } from '../mark.ts';
import { comparedValue, definitionOf, readSelection, subjectValue, type Reading } from '../reading.ts';
import { scenarioStyle } from '../scenario-style.ts';
import { changeCell, tableCell, type TableTwin } from '../table.ts';
import { textWidth } from '../text.ts';
import { subjectGoods } from './detail.ts';

const words = goodsWords.scopes;

const quantities = ['vkm', 'ghg'] as const;
type Quantity = (typeof quantities)[number];
const idOf = (quantity: Quantity, scope: Scope): string =>
  quantity === 'vkm' ? `vkm_freight_${scope}_M` : `ghg_wtw_freight_${scope}_kt`;

/** One quantity in one place, and how it differs. */
interface ScopeRow {
  readonly scope: Scope;
  readonly quantity: Quantity;
  readonly unit: string;
  readonly now: number | null;
  readonly before: number | null;
  /** NaN where there is nothing to compare with. */
  readonly relative: number;
}

function readRows(reading: Reading): ScopeRow[] {
  return scopes.flatMap((scope) =>
    quantities.map((quantity) => {
      const id = idOf(quantity, scope);
      const [now, before] = [subjectValue(reading, id), comparedValue(reading, id)];
      const relative = now === null || before === null || before === 0 ? NaN : now / before - 1;
      return { scope, quantity, unit: definitionOf(reading.results, id).unit, now, before, relative };
    }),
  );
}

const hardly = 0.0005;

function scopesFinding(reading: Reading, rows: readonly ScopeRow[]): string {
  const km = rows.filter(({ quantity }) => quantity === 'vkm');
  if (km.every(({ relative }) => !(Math.abs(relative) >= hardly)))
    return words.still(comparedName(reading), reading.year);
  const [zone = '', city = '', region = ''] = km.map(({ now, before }) => formatRelativeChange(now, before));
  return words.finding(zone, city, region);
}

const rowName = ({ quantity, scope }: ScopeRow): string => words.row(words[quantity], goodsWords.places[scope]);

function scopesTable(reading: Reading, rows: readonly ScopeRow[]): TableTwin {
  return {
    columns: [...againstColumns(reading), { name: words.relative, unit: 'share' }],
    rows: rows.map((row) => ({
      name: rowName(row),
      cells: [
        tableCell(row.now, row.unit),
        tableCell(row.before, row.unit),
        changeCell(row.now, row.before, row.unit),
        tableCell(Number.isNaN(row.relative) ? null : row.relative, 'share'),
      ],
    })),
  };
}

const headHeight = 24;
const axisHeight = 20;
const most = 30;

interface Lay {
  readonly x: (relative: number) => number;
  readonly rowHeight: number;
  readonly nameRoom: number;
  readonly withAmount: boolean;
}

function barMarks(reading: Reading, row: ScopeRow, y: number, lay: Lay): Mark[] {
  const middle = y + lay.rowHeight / 2;
  const thick = Math.min(18, lay.rowHeight * 0.62);
  const name: Mark = { kind: 'text', x: 0, y: middle + 4.6, text: words[row.quantity], role: 'axis', fill: 'ink' };
  const percent = formatRelativeChange(row.now, row.before);
  if (Number.isNaN(row.relative)) {
    return [name, { kind: 'text', x: lay.x(0) + 6, y: middle + 4.6, text: percent, role: 'axis', fill: 'ink-2' }];
  }
  const [zero, end] = [lay.x(0), lay.x(row.relative)];
  const less = row.relative < 0;
  const { paint } = scenarioStyle(reading.subject?.letter);
  const anchor = less ? 'end' : 'start';
  const at = end + (less ? -6 : 6);
  const amount = formatChange(row.now, row.before, row.unit).replace(/ ?\ba year$/, '');
  const beside = at + (less ? -1 : 1) * (textWidth(percent, 'name') + 8);
  return [
    name,
    {
      kind: 'rect',
      x: Math.min(zero, end),
      y: middle - thick / 2,
      width: Math.max(1, Math.abs(end - zero)),
      height: thick,
      fill: paint,
    },
    { kind: 'text', x: at, y: middle + 4.6, text: percent, role: 'name', fill: 'ink', anchor, halo: 'paper' },
    ...(lay.withAmount
      ? [
          {
            kind: 'text',
            x: beside,
            y: middle + 4.6,
            text: amount,
            role: 'axis-tight',
            fill: 'ink-2',
            anchor,
          } satisfies Mark,
        ]
      : []),
  ];
}

function layOut(rows: readonly ScopeRow[], size: Size): Lay {
  const known = rows.map(({ relative }) => relative).filter(Number.isFinite);
  const [low, high] = [Math.min(0, ...known), Math.max(0, ...known)];
  const nameRoom = Math.max(...quantities.map((each) => textWidth(words[each], 'axis'))) + 16;
  const withAmount = size.width >= 440;
  const label = withAmount ? 172 : 58;
  const word = textWidth(words.less, 'axis') + 10;
  const span = low === high ? ([-1, 1] as const) : ([low, high] as const);
  const x = linearScale(span, [nameRoom + (low < 0 ? label : word), size.width - (high > 0 ? label : word)]);
  const room = size.height - keyHeight - axisHeight - scopes.length * headHeight;
  return { x, nameRoom, withAmount, rowHeight: Math.min(most, room / rows.length) };
}

function draw(reading: Reading, rows: readonly ScopeRow[], size: Size): Pick<Chart, 'marks' | 'stops'> {
  const lay = layOut(rows, size);
  const zero = lay.x(0);
  const marks: Mark[] = [...subjectMarks(reading.subject!, '', size.width)];
  const stops: Stop[] = [];
  let y = keyHeight + axisHeight;
  for (const text of [words.less, words.more]) {
    const less = text === words.less;
    marks.push({
      kind: 'text',
      x: zero + (less ? -6 : 6),
      y: y - 5,
      text,
      role: 'axis',
      fill: 'ink',
      anchor: less ? 'end' : 'start',
    });
  }
  const top = y - axisHeight;
  scopes.forEach((scope) => {
    marks.push(
      { kind: 'line', x1: 0, y1: y, x2: size.width, y2: y, stroke: 'rule', strokeWidth: 1 },
      { kind: 'text', x: 0, y: y + 17, text: words.heads[scope], role: 'name', fill: 'ink' },
    );
    y += headHeight;
    for (const row of rows.filter((each) => each.scope === scope)) {
      marks.push(...barMarks(reading, row, y, lay));
      const text = charts.stop.part(
        rowName(row),
        formatValue(row.now, row.unit),
        formatValue(row.before, row.unit),
        comparedName(reading),
      );
      stops.push({
        x: Number.isNaN(row.relative) ? zero : lay.x(row.relative),
        top: y,
        bottom: y + lay.rowHeight,
        text,
      });
      y += lay.rowHeight;
    }
  });
  marks.push({ kind: 'line', x1: zero, y1: top, x2: zero, y2: y, stroke: 'ink', strokeWidth: 1.2 });
  return { marks, stops };
}

/**
 * Draws how goods vehicle-km and CO2e differ in the centre, in the city and in the region: what changes a zone by much may
 * change a region by little.
 *
 * @param id id of the chart
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function scopesChart(id: string, results: Results, plan: Plan, selection: ChartSelection, size: Size): Chart {
  const reading = readSelection(results, plan, selection);
  const rows = readRows(reading);
  const goods = subjectGoods(reading);
  const who = comparedName(reading);
  const said = {
    id,
    ...size,
    finding: !reading.subject ? charts.finding.noChoice : goods ? scopesFinding(reading, rows) : goodsWords.noneFinding,
    subtitle: words.subtitle(reading.year, who),
    alt: [
      words.alt(reading.subject?.name ?? '', who, reading.year),
      ...rows.map((row) => `${rowName(row)} ${formatRelativeChange(row.now, row.before)}.`),
    ].join(' '),
    source: charts.source(results.model, reading.baseYear),
    table: scopesTable(reading, rows),
  };
  if (!reading.subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (!goods) return { ...said, marks: [], stops: [], empty: goodsWords.none };
  if (reading.comparison?.isBaseYear && reading.year === reading.baseYear) {
    return { ...said, marks: [], stops: [], empty: goodsWords.choosePlan };
  }
  return { ...said, ...draw(reading, rows, size) };
}
