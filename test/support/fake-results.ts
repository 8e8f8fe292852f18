import { indicators } from '../../src/engine/indicators.ts';
import type { RealismRow, Results, ScenarioResult, TripDetail, ZoneInfo } from '../../src/engine/results.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { fakeFreight } from './fake-freight.ts';
import { freightClasses, passengerClasses, purposes, traitsOfMode, type Mode } from '../../src/plan/vocabulary.ts';
import type { CityZone } from '../../src/plan/zones.ts';
import { fakeDetail, fakeRings } from './fake-detail.ts';

// An invented city with smooth, plausible series, so that rooms beyond the engine can be built and tested without it.
// The parts add up as the real ones do: shares to one, classes to totals, tank-to-wheel and upstream to well-to-wheel.

const baseYear = 2024;
const horizon = 2040;
const years = Array.from({ length: horizon - baseYear + 1 }, (_, index) => baseYear + index);
const residents = 412_000;

interface Story {
  readonly id: string;
  readonly name: string;
  readonly role: ScenarioResult['role'];
  /** Shares of trips at the horizon. */
  readonly shares: Readonly<Record<string, number>>;
  /** Shares of deliveries at the horizon. */
  readonly drops: Readonly<Record<string, number>>;
  /** Trips at the horizon over the base year's, deliveries likewise, electric share of vehicle-km. */
  readonly trips: number;
  readonly deliveries: number;
  readonly electric: number;
  readonly empty: number;
  /** Gain by person group at the horizon: minutes a person and weekday, money a person and year. */
  readonly gains?: readonly (readonly [minutes: number, money: number])[];
}

const nobodyGains = Array.from({ length: 6 }, () => [0, 0] as const);

const todayShares = {
  walk: 0.17,
  cycle: 0.085,
  ebike: 0.015,
  bus: 0.1,
  tram: 0.06,
  taxi: 0.012,
  motorcycle: 0.028,
  car_passenger: 0.13,
  car_driver: 0.4,
};
const todayDrops = { cargo_bike: 0.02, van: 0.61, rigid_small: 0.25, rigid_large: 0.09, articulated: 0.03 };

const stories: readonly Story[] = [
  {
    id: 'base-year',
    name: 'Base year',
    role: 'base_year',
    shares: todayShares,
    drops: todayDrops,
    trips: 1,
    deliveries: 1,
    electric: 0.06,
    empty: 0.24,
  },
  {
    id: 'trend',
    name: 'Business as usual',
    role: 'business_as_usual',
    shares: { ...todayShares, walk: 0.16, cycle: 0.08, bus: 0.09, car_driver: 0.425 },
    drops: { cargo_bike: 0.03, van: 0.62, rigid_small: 0.24, rigid_large: 0.085, articulated: 0.025 },
    trips: 1.09,
    deliveries: 1.32,
    electric: 0.27,
    empty: 0.24,
    gains: [
      [-0.4, -12],
      [-0.5, -14],
      [-0.6, -16],
      [-0.2, -5],
      [-0.2, -6],
      [-0.3, -8],
    ],
  },
  {
    id: 'reference',
    name: 'Reference',
    role: 'reference',
    shares: { ...todayShares, walk: 0.172, ebike: 0.021, tram: 0.062, car_driver: 0.39 },
    drops: { cargo_bike: 0.06, van: 0.58, rigid_small: 0.24, rigid_large: 0.09, articulated: 0.03 },
    trips: 1.08,
    deliveries: 1.3,
    electric: 0.34,
    empty: 0.23,
    gains: nobodyGains,
  },
  {
    id: 'prices-first',
    name: 'Prices first',
    role: 'plan',
    shares: {
      walk: 0.208,
      cycle: 0.129,
      ebike: 0.031,
      bus: 0.149,
      tram: 0.081,
      taxi: 0.014,
      motorcycle: 0.026,
      car_passenger: 0.1,
      car_driver: 0.262,
    },
    drops: { cargo_bike: 0.21, van: 0.46, rigid_small: 0.22, rigid_large: 0.084, articulated: 0.026 },
    trips: 1.05,
    deliveries: 1.28,
    electric: 0.46,
    empty: 0.2,
    gains: [
      [-1.9, -46],
      [-1.1, -31],
      [0.6, 22],
      [2.4, 41],
      [2.1, 52],
      [1.8, 71],
    ],
  },
  {
    id: 'room-for-buses',
    name: 'Room for buses',
    role: 'plan',
    shares: {
      walk: 0.175,
      cycle: 0.1,
      ebike: 0.026,
      bus: 0.191,
      tram: 0.074,
      taxi: 0.011,
      motorcycle: 0.026,
      car_passenger: 0.11,
      car_driver: 0.287,
    },
    drops: { cargo_bike: 0.11, van: 0.54, rigid_small: 0.235, rigid_large: 0.088, articulated: 0.027 },
    trips: 1.07,
    deliveries: 1.29,
    electric: 0.4,
    empty: 0.22,
    gains: [
      [0.3, 6],
      [0.2, 7],
      [0.1, 4],
      [3.1, 58],
      [2.6, 66],
      [1.9, 80],
    ],
  },
];

