const readerDigits = 3;

/**
 * Rounds to a number of significant figures, halves away from zero.
 *
 * @param value any number
 * @param digits significant figures, 1 to 15
 * @returns the rounded number; NaN and infinities come back unchanged
 * @example roundSignificant(318.4, 2) // 320
 * @example roundSignificant(-0.0714, 1) // -0.07
 */
export function roundSignificant(value: number, digits: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(digits)) : value;
}

/**
 * Rounds a result as a reader sees it: to three significant figures, until bands say where the digits begin to be noise.
 *
 * @param value any number
 * @returns the rounded number
 * @example roundForReader(1234.5) // 1230
 * @example roundForReader(0.71449) // 0.714
 */
export function roundForReader(value: number): number {
  return roundSignificant(value, readerDigits);
}

/**
 * Finds the decimal place of a number's last digit that a reader sees.
 * place = floor(log10 |rounded|) - 2
 *
 * @param value any number
 * @returns power of ten: 0 for 318, 1 for 1,230, -3 for 0.714; 0 for zero
 * @example readerPlace(1234.5) // 1
 * @example readerPlace(0.71449) // -3
 */
export function readerPlace(value: number): number {
  const rounded = roundForReader(value);
  return rounded === 0 || !Number.isFinite(rounded)
    ? 0
    : Math.floor(Math.log10(Math.abs(rounded))) - (readerDigits - 1);
}

/**
 * Rounds to a decimal place.
 *
 * @param value any number
 * @param place power of ten, -20 to 15
 * @returns the rounded number
 * @example roundToPlace(-108.93, 0) // -109
 * @example roundToPlace(1234.5, 1) // 1230
 */
export function roundToPlace(value: number, place: number): number {
  if (place <= 0) return Number(value.toFixed(-place));
  return Math.round(value / 10 ** place) * 10 ** place;
}
