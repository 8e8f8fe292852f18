import { emptyFreightDetail } from '../../src/engine/freight-detail.ts';
import type { FreightDetail, TripDetail, ZoneInfo } from '../../src/engine/results.ts';
import { bands, personGroups, purposes, rings, type Mode } from '../../src/plan/vocabulary.ts';
import type { CityZone } from '../../src/plan/zones.ts';

// Invented trips by purpose, person group, band, mode and home, which add up to the totals and mode shares they are given.

/** What the trips of a scenario must add up to, year by year. */
export interface DetailStory {
  readonly years: readonly number[];
  readonly modes: readonly Mode[];
  readonly zones: readonly ZoneInfo[];
  readonly trips: (year: number) => number;
  readonly share: (year: number, mode: Mode) => number;
  readonly residents: (year: number) => number;
  /** Minutes a person and weekday, and money a person and year, by person group; absent in the base year's role. */
  readonly gains?: (year: number) => readonly (readonly [minutes: number, money: number])[];
}

const purposeShare = [0.22, 0.13, 0.33, 0.26, 0.06];
const bandShare = [0.24, 0.2, 0.26, 0.17, 0.1, 0.03];
const groupShare = [0.17, 0.22, 0.26, 0.17, 0.12, 0.06];
const rateOfGroup = [0.94, 1.02, 1.1, 0.9, 0.96, 1.02];

const byBand: Readonly<Partial<Record<Mode, readonly number[]>>> = {
  walk: [9, 2.6, 0.3, 0.01, 0.001, 0.001],
  cycle: [1.4, 2, 1.4, 0.4, 0.05, 0.005],
  ebike: [0.5, 1.2, 1.6, 1.1, 0.4, 0.05],
  bus: [0.1, 0.7, 1.4, 1.5, 1, 0.7],
  tram: [0.1, 0.6, 1.4, 1.5, 1, 0.6],
  car_passenger: [0.3, 0.8, 1.1, 1.3, 1.6, 2],
  car_driver: [0.3, 0.7, 1.1, 1.4, 1.7, 2],
};
/** With a car: low, middle, high income; then without. */
const byGroup: Readonly<Partial<Record<Mode, readonly number[]>>> = {
  walk: [0.9, 0.8, 0.7, 1.6, 1.4, 1.3],
  cycle: [0.8, 0.9, 1, 1.1, 1.4, 1.5],
  bus: [0.7, 0.5, 0.3, 2.6, 2.1, 1.4],
  tram: [0.6, 0.5, 0.5, 1.9, 2, 1.9],
  motorcycle: [1.3, 0.9, 0.6, 1.3, 1, 0.6],
  car_passenger: [1, 1, 0.9, 1.1, 1, 0.9],
  car_driver: [1.2, 1.4, 1.6, 0.06, 0.07, 0.08],
};
const byPurpose: Readonly<Partial<Record<Mode, readonly number[]>>> = {
  walk: [0.6, 1.7, 1.1, 1.1, 0.4],
  cycle: [1.1, 1.6, 0.8, 0.9, 0.5],
  bus: [1.2, 1.6, 0.8, 0.8, 0.6],
  car_passenger: [0.4, 1.3, 1, 1.7, 0.5],
  car_driver: [1.3, 0.4, 1, 0.8, 1.8],
};
const byRing: Readonly<Partial<Record<Mode, readonly number[]>>> = {
  walk: [2.1, 1.2, 0.8, 0.5],
  cycle: [1.3, 1.3, 0.8, 0.4],
  bus: [1.2, 1.2, 0.9, 0.5],
  tram: [1.8, 1.3, 0.7, 0.2],
  car_driver: [0.4, 0.8, 1.2, 1.6],
};
const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);

/** Scales a table of rows and columns in turn until both margins hold; the columns hold exactly. */
function balance(table: Float64Array, rows: readonly number[], columns: readonly number[]): Float64Array {
  for (let round = 0; round < 12; round++) {
    rows.forEach((wanted, row) => {
      const found = sum([...table.subarray(row * columns.length, (row + 1) * columns.length)]);
      columns.forEach((_, column) => (table[row * columns.length + column]! *= wanted / found));
    });
    columns.forEach((wanted, column) => {
      let found = 0;
      rows.forEach((_, row) => (found += table[row * columns.length + column]!));
      rows.forEach((_, row) => (table[row * columns.length + column]! *= wanted / found));
    });
  }
  return table;
}

