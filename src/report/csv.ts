import type { Results } from '../engine/results.ts';
import type { Plan } from '../plan/plan.ts';
import { byteOrderMark, lineEnd, numberCell, textCell } from '../quantities/csv.ts';
import { reportWords as words } from '../words/en/report.ts';

/**
 * Writes every indicator of every scenario and year as a tidy table: one value a row, empty where missing.
 *
 * @param plan the plan
 * @param results a run of that plan
 * @returns CSV after RFC 4180 with a byte order mark; the last columns carry model version and fingerprint
 */
export function indicatorsCsv(plan: Plan, results: Results): string {
  const lines = [words.csv.heads.join(',')];
  const city = textCell(plan.city.name);
  const run = `${textCell(results.model)},${textCell(results.fingerprint)}`;
  const width = results.years.length;
  for (const { id, name, role, values } of results.scenarios) {
    const scenario = [city, textCell(id), textCell(name), role].join(',');
    results.indicators.forEach((indicator, at) => {
      const about = [
        textCell(indicator.id),
        textCell(indicator.name),
        textCell(indicator.unit),
        indicator.boundary ?? '',
      ].join(',');
      results.years.forEach((year, column) => {
        // A base-year indicator has no other years by definition: that is no missing value, so there is no row.
        if (indicator.baseYearOnly && column > 0) return;
        lines.push(`${scenario},${about},${year},${numberCell(values[at * width + column] ?? null)},${run}`);
      });
    });
  }
  return byteOrderMark + lines.join(lineEnd) + lineEnd;
}
