import { names } from './names.ts';

type Severity = 'note' | 'caution' | 'fault';
const warning = (code: string, severity: Severity, message: string, about?: string) => ({
  code,
  severity,
  message,
  ...(about !== undefined && { about }),
});

const figure = (value: number, digits = 3): string =>
  Number(value.toPrecision(digits)).toLocaleString('en-GB').replace('-', '\u2212');
const percent = (share: number): string => `${figure(share * 100)}\u202f%`;

const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

const answers = {
  fuel_price: 'Car vehicle-km answer the price of fuel',
  fuel_price_free: 'Car vehicle-km answer the price of fuel after years',
  fare: 'Public transport trips answer fares',
  car_time: 'Car trips answer the time by car',
  service: 'Trips by bus answer more frequent buses',
  coverage: 'Trips by bus answer buses on more streets',
  freight_cost: 'Goods vehicle-km answer the cost of a vehicle-km',
} as const;

/** Sentences that come with a result. */
export const words = {
  beside: {
    gains: 'Who gains, who loses',
    calibration: 'Calibration of vehicle-km',
    inventory: 'Inventory as published',
    fuelBalance: 'Fuel burnt against fuel sold',
  },
  lengthsNotMet: (error: number) =>
    warning(
      'trip_lengths_not_met',
      'caution',
      `The city's size does not allow the trip lengths given: the largest miss is ${percent(error)} of trips. Check the built-up area and the trip lengths.`,
    ),
  bandsOutOfReach: (share: number) =>
    warning(
      'bands_out_of_reach',
      'caution',
      `${percent(share)} of trips are said to be longer than any way in the city; they were spread over the other lengths. Check the built-up area and the trip lengths.`,
    ),
  overloaded: (vehicleClass: keyof typeof names.classes, tonnes: number, load: number) =>
    warning(
      'drop_over_load',
      'caution',
      `${names.classes[vehicleClass]}: a mean drop of ${figure(tonnes)} t does not fit a load of ${figure(load)} t. Check tonnes per delivery, payload and load factor.`,
    ),
  calibrationStale: (vehicleClass: keyof typeof names.classes, stored: number, now: number) =>
    warning(
      'calibration_stale',
      'caution',
      `${names.classes[vehicleClass]}: the stored calibration is ${figure(stored)}, the data now give ${figure(now)}. The stored one stands; an edit of the city's data computes it anew.`,
      `vkm_factor_${vehicleClass}_ratio`,
    ),
  noNumber: (missing: readonly string[]) =>
    warning(
      'no_number',
      'fault',
      `No number for ${missing.slice(0, 5).join(', ')}${missing.length > 5 ? ` and ${missing.length - 5} more` : ''}: something they depend on is missing. See City.`,
    ),
  priceDrivesFarther: (id: string, name: string, year: number, response: number) =>
    warning(
      'price_drives_farther',
      'caution',
      `${name}, alone, raises car vehicle-km by ${percent(response)} in ${year}: trips turn to other places as they are visited today, and those are farther. Read the vehicle-km as too high.`,
      id,
    ),
  sharesNotMet: (error: number) =>
    warning(
      'mode_shares_not_met',
      'fault',
      `The base year's mode shares could not be met; the largest miss is ${percent(error)} of trips. A mode may have no cells in which it is available.`,
    ),
  centreCarShareNotMet: (error: number) =>
    warning(
      'centre_car_share_not_met',
      'fault',
      `The share of car among trips into the centre could not be met beside the city's mode shares; ${percent(error)} of those trips are missing or too many.`,
      'centre_car_share',
    ),
  lengthOfModeNotMet: (mode: keyof typeof names.modes, wanted_km: number, reached_km: number) =>
    warning(
      'mode_length_not_met',
      'note',
      `${names.modes[mode]}: the mean trip length given is ${figure(wanted_km)} km, the synthetic base reaches ${figure(reached_km)} km.`,
      `mode.${mode}.trip_length`,
    ),
  missing: (keys: readonly string[]) =>
    warning(
      'data_missing',
      'fault',
      `No value and no default for ${keys.slice(0, 5).join(', ')}${keys.length > 5 ? ` and ${keys.length - 5} more` : ''}. What depends on them is empty. Enter them in City.`,
    ),
  calibrationOutside: (
    vehicleClass: keyof typeof names.classes,
    factor: number,
    modelled: number,
    observed: number,
    { low, high }: { readonly low: number; readonly high: number },
  ) =>
    warning(
      'calibration_outside',
      'caution',
      `${names.classes[vehicleClass]}: the inventory counts ${figure(observed)} million vehicle-km a year, trips and lengths give ${figure(modelled)} million. The factor ${figure(factor)} is held constant; it lies outside ${figure(low)} to ${figure(high)}, so the two sources contradict each other.`,
      `vkm_factor_${vehicleClass}_ratio`,
    ),
  noInventory: (vehicleClass: keyof typeof names.classes) =>
    warning(
      'no_observed_vkm',
      'note',
      `${names.classes[vehicleClass]}: no observed vehicle-km; the modelled figure stands as it is.`,
      `vkm_factor_${vehicleClass}_ratio`,
    ),
  syntheticFreight: () =>
    warning(
      'freight_synthetic',
      'caution',
      'No freight survey and no freight in the inventory: goods are estimated from jobs, establishments and households. Every figure on goods is synthetic.',
    ),
  unrealistic: (id: keyof typeof answers, elasticity: number, low: number, high: number) =>
    warning(
      'outside_realism',
      'caution',
      `${answers[id]} with an elasticity of ${figure(elasticity, 2)}; ${figure(low, 2)} to ${figure(high, 2)} is accepted. ${
        id === 'freight_cost'
          ? 'Nothing is fitted to it: where stops are long and ways short, driving is a small part of the cost, and where ways are long a large one. Check dwell times, loads, distances and costs of goods vehicles.'
          : 'Sensitivities were moved as far as allowed. Check wages, prices, fares and headways.'
      }`,
    ),
  baseYearOnly: () =>
    warning(
      'base_year_only',
      'note',
      'Inventory, fuel balance and calibration exist for the base year only; later years are empty by definition.',
    ),
  notInCity: (members: readonly string[]) =>
    warning('not_in_city', 'note', `The city does not have: ${members.join(', ')}. Their indicators are empty.`),
  notConverged: (year: number, gap: number) =>
    warning(
      'congestion_not_converged',
      'fault',
      `Congestion and demand did not settle in ${year}; the gap left is ${gap.toExponential(1)}. The last digits may move.`,
      'congestion_gap',
    ),
  hubsOutrunDrops: (year: number, wanted: number, moved: number) =>
    warning(
      'hubs_outrun_drops',
      'caution',
      `In ${year} the hubs could carry ${figure(wanted)} drops a day, but only ${figure(moved)} parcels are within their reach. Fewer hubs would do.`,
      'FA2',
    ),
  bikesOutrunDrops: (year: number, wanted: number, moved: number) =>
    warning(
      'bikes_outrun_drops',
      'caution',
      `In ${year} the added cargo bikes could carry ${figure(wanted)} drops a day, but only ${figure(moved)} that vans bring to the centre and the inner ring can go by bike. Fewer bikes would do.`,
    ),
  exemptFromZone: (year: number, drops: number) =>
    warning(
      'exempt_from_zone',
      'caution',
      `From ${year} no vehicle is left that may bring ${figure(drops)} drops a day to the zone: those that bring them today are taken to be exempt.`,
    ),
  freightNotBalanced: () =>
    warning(
      'freight_not_balanced',
      'caution',
      'Depots and receivers could not be balanced: the distances of goods are as near as the balancing came. Check the shares of depots, jobs and residents by ring, and the mean haul.',
    ),
  beyondEvidence: (
    id: string,
    name: string,
    indicator: string,
    year: number,
    response: number,
    low: number,
    high: number,
  ) =>
    warning(
      'beyond_evidence',
      'caution',
      `${name}, alone, changes ${inSentence(indicator)} by ${percent(response)} in ${year}; cities have seen ${percent(low)} to ${percent(high)} at such a level. Read the result as a direction.`,
      id,
    ),
  beyondElasticity: (
    id: string,
    name: string,
    indicator: string,
    year: number,
    response: number,
    low: number,
    high: number,
  ) =>
    warning(
      'beyond_evidence',
      'caution',
      `${name}, alone, moves ${inSentence(indicator)} with an elasticity of ${figure(response, 2)} in ${year}; cities have seen ${figure(low, 2)} to ${figure(high, 2)}. Read the result as a direction.`,
      id,
    ),
} as const;