const tripLength_km: Readonly<Record<string, number>> = {
  walk: 0.9,
  cycle: 3.4,
  ebike: 5.6,
  bus: 6.5,
  tram: 5.9,
  taxi: 5.1,
  motorcycle: 7.2,
  car_passenger: 9.6,
  car_driver: 9.4,
};
const personsPerVehicle: Readonly<Record<string, number>> = { bus: 16, tram: 58, taxi: 0.8, motorcycle: 1.1, car: 1 };
const km_per_drop: Readonly<Record<string, number>> = {
  cargo_bike: 1.1,
  van: 1.9,
  rigid_small: 3.2,
  rigid_large: 5.4,
  articulated: 14,
};
const wtw_g_per_km: Readonly<Record<string, number>> = {
  car: 205,
  motorcycle: 112,
  taxi: 196,
  bus: 1260,
  tram: 980,
  cargo_bike: 6,
  van: 262,
  rigid_small: 610,
  rigid_large: 870,
  articulated: 1080,
};
const electric_g_per_km_over_wtw = 0.24;
const drops_M_per_year = 34.5;
const tonnes_kt_per_year = 5_240;
const equivalentDays = 325;

/** Eases from now to the horizon; 0 and 1 at the ends. */
const along = (year: number): number => ((year - baseYear) / (horizon - baseYear)) ** 0.85;
const between = (now: number, then: number, year: number): number => now + (then - now) * along(year);
const sum = (of: readonly number[]): number => of.reduce((total, each) => total + each, 0);

const peopleIn = (story: Story, year: number): number =>
  residents * (story.role === 'base_year' ? 1 : between(1, 1.06, year));
const tripsIn = (story: Story, year: number): number => 1_215_000 * between(1, story.trips, year);

/** Shares of trips in a year; they sum to one. */
function sharesIn(story: Story, year: number): Readonly<Record<string, number>> {
  const horizonTotal = sum(Object.values(story.shares));
  const found = Object.entries(todayShares).map(
    ([mode, now]) => [mode, between(now, (story.shares[mode] ?? 0) / horizonTotal, year)] as const,
  );
  const total = sum(found.map(([, share]) => share));
  return Object.fromEntries(found.map(([mode, share]) => [mode, share / total]));
}

