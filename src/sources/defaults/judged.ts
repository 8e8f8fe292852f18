import type { Factor, Reference } from '../factor.ts';
import type { DefaultContext, Region } from '../regions.ts';
import { regionNames } from '../regions.ts';

/** Makes the default of one key for a city, or none. */
export type Default = (context: DefaultContext) => Factor | undefined;
/** A default that stands for every city. */
export type SureDefault = (context: DefaultContext) => Factor;
export type Defaults = Readonly<Record<string, Default>>;

/** Values by region. `rest` is the low and middle income column, which South Asia shares unless it has its own. */
export interface Regional {
  readonly europe: number;
  readonly north_america?: number;
  readonly south_asia?: number;
  readonly rest: number;
}

/** The year our judgements speak of. */
export const judgementYear = 2020;
export const judgementReference: Reference = { kind: 'judgement' };

/** Picks a region's value. */
export function pick(values: Regional, region: Region): number {
  if (region === 'europe') return values.europe;
  if (region === 'north_america') return values.north_america ?? values.europe;
  if (region === 'south_asia') return values.south_asia ?? values.rest;
  return values.rest;
}

/** Makes a judgement for a region, wide spread. */
export function judged(value: number, unit: string, context: DefaultContext, note?: string): Factor {
  return {
    value,
    unit,
    place: regionNames[context.region],
    year: judgementYear,
    quality: 'L',
    reference: judgementReference,
    ...(note !== undefined && { note }),
  };
}

/** Makes a default that differs by region only. */
export function regional(unit: string, values: Regional, note?: string): SureDefault {
  return (context) => judged(pick(values, context.region), unit, context, note);
}

/** Makes a default that is the same everywhere. */
export function everywhere(unit: string, value: number, note?: string): SureDefault {
  return regional(unit, { europe: value, rest: value }, note);
}

/** Makes a default that is the same everywhere, within bounds. */
export function ranged(unit: string, value: number, low: number, high: number, note?: string): SureDefault {
  return (context) => ({ ...judged(value, unit, context, note), low, high });
}

/**
 * Spreads rows over a list of members: the key of member i gets element i of each column.
 *
 * @param key template with `*` for the member
 * @param members members in order
 * @param unit unit of the values
 * @param columns values by region, in the order of the members
 */
export function table(
  key: string,
  members: readonly string[],
  unit: string,
  columns: {
    readonly europe: readonly number[];
    readonly north_america?: readonly number[];
    readonly south_asia?: readonly number[];
    readonly rest: readonly number[];
  },
  note?: string,
): Defaults {
  const made: Record<string, Default> = {};
  members.forEach((member, i) => {
    const { europe, north_america, south_asia, rest } = columns;
    const at = (column: readonly number[]) => {
      const value = column[i];
      if (value === undefined) throw new RangeError(`The defaults of ${key} lack ${member}.`);
      return value;
    };
    made[key.replace('*', member)] = regional(
      unit,
      {
        europe: at(europe),
        rest: at(rest),
        ...(north_america !== undefined && { north_america: at(north_america) }),
        ...(south_asia !== undefined && { south_asia: at(south_asia) }),
      },
      note,
    );
  });
  return made;
}
