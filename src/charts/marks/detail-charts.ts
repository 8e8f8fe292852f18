import { answersChart } from './answers-chart.ts';
import type { BuildChart } from './chart.ts';
import { classChart, ghgFamily, vkmFamily } from './class-chart.ts';
import { flowChart } from './flow-chart.ts';
import { freightChart } from './freight-chart.ts';
import { gainsChart } from './gains-chart.ts';
import { categoriesChart } from './goods/categories-chart.ts';
import { costChart } from './goods/cost-chart.ts';
import { goodsFlowsChart } from './goods/flows-chart.ts';
import { kerbChart } from './goods/kerb-chart.ts';
import { scopesChart } from './goods/scopes-chart.ts';
import { sourcesChart } from './goods/sources-chart.ts';
import { goodsYearsChart } from './goods/years-chart.ts';
import { splitByChart } from './split-by-chart.ts';
import { zoneChart } from './zone-chart.ts';

/** What draws the charts that no first screen shows, by id: classes, goods, trips broken down, gains, zones, tests. A screen loads them when one is asked for. */
export const detailCharts: Readonly<Record<string, BuildChart>> = {
  vkm_by_class: (...of) => classChart('vkm_by_class', vkmFamily, ...of),
  ghg_by_class: (...of) => classChart('ghg_by_class', ghgFamily, ...of),
  freight: (...of) => freightChart('freight', ...of),
  goods_flows: (...of) => goodsFlowsChart('goods_flows', ...of),
  goods_sources: (...of) => sourcesChart('goods_sources', 'segment', ...of),
  goods_zones: (...of) => sourcesChart('goods_zones', 'zone', ...of),
  goods_vkm_segments: (...of) => goodsYearsChart('goods_vkm_segments', 'vkm', 'segment', ...of),
  goods_vkm_vehicles: (...of) => goodsYearsChart('goods_vkm_vehicles', 'vkm', 'class', ...of),
  goods_ghg_segments: (...of) => goodsYearsChart('goods_ghg_segments', 'ghg', 'segment', ...of),
  goods_ghg_vehicles: (...of) => goodsYearsChart('goods_ghg_vehicles', 'ghg', 'class', ...of),
  goods_scopes: (...of) => scopesChart('goods_scopes', ...of),
  kerb_hours: (...of) => kerbChart('kerb_hours', ...of),
  stop_cost: (...of) => costChart('stop_cost', ...of),
  goods_categories: (...of) => categoriesChart('goods_categories', ...of),
  split_by_purpose: (...of) => splitByChart('split_by_purpose', 'purpose', ...of),
  split_by_band: (...of) => splitByChart('split_by_band', 'band', ...of),
  split_by_group: (...of) => splitByChart('split_by_group', 'group', ...of),
  mode_flows: (...of) => flowChart('mode_flows', ...of),
  zone_map: (...of) => zoneChart('zone_map', 'share', ...of),
  zone_change_map: (...of) => zoneChart('zone_change_map', 'change', ...of),
  who_gains: (...of) => gainsChart('who_gains', ...of),
  answers: (...of) => answersChart('answers', ...of),
};
