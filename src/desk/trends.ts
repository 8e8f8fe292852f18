import type { DriverPath, Plan } from '../plan/plan.ts';
import { driverIds, type DriverId } from '../plan/vocabulary.ts';
import { sourceLine } from './source-line.ts';

export interface Trend {
  readonly id: DriverId;
  /** undefined = held at the base year. */
  readonly path: DriverPath | undefined;
  readonly source: string;
  /** How its points are shown: a multiple of the base year, percent, or an absolute unit. */
  readonly unit: 'multiple' | 'percent' | 'g CO2/kWh';
}

function unitOf(id: DriverId): Trend['unit'] {
  if (id === 'grid_carbon') return 'g CO2/kWh';
  return id.startsWith('electric_share_') ? 'percent' : 'multiple';
}

/**
 * Lists the trends of the world in a plan.
 *
 * @param plan the open plan
 * @returns every driver, those with a path first
 */
export function trendsOf(plan: Plan): readonly Trend[] {
  const all = driverIds.map((id) => {
    const path = plan.drivers[id];
    return { id, path, source: path ? sourceLine(plan, path.reference).text : '', unit: unitOf(id) };
  });
  return [...all.filter(({ path }) => path), ...all.filter(({ path }) => !path)];
}
