import { formatNumber, formatParts } from '../../quantities/format.ts';
import { readerPlace, roundToPlace } from '../../quantities/rounding.ts';

/** Figures that stand side by side: one unit, one scale, the same decimals. */
export interface Figures {
  readonly unit: string;
  /** The figure alone, `no value` for null. */
  value(of: number | null): string;
  /** The signed difference, `no value` where either is missing. */
  change(of: number | null, from: number | null): string;
  /** A distance without its sign. */
  distance(of: number): string;
}

function divisorOf(unit: string, magnitude: number): number {
  if (unit === 'share') return 0.01;
  const scaled = formatParts(magnitude, unit).unit;
  if (scaled === formatParts(1, unit).unit) return 1;
  if (unit.startsWith('million') || unit.startsWith('thousand')) return 1000;
  return magnitude >= 1e9 ? 1e9 : 1e6;
}

/**
 * Chooses scale and decimals for figures that a reader compares with one another.
 *
 * @param unit as in the indicator list
 * @param values all that will be shown; missing ones are left out
 */
export function figuresFor(unit: string, values: readonly (number | null | undefined)[]): Figures {
  const known = values.filter((each): each is number => each !== null && each !== undefined && Number.isFinite(each));
  const magnitude = known.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  const divisor = divisorOf(unit, magnitude);
  const finest = unit === 'share' ? -1 : -12;
  const place = Math.max(finest, readerPlace(magnitude / divisor));
  const figure = (of: number, sign: boolean): string =>
    formatNumber(roundToPlace(of / divisor, place), { digits: Math.max(0, -place), sign });
  return {
    unit: formatParts(magnitude === 0 ? 1 : magnitude, unit).unit,
    value: (of) => (of === null ? formatNumber(null) : figure(of, false)),
    change: (of, from) => (of === null || from === null ? formatNumber(null) : figure(of - from, true)),
    distance: (of) => figure(Math.abs(of), false),
  };
}