function valuesIn(story: Story, year: number): Readonly<Record<string, number>> {
  const to: Record<string, number> = {};
  const frozen = story.role === 'base_year';
  const population = peopleIn(story, year);
  const trips = tripsIn(story, year);
  const vkm: Record<string, number> = {};
  let passengerKm = 0;
  for (const [mode, share] of Object.entries(sharesIn(story, year))) {
    to[`mode_share_${mode}`] = share;
    const pkm_M = (trips * share * (tripLength_km[mode] ?? 0) * equivalentDays) / 1e6;
    passengerKm += pkm_M;
    const carrier = traitsOfMode[mode as keyof typeof traitsOfMode].vehicle;
    if (carrier) vkm[carrier] = (vkm[carrier] ?? 0) + pkm_M / (personsPerVehicle[carrier] ?? 1);
  }
  const deliveries_M = drops_M_per_year * between(1, story.deliveries, year);
  for (const [each, now] of Object.entries(todayDrops)) {
    const share = between(now, story.drops[each] ?? 0, year);
    to[`freight_drops_share_${each}`] = share;
    vkm[each] = deliveries_M * share * (km_per_drop[each] ?? 0);
  }
  const electric = between(0.06, story.electric, year);
  for (const [each, of_M] of Object.entries(vkm)) {
    to[`vkm_${each}_M`] = of_M;
    const clean = each === 'tram' || each === 'cargo_bike' ? 1 : electric_g_per_km_over_wtw * electric + 1 - electric;
    to[`ghg_wtw_${each}_kt`] = (of_M * (wtw_g_per_km[each] ?? 0) * clean) / 1000;
  }
  const over = (prefix: string, unit: string, members: readonly string[]): number =>
    sum(members.map((each) => to[`${prefix}_${each}_${unit}`] ?? 0));
  to.population_persons = population;
  to.trips_thousand_per_weekday = trips / 1000;
  to.trips_per_person_weekday = trips / population;
  to.trips_not_by_car_share = 1 - (to.mode_share_car_driver ?? 0) - (to.mode_share_car_passenger ?? 0);
  to.transit_share = (to.mode_share_bus ?? 0) + (to.mode_share_tram ?? 0);
  to.active_share = (to.mode_share_walk ?? 0) + (to.mode_share_cycle ?? 0) + (to.mode_share_ebike ?? 0);
  to.car_entries_centre_thousand_per_weekday = (trips * (to.mode_share_car_driver ?? 0) * 0.14) / 1000;
  to.motor_entries_centre_thousand_per_weekday = 1.6 * to.car_entries_centre_thousand_per_weekday;
  to.passenger_km_M = passengerKm;
  to.cars_per_1000 = 410 * between(1, story.trips, year);
  to.transit_trips_thousand_per_weekday = (trips * to.transit_share) / 1000;
  to.transit_vkm_M = (to.vkm_bus_M ?? 0) + (to.vkm_tram_M ?? 0);
  to.transit_peak_load_ratio = between(0.9, 0.7 + story.trips / 4, year);
  to.transit_cost_M = 4 * to.transit_vkm_M;
  to.transit_revenue_M = (0.6 * to.transit_trips_thousand_per_weekday * equivalentDays) / 1000;
  to.transit_cost_recovery_ratio = to.transit_revenue_M / to.transit_cost_M;
  to.gain_min_per_person_weekday = between(0, 1 - story.trips, year);
  to.gain_currency_per_person_year = 40 * to.gain_min_per_person_weekday;
  to.vkm_passenger_M = over('vkm', 'M', passengerClasses);
  to.vkm_freight_M = over('vkm', 'M', freightClasses);
  to.vkm_motor_M = to.vkm_passenger_M + to.vkm_freight_M - (to.vkm_cargo_bike_M ?? 0);
  ['centre', 'inner', 'outer', 'hinterland'].forEach((ring, index) => {
    to[`speed_peak_${ring}_km_per_h`] = (19 + 11 * index) * between(1, 1.6 - 0.6 * story.trips, year);
  });
  to.freight_tonnes_kt = tonnes_kt_per_year * between(1, frozen ? 1 : 1.12, year);
  to.freight_drops_M = deliveries_M;
  to.freight_empty_share = between(0.24, story.empty, year);
  to.freight_vkm_per_drop_km = to.vkm_freight_M / deliveries_M;
  for (const [at, scope] of ['zone', 'city', 'region'].entries()) {
    to[`vkm_freight_${scope}_M`] = to.vkm_freight_M * (0.14 + 0.43 * at);
    to[`ghg_wtw_freight_${scope}_kt`] = over('ghg_wtw', 'kt', freightClasses) * (0.12 + 0.44 * at);
  }
  to.freight_wtw_g_per_tkm = 310 * between(1, 0.6, year);
  to.parcel_wtw_g = 240 * between(1, 0.6, year);
  to.freight_cost_per_stop_currency = 5.2 * between(1, 1.04, year);
  to.freight_load_factor_share = between(0.44, 0.47, year);
  to.stops_per_day_thousand = (deliveries_M * 1000) / 270;
  to.kerb_hours_per_day = to.stops_per_day_thousand * 170;
  to.bay_shortage_share = between(0.3, 0.34, year);
  to.customer_pickup_vkm_M = 0;
  to.centre_consignments_per_day = 900 * between(1, 1.2, year);
  to.centre_break_even_per_day = 1_400;
  to.centre_direct_cost_per_consignment_currency = 5.1;
  to.centre_cost_per_consignment_currency = between(6.2, 5.8, year);
  to.centre_paid_by_carriers_M = between(0.3, 0.4, year);
  to.centre_paid_by_receivers_M = between(0.1, 0.15, year);
  to.centre_subsidy_M = between(1.2, 1.5, year);
  to.ghg_wtw_passenger_kt = over('ghg_wtw', 'kt', passengerClasses);
  to.ghg_wtw_freight_kt = over('ghg_wtw', 'kt', freightClasses);
  to.ghg_wtw_kt = to.ghg_wtw_passenger_kt + to.ghg_wtw_freight_kt;
  to.ghg_wtt_kt = to.ghg_wtw_kt * between(0.21, 0.2 + electric / 4, year);
  to.ghg_ttw_kt = to.ghg_wtw_kt - to.ghg_wtt_kt;
  to.ghg_electricity_kt = to.ghg_wtt_kt * electric;
  to.ghg_wtw_t_per_person = (to.ghg_wtw_kt * 1000) / population;
  to.electric_vkm_share = electric;
  to.electric_freight_vkm_share = electric * 0.8;
  to.energy_petrol_TJ = to.ghg_ttw_kt * 6.1;
  to.energy_diesel_TJ = to.ghg_ttw_kt * 7.4;
  to.energy_cng_TJ = 0;
  to.energy_lpg_TJ = to.ghg_ttw_kt * 0.1;
  to.energy_electricity_TJ = electric * 2_900;
  to.energy_TJ =
    to.energy_petrol_TJ + to.energy_diesel_TJ + to.energy_cng_TJ + to.energy_lpg_TJ + to.energy_electricity_TJ;
  to.congestion_gap = 4e-7;
  return year === baseYear ? { ...to, ...inventory(to) } : to;
}

