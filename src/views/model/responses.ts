import { formatNumber } from '../../quantities/format.ts';
import { model as words } from '../../words/en/model.ts';

/** Hundredths of a percent say nothing here. */
const coarse = 0.1;

/**
 * Writes a response: a change in percent, or an elasticity.
 *
 * @param value share or elasticity; null where there is no number
 * @param elasticity whether it is one
 * @returns `−12 %`, `−0.45`
 */
export function responseText(value: number | null, elasticity: boolean): string {
  if (value === null || Number.isNaN(value)) return words.alone.noNumber;
  if (elasticity) return formatNumber(value, { digits: 2, sign: true });
  const percent = value * 100;
  const digits = Math.abs(value) < coarse ? 1 : 0;
  return `${formatNumber(percent, { digits, sign: true })}\u202f%`;
}

/** Writes a band as it is read aloud: from its weak end to its strong one. */
export function bandText(low: number, high: number, elasticity: boolean): string {
  const [weak, strong] = Math.abs(low) < Math.abs(high) ? [low, high] : [high, low];
  return words.backcasts.seenText(responseText(weak, elasticity), responseText(strong, elasticity));
}
