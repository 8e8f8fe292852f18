import type { Factor, Quality, Reference } from './factor.ts';

const judged: Reference = { kind: 'judgement' };

function judgement(
  value: number,
  unit: string,
  low: number,
  high: number,
  note: string,
  quality: Quality = 'L',
): Factor {
  return { value, unit, place: 'general', year: 2020, quality, low, high, reference: judged, note };
}

const perMinute = '1/generalised min';

/**
 * Sensitivities and weights of travel choice. None was opened at its source: they ship as judgements of the size
 * that appraisal guidance uses, with their spread, and the realism of the result is what is tested.
 */
export const behaviour = {
  /** Destination sensitivity of the private and active groups, by purpose. */
  lambda_private: {
    work: judgement(0.065, perMinute, 0.054, 0.113, 'commuting, destination choice by car'),
    education: judgement(0.065, perMinute, 0.054, 0.113, 'as commuting'),
    errands: judgement(0.09, perMinute, 0.074, 0.16, 'other purposes, destination choice by car'),
    leisure: judgement(0.09, perMinute, 0.074, 0.16, 'other purposes, destination choice by car'),
    business: judgement(0.067, perMinute, 0.038, 0.106, 'business, destination choice by car'),
  },
  /** Destination sensitivity of public transport, by purpose. */
  lambda_transit: {
    work: judgement(0.033, perMinute, 0.023, 0.043, 'commuting, destination choice by public transport'),
    education: judgement(0.033, perMinute, 0.023, 0.043, 'as commuting'),
    errands: judgement(0.036, perMinute, 0.033, 0.062, 'other purposes, destination choice by public transport'),
    leisure: judgement(0.036, perMinute, 0.033, 0.062, 'other purposes, destination choice by public transport'),
    business: judgement(0.036, perMinute, 0.03, 0.044, 'business, destination choice by public transport'),
  },
  /** Sensitivity of the mode group relative to destination choice, at most 1. */
  theta_group: {
    work: judgement(0.68, 'ratio', 0.5, 0.83, 'commuting, main mode over destination'),
    education: judgement(0.68, 'ratio', 0.5, 0.83, 'as commuting'),
    errands: judgement(0.53, 'ratio', 0.27, 1, 'other purposes, main mode over destination'),
    leisure: judgement(0.53, 'ratio', 0.27, 1, 'other purposes, main mode over destination'),
    business: judgement(0.45, 'ratio', 0.26, 0.65, 'business, main mode over destination'),
  },
  theta_frequency: judgement(
    0.3,
    'ratio',
    0.1,
    0.6,
    'making a trip at all over main mode, where walking is not modelled and the trip is not a commute',
  ),
  park_ride_car_share: judgement(0.4, 'share', 0.2, 0.6, 'part of the way that those who park and ride drive'),
  /** Destination sensitivity over the sensitivity of modes inside a group. */
  nest_ratio: {
    value: 0.72,
    unit: 'ratio',
    place: 'San Francisco Bay Area',
    year: 2000,
    quality: 'L',
    low: 0.35,
    high: 1,
    reference: { kind: 'secondary', source: 'activitysim', where: 'prototype_mtc, tour mode choice coefficients' },
    note: 'nesting coefficient of the automobile, non-motorised and transit nests, tour level',
  } satisfies Factor,
  wait_weight: judgement(2.0, 'min per min', 2.0, 2.5, 'a minute of waiting over a minute in the vehicle'),
  wait_bend_headway: judgement(
    12,
    'min',
    10,
    15,
    'up to here the wait is half the headway, beyond it grows half as fast',
  ),
  value_of_time_private: judgement(0.3, 'share of hourly household income', 0.2, 0.5, 'all purposes but business'),
  value_of_time_business: judgement(1.33, 'share of hourly wage', 1, 1.5, 'business'),
  value_of_time_income_elasticity: judgement(1, 'elasticity', 0.5, 1, 'over time'),
  congestion_power: judgement(2.5, 'power', 1.5, 4, 'how fast delay grows with traffic per lane-km'),
  least_speed: judgement(5, 'km/h', 3, 8, 'no ring is slower than this'),
  tour_share_of_leg: judgement(0.5, 'share', 0.5, 0.5, 'half of a daily charge falls on each leg of the tour', 'H'),
  most_car_access: judgement(0.95, 'share', 0.9, 1, 'some people never have a car at hand'),
} as const;

