import { indicators } from '../../engine/indicators.ts';
import type { IndicatorDefinition } from '../../engine/results.ts';
import { charts } from '../../words/en/charts.ts';

/** A chart that a planner can choose, by name: what a list needs to know, without what draws it. */
export interface ChartListing {
  readonly id: string;
  readonly name: string;
  /** How a list groups it, as indicators are grouped. */
  readonly theme: IndicatorDefinition['theme'];
  /** The indicator it follows over the years; absent for charts of parts. */
  readonly indicator?: string;
}

/** Order in which lists and tables group charts and indicators. */
export const themeOrder = ['climate', 'travel', 'goods', 'energy', 'people', 'inventory', 'check'] as const;

const ghgPath = 'ghg_wtw_kt';
/** Ids that are shorter than their indicator. */
const ownIds: Readonly<Record<string, string>> = { energy_TJ: 'energy' };

/** A chart of parts: its name stands under its id. */
const composed = (id: Exclude<keyof typeof charts.names, 'line'>, theme: ChartListing['theme']): ChartListing => ({
  id,
  name: charts.names[id],
  theme,
});

/** Every chart: the composed ones, then a line for each plain indicator in the order of results. */
export const chartList: readonly ChartListing[] = [
  { ...composed('ghg_path', 'climate'), indicator: ghgPath },
  composed('modal_split', 'travel'),
  composed('vkm_by_class', 'travel'),
  composed('ghg_by_class', 'climate'),
  composed('freight', 'goods'),
  composed('goods_flows', 'goods'),
  composed('goods_sources', 'goods'),
  composed('goods_zones', 'goods'),
  composed('goods_vkm_segments', 'goods'),
  composed('goods_vkm_vehicles', 'goods'),
  composed('goods_ghg_segments', 'goods'),
  composed('goods_ghg_vehicles', 'goods'),
  composed('goods_scopes', 'goods'),
  composed('kerb_hours', 'goods'),
  composed('stop_cost', 'goods'),
  composed('goods_categories', 'goods'),
  composed('split_by_purpose', 'travel'),
  composed('split_by_band', 'travel'),
  composed('split_by_group', 'travel'),
  composed('mode_flows', 'travel'),
  composed('zone_map', 'travel'),
  composed('zone_change_map', 'travel'),
  composed('who_gains', 'people'),
  composed('answers', 'check'),
  ...indicators
    .filter(({ id, member, baseYearOnly, theme }) => !member && !baseYearOnly && theme !== 'check' && id !== ghgPath)
    .map(({ id, name, theme }) => ({ id: ownIds[id] ?? id, name: charts.names.line(name), theme, indicator: id })),
];

/** Charts that a screen may draw once for each scenario: flows keep the scale of their own moves, tests are of the city. */
export const eachScenarioList: readonly ChartListing[] = chartList.filter(
  ({ id }) => id !== 'mode_flows' && id !== 'answers',
);

/**
 * Finds a chart in the list.
 *
 * @param id id of a chart
 * @returns its listing, or undefined when there is none
 * @example listingById('ghg_path')?.indicator // 'ghg_wtw_kt'
 */
export function listingById(id: string): ChartListing | undefined {
  return chartList.find((each) => each.id === id);
}
