import fc from 'fast-check';
import type { Command } from '../../src/plan/edit.ts';
import { measures } from '../../src/plan/measures/index.ts';
import type { DriverPath, MeasureSetting } from '../../src/plan/plan.ts';
import { datum } from './plans.ts';
import { tinyTownZones } from './zones.ts';

const scenario = fc.constantFrom('base', 'reference', 'buses', 'prices', 'buses-2', 'new', 'nobody');
const measure = fc.constantFrom(...measures.map(({ id }) => id), 'ZZ9');
const level = fc.oneof(fc.constantFrom(0, 1, 5, 50, -1, 1e6), fc.integer({ min: 0, max: 60 }));
const year = fc.integer({ min: 2020, max: 2055 });
const share = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const text = fc.oneof(
  fc.constantFrom('', ' ', 'Ümläut “x” 🚲', '<b>', 'a\u0000'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);
const modeShares = ['mode.walk.share', 'mode.bus.share', 'mode.car_driver.share'] as const;

const own = tinyTownZones();

const setting: fc.Arbitrary<MeasureSetting> = fc.record({ measure, level, start_year: year });
const path: fc.Arbitrary<DriverPath> = fc.oneof(
  fc.record({
    kind: fc.constant('growth' as const),
    rate_per_year: share,
    reference: fc.constant({ kind: 'judgement' as const }),
  }),
  fc.record({
    kind: fc.constant('points' as const),
    points: fc.array(fc.tuple(year, share), { minLength: 1, maxLength: 4 }),
    reference: fc.constant({ kind: 'judgement' as const }),
  }),
);

const city: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('setDatum' as const),
    key: fc.constantFrom('population', 'bus_fleet', 'jobs_per_resident', 'area_built_up', 'toString'),
    datum: fc.constantFrom(
      datum(150_000, 'persons'),
      datum(40, 'vehicles'),
      datum(0.4, 'jobs per person'),
      datum(50, 'km2', { note: 'n', low: 40, high: 60 }),
    ),
  }),
  fc.record({
    kind: fc.constant('setDatum' as const),
    key: fc.constantFrom(...modeShares, 'class.car.share.petrol', 'class.car.share.cng'),
    datum: share.map((value) => datum(value, 'share')),
    balance: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant('removeDatum' as const),
    key: fc.constantFrom('population', 'bus_fleet', 'wage_per_hour', 'toString', ...modeShares),
  }),
  fc.record({
    kind: fc.constant('setDatum' as const),
    key: fc.constantFrom(...modeShares, 'population'),
    datum: fc
      .record({
        of: fc.constantFrom('trips' as const, 'pkm' as const),
        whose: fc.constantFrom('residents' as const, 'territory' as const),
        days: fc.constantFrom('workday' as const, 'week' as const),
      })
      .map((survey) => datum(0.2, 'share', { survey })),
    balance: fc.boolean(),
  }),
  fc.constant({ kind: 'setModes' as const, modes: ['walk', 'bus', 'car_driver', 'cycle'] as const }),
  fc.constant({ kind: 'setModes' as const, modes: ['walk', 'bus', 'car_driver', 'own'] as const }),
  fc.record(
    {
      kind: fc.constant('setOwnMode' as const),
      own: fc.record(
        {
          name: text,
          group: fc.constantFrom('active' as const, 'transit' as const),
          vehicle: fc.constantFrom('metro' as const, 'taxi' as const),
          road: fc.constantFrom('none' as const, 'track' as const),
        },
        { requiredKeys: ['name', 'group', 'road'] },
      ),
    },
    { requiredKeys: ['kind'] },
  ),
  fc.record({
    kind: fc.constant('setZones' as const),
    zones: fc.integer({ min: 1, max: 12 }).map((count) => ({ ...own, zones: own.zones.slice(0, count) })),
  }),
  fc.record({
    kind: fc.constant('setZone' as const),
    zone: fc.constantFrom('TT-01', 'TT-02', 'TT-09', 'nobody'),
    change: fc.record(
      { name: text, population: level, jobs: level, ring: fc.constantFrom('centre' as const, 'outer' as const) },
      { requiredKeys: [] },
    ),
  }),
  fc.constant({ kind: 'clearZones' as const }),
);

