import { destinationSynthesis } from '../../model/destination-synthesis.ts';
import { modeSynthesis, type ModeInput } from '../../model/mode-synthesis.ts';
import { ownershipCurve, type OwnershipCurve } from '../../model/car-ownership.ts';
import { ownershipByIncome, personGroups as shareOfGroups, relativeIncomes } from '../../model/person-groups.ts';
import {
  bands,
  carAccess,
  modeGroups,
  modes,
  personGroups,
  purposes,
  terciles,
  traitsOf,
  type Mode,
  type ModeTraits,
} from '../../plan/vocabulary.ts';
import { behaviour, space as spaceFactors } from '../../sources/behaviour.ts';
import { carOwnership } from '../../sources/car-ownership.ts';
import type { CityReader } from '../city-reader.ts';
import type { Warning } from '../results.ts';
import { words } from '../../words/en/engine.ts';
import { crossesCordon, type CompiledSpace } from './space.ts';

/** A fit that leaves more than this, share of trips, is told. */
const unmet = 1e-4;

export interface CompiledDemand {
  /** Modes of the city and those that a measure may open, by group. */
  readonly modes: readonly Mode[];
  readonly traits: readonly ModeTraits[];
  /** Index of each mode's group. `[mode]` */
  readonly groupOf: Int32Array;
  /** First mode of each group, and the end. `[group + 1]` */
  readonly groupStart: Int32Array;
  readonly population: number;
  readonly carsPerPerson: number;
  readonly personsPerCar: number;
  /** Ownership over income; undefined for a city without cars. */
  readonly ownership: OwnershipCurve | undefined;
  /** Mean income over the city's. `[tercile]` */
  readonly incomes: Float64Array;
  /** Share of residents in the base year, sums to 1. `[person group]` */
  readonly groupShare: Float64Array;
  /** Trips per person and weekday. `[purpose]` */
  readonly rate: Float64Array;
  readonly daysPerYear: Float64Array;
  /** Share of trips in the peak and off it. `[period]` */
  readonly periodShare: Float64Array;
  /** Base share of a home's trips over its cells. `[purpose][cell]` */
  readonly destination: readonly Float64Array[];
  /** Base mode shares of those with and without a car at hand. `[car access][cell × mode]` */
  readonly modeShare: readonly Float64Array[];
  /** Base share of a home's trips by group of modes. `[purpose][car access][zone][group]` */
  readonly groupBefore: readonly (readonly (readonly Float64Array[])[])[];
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
  return Float64Array.from(
    space.zones,
    ({ area_km2 }, z) => (byJobs * space.zoneJobs[z]! + (1 - byJobs) * space.zonePopulation[z]!) / area_km2,
  );
}

function destinations(read: CityReader, space: CompiledSpace, rate: Float64Array, warnings: Warning[]): Float64Array[] {
  const fit = destinationSynthesis({
    zones: space.zones.length,
    bands: bands.length,
    home: space.home,
    destination: space.destination,
    band: space.band,
    reach: space.reach,
    origins: purposes.map((_, p) => space.zonePopulation.map((share) => share * rate[p]!)),
    attraction: purposes.map((purpose) => attraction(space, purpose)),
    bandShare: read.needAll(bands, (band) => `trip_length_share.${band}`),
    ends: purposes.map((purpose) => (purpose === 'work' ? space.zoneJobs : undefined)),
  });
  if (fit.error > unmet) warnings.push(words.lengthsNotMet(fit.error));
  if (fit.unreachable > unmet) warnings.push(words.bandsOutOfReach(fit.unreachable));
  return fit.trips.map((trips, p) =>
    trips.map((value, c) => {
      const home = space.zonePopulation[space.home[c]!]! * rate[p]!;
      // Nobody starts where nobody lives.
      return home > 0 ? value / home : 0;
    }),
  );
}

/** Seed of a mode in a band: the group's default share by length, parted by the city's shares within the group. */
function seedOf(read: CityReader, mode: Mode, band: string, share: (mode: Mode) => number): number {
  const groupOf = (each: Mode): string => traitsOf(each, read.city.own_mode).group;
  const group = groupOf(mode);
  const active = { walk: read.need(`band.${band}.walk_share`), cycle: read.need(`band.${band}.cycle_share`) };
  const transit = read.need(`band.${band}.transit_share`);
  const within = (others: readonly Mode[]): number => {
    const total = others.reduce((sum, other) => sum + share(other), 0);
    return total === 0 ? 0 : share(mode) / total;
  };
  if (mode === 'walk') return active.walk;
  if (group === 'active')
    return active.cycle * within(modes.filter((each) => each !== 'walk' && groupOf(each) === 'active'));
  if (group === 'transit') return transit * within(modes.filter((each) => groupOf(each) === 'transit'));
  const rest = 1 - active.walk - active.cycle - transit;
  return rest * within(modes.filter((each) => groupOf(each) === 'private' || groupOf(each) === 'hire'));
}

/** Cars among those who come into the centre, or out of it, where the city knows their share. */
function centreCars(read: CityReader, space: CompiledSpace, cityModes: readonly Mode[]): Pick<ModeInput, 'part'> {
  const share = read.maybe('centre_car_share');
  if (share === undefined) return {};
  const byCar = (mode: Mode): boolean => mode === 'car_driver' || mode === 'car_passenger';
  const rows = Uint8Array.from({ length: carAccess.length * space.cells }, (_, row) =>
    crossesCordon(space, row % space.cells) ? 1 : 0,
  );
  return { part: { rows, modes: Uint8Array.from(cityModes, (mode) => (byCar(mode) ? 1 : 0)), share } };
}

