import type { BuildChart } from './chart.ts';
import { chartList, type ChartListing } from './chart-list.ts';
import { detailCharts } from './detail-charts.ts';
import { plainChart } from './plain-charts.ts';

/** A chart with what draws it. */
export interface ChartEntry extends ChartListing {
  readonly build: BuildChart;
}

/** Every chart with its builder, for those who draw without waiting: the chapter and the command line. */
export const chartCatalogue: readonly ChartEntry[] = chartList.flatMap((listing) => {
  const build = plainChart(listing.id) ?? detailCharts[listing.id];
  return build ? [{ ...listing, build }] : [];
});

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
