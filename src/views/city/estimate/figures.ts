import { formatNumber } from '../../../quantities/format.ts';

/** Below this a coefficient is shown by its significant figures, above with the same decimals in each row. */
const small = 0.001;

/** Writes a coefficient or its error: four decimals, small ones to three figures. */
export function coefficient(value: number | null): string {
  if (value === null) return '–';
  const size = Math.abs(value);
  if (size !== 0 && size < 1e-6) return value.toExponential(0).replace(/-/g, '\u2212');
  return size !== 0 && size < small ? formatNumber(value, { significant: 3 }) : formatNumber(value, { digits: 4 });
}

/** Writes an amount an hour to three figures. */
export const money = (value: number): string => formatNumber(value, { significant: 3 });
