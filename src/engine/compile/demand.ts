import { destinationSynthesis } from '../../model/destination-synthesis.ts';
import { modeSynthesis } from '../../model/mode-synthesis.ts';
import { carAccessShare } from '../../model/trip-generation.ts';
import { bands, modeGroups, modes, purposes, rings, traitsOf, type Mode } from '../../plan/vocabulary.ts';
import { behaviour, space as spaceFactors } from '../../sources/behaviour.ts';
import type { CityReader } from '../city-reader.ts';
import type { Warning } from '../results.ts';
import { words } from '../../words/en/engine.ts';
import type { CompiledSpace } from './space.ts';

/** Persons by car availability: with a car at hand, and without. */
export const personGroups = 2;

/** A fit that leaves more than this, share of trips, is told. */
const unmet = 1e-4;

export interface CompiledDemand {
  /** Modes of the city, in the vocabulary's order. */
  readonly modes: readonly Mode[];
  /** Index of each mode's group. `[mode]` */
  readonly groupOf: Int32Array;
  /** First mode of each group, and the end. `[group + 1]` */
  readonly groupStart: Int32Array;
  readonly population: number;
  readonly carsPerPerson: number;
  readonly personsPerCar: number;
  /** Trips per person and weekday. `[purpose]` */
  readonly rate: Float64Array;
  readonly daysPerYear: Float64Array;
  /** Share of trips in the peak and off it. `[period]` */
  readonly periodShare: Float64Array;
  /** Base share of a home's trips over its cells. `[purpose][cell]` */
  readonly destination: readonly Float64Array[];
  /** Base mode shares. `[person group][cell × mode]` */
  readonly modeShare: readonly Float64Array[];
  /** How a mode meets the road: not at all 0, as a car does 1, as a bus in mixed traffic does 2. `[mode]` */
  readonly roadKind: Int32Array;
  readonly occupancy: Float64Array;
  /** Persons who share what the vehicle pays; 1 where each pays alone. `[mode]` */
  readonly sharing: Float64Array;
}

function tripRates(read: CityReader): Float64Array {
  const rate = read.needAll(purposes, (purpose) => `trips_per_person.${purpose}`);
  const total = read.maybe('trips_per_person');
  if (total === undefined) return rate;
  const sum = rate.reduce((all, value) => all + value, 0);
  return rate.map((value) => (value * total) / sum);
}

function attraction(space: CompiledSpace, purpose: string): Float64Array {
  // Work and business go where the jobs are, school where the children live, the rest to both alike.
  const mixed = spaceFactors.errands_at_jobs.value;
  const byJobs = purpose === 'work' || purpose === 'business' ? 1 : purpose === 'education' ? 0 : mixed;
  return space.ringArea_km2.map(
    (area, r) => (byJobs * space.jobsShare[r]! + (1 - byJobs) * space.populationShare[r]!) / area,
  );
}

function destinations(read: CityReader, space: CompiledSpace, rate: Float64Array, warnings: Warning[]): Float64Array[] {
  const homes = rings.length;
  const cellAt = (c: number): number =>
    (space.home[c]! * homes + space.destination[c]!) * bands.length + space.band[c]!;
  const reach = new Float64Array(homes * homes * bands.length);
  for (let c = 0; c < space.cells; c++) reach[cellAt(c)] = space.reach[c]!;
  const fit = destinationSynthesis({
    homes,
    bands: bands.length,
    origins: purposes.map((_, p) => space.populationShare.map((share) => share * rate[p]!)),
    reach,
    attraction: purposes.map((purpose) => attraction(space, purpose)),
    bandShare: read.needAll(bands, (band) => `trip_length_share.${band}`),
    ends: purposes.map((purpose) => (purpose === 'work' ? space.jobsShare : undefined)),
  });
  if (fit.error > unmet) warnings.push(words.lengthsNotMet(fit.error));
  if (fit.unreachable > unmet) warnings.push(words.bandsOutOfReach(fit.unreachable));
  return fit.trips.map((trips, p) => {
    const perHome = space.populationShare.map((share) => share * rate[p]!);
    return Float64Array.from({ length: space.cells }, (_, c) => trips[cellAt(c)]! / perHome[space.home[c]!]!);
  });
}

/** Seed of a mode in a band: the group's default share by length, parted by the city's shares within the group. */
function seedOf(read: CityReader, mode: Mode, band: string, share: (mode: Mode) => number): number {
  const group = traitsOf(mode).group;
  const active = { walk: read.need(`band.${band}.walk_share`), cycle: read.need(`band.${band}.cycle_share`) };
  const transit = read.need(`band.${band}.transit_share`);
  const within = (others: readonly Mode[]): number => {
    const total = others.reduce((sum, other) => sum + share(other), 0);
    return total === 0 ? 0 : share(mode) / total;
  };
  if (mode === 'walk') return active.walk;
  if (group === 'active') return active.cycle * within(['cycle', 'ebike']);
  if (group === 'transit') return transit * within(modes.filter((each) => traitsOf(each).group === 'transit'));
  const rest = 1 - active.walk - active.cycle - transit;
  return rest * within(modes.filter((each) => traitsOf(each).group === 'private' || traitsOf(each).group === 'hire'));
}

