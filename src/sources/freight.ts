import type { Factor } from './factor.ts';

function judgement(value: number, unit: string, low: number, high: number, note: string): Factor {
  const reference = { kind: 'judgement' } as const;
  return { value, unit, place: 'general', year: 2020, quality: 'L', low, high, reference, note };
}

/** How those who send and carry goods answer. */
export const goods = {
  vehicle_choice: judgement(
    2,
    'per relative cost',
    1,
    4,
    'shares of vehicles to their cost over that of the base year, of full loads over the mean cost of a tonne',
  ),
  order_size: judgement(
    0.4,
    'elasticity',
    0.1,
    0.6,
    'deliveries to the cost of a delivery, a year later: dearer ones are ordered fewer and larger; .5 is the square-root law',
  ),
  light_stem_km: judgement(
    1.5,
    'km',
    0.5,
    3,
    'way from a shop, depot or hub to the first drop by handcart or cargo bike',
  ),
  goods_per_light_load: judgement(
    0.5,
    'share',
    0.2,
    0.8,
    'drops of shops, kitchens and offices that a cargo bike can carry',
  ),
} as const;

/** Consolidation centres, lockers and passers-by. */
export const chain = {
  centre_bundling: judgement(4, 'consignments a stop', 2, 5, 'four in five deliveries fewer was seen at participants'),
  last_leg_load: judgement(
    0.8,
    'share',
    0.6,
    0.95,
    'load of lorries that leave a consolidation centre, over payload: to fill them is what it is for',
  ),
  centre_unload_h: judgement(
    1,
    'h a load',
    0.5,
    2,
    'lorry at the gate of a consolidation centre, waiting and unloading',
  ),
  centre_stop_time: judgement(
    2,
    'ratio',
    1.5,
    3.5,
    'time of a bundled stop over that of a single delivery: one arrival, more to hand over',
  ),
  centre_capacity: judgement(
    1000,
    'consignments a day',
    300,
    3000,
    'what one shed handles; a larger scheme has several',
  ),
  parcels_per_locker_stop: judgement(40, 'parcels', 20, 80, 'parcels left at a locker at one stop'),
  parcels_per_visit: judgement(1.3, 'parcels', 1, 2, 'parcels that a customer fetches at once'),
  visits_by_car: judgement(0.4, 'share', 0.1, 0.7, 'customers who fetch their parcel by car'),
  visits_of_own: judgement(0.35, 'share', 0.1, 0.6, 'of them, those for whom it is a trip of its own'),
  visit_km: judgement(3, 'km', 1, 6, 'way of such a trip, out and back'),
  parcels_per_courier: judgement(1.2, 'parcels', 1, 3, 'parcels that a private person carries at once'),
  couriers_of_own: judgement(0.4, 'share', 0.1, 0.8, 'private persons who drive for the parcel alone, by car'),
  courier_km: judgement(6, 'km', 3, 12, 'way of such a trip, out and back'),
} as const;

/** Where goods vehicles stand. */
export const kerb = {
  bays_per_street: judgement(4, 'bays', 2, 8, 'loading bays that one driver would use'),
  in_lane: judgement(0.6, 'share', 0.3, 0.9, 'drivers without a bay who stop in the lane'),
  blocked_km: judgement(0.03, 'km', 0.015, 0.06, 'lane that such a vehicle takes, with the room to go round it'),
  /** Stops that stand on the street, not in a yard; in the vocabulary's order of segments. */
  on_street: [
    judgement(0.75, 'share', 0.5, 0.9, 'retail'),
    judgement(0.9, 'share', 0.7, 1, 'food and hospitality'),
    judgement(0.75, 'share', 0.5, 0.9, 'offices and services'),
    judgement(0.15, 'share', 0.05, 0.3, 'industry'),
    judgement(0.4, 'share', 0.2, 0.7, 'construction'),
    judgement(0.9, 'share', 0.7, 1, 'waste and returns'),
    judgement(0.9, 'share', 0.7, 1, 'parcels to households'),
    judgement(0.85, 'share', 0.6, 1, 'parcels to businesses'),
    judgement(0.6, 'share', 0.3, 0.8, 'service trips'),
  ],
  /** Share of a day's stops by hour, from midnight. */
  hours: [
    0.002, 0.002, 0.002, 0.003, 0.008, 0.02, 0.045, 0.075, 0.095, 0.11, 0.115, 0.105, 0.085, 0.075, 0.075, 0.065, 0.05,
    0.03, 0.018, 0.01, 0.005, 0.002, 0.002, 0.001,
  ].map((share, hour) => judgement(share, 'share', 0, 2 * share, `stops from ${hour} to ${hour + 1} o’clock`)),
  /** Hours in which nobody is disturbed by traffic: what comes out of the day comes then. */
  night: [22, 23, 0, 1, 2, 3, 4, 5] as readonly number[],
} as const;
