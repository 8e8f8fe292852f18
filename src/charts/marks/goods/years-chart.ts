import type { FreightDetail, Results } from '../../../engine/results.ts';
import type { Plan } from '../../../plan/plan.ts';
import type { FreightClass, FreightSegment } from '../../../plan/vocabulary.ts';
import { figuresFor, type Figures } from '../../../quantities/figures.ts';
import { formatRelativeChange, formatValue, formatWholePercent } from '../../../quantities/format.ts';
import { goodsWords } from '../../../words/en/chart-goods.ts';
import { charts } from '../../../words/en/charts.ts';
import { names } from '../../../words/en/names.ts';
import type { Chart, ChartSelection, Size } from '../chart.ts';
import { amountInWords, comparedName } from '../finding.ts';
import { readSelection, type NamedScenario, type Reading } from '../reading.ts';
import { tableCell, type TableTwin } from '../table.ts';
import { goodsGhg, goodsIn, goodsKeys, goodsVkm, sharesOf, subjectGoods, total, type GoodsKey } from './detail.ts';
import { drawPanels, type Panel } from './panels.ts';

const words = goodsWords.years;

/** What is drawn over the years. */
export type GoodsQuantity = 'vkm' | 'ghg';
const quantityOf = { vkm: goodsVkm, ghg: goodsGhg } as const;

/** Less than this of a whole is too little for a chart of its own; less change than this, for a sentence. */
const speck = 1e-6;
const worthTelling = 0.01;

const shortName = (by: GoodsKey, id: string): string =>
  by === 'segment' ? names.segments[id as FreightSegment] : charts.classesShort[id as FreightClass];
const inSentence = (by: GoodsKey, id: string): string =>
  by === 'segment'
    ? goodsWords.segments[id as FreightSegment]
    : goodsWords.lower(charts.classesShort[id as FreightClass]);

/** Values of a scenario through the years. `[member][year]` */
function seriesBy(results: Results, scenario: string, of: (detail: FreightDetail) => readonly number[]): number[][] {
  const byYear = results.years.map((year) => {
    const detail = goodsIn(results, scenario, year);
    return detail ? of(detail) : [];
  });
  const members = Math.max(0, ...byYear.map(({ length }) => length));
  return Array.from({ length: members }, (_, member) => byYear.map((each) => each[member] ?? NaN));
}

/** Members that drive somewhere in the scenarios drawn, each with a line a scenario; the scenario in hand is last. */
function readPanels(reading: Reading, by: GoodsKey, of: (detail: FreightDetail) => readonly number[]): Panel[] {
  const { results, drawn, subject } = reading;
  const lines = drawn
    .map((scenario) => ({ scenario, series: seriesBy(results, scenario.id, of), inHand: scenario.id === subject?.id }))
    .sort((a, b) => Number(a.inHand) - Number(b.inHand));
  const whole = Math.max(0, ...lines.flatMap(({ series }) => series.flat()).filter(Number.isFinite));
  return goodsKeys[by].flatMap((id, member): Panel[] => {
    const paths = lines.map(({ scenario, inHand, series }) => ({ scenario, inHand, values: series[member] ?? [] }));
    const most = Math.max(0, ...paths.flatMap(({ values }) => values).filter(Number.isFinite));
    return most > speck * whole ? [{ id, name: shortName(by, id), short: goodsWords.short[id], paths }] : [];
  });
}

/** Value of a line at a year. */
function valueAt({ results }: Reading, { paths }: Panel, scenario: NamedScenario | undefined, year: number): number {
  const values = paths.find((path) => path.scenario.id === scenario?.id)?.values;
  return values?.[results.years.indexOf(year)] ?? NaN;
}

const nowOf = (reading: Reading, panel: Panel): number => valueAt(reading, panel, reading.subject, reading.year);
const beforeOf = (reading: Reading, panel: Panel): number =>
  valueAt(reading, panel, reading.comparison?.scenario, reading.comparison?.year ?? NaN);