function modeShares(
  read: CityReader,
  space: CompiledSpace,
  cityModes: readonly Mode[],
  trips: Float64Array,
  withCar: number,
  warnings: Warning[],
): Float64Array[] {
  // A mode that a measure may open has no share yet; that is known, not missing.
  const share = cityModes.map((mode) => (read.city.modes.includes(mode) ? read.need(`mode.${mode}.share`) : 0));
  const total = share.reduce((sum, value) => sum + value, 0);
  const shareOf = (mode: Mode): number => share[cityModes.indexOf(mode)] ?? 0;
  const seeds = bands.map((band) => cityModes.map((mode) => seedOf(read, mode, band, shareOf)));
  const groupSize = [withCar, 1 - withCar];
  const rows = carAccess.length * space.cells;
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
    ...centreCars(read, space, cityModes),
  });
  if (fit.partError > unmet) warnings.push(words.centreCarShareNotMet(fit.partError));
  if (fit.shareError > unmet) warnings.push(words.sharesNotMet(fit.shareError));
  cityModes.forEach((mode, m) => {
    const wanted = read.maybe(`mode.${mode}.trip_length`);
    if (wanted !== undefined && share[m]! > 0 && Math.abs(fit.length_km[m]! / wanted - 1) > 1 / 4) {
      warnings.push(words.lengthOfModeNotMet(mode, wanted, fit.length_km[m]!));
    }
  });
  const size = space.cells * cityModes.length;
  return [fit.share.slice(0, size), fit.share.slice(size)];
}

/** Passengers share with the driver; a hired or private vehicle has its occupancy; others pay each for themselves. */
function sharing(read: CityReader, mode: Mode): number {
  if (mode === 'car_passenger') return sharing(read, 'car_driver');
  const { group } = traitsOf(mode, read.city.own_mode);
  return group === 'private' || group === 'hire' ? read.need(`mode.${mode}.occupancy`) : 1;
}

/** Persons by car and income: on the city's ownership curve, the rich ahead of the poor. */
function people(
  read: CityReader,
): Pick<CompiledDemand, 'ownership' | 'incomes' | 'groupShare' | 'carsPerPerson' | 'personsPerCar'> {
  const carsPerPerson = read.need('cars_per_1000') / 1000;
  const personsPerCar = read.need('persons_per_car_access');
  const incomes = relativeIncomes(read.need('income_gini'), terciles.length);
  const { saturation, alpha } = carOwnership;
  const least = saturation.value * Math.exp(alpha.value);
  const ownership = carsPerPerson > least ? ownershipCurve(carsPerPerson, saturation.value, alpha.value) : undefined;
  const cars = ownership ? ownershipByIncome(ownership, incomes, 1) : Float64Array.from(terciles, () => 1);
  const groupShare = shareOfGroups(carsPerPerson, personsPerCar, behaviour.most_car_access.value, cars);
  return { ownership, incomes, groupShare, carsPerPerson, personsPerCar };
}

function groupShares(
  space: CompiledSpace,
  destination: Float64Array,
  modeShare: Float64Array,
  groupOf: Int32Array,
): Float64Array[] {
  const groups = modeGroups.length;
  const before = space.zones.map(() => new Float64Array(groups));
  for (let c = 0; c < space.cells; c++) {
    groupOf.forEach((k, m) => {
      before[space.home[c]!]![k]! += destination[c]! * modeShare[c * groupOf.length + m]!;
    });
  }
  return before;
}

/**
 * Builds the base year's trips, destinations and modes from what the city knows.
 *
 * @param read the city's data
 * @param space zones and cells
 * @param opened modes that measures may open
 * @param warnings where the fit is reported
 * @returns the base that scenarios pivot on
 */
export function compileDemand(
  read: CityReader,
  space: CompiledSpace,
  opened: readonly Mode[],
  warnings: Warning[],
): CompiledDemand {
  const has = (mode: Mode): boolean => read.city.modes.includes(mode) || opened.includes(mode);
  const cityModes = modeGroups.flatMap((group) =>
    modes.filter((mode) => has(mode) && traitsOf(mode, read.city.own_mode).group === group),
  );
  const traits = cityModes.map((mode) => traitsOf(mode, read.city.own_mode));
  const groupOf = Int32Array.from(traits, ({ group }) => modeGroups.indexOf(group));
  const rate = tripRates(read);
  const destination = destinations(read, space, rate, warnings);
  const persons = people(read);
  const withCar = persons.groupShare.reduce((sum, share, g) => (g < terciles.length ? sum + share : sum), 0);
  const trips = Float64Array.from({ length: space.cells }, (_, c) =>
    purposes.reduce((sum, _p, p) => sum + rate[p]! * space.zonePopulation[space.home[c]!]! * destination[p]![c]!, 0),
  );
  const peak = read.need('peak_share');
  const modeShare = modeShares(read, space, cityModes, trips, withCar, warnings);
  return {
    ...persons,
    modes: cityModes,
    traits,
    groupOf,
    groupStart: Int32Array.from([...modeGroups, 'end'], (_, k) => {
      const first = groupOf.findIndex((group) => group >= k);
      return first < 0 ? cityModes.length : first;
    }),
    population: read.need('population'),
    rate,
    daysPerYear: read.needAll(purposes, (purpose) => `days_per_year.${purpose}`),
    periodShare: Float64Array.of(peak, 1 - peak),
    destination,
    modeShare,
    groupBefore: destination.map((cells) => modeShare.map((shares) => groupShares(space, cells, shares, groupOf))),
    occupancy: Float64Array.from(cityModes, (mode) => read.maybe(`mode.${mode}.occupancy`) ?? NaN),
    sharing: Float64Array.from(cityModes, (mode) => sharing(read, mode)),
  };
}

/** Index of a person group. */
export const groupAt = (access: number, tercile: number): number => access * terciles.length + tercile;
export const groupCount = personGroups.length;
