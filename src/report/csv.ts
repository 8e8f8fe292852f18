import type { Results } from '../engine/results.ts';
import type { Plan } from '../plan/plan.ts';
import { reportWords as words } from '../words/en/report.ts';

/** Tells Excel that the text is UTF-8. */
const byteOrderMark = '\uFEFF';
const lineEnd = '\r\n';

/** A spreadsheet would run text that begins like a formula; a leading apostrophe keeps it text. */
const formulaLike = /^\s*[=+\-@\t\r]/;

/**
 * Writes a text cell: guarded against formulas, quoted where RFC 4180 asks for it.
 *
 * @param text any text
 * @returns the cell
 * @example textCell('a,b') // '"a,b"'
 * @example textCell('=1+1') // "'=1+1"
 */
export function textCell(text: string): string {
  const guarded = formulaLike.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

/**
 * Writes a number cell: all digits, point decimal, no separators.
 *
 * @param value a number; NaN and infinities are missing
 * @returns the cell, empty when missing
 * @example numberCell(-1.5) // '-1.5'
 * @example numberCell(NaN) // ''
 */
export function numberCell(value: number): string {
  return Number.isFinite(value) ? String(value) : '';
}

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
        lines.push(`${scenario},${about},${year},${numberCell(values[at * width + column] ?? NaN)},${run}`);
      });
    });
  }
  return byteOrderMark + lines.join(lineEnd) + lineEnd;
}
