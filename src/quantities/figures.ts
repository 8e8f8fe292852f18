import { formatNumber, scaleOf } from './format.ts';
import { readerPlace, roundToPlace } from './rounding.ts';

/** Writes figures that a reader compares with one another: one unit, one scale, the same decimals unless each has its own. */
export interface Figures {
  /** Unit that all of them stand in. */
  readonly unit: string;
  /** What a value is divided by to stand in it. */
  readonly divisor: number;
  /** The figure alone, `no value` for null. */
  value(of: number | null): string;
  /** The signed difference, `no value` where either is missing. */
  change(of: number | null, from: number | null): string;
}

const finestPercent = -1;

/**
 * Chooses scale and decimals by the largest of the values that stand together.
 *
 * @param unit as in the indicator list
 * @param values all that will be shown; missing ones are left out
 * @param style `plain` keeps millions as millions where rows of very different size stand in one unit; `finest` is the last decimal place shown, as a power of ten; `own` cuts each figure at its own last place and a change at that of the larger of its two values; locale is a BCP 47 tag
 * @returns writers of values and changes
 * @example figuresFor('million vkm a year', [5123, 980]).value(980) // '0.98'
 * @example figuresFor('TJ a year', [63.1, 12345], { own: true }).value(63.1) // '63.1'
 */
export function figuresFor(
  unit: string,
  values: readonly (number | null)[],
  style: { readonly plain?: boolean; readonly finest?: number; readonly own?: boolean; readonly locale?: string } = {},
): Figures {
  const { plain = false, finest = -Infinity, own = false, locale } = style;
  const known = values.filter((each): each is number => each !== null && Number.isFinite(each));
  const most = known.reduce((size, each) => Math.max(size, Math.abs(each)), 0);
  const scale = scaleOf(plain ? 1 : most, unit);
  const placeOf = (size: number): number =>
    Math.max(readerPlace((own ? size : most) / scale.divisor), unit === 'share' ? finestPercent : finest);
  const write = (of: number, size: number, sign: boolean): string => {
    const place = placeOf(size);
    return formatNumber(roundToPlace(of / scale.divisor, place), {
      digits: Math.max(0, -place),
      sign,
      ...(locale && { locale }),
    });
  };
  return {
    ...scale,
    value: (of) => (of === null ? formatNumber(null) : write(of, of, false)),
    change: (of, from) =>
      of === null || from === null
        ? formatNumber(null)
        : write(of - from, Math.max(Math.abs(of), Math.abs(from)), true),
  };
}