function tripsIn({ modes, trips, share }: DetailStory, year: number): Float64Array {
  const weights: number[] = [];
  const affinity: number[] = [];
  for (const [p] of purposes.entries())
    for (const [g] of personGroups.entries())
      for (const [b] of bands.entries()) {
        weights.push(purposeShare[p]! * groupShare[g]! * rateOfGroup[g]! * bandShare[b]!);
        affinity.push(
          ...modes.map((mode) => (byBand[mode]?.[b] ?? 1) * (byGroup[mode]?.[g] ?? 1) * (byPurpose[mode]?.[p] ?? 1)),
        );
      }
  const total = trips(year);
  const rows = weights.map((each) => (each / sum(weights)) * total);
  const table = Float64Array.from(affinity, (each, at) => each * rows[Math.floor(at / modes.length)]!);
  return balance(table, rows, modes.map((mode) => share(year, mode) * total)); // prettier-ignore
}

/** Zones of one ring differ a little, each in its own way. */
function homesIn({ modes, zones, trips, share }: DetailStory, year: number): Float64Array {
  const total = trips(year);
  const people = sum(zones.map(({ population }) => population));
  const rows = zones.map(({ population }) => (population / people) * total);
  const table = new Float64Array(zones.length * modes.length);
  zones.forEach(({ ring }, zone) => {
    modes.forEach((mode, m) => {
      const own = zones.length > rings.length ? 1 + 0.35 * Math.sin(zone * 2.4 + m) : 1;
      table[zone * modes.length + m] =
        (byRing[mode]?.[rings.findIndex((each) => each === ring)] ?? 1) * own * rows[zone]!;
    });
  });
  return balance(table, rows, modes.map((mode) => share(year, mode) * total)); // prettier-ignore
}

/** Invents the detail of a scenario. */
export function fakeDetail(story: DetailStory): TripDetail {
  const { years, residents, gains } = story;
  const over = (perYear: (year: number) => ArrayLike<number>): Float64Array =>
    Float64Array.from(years.flatMap((year) => Array.from(perYear(year))));
  const persons = over((year) => groupShare.map((each) => each * residents(year)));
  const gained = (which: 0 | 1): Float64Array =>
    over((year) => {
      const found = gains?.(year);
      return groupShare.map((each, group) => (found?.[group]?.[which] ?? NaN) * each * residents(year));
    });
  return {
    trips: over((year) => tripsIn(story, year)),
    byHome: over((year) => homesIn(story, year)),
    persons,
    gain_min_per_weekday: gained(0),
    gain_currency_per_year: gained(1),
  };
}

const residentsOfRing = [49_000, 157_000, 165_000, 41_000];
const radii_km = [0, 1.4, 3.8, 7.5, 14];

/** The four rings of the invented city. */
export const fakeRings: readonly ZoneInfo[] = ['Centre', 'Inner ring', 'Outer ring', 'Hinterland'].map(
  (name, index) => ({
    id: rings[index]!,
    name,
    ring: rings[index]!,
    population: residentsOfRing[index]!,
    radius_km: [radii_km[index]!, radii_km[index + 1]!],
  }),
);

/** A corner of an invented street grid: near 52° N 5° E, wrenched a little so that no two zones are alike. */
function corner(column: number, row: number, across: number): readonly [number, number] {
  const step = 0.2 / across;
  const wave = (at: number): number => 0.28 * Math.sin(at * 2.1);
  return [
    5 + step * 1.6 * (column + wave(row + column * 1.7)) - 0.16,
    52 + step * (row + wave(column - row * 1.3)) - 0.1,
  ];
}

/** Zones in a wrenched grid, the corners of the city left out. */
export function fakeZones(across: number): readonly CityZone[] {
  const places = Array.from({ length: across * across }, (_, at) => [at % across, Math.floor(at / across)] as const);
  const away = (at: readonly [number, number]): number =>
    Math.hypot(at[0] + 0.5 - across / 2, at[1] + 0.5 - across / 2) / (across / 2);
  return places
    .filter((at) => away(at) < 1.12)
    .map((at, index) => {
      const [column, row] = at;
      const outline = [corner(column, row, across), corner(column + 1, row, across), corner(column + 1, row + 1, across), corner(column, row + 1, across), corner(column, row, across)]; // prettier-ignore
      return {
        id: `z${index + 1}`,
        name: `Zone ${index + 1}`,
        ring: rings[Math.min(3, Math.floor(away(at) * 3.4))]!,
        population: 900 + ((index * 397) % 1400),
        jobs: 400,
        area_km2: 1,
        centroid: outline[0]!,
        boundary: [[outline]],
      };
    });
}

/** Goods of which nothing was broken down. */
export const noFreight: FreightDetail = emptyFreightDetail(0, 0);

/** A scenario of which nothing was broken down. */
export const noDetail: TripDetail = {
  trips: new Float64Array(),
  byHome: new Float64Array(),
  persons: new Float64Array(),
  gain_min_per_weekday: new Float64Array(),
  gain_currency_per_year: new Float64Array(),
};
