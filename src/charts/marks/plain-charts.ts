import type { BuildChart } from './chart.ts';
import { listingById } from './chart-list.ts';
import { lineChart } from './line-chart.ts';
import { splitChart } from './split-chart.ts';

const composed: Readonly<Record<string, BuildChart>> = {
  modal_split: (...of) => splitChart('modal_split', ...of),
};

/**
 * Finds what draws a chart of indicators: those that a first screen shows, so they are always at hand.
 *
 * @param id id in the list of charts
 * @returns its builder, or undefined for a later chart and for none
 */
export function plainChart(id: string): BuildChart | undefined {
  const indicator = listingById(id)?.indicator;
  return indicator === undefined ? composed[id] : (...of) => lineChart(id, indicator, ...of);
}
