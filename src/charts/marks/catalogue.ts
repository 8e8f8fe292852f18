import { indicators } from '../../engine/indicators.ts';
import type { IndicatorDefinition } from '../../engine/results.ts';
import { charts } from '../../words/en/charts.ts';
import { answersChart } from './answers-chart.ts';
import type { BuildChart, Chart } from './chart.ts';
import { classChart, ghgFamily, vkmFamily } from './class-chart.ts';
import { flowChart } from './flow-chart.ts';
import { freightChart } from './freight-chart.ts';
import { gainsChart } from './gains-chart.ts';
import { lineChart } from './line-chart.ts';
import { splitByChart } from './split-by-chart.ts';
import { splitChart } from './split-chart.ts';
import { zoneChart } from './zone-chart.ts';

/** A chart that a planner can choose. */
export interface ChartEntry {
  readonly id: string;
  readonly name: string;
  /** How a list groups it, as indicators are grouped. */
  readonly theme: IndicatorDefinition['theme'];
  /** The indicator it follows over the years; absent for charts of parts. */
  readonly indicator?: string;
  readonly build: BuildChart;
}

const ghgPath = 'ghg_wtw_kt';
/** Ids that are shorter than their indicator. */
const ownIds: Readonly<Record<string, string>> = { energy_TJ: 'energy' };

const line = (id: string, indicator: string, name: string, theme: ChartEntry['theme']): ChartEntry => ({
  id,
  name,
  theme,
  indicator,
  build: (results, plan, selection, size) => lineChart(id, indicator, results, plan, selection, size),
});

type Draw = (id: string, ...of: Parameters<BuildChart>) => Chart;

/** A chart of parts: its name stands under its id. */
const composed = (
  id: Exclude<keyof typeof charts.names, 'line'>,
  theme: ChartEntry['theme'],
  draw: Draw,
): ChartEntry => ({ id, name: charts.names[id], theme, build: (...of) => draw(id, ...of) });

/** Every chart: the composed ones, then a line for each plain indicator in the order of results. */
export const chartCatalogue: readonly ChartEntry[] = [
  line('ghg_path', ghgPath, charts.names.ghg_path, 'climate'),
  composed('modal_split', 'travel', splitChart),
  composed('vkm_by_class', 'travel', (id, ...of) => classChart(id, vkmFamily, ...of)),
  composed('ghg_by_class', 'climate', (id, ...of) => classChart(id, ghgFamily, ...of)),
  composed('freight', 'goods', freightChart),
  composed('split_by_purpose', 'travel', (id, ...of) => splitByChart(id, 'purpose', ...of)),
  composed('split_by_band', 'travel', (id, ...of) => splitByChart(id, 'band', ...of)),
  composed('split_by_group', 'travel', (id, ...of) => splitByChart(id, 'group', ...of)),
  composed('mode_flows', 'travel', flowChart),
  composed('zone_map', 'travel', (id, ...of) => zoneChart(id, 'share', ...of)),
  composed('zone_change_map', 'travel', (id, ...of) => zoneChart(id, 'change', ...of)),
  composed('who_gains', 'people', gainsChart),
  composed('answers', 'check', answersChart),
  ...indicators
    .filter(({ id, member, baseYearOnly, theme }) => !member && !baseYearOnly && theme !== 'check' && id !== ghgPath)
    .map(({ id, name, theme }) => line(ownIds[id] ?? id, id, charts.names.line(name), theme)),
];

/**
 * Finds a chart.
 *
 * @param id id in the catalogue
 * @returns its entry, or undefined when there is none
 * @example chartById('ghg_path')?.indicator // 'ghg_wtw_kt'
 */
export function chartById(id: string): ChartEntry | undefined {
  return chartCatalogue.find((each) => each.id === id);
}
