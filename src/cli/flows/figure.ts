const code = { zero: 48, nine: 57, point: 46, plus: 43, minus: 45 };
/** A whole number below 1e15 and a power of ten up to 1e22 are exact, so that their quotient is rounded once, correctly. */
const exactDigits = 15;
const powers = Float64Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));
const figure = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * Reads a plain number from bytes, to the last bit as `Number` does, without making a text of it.
 *
 * @param bytes of a file
 * @param start where it begins
 * @param end behind its last byte
 * @returns the number; NaN where it is none, or too large
 */
export function figureAt(bytes: Uint8Array, start: number, end: number): number {
  const minus = bytes[start] === code.minus;
  const first = minus || bytes[start] === code.plus ? start + 1 : start;
  let digits = 0;
  let decimals = -1;
  let value = 0;
  for (let at = first; at < end; at++) {
    const each = bytes[at]!;
    if (each === code.point && decimals < 0) decimals = 0;
    else if (each >= code.zero && each <= code.nine) {
      value = value * powers[1]! + (each - code.zero);
      digits++;
      if (decimals >= 0) decimals++;
    } else return slowly(bytes, start, end);
  }
  if (digits === 0 || digits > exactDigits) return slowly(bytes, start, end);
  const size = decimals > 0 ? value / powers[decimals]! : value;
  return minus ? -size : size;
}

function slowly(bytes: Uint8Array, start: number, end: number): number {
  const text = Buffer.from(bytes.subarray(start, end)).toString('latin1');
  const value = figure.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : NaN;
}
