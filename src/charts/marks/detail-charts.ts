import { answersChart } from './answers-chart.ts';
import type { BuildChart } from './chart.ts';
import { classChart, ghgFamily, vkmFamily } from './class-chart.ts';
import { flowChart } from './flow-chart.ts';
import { freightChart } from './freight-chart.ts';
import { gainsChart } from './gains-chart.ts';
import { splitByChart } from './split-by-chart.ts';
import { zoneChart } from './zone-chart.ts';

/** What draws the charts that no first screen shows, by id: classes, goods, trips broken down, gains, zones, tests. A screen loads them when one is asked for. */
export const detailCharts: Readonly<Record<string, BuildChart>> = {
  vkm_by_class: (...of) => classChart('vkm_by_class', vkmFamily, ...of),
  ghg_by_class: (...of) => classChart('ghg_by_class', ghgFamily, ...of),
  freight: (...of) => freightChart('freight', ...of),
  split_by_purpose: (...of) => splitByChart('split_by_purpose', 'purpose', ...of),
  split_by_band: (...of) => splitByChart('split_by_band', 'band', ...of),
  split_by_group: (...of) => splitByChart('split_by_group', 'group', ...of),
  mode_flows: (...of) => flowChart('mode_flows', ...of),
  zone_map: (...of) => zoneChart('zone_map', 'share', ...of),
  zone_change_map: (...of) => zoneChart('zone_change_map', 'change', ...of),
  who_gains: (...of) => gainsChart('who_gains', ...of),
  answers: (...of) => answersChart('answers', ...of),
};