function inventory(of: Readonly<Record<string, number>>): Record<string, number> {
  const to: Record<string, number> = {
    inventory_energy_TJ: (of.energy_TJ ?? 0) * 0.94,
    inventory_ghg_wtw_kt: (of.ghg_wtw_kt ?? 0) * 0.93,
    inventory_ghg_ttw_kt: (of.ghg_ttw_kt ?? 0) * 0.93,
    inventory_corrected_energy_TJ: (of.energy_TJ ?? 0) * 0.97,
    inventory_corrected_ghg_wtw_kt: (of.ghg_wtw_kt ?? 0) * 0.96,
    fuel_balance_petrol_ratio: 0.92,
    fuel_balance_diesel_ratio: 0.71,
    inventory_energy_walking_TJ: 0,
    inventory_ghg_wtw_walking_kt: 0,
    inventory_ghg_ttw_walking_kt: 0,
  };
  for (const each of ['car', 'taxi', 'motorcycle', 'bus', 'van', 'articulated']) {
    const wtw = (of[`ghg_wtw_${each}_kt`] ?? 0) * 0.93;
    to[`inventory_ghg_wtw_${each}_kt`] = wtw;
    to[`inventory_ghg_ttw_${each}_kt`] = wtw * 0.79;
    to[`inventory_energy_${each}_TJ`] = wtw * 10.8;
    to[`vkm_factor_${each}_ratio`] = 0.9 + each.length / 50;
  }
  return to;
}

