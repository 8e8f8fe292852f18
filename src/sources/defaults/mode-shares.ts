import { countryModeShares, countryOf } from '../countries.ts';
import type { Factor, Reference } from '../factor.ts';
import { type DefaultContext, regionNames, richRegions } from '../regions.ts';
import type { Regional } from './judged.ts';
import { judgementReference, judgementYear, pick } from './judged.ts';
import { carOccupancy } from './modes.ts';
import { bandTable } from './trips.ts';

type Group = 'active' | 'transit' | 'car';

interface Targets {
  readonly shares: Readonly<Record<Group, number>>;
  readonly place: string;
  readonly year: number;
  readonly reference: Reference;
  readonly note: string;
}

const split = 'the split within walking and cycling, public transport and cars is a judgement';

/** Sum over length bands of the share of trips times the share that the band gives to the mode. */
function overBands(context: DefaultContext, mode: 'walk' | 'cycle' | 'transit'): number {
  const column = richRegions.includes(context.region) ? 'europe' : 'rest';
  const trips = bandTable.trips[column];
  return bandTable[mode][column].reduce((sum, share, i) => sum + share * trips[i]!, 0);
}

function targets(context: DefaultContext): Targets {
  const known = countryModeShares(context.country);
  if (known !== undefined) {
    const place = `${countryOf(context.country)?.name}, median over ${known.cities === 1 ? 'one city' : `${known.cities} cities`}`;
    const years = known.first === known.last ? `${known.last}` : `${known.first} to ${known.last}`;
    const found = `walking and cycling ${known.active} %, public transport ${known.transit} %, car ${known.car} %`;
    return {
      shares: known,
      place,
      year: known.last,
      reference: { kind: 'derived', source: 'abc_of_mobility', where: `${place}, ${years}: ${found}` },
      note: `many of the cities count journeys to work only; ${split}`,
    };
  }
  const active = overBands(context, 'walk') + overBands(context, 'cycle');
  const transit = overBands(context, 'transit');
  return {
    shares: { active, transit, car: 1 - active - transit },
    place: regionNames[context.region],
    year: judgementYear,
    reference: judgementReference,
    note: `from the default shares by trip length; ${split}`,
  };
}

const motorcycles: Regional = { europe: 0.03, north_america: 0.005, south_asia: 0.45, rest: 0.12 };
const taxis: Regional = { europe: 0.01, north_america: 0.005, south_asia: 0.15, rest: 0.06 };
const ebikes_of_cycles = 0.1;

/** Weight of each mode within its group; scaled to the modes the city has. */
function weights(context: DefaultContext): Readonly<Record<Group, Readonly<Record<string, number>>>> {
  const walk = overBands(context, 'walk');
  const cycle = overBands(context, 'cycle');
  const motorcycle = pick(motorcycles, context.region);
  const taxi = pick(taxis, context.region);
  const occupancy = carOccupancy(context).value;
  const cars = 1 - motorcycle - taxi;
  return {
    active: { walk, cycle, ebike: cycle * ebikes_of_cycles },
    transit: richRegions.includes(context.region)
      ? { minibus: 0.05, bus: 0.5, brt: 0.1, tram: 0.15, metro: 0.25, rail: 0.15 }
      : { minibus: 0.5, bus: 0.4, brt: 0.15, tram: 0.05, metro: 0.15, rail: 0.1 },
    car: { motorcycle, taxi, car_driver: cars / occupancy, car_passenger: cars * (1 - 1 / occupancy) },
  };
}

const groups = ['active', 'transit', 'car'] as const;

/** Of the trips of people with a car at hand, at most this part is made at the wheel. */
const most_driven = 0.7;
const inCars = ['car_driver', 'car_passenger'];

/** Shrinks car trips to what the cars at hand can do; the other modes take the rest in proportion. */
function fitToCars(shares: ReadonlyMap<string, Factor>, access: number): ReadonlyMap<string, Factor> {
  const driver = shares.get('car_driver')?.value;
  const most = most_driven * access;
  if (driver === undefined || driver <= most) return shares;
  const cars = inCars.reduce((sum, mode) => sum + (shares.get(mode)?.value ?? 0), 0);
  if (cars === 1) return shares;
  const shrink = most / driver;
  const stretch = (1 - cars * shrink) / (1 - cars);
  return new Map(
    [...shares].map(([mode, factor]) => [
      mode,
      {
        ...factor,
        value: factor.value * (inCars.includes(mode) ? shrink : stretch),
        note: `${factor.note}; fewer car trips, since few people have a car at hand`,
      },
    ]),
  );
}

/**
 * Makes default shares of trips for a city that has no survey.
 *
 * `share[m] = target[group] / sum of targets * weight[m] / sum of weights in the group`, over the modes of the city;
 * then trips at the wheel are held to .7 of the share of people with a car at hand.
 *
 * @param modes modes of the city
 * @param context the city
 * @param carAccess share of people with a car at hand, or undefined when unknown
 * @returns shares by mode, sum to 1; empty for a city without modes
 */
export function defaultModeShares(
  modes: readonly string[],
  context: DefaultContext,
  carAccess?: number,
): ReadonlyMap<string, Factor> {
  const target = targets(context);
  const weight = weights(context);
  const sumOf = (group: Group) => modes.reduce((sum, mode) => sum + (weight[group][mode] ?? 0), 0);
  const present = groups.filter((group) => sumOf(group) > 0);
  const all = present.reduce((sum, group) => sum + target.shares[group], 0);
  const found = new Map<string, Factor>();
  for (const group of present) {
    const inGroup = sumOf(group);
    for (const mode of modes) {
      const own = weight[group][mode];
      if (own === undefined) continue;
      found.set(mode, {
        value: (target.shares[group] / all) * (own / inGroup),
        unit: 'share',
        place: target.place,
        year: target.year,
        quality: 'L',
        reference: target.reference,
        note: target.note,
      });
    }
  }
  return carAccess === undefined ? found : fitToCars(found, Math.min(1, carAccess));
}
