import { reportWords as words } from '../../words/en/report.ts';

/**
 * Writes a date in words.
 *
 * @param date ISO 8601 `YYYY-MM-DD`
 * @returns day, month and year
 * @example dateText('2026-11-03') // '3 November 2026'
 */
export function dateText(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return words.date(year, month, day);
}