const cityModes = Object.keys(todayShares) as Mode[];

function detailOf(story: Story, zones: readonly ZoneInfo[]): TripDetail {
  const { gains } = story;
  const at = (year: number): number => (story.role === 'base_year' ? baseYear : year);
  return fakeDetail({
    years,
    modes: cityModes,
    zones,
    trips: (year) => tripsIn(story, at(year)),
    share: (year, mode) => sharesIn(story, at(year))[mode] ?? NaN,
    residents: (year) => peopleIn(story, year),
    ...(gains && {
      gains: (year) => gains.map(([minutes, money]) => [minutes * along(year), money * along(year)] as const),
    }),
  });
}

/** Details take a while to balance, so each is made once and handed out in copies. */
const made = new Map<string, TripDetail>();
function copyOfDetail(story: Story, zones: readonly ZoneInfo[]): TripDetail {
  const key = `${story.id} ${zones.length}`;
  const detail = made.get(key) ?? detailOf(story, zones);
  made.set(key, detail);
  return {
    trips: detail.trips.slice(),
    byHome: detail.byHome.slice(),
    persons: detail.persons.slice(),
    gain_min_per_weekday: detail.gain_min_per_weekday.slice(),
    gain_currency_per_year: detail.gain_currency_per_year.slice(),
  };
}

function scenario(story: Story, zones: readonly ZoneInfo[]): ScenarioResult {
  const values = new Float64Array(indicators.length * years.length).fill(NaN);
  years.forEach((year, column) => {
    const found = valuesIn(story, story.role === 'base_year' ? baseYear : year);
    indicators.forEach(({ id, baseYearOnly }, row) => {
      if (baseYearOnly && year !== baseYear) return;
      values[row * years.length + column] = found[id] ?? NaN;
    });
  });
  const warnings: ScenarioResult['warnings'] =
    story.id === 'prices-first'
      ? [
          {
            code: 'beyond_evidence',
            message: 'This is beyond what cities have tried. Read the result as a direction.',
            about: 'cordon_charge',
            severity: 'caution',
          },
        ]
      : [];
  return {
    id: story.id,
    name: story.name,
    role: story.role,
    values,
    detail: copyOfDetail(story, zones),
    freight: fakeFreight(years, zones, (year) => between(1, story.deliveries, year)),
    warnings,
  };
}

const answers: readonly (readonly [RealismRow['id'], number, number, readonly number[]])[] = [
  // all, then work, education, errands, leisure, business
  ['fuel_price', -0.4, -0.15, [-0.27, -0.22, -0.19, -0.31, -0.36, -0.12]],
  ['fuel_price_free', -0.45, -0.2, [-0.33, -0.28, -0.24, -0.37, -0.42, -0.21]],
  ['fare', -0.9, -0.2, [-0.44, -0.31, -0.38, -0.52, -0.61, -0.24]],
  ['car_time', -2, 0, [-0.94, -0.71, -0.66, -1.12, -1.31, -0.58]],
  ['service', 0.3, 0.6, [0.21, 0.16, 0.19, 0.27, 0.31, 0.11]],
];
const realism: readonly RealismRow[] = answers.flatMap(([id, low, high, found]) =>
  (['all', ...purposes] as const).slice(0, found.length).map((purpose, index): RealismRow => {
    const elasticity = found[index] ?? NaN;
    return { id, purpose, elasticity, low, high, inside: elasticity >= low && elasticity <= high };
  }),
);

