import type { Results, ScenarioResult } from '../engine/results.ts';

/** Lists a scenario's values by indicator; a missing one is null. */
function valuesOf(results: Results, { values }: ScenarioResult): Record<string, (number | null)[]> {
  const { length } = results.years;
  return Object.fromEntries(
    results.indicators.map(({ id }, row) => [
      id,
      Array.from(values.subarray(row * length, (row + 1) * length), (value) => (Number.isFinite(value) ? value : null)),
    ]),
  );
}

/**
 * Turns results into the document that `run` prints.
 *
 * @param results a run
 * @returns plain data without NaN; `years[0]` is the base year, every array has the length of `years`
 */
export function resultsDocument(results: Results) {
  return {
    sumpter: results.sumpter,
    model: results.model,
    fingerprint: results.fingerprint,
    city: results.city,
    years: results.years,
    indicators: Object.fromEntries(
      results.indicators.map(({ id, name, unit, betterIs }) => [id, { name, unit, betterIs }]),
    ),
    scenarios: results.scenarios.map((scenario) => ({
      id: scenario.id,
      name: scenario.name,
      role: scenario.role,
      values: valuesOf(results, scenario),
      warnings: scenario.warnings,
    })),
    warnings: results.baseWarnings,
  };
}
