import { indicators } from '../../engine/indicators.ts';
import { charts } from '../../words/en/charts.ts';
import { answersChart } from './answers-chart.ts';
import type { BuildChart } from './chart.ts';
import { classChart, ghgFamily, vkmFamily } from './class-chart.ts';
import { flowChart } from './flow-chart.ts';
import { freightChart } from './freight-chart.ts';
import { gainsChart } from './gains-chart.ts';
import { lineChart } from './line-chart.ts';
import { splitByChart } from './split-by-chart.ts';
import { splitChart } from './split-chart.ts';
import type { TripKey } from './trip-detail.ts';
import { zoneChart } from './zone-chart.ts';

/** A chart that a planner can choose. */
export interface ChartEntry {
  readonly id: string;
  readonly name: string;
  /** The indicator it follows over the years; absent for charts of parts. */
  readonly indicator?: string;
  readonly build: BuildChart;
}

const ghgPath = 'ghg_wtw_kt';
/** Ids that are shorter than their indicator. */
const ownIds: Readonly<Record<string, string>> = { energy_TJ: 'energy' };

const line = (id: string, indicator: string, name: string): ChartEntry => ({
  id,
  name,
  indicator,
  build: (results, plan, selection, size) => lineChart(id, indicator, results, plan, selection, size),
});

const splitBy = (id: 'split_by_purpose' | 'split_by_band' | 'split_by_group', by: TripKey): ChartEntry => ({
  id,
  name: charts.names[id],
  build: (...of) => splitByChart(id, by, ...of),
});

/** Every chart: the composed ones, then a line for each plain indicator in the order of results. */
export const chartCatalogue: readonly ChartEntry[] = [
  line('ghg_path', ghgPath, charts.names.ghg_path),
  {
    id: 'modal_split',
    name: charts.names.modal_split,
    build: (...of) => splitChart('modal_split', ...of),
  },
  {
    id: 'vkm_by_class',
    name: charts.names.vkm_by_class,
    build: (...of) => classChart('vkm_by_class', vkmFamily, ...of),
  },
  {
    id: 'ghg_by_class',
    name: charts.names.ghg_by_class,
    build: (...of) => classChart('ghg_by_class', ghgFamily, ...of),
  },
  {
    id: 'freight',
    name: charts.names.freight,
    build: (...of) => freightChart('freight', ...of),
  },
  splitBy('split_by_purpose', 'purpose'),
  splitBy('split_by_band', 'band'),
  splitBy('split_by_group', 'group'),
  { id: 'mode_flows', name: charts.names.mode_flows, build: (...of) => flowChart('mode_flows', ...of) },
  { id: 'who_gains', name: charts.names.who_gains, build: (...of) => gainsChart('who_gains', ...of) },
  { id: 'zone_map', name: charts.names.zone_map, build: (...of) => zoneChart('zone_map', 'share', ...of) },
  {
    id: 'zone_change_map',
    name: charts.names.zone_change_map,
    build: (...of) => zoneChart('zone_change_map', 'change', ...of),
  },
  { id: 'answers', name: charts.names.answers, build: (...of) => answersChart('answers', ...of) },
  ...indicators
    .filter(({ id, member, baseYearOnly, theme }) => !member && !baseYearOnly && theme !== 'check' && id !== ghgPath)
    .map(({ id, name }) => line(ownIds[id] ?? id, id, charts.names.line(name))),
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