/** Results of the invented city Veldhaven, 2024 to 2040, the same at every call; in rings, or in zones of its own. */
export function fakeResults(places: readonly ZoneInfo[] = fakeRings): Results {
  const zones = places.map(({ id, name, ring, population, radius_km }) => ({ id, name, ring, population, ...(radius_km && { radius_km }) })); // prettier-ignore
  return {
    sumpter: '0.1.0',
    model: '1.0',
    fingerprint: 'fa4e0000fa4e0000',
    city: 'Veldhaven',
    currency: 'EUR',
    years: [...years],
    indicators,
    quantities: {
      one: 1,
      area_km2: 96,
      centre_perimeter_km: 8.8,
      population: residents,
      bus_fleet: 210,
      bus_vkm: 14.9e6,
    },
    calibration: [
      { vehicleClass: 'car', modelled_Mvkm: 1490, observed_Mvkm: 1430, factor: 0.96, outside: false },
      { vehicleClass: 'van', modelled_Mvkm: 40, observed_Mvkm: 54, factor: 1.35, outside: true },
      { vehicleClass: 'tram', modelled_Mvkm: 2.4, observed_Mvkm: null, factor: 1, outside: false },
    ],
    realism,
    modes: cityModes,
    zones,
    baseWarnings: [
      {
        code: 'default_in_use',
        message: 'We found no local value. Using 1.4 people a car, graded L.',
        about: 'mode.car_driver.occupancy',
        severity: 'note',
      },
    ],
    scenarios: stories.map((story) => scenario(story, zones)),
  };
}

function deepFreeze<T>(of: T): T {
  if (typeof of === 'object' && of !== null && !Object.isFrozen(of)) {
    Object.freeze(of);
    Object.values(of).forEach(deepFreeze);
  }
  return of;
}

const judged = { kind: 'judgement' } as const;

/** The plan those results could have come from, in rings or with zones of its own; deep-frozen. */
export function fakePlan(zones: readonly CityZone[] = []): Plan {
  return deepFreeze<Plan>({
    format: 'sumpter',
    version: 1,
    name: 'Veldhaven 2040',
    city: {
      name: 'Veldhaven',
      country: 'NLD',
      currency: 'EUR',
      price_year: 2024,
      base_year: baseYear,
      modes: ['walk', 'cycle', 'ebike', 'bus', 'tram', 'taxi', 'motorcycle', 'car_passenger', 'car_driver'],
      data: {
        population: { value: residents, unit: 'persons', year: baseYear, quality: 'H', reference: judged },
        cars_per_1000: { value: 430, unit: 'cars per 1,000 persons', year: baseYear, quality: 'M', reference: judged },
      },
      ...(zones.length > 0 && { zones: { zones, reference: judged } }),
    },
    horizon,
    drivers: { population: { kind: 'growth', rate_per_year: 0.0037, reference: judged } },
    scenarios: [
      { id: 'base-year', name: 'Base year', role: 'base_year', measures: [] },
      { id: 'trend', name: 'Business as usual', role: 'business_as_usual', measures: [] },
      { id: 'reference', name: 'Reference', role: 'reference', measures: [] },
      {
        id: 'prices-first',
        name: 'Prices first',
        role: 'plan',
        measures: [
          { measure: 'cordon_charge', level: 4, start_year: 2027 },
          { measure: 'cycle_lanes', level: 60, start_year: 2026 },
        ],
      },
      {
        id: 'room-for-buses',
        name: 'Room for buses',
        role: 'plan',
        measures: [{ measure: 'bus_lanes', level: 30, start_year: 2027 }],
      },
    ],
    targets: [
      { indicator: 'ghg_wtw_kt', year: 2040, kind: 'relative_to_base', value: 0.5, reference: judged },
      { indicator: 'trips_not_by_car_share', year: 2040, kind: 'absolute', value: 0.65, reference: judged },
      { indicator: 'vkm_freight_M', year: 2040, kind: 'absolute', value: 95, reference: judged },
    ],
    sources: {},
  });
}
