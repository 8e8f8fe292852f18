import type { Datum, Plan, Scenario } from '../../src/plan/plan.ts';

/** Freezes plain data to its depth, so that an edit in place throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/** A datum that nobody measured. */
export function datum(value: number, unit: string, rest: Partial<Datum> = {}): Datum {
  return { value, unit, year: 2025, quality: 'M', reference: { kind: 'judgement' }, ...rest };
}

const scenarios: readonly Scenario[] = [
  { id: 'base', name: 'Base year', role: 'base_year', measures: [] },
  { id: 'reference', name: 'Reference', role: 'reference', measures: [] },
  {
    id: 'buses',
    name: 'Buses first',
    role: 'plan',
    note: 'Half more buses.',
    measures: [
      { measure: 'PS3', level: 50, start_year: 2027 },
      { measure: 'PI6', level: 20, start_year: 2028, ramp_years: 4 },
    ],
  },
  { id: 'prices', name: 'Prices first', role: 'plan', measures: [{ measure: 'PA4', level: 3, start_year: 2030 }] },
];

/** The smallest plan that says everything a plan can say once; deep-frozen. */
export function minimalPlan(): Plan {
  return deepFreeze<Plan>({
    format: 'sumpter',
    version: 1,
    name: 'Smallville 2035',
    city: {
      name: 'Smallville',
      country: 'DEU',
      currency: 'EUR',
      price_year: 2025,
      base_year: 2025,
      modes: ['walk', 'bus', 'car_driver'],
      data: {
        population: datum(100_000, 'persons', {
          place: 'Smallville',
          low: 99_000,
          high: 101_000,
          reference: { kind: 'secondary', source: 'town-hall', where: 'table 1' },
        }),
        wage_per_hour: datum(20, 'currency/h'),
        'mode.walk.share': datum(0.3, 'share'),
        'mode.bus.share': datum(0.2, 'share'),
        'mode.car_driver.share': datum(0.5, 'share'),
        bus_fleet: datum(80, 'vehicles'),
        'class.car.share.petrol': datum(0.6, 'share'),
        'class.car.share.diesel': datum(0.4, 'share'),
      },
      note: 'Invented.',
    },
    horizon: 2035,
    drivers: {
      population: { kind: 'growth', rate_per_year: 0.01, reference: { kind: 'judgement' } },
      electric_share_car: {
        kind: 'points',
        points: [
          [2025, 0.02],
          [2035, 0.4],
        ],
        reference: { kind: 'judgement' },
        note: 'Slow.',
      },
    },
    scenarios,
    targets: [
      { indicator: 'ghg_wtw_kt', year: 2035, kind: 'relative_to_base', value: 0.6, reference: { kind: 'judgement' } },
    ],
    sources: { 'town-hall': { title: 'Statistics of Smallville', publisher: 'Town hall', year: 2025 } },
    calibration: { car: 1.1, bus: 0.9 },
  });
}

/** A copy of the smallest plan as plain data, to be broken at a path such as `city.data.population.value`. */
export function broken(path: readonly (string | number)[], value: unknown): unknown {
  const copy: unknown = structuredClone(minimalPlan());
  const holder = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(at as object, key), copy);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(holder as object, last);
  else Reflect.set(holder as object, last, value);
  return copy;
}
