import type { Results } from '../engine/results.ts';
import type { Plan } from '../plan/plan.ts';

/**
 * Stores the calibration of a run in the plan, so that a file keeps the constants its results were made with.
 *
 * @param plan the plan to be saved; a calibration it has already stands
 * @param results the newest run of it, if there is one
 * @returns the plan with observed over modelled vehicle-km by class
 */
export function calibrated(plan: Plan, results: Results | undefined): Plan {
  if (!results || plan.calibration || results.city !== plan.city.name) return plan;
  const observed = results.calibration.filter((row) => row.observed_Mvkm !== null);
  if (observed.length === 0) return plan;
  return {
    ...plan,
    calibration: Object.fromEntries(observed.map(({ vehicleClass, factor }) => [vehicleClass, factor])),
  };
}