function modeShares(
  read: CityReader,
  space: CompiledSpace,
  trips: Float64Array,
  withCar: number,
  warnings: Warning[],
): Float64Array[] {
  const cityModes = modes.filter((mode) => read.city.modes.includes(mode));
  const share = cityModes.map((mode) => read.need(`mode.${mode}.share`));
  const total = share.reduce((sum, value) => sum + value, 0);
  const shareOf = (mode: Mode): number => share[cityModes.indexOf(mode)] ?? 0;
  const seeds = bands.map((band) => cityModes.map((mode) => seedOf(read, mode, band, shareOf)));
  const groupSize = [withCar, 1 - withCar];
  const rows = personGroups * space.cells;
  const fit = modeSynthesis({
    modes: cityModes.length,
    trips: Float64Array.from(
      { length: rows },
      (_, row) => trips[row % space.cells]! * groupSize[Math.floor(row / space.cells)]!,
    ),
    distance_km: Float64Array.from({ length: rows }, (_, row) => space.distance_km[row % space.cells]!),
    seed: Float64Array.from({ length: rows * cityModes.length }, (_, at) => {
      const row = Math.floor(at / cityModes.length);
      const mode = at % cityModes.length;
      const noCar = row >= space.cells;
      return noCar && cityModes[mode] === 'car_driver' ? 0 : seeds[space.band[row % space.cells]!]![mode]!;
    }),
    share: Float64Array.from(share, (value) => value / total),
    length_km: Float64Array.from(cityModes, (mode) => read.maybe(`mode.${mode}.trip_length`) ?? NaN),
  });
  if (fit.shareError > unmet) warnings.push(words.sharesNotMet(fit.shareError));
  cityModes.forEach((mode, m) => {
    const wanted = read.maybe(`mode.${mode}.trip_length`);
    if (wanted !== undefined && Math.abs(fit.length_km[m]! / wanted - 1) > 1 / 4) {
      warnings.push(words.lengthOfModeNotMet(mode, wanted, fit.length_km[m]!));
    }
  });
  const size = space.cells * cityModes.length;
  return [fit.share.slice(0, size), fit.share.slice(size)];
}

const asACar = 1;
export const inMixedTraffic = 2;

function roadKindOf(mode: Mode): number {
  const vehicle = traitsOf(mode).vehicle;
  if (mode === 'bus' || mode === 'minibus') return inMixedTraffic;
  const onRoad = mode === 'car_passenger' || vehicle === 'car' || vehicle === 'motorcycle' || vehicle === 'taxi';
  return onRoad ? asACar : 0;
}

/** Passengers share with the driver; a hired or private vehicle has its occupancy; others pay each for themselves. */
function sharing(read: CityReader, mode: Mode): number {
  if (mode === 'car_passenger') return sharing(read, 'car_driver');
  const group = traitsOf(mode).group;
  return group === 'private' || group === 'hire' ? read.need(`mode.${mode}.occupancy`) : 1;
}

/**
 * Builds the base year's trips, destinations and modes from what the city knows.
 *
 * @param read the city's data
 * @param space rings and cells
 * @param warnings where the fit is reported
 * @returns the base that scenarios pivot on
 */
export function compileDemand(read: CityReader, space: CompiledSpace, warnings: Warning[]): CompiledDemand {
  const cityModes = modes.filter((mode) => read.city.modes.includes(mode));
  const rate = tripRates(read);
  const destination = destinations(read, space, rate, warnings);
  const carsPerPerson = read.need('cars_per_1000') / 1000;
  const personsPerCar = read.need('persons_per_car_access');
  const withCar = carAccessShare(carsPerPerson, personsPerCar, behaviour.most_car_access.value);
  const trips = Float64Array.from({ length: space.cells }, (_, c) =>
    purposes.reduce((sum, _p, p) => sum + rate[p]! * space.populationShare[space.home[c]!]! * destination[p]![c]!, 0),
  );
  const peak = read.need('peak_share');
  return {
    modes: cityModes,
    groupOf: Int32Array.from(cityModes, (mode) => modeGroups.indexOf(traitsOf(mode).group)),
    groupStart: Int32Array.from([...modeGroups, 'end'], (_, k) => {
      const first = cityModes.findIndex((mode) => modeGroups.indexOf(traitsOf(mode).group) >= k);
      return first < 0 ? cityModes.length : first;
    }),
    population: read.need('population'),
    carsPerPerson,
    personsPerCar,
    rate,
    daysPerYear: read.needAll(purposes, (purpose) => `days_per_year.${purpose}`),
    periodShare: Float64Array.of(peak, 1 - peak),
    destination,
    modeShare: modeShares(read, space, trips, withCar, warnings),
    roadKind: Int32Array.from(cityModes, roadKindOf),
    occupancy: Float64Array.from(cityModes, (mode) => read.maybe(`mode.${mode}.occupancy`) ?? NaN),
    sharing: Float64Array.from(cityModes, (mode) => sharing(read, mode)),
  };
}
