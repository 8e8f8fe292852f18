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
  /** What its fields may hold, as shown: the rate in percent a year, or a point in the trend's unit. */
  readonly limits: Limits;
}

export interface Limits {
  readonly min: number;
  readonly max: number;
}

/** The ends that the plan's own check allows, so that a field can say so before the change is refused. */
const growthLimits_percent: Limits = { min: -90, max: 200 };
const pointLimits: Readonly<Record<Trend['unit'], Limits>> = {
  multiple: { min: 0.05, max: 20 },
  percent: { min: 0, max: 100 },
  'g CO2/kWh': { min: 0, max: Infinity },
};

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
    const unit = unitOf(id);
    const limits = path?.kind === 'growth' ? growthLimits_percent : pointLimits[unit];
    return { id, path, source: path ? sourceLine(plan, path.reference).text : '', unit, limits };
  });
  return [...all.filter(({ path }) => path), ...all.filter(({ path }) => !path)];
}
