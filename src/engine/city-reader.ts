import type { City } from '../plan/plan.ts';
import type { Mode } from '../plan/vocabulary.ts';
import { resolveData, type ResolvedDatum } from '../plan/resolve.ts';

/** Reads the city's data, local or default, and remembers what was missing. */
export class CityReader {
  readonly city: City;
  readonly data: ReadonlyMap<string, ResolvedDatum>;
  readonly missing = new Set<string>();

  /** `opened` are modes that a measure may open: they have defaults, but no share of the base year. */
  constructor(city: City, opened: readonly Mode[], data = resolveData(city, opened)) {
    this.city = city;
    this.data = data;
  }

  /** Reads the same city with one of its data moved; one that is missing stays so. */
  moved(key: string, value: number): CityReader {
    const datum = this.data.get(key);
    const data = datum ? new Map(this.data).set(key, { ...datum, value }) : this.data;
    return new CityReader(this.city, [], data);
  }

  /** Returns the value of a key, or NaN, and remembers that it was missing. */
  need(key: string): number {
    const datum = this.data.get(key);
    if (datum === undefined) {
      this.missing.add(key);
      return NaN;
    }
    return datum.value;
  }

  /** Returns the value of a key that may well be absent, or undefined. */
  maybe(key: string): number | undefined {
    return this.data.get(key)?.value;
  }

  /** Returns the value only if the city has it itself. */
  local(key: string): number | undefined {
    return this.city.data[key]?.value;
  }

  /** Reads one value a member: `needAll(rings, (ring) => `ring.${ring}.headway`)`. */
  needAll<T extends string>(members: readonly T[], key: (member: T) => string): Float64Array {
    return Float64Array.from(members, (member) => this.need(key(member)));
  }
}