/** Where trips of a length band end up, and how far they go. */
export const space = {
  errands_at_jobs: judgement(
    0.5,
    'share',
    0.3,
    0.7,
    'shopping and leisure go where jobs are, the rest where people live',
  ),
  shortest_trip: judgement(0.2, 'km', 0.1, 0.3, 'lower bound of the first band'),
  longest_trip: judgement(40, 'km', 30, 60, 'upper bound of the open band: what is further is not urban travel'),
} as const;

/** Counts of physical things that cities seldom publish; they scale levers and their costs. */
export const streets = {
  main_lane_km_per_km2: judgement(6, 'lane-km per km2', 3, 12, 'lanes of main road in the built-up area'),
  paid_parking_spaces_per_person: judgement(0.03, 'spaces per person', 0.01, 0.06, 'in the centre and inner ring'),
  freight_vehicle_km: judgement(20_000, 'km a year', 10_000, 40_000, 'mean of vans and lorries in urban work'),
} as const;

/** What the model assumes about goods beyond the city's own data. */
export const logistics = {
  parcels_per_van: {
    value: 180,
    unit: 'parcels a round',
    place: 'South Holland',
    year: 2021,
    quality: 'M',
    low: 120,
    high: 220,
    reference: { kind: 'secondary', source: 'mass_gt', where: 'parcel demand module, vehicle capacity' },
  } satisfies Factor,
  hub_reach: judgement(1, 'share', 0.5, 1, 'share of parcels in the centre and inner ring that a cargo bike can carry'),
} as const;

function range(low: number, high: number, unit: string, note: string): Factor & { low: number; high: number } {
  return {
    value: (low + high) / 2,
    unit,
    place: 'general',
    year: 2020,
    quality: 'L',
    low,
    high,
    reference: judged,
    note,
  };
}

/** What a city's answers to prices must look like, and what may be moved to get there. */
export const realism = {
  fuel_price: range(-0.4, -0.15, 'elasticity', 'car vehicle-km to the price of fuel, with congestion answering'),
  fare: range(-0.9, -0.2, 'elasticity', 'public transport trips to fares'),
  fuel_price_free: range(-0.5, -0.15, 'elasticity', 'the same after years in which people own fewer cars'),
  car_time: range(-2, 0, 'elasticity', 'car trips to car time in one pass: weaker than -2'),
  fuel_by_purpose: {
    work: range(-0.4, -0.1, 'elasticity', 'car vehicle-km of commuters to the price of fuel'),
    education: range(-0.4, -0.1, 'elasticity', 'as commuting'),
    errands: range(-0.6, -0.2, 'elasticity', 'shopping and errands move more than commuting'),
    leisure: range(-0.6, -0.2, 'elasticity', 'leisure moves more than commuting'),
    business: range(-0.25, -0.02, 'elasticity', 'business hardly moves'),
  },
  service: range(0.3, 0.6, 'elasticity', 'trips by bus to the vehicle-km of buses that come more often'),
  coverage: range(0.6, 1, 'elasticity', 'trips by bus to the vehicle-km of buses that run on more streets'),
  freight_cost: range(-0.4, -0.1, 'elasticity', 'goods vehicle-km to the cost of a vehicle-km, urban, years later'),
  scale: range(
    0.5,
    2,
    'ratio',
    'a city may scale the sensitivity of private and of public transport within this range',
  ),
  distance_power: range(
    0,
    0.5,
    'power',
    'value of time grows with distance to this power, where the scale does not suffice',
  ),
} as const;

/** Observed over modelled vehicle-km beyond which two sources of a city contradict each other. */
export const calibrationBand = range(
  0.8,
  1.25,
  'ratio',
  'a quarter more or a fifth less is what counts and surveys differ by',
);