function yearsFinding(reading: Reading, panels: readonly Panel[], by: GoodsKey, what: string): string {
  const shares = sharesOf(panels.map((panel) => nowOf(reading, panel)));
  const most = shares.indexOf(Math.max(...shares));
  const first = panels[most];
  if (!first) return goodsWords.noneFinding;
  const said = words.most(inSentence(by, first.id), formatWholePercent(shares[most] ?? null), what, reading.year);
  const whole = total(panels.map((panel) => beforeOf(reading, panel)));
  const moved = panels
    .map((panel) => ({
      panel,
      change: nowOf(reading, panel) - beforeOf(reading, panel),
      base: beforeOf(reading, panel),
    }))
    .filter(
      ({ change, base }) => Math.abs(change) > worthTelling * base && Math.abs(change) > (worthTelling / 10) * whole,
    )
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))[0];
  if (!moved || !(moved.base > 0)) return said;
  const amount = amountInWords(Math.abs(moved.change) / moved.base);
  const of = comparedName(reading);
  if (moved.panel === first) return said + (moved.change < 0 ? words.fallsItself : words.risesItself)(amount, of);
  const tell = moved.change < 0 ? words.falls : words.rises;
  return said + tell(inSentence(by, moved.panel.id), amount, of);
}

function yearsTable(reading: Reading, panels: readonly Panel[], unit: string): TableTwin {
  const columns = panels.flatMap(({ name, paths }) =>
    reading.drawn.flatMap(({ id, name: who }) => {
      const values = paths.find(({ scenario }) => scenario.id === id)?.values;
      return values ? [{ name: words.member(name, who), unit, values }] : [];
    }),
  );
  return {
    columns: [{ name: charts.table.year }, ...columns.map(({ name }) => ({ name, unit }))],
    rows: reading.results.years.map((year, at) => ({
      name: String(year),
      cells: columns.map(({ values }) => {
        const value = values[at] ?? NaN;
        return tableCell(Number.isNaN(value) ? null : value, unit);
      }),
    })),
  };
}

const known = (value: number): number | null => (Number.isNaN(value) ? null : value);

/**
 * Draws goods vehicle-km or their CO2e over the years, a small chart for each segment or vehicle, all on one scale.
 *
 * @param id id of the chart
 * @param quantity what is counted
 * @param by what each small chart is
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function goodsYearsChart(
  id: string,
  quantity: GoodsQuantity,
  by: GoodsKey,
  results: Results,
  plan: Plan,
  selection: ChartSelection,
  size: Size,
): Chart {
  const reading = readSelection(results, plan, selection);
  const panels = readPanels(reading, by, (detail) => quantityOf[quantity](detail, by));
  const unit = goodsWords.units[quantity];
  const figures: Figures = figuresFor(
    unit,
    panels.flatMap((panel) => [known(nowOf(reading, panel))]),
    { plain: true, finest: -1, own: true },
  );
  const told = panels.map((panel) => ({
    figure: figures.value(known(nowOf(reading, panel))),
    change: beforeOf(reading, panel) > 0 ? formatRelativeChange(nowOf(reading, panel), beforeOf(reading, panel)) : '',
    stop: words.stop(
      panel.name,
      reading.year,
      formatValue(known(nowOf(reading, panel)), unit),
      formatValue(known(beforeOf(reading, panel)), unit),
      comparedName(reading),
    ),
  }));
  const what = words.what[quantity];
  const said = {
    id,
    ...size,
    finding: subjectGoods(reading)
      ? yearsFinding(reading, panels, by, what)
      : reading.subject
        ? goodsWords.noneFinding
        : charts.finding.noChoice,
    subtitle: words.subtitle[quantity](words.by[by]),
    alt: [
      words.alt(what, words.by[by], reading.baseYear, reading.lastYear),
      ...told.map(({ stop }) => `${stop}.`),
    ].join(' '),
    source: charts.source(results.model, reading.baseYear),
    table: yearsTable(reading, panels, unit),
  };
  if (!reading.subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (!subjectGoods(reading)) return { ...said, marks: [], stops: [], empty: goodsWords.none };
  return { ...said, ...drawPanels(reading, panels, told, figures, size) };
}