const scenarios: fc.Arbitrary<Command> = fc.oneof(
  fc.record(
    {
      kind: fc.constant('setMeasure' as const),
      scenario,
      measure,
      level,
      start_year: year,
      ramp_years: fc.constantFrom(null, 0, 3, 200),
    },
    { requiredKeys: ['kind', 'scenario', 'measure', 'level'] },
  ),
  fc.record({ kind: fc.constant('removeMeasure' as const), scenario, measure }),
  fc.record({ kind: fc.constant('setMeasures' as const), scenario, measures: fc.array(setting, { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('renameScenario' as const), scenario, name: text }),
  fc.record(
    { kind: fc.constant('setScenarioNote' as const), scenario, note: text },
    { requiredKeys: ['kind', 'scenario'] },
  ),
  fc.record({
    kind: fc.constant('setScenarioRole' as const),
    scenario,
    role: fc.constantFrom('base_year', 'business_as_usual', 'reference', 'plan', 'variant'),
  }),
  fc.record({ kind: fc.constant('duplicateScenario' as const), scenario }),
  fc.record({ kind: fc.constant('deleteScenario' as const), scenario }),
  fc.record({ kind: fc.constant('reorderScenario' as const), scenario, to: fc.integer({ min: -1, max: 6 }) }),
  fc.record({
    kind: fc.constant('addScenario' as const),
    scenario: fc.record({
      id: fc.constantFrom('new', 'buses'),
      name: text,
      role: fc.constantFrom('plan', 'reference'),
      measures: fc.array(setting, { maxLength: 2 }),
    }),
    at: fc.integer({ min: 0, max: 5 }),
  }),
);

const around: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ kind: fc.constant('renamePlan' as const), name: text }),
  fc.record({ kind: fc.constant('renameCity' as const), name: text }),
  fc.record({ kind: fc.constant('setHorizon' as const), year }),
  fc.record(
    {
      kind: fc.constant('setDriver' as const),
      driver: fc.constantFrom('population', 'income', 'electric_share_bus', 'grid_carbon'),
      path,
      scenario,
    },
    { requiredKeys: ['kind', 'driver'] },
  ),
  fc.record(
    {
      kind: fc.constant('setTarget' as const),
      target: fc.record({
        indicator: fc.constant('ghg_wtw_kt'),
        year,
        kind: fc.constantFrom('absolute', 'relative_to_base'),
        value: share,
        reference: fc.constant({ kind: 'judgement' as const }),
      }),
      at: fc.integer({ min: 0, max: 3 }),
    },
    { requiredKeys: ['kind', 'target'] },
  ),
  fc.record({ kind: fc.constant('removeTarget' as const), at: fc.integer({ min: 0, max: 2 }) }),
  fc.record({
    kind: fc.constant('setSource' as const),
    key: fc.constantFrom('town-hall', 'new-source', 'toString', '__proto__'),
    source: fc.constant({ title: 'A book', year: 2024 }),
  }),
  fc.record({
    kind: fc.constant('removeSource' as const),
    key: fc.constantFrom('town-hall', 'new-source', 'toString'),
  }),
  fc.record(
    {
      kind: fc.constant('setCalibration' as const),
      calibration: fc.constantFrom<Record<string, number>[]>({ car: 1.2 }, {}),
    },
    { requiredKeys: ['kind'] },
  ),
);

const one = fc.oneof(city, scenarios, around);

/** Commands of every kind, sensible and not. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  { weight: 8, arbitrary: one },
  { weight: 1, arbitrary: fc.array(one, { maxLength: 3 }).map((commands): Command => ({ kind: 'batch', commands })) },
);
