import type { Command } from '../plan/edit.ts';
import type { Plan } from '../plan/plan.ts';
import { resolveData } from '../plan/resolve.ts';
import { rings } from '../plan/vocabulary.ts';
import type { CityZone, CityZones } from '../plan/zones.ts';
import { ringRadii_km } from '../plan/zones/ring-of-zone.ts';
import { sourceKeys } from './own-source.ts';

/** One of the four rings, as the City page shows it. */
export interface RingRow {
  readonly ring: CityZone['ring'];
  readonly outer_km: number;
  /** NaN where the data say nothing. */
  readonly populationShare: number;
  readonly jobsShare: number;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const shares = (values: readonly number[]): readonly number[] => values.map((value) => value / sum(values));

/**
 * Lays out the four rings of a city that brings no zones: how far each reaches, who lives and works there. Shares that the
 * city gives stand; else density times area says them.
 *
 * @param plan the open plan
 * @returns the rings from the centre outwards
 */
export function ringSheet(plan: Plan): readonly RingRow[] {
  const data = resolveData(plan.city);
  const all = (key: string): readonly number[] => rings.map((ring) => data.get(`ring.${ring}.${key}`)?.value ?? NaN);
  const outer_km = ringRadii_km(plan.city);
  const areas_km2 = outer_km.map((outer, at) => Math.PI * (outer ** 2 - (at === 0 ? 0 : outer_km[at - 1]! ** 2)));
  const local = rings.map((ring) => plan.city.data[`ring.${ring}.population_share`]?.value ?? NaN);
  const density = all('density_relative');
  const population = shares(local.some(Number.isNaN) ? areas_km2.map((area, at) => area * density[at]!) : local);
  const perResident = all('jobs_relative');
  const jobs = shares(population.map((share, at) => share * perResident[at]!));
  return rings.map((ring, at) => ({
    ring,
    outer_km: outer_km[at]!,
    populationShare: population[at]!,
    jobsShare: jobs[at]!,
  }));
}

/** What the zones of a city hold together. */
export interface ZoneTotals {
  readonly population: number;
  readonly jobs: number;
  readonly area_km2: number;
}

/**
 * Sums what is known of zones.
 *
 * @param zones of a city, or of a draft
 * @returns totals; what is missing counts nothing
 */
export function zoneTotals(zones: readonly Partial<ZoneTotals>[]): ZoneTotals {
  const total = (of: keyof ZoneTotals): number => sum(zones.flatMap((zone) => zone[of] ?? []));
  return { population: total('population'), jobs: total('jobs'), area_km2: total('area_km2') };
}

/**
 * Says what the city's own data, with their defaults, say of all zones together.
 *
 * @param plan the open plan
 * @returns residents and jobs; absent where the data say nothing
 */
export function cityTotals({ city }: Plan): Partial<ZoneTotals> {
  const data = resolveData(city);
  const population = data.get('population')?.value;
  const perResident = data.get('jobs_per_resident')?.value;
  return {
    ...(population !== undefined && { population }),
    ...(population !== undefined && perResident !== undefined && { jobs: population * perResident }),
  };
}

/**
 * Counts the pairs of zones whose road distance the city gives.
 *
 * @param given zones of a city
 * @returns known and all pairs, each way
 */
export function knownDistances({ zones, distance_km = [] }: CityZones): {
  readonly known: number;
  readonly all: number;
} {
  const known = distance_km.flatMap((row, from) => row.filter((km, to) => km !== null && from !== to));
  return { known: known.length, all: zones.length * (zones.length - 1) };
}

/**
 * Brings zones into a plan, with the source the planner names.
 *
 * @param plan the open plan
 * @param zones their reference says what file they were read from
 * @param title of the source; empty = none is printed
 * @returns the command
 */
export function bringZones(plan: Plan, zones: CityZones, title: string): Command {
  const named = title.trim();
  if (named === '') return { kind: 'setZones', zones };
  const key = sourceKeys(plan.sources)(named);
  const { where } = zones.reference;
  const reference = { kind: 'read' as const, source: key, ...(where !== undefined && { where }) };
  return {
    kind: 'batch',
    commands: [
      { kind: 'setSource', key, source: { title: named } },
      { kind: 'setZones', zones: { ...zones, reference } },
    ],
  };
}

/**
 * Gives the zones other distances, or none.
 *
 * @param zones of the city
 * @param distance_km `[from × to]`; absent = the straight line times the detour factor everywhere
 * @returns the command
 */
export function setDistances(zones: CityZones, distance_km?: CityZones['distance_km']): Command {
  const { distance_km: _, ...rest } = zones;
  return { kind: 'setZones', zones: { ...rest, ...(distance_km && { distance_km }) } };
}
