import type { EstimationResult } from '../engine/estimation/result.ts';
import { byteOrderMark, lineEnd, numberCell, textCell } from '../quantities/csv.ts';
import { estimate as words } from '../words/en/estimate.ts';

/** A survey may be larger than a plan; above this a browser's memory is at risk. */
const largest_bytes = 200_000_000;

/**
 * Reads a survey or a specification the planner chose or dropped.
 *
 * @param file the browser's file
 * @returns its name and text
 * @throws Error when it is too large
 */
export async function readSurveyFile(file: File): Promise<{ readonly name: string; readonly text: string }> {
  if (file.size > largest_bytes) throw new Error(words.tooLarge(file.name, Math.round(file.size / 1e6)));
  return { name: file.name, text: await file.text() };
}

/**
 * Writes a result as a table: parameters with errors, then fit, values of time and nests.
 *
 * @param result an estimation
 * @returns CSV for a spreadsheet, UTF-8
 */
export function resultCsv(result: EstimationResult): string {
  const heads = words.csv;
  const parameters = Object.entries(result.parameters).map(([name, each]) => [
    heads.parameter,
    name,
    each.value,
    each.std_err,
    each.robust_std_err,
    each.t,
    each.robust_t,
  ]);
  const worth = result.value_of_time.map(({ time, cost, value, unit, std_err, robust_std_err }) => [
    heads.valueOfTime,
    `${time} / ${cost}, ${unit}`,
    value,
    std_err,
    robust_std_err,
    null,
    null,
  ]);
  const nests = Object.entries(result.nests).map(([id, { theta, theta_std_err, theta_robust_std_err }]) => [
    heads.theta,
    id,
    theta,
    theta_std_err,
    theta_robust_std_err,
    null,
    null,
  ]);
  const fit = (['observations', 'log_likelihood', 'log_likelihood_null', 'rho_square', 'rho_square_bar'] as const).map(
    (key) => [heads.fit, key, result[key], null, null, null, null],
  );
  const cell = (value: string | number | null): string =>
    typeof value === 'string' ? textCell(value) : numberCell(value);
  const rows = [heads.columns, ...parameters, ...worth, ...nests, ...fit];
  return byteOrderMark + rows.map((row) => row.map(cell).join(',') + lineEnd).join('');
}
