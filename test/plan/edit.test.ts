import { describe, expect, it } from 'vitest';
import { apply, type Command, earliestStart } from '../../src/plan/edit.ts';
import type { Complaint, Plan } from '../../src/plan/plan.ts';
import { datum, deepFreeze, minimalPlan } from '../support/plans.ts';

function changed(plan: Plan, command: Command): Plan {
  const edited = apply(plan, command);
  if (!('plan' in edited)) throw new Error(JSON.stringify(edited));
  expect(apply(edited.plan, edited.inverse)).toMatchObject({ plan });
  return deepFreeze(edited.plan);
}

function refused(plan: Plan, command: Command): readonly Complaint[] {
  const edited = apply(plan, command);
  if ('plan' in edited) throw new Error('was carried out');
  return edited;
}

const scenarioOf = (plan: Plan, id: string) => plan.scenarios.find((scenario) => scenario.id === id);
const plan = minimalPlan();

describe('edits of the city', () => {
  it('set a datum, drop the calibration, and bring it back', () => {
    const command: Command = { kind: 'setDatum', key: 'population', datum: datum(120_000, 'persons') };
    const after = changed(plan, command);
    expect(after.city.data.population?.value).toBe(120_000);
    expect('calibration' in after).toBe(false);
    const edited = apply(plan, command);
    expect('plan' in edited && apply(edited.plan, edited.inverse)).toMatchObject({
      plan: { calibration: { car: 1.1 } },
    });
  });

  it('describe the mode of the city’s own, and take the description away', () => {
    const own = { name: 'Cable car', group: 'transit', vehicle: 'metro', road: 'track' } as const;
    const described = changed(plan, { kind: 'setOwnMode', own });
    expect(described.city.own_mode).toEqual(own);
    expect('own_mode' in changed(described, { kind: 'setOwnMode' }).city).toBe(false);
    expect(refused(plan, { kind: 'setOwnMode', own: { ...own, name: ' ' } })[0]?.problem).toBe('The name is empty.');
  });

  it('refuse a survey definition where there is no share of a mode', () => {
    const survey = { of: 'trips', whose: 'residents', days: 'week' } as const;
    const command: Command = { kind: 'setDatum', key: 'population', datum: datum(120_000, 'persons', { survey }) };
    expect(refused(plan, command)[0]).toMatchObject({ path: 'city.data.population.survey' });
    const share: Command = { kind: 'setDatum', key: 'mode.bus.share', datum: datum(0.2, 'share', { survey }) };
    expect(changed(plan, share).city.data['mode.bus.share']?.survey).toEqual(survey);
  });

  it('share what they do not touch', () => {
    const after = changed(plan, { kind: 'setDatum', key: 'population', datum: datum(120_000, 'persons') });
    expect(after.scenarios).toBe(plan.scenarios);
    expect(after.city.data['mode.bus.share']).toBe(plan.city.data['mode.bus.share']);
  });

  it('refuse a share that breaks its family, and scale the others when asked', () => {
    const command = { kind: 'setDatum', key: 'mode.bus.share', datum: datum(0.36, 'share') } as const;
    expect(refused(plan, command)[0]?.problem).toBe('The mode shares sum to 1.16, above 1.');
    // the others, .3 and .5, take the rest of .64 as 3 : 5
    const { data } = changed(plan, { ...command, balance: true }).city;
    expect(data['mode.walk.share']?.value).toBeCloseTo(0.24, 12);
    expect(data['mode.car_driver.share']?.value).toBeCloseTo(0.4, 12);
    expect(data['mode.walk.share']?.reference).toEqual({
      kind: 'derived',
      where: 'scaled so that the shares sum to 1',
    });
    expect(data['mode.bus.share']?.reference).toEqual({ kind: 'judgement' });
  });

  it('take several shares in one step', () => {
    const commands: Command[] = [
      { kind: 'setDatum', key: 'mode.bus.share', datum: datum(0.1, 'share') },
      { kind: 'setDatum', key: 'mode.car_driver.share', datum: datum(0.6, 'share') },
    ];
    expect(changed(plan, { kind: 'batch', commands }).city.data['mode.bus.share']?.value).toBe(0.1);
  });

  it.each<[string, Command, string]>([
    [
      'a wrong unit',
      { kind: 'setDatum', key: 'population', datum: datum(1e5, 'thousand') },
      'city.data.population.unit',
    ],
    [
      'a value out of bounds',
      { kind: 'setDatum', key: 'population', datum: datum(-5, 'persons') },
      'city.data.population',
    ],
    ['NaN', { kind: 'setDatum', key: 'population', datum: datum(NaN, 'persons') }, 'city.data.population.value'],
    ['an unknown key', { kind: 'setDatum', key: 'moons', datum: datum(1, 'share') }, 'city.data.moons'],
    ['a key of the prototype', { kind: 'setDatum', key: '__proto__', datum: datum(1, 'share') }, 'city.data.__proto__'],
    ['removing what is not there', { kind: 'removeDatum', key: 'area_built_up' }, 'city.data.area_built_up'],
    [
      'a wage that turns a charge into nonsense',
      { kind: 'setDatum', key: 'wage_per_hour', datum: datum(0.01, 'currency/h') },
      'scenarios.3.measures.0.level',
    ],
    ['a mode less than the data', { kind: 'setModes', modes: ['walk', 'bus'] }, 'city.data.mode.car_driver.share'],
    ['a horizon before a target', { kind: 'setHorizon', year: 2034 }, 'targets.0.year'],
    ['an empty name', { kind: 'renamePlan', name: '  ' }, 'name'],
    [
      'removing a source that is cited',
      { kind: 'removeSource', key: 'town-hall' },
      'city.data.population.reference.source',
    ],
  ])('refuse %s', (_, command, path) => {
    expect(refused(plan, command).map((complaint) => complaint.path)).toContain(path);
  });
});

describe('edits of measures', () => {
  const set = (measure: string, level: number, rest: object = {}): Command => ({
    kind: 'setMeasure',
    scenario: 'buses',
    measure,
    level,
    ...rest,
  });

  it('add a measure in catalogue order, as early as its lead allows', () => {
    const after = changed(plan, set('PS8', 40));
    // base year 2025 + lead of 2 years
    expect(scenarioOf(after, 'buses')?.measures.map(({ measure }) => measure)).toEqual(['PS8', 'PS3', 'PI6']);
    expect(scenarioOf(after, 'buses')?.measures[0]).toEqual({ measure: 'PS8', level: 40, start_year: 2027 });
    expect(earliestStart(plan, 'PS8')).toBe(2027);
    // 2025 + 4.5 rounded up = 2030
    expect(earliestStart(plan, 'PA4')).toBe(2030);
  });

  it('keep start and ramp when only the level moves', () => {
    expect(scenarioOf(changed(plan, set('PI6', 30)), 'buses')?.measures[1]).toEqual({
      measure: 'PI6',
      level: 30,
      start_year: 2028,
      ramp_years: 4,
    });
  });

  it('go back to the catalogue’s ramp with null', () => {
    expect(scenarioOf(changed(plan, set('PI6', 30, { ramp_years: null })), 'buses')?.measures[1]).toEqual({
      measure: 'PI6',
      level: 30,
      start_year: 2028,
    });
  });

  it('take a measure away at level 0', () => {
    expect(scenarioOf(changed(plan, set('PI6', 0)), 'buses')?.measures).toHaveLength(1);
    expect(changed(plan, set('FA2', 0))).toBe(plan);
  });

  it('keep the calibration', () => {
    expect(changed(plan, set('PS8', 40)).calibration).toEqual(plan.calibration);
  });

  it('lead to the same plan in any order', () => {
    const one = changed(changed(plan, set('FA2', 3)), set('PA7', 1));
    const other = changed(changed(plan, set('PA7', 1)), set('FA2', 3));
    expect(one).toEqual(other);
  });

  it.each<[string, Command, string]>([
    ['an unknown measure', set('ZZ9', 1), 'scenarios.2.measures.2.measure'],
    ['a level out of range', set('PS3', 61), 'scenarios.2.measures.0.level'],
    ['a negative level', set('PS8', -1), 'scenarios.2.measures.0.level'],
    ['no number', set('PS3', NaN), 'scenarios.2.measures.0.level'],
    ['a start after the horizon', set('PS3', 10, { start_year: 2036 }), 'scenarios.2.measures.0.start_year'],
    ['a scenario that is not there', { ...set('PS3', 1), scenario: 'x' } as Command, 'scenarios'],
    ['a measure in the base year', { ...set('PS3', 1), scenario: 'base' } as Command, 'scenarios.0.measures'],
    [
      'removing what is not there',
      { kind: 'removeMeasure', scenario: 'buses', measure: 'PA4' },
      'scenarios.2.measures',
    ],
  ])('refuse %s', (_, command, path) => {
    expect(refused(plan, command).map((complaint) => complaint.path)).toContain(path);
  });
});

describe('edits of scenarios', () => {
  it('copy a scenario beside the original, as a variant', () => {
    const after = changed(plan, { kind: 'duplicateScenario', scenario: 'buses' });
    expect(after.scenarios[3]).toEqual({
      ...plan.scenarios[2],
      id: 'buses-2',
      name: 'Buses first, copy',
      role: 'variant',
    });
    const twice = changed(after, { kind: 'duplicateScenario', scenario: 'buses-2' });
    expect(twice.scenarios.map(({ id }) => id)).toEqual(['base', 'reference', 'buses', 'buses-2', 'buses-3', 'prices']);
  });

  it('delete, and bring back to its place', () => {
    expect(changed(plan, { kind: 'deleteScenario', scenario: 'buses' }).scenarios).toHaveLength(3);
  });

  it('reorder', () => {
    const after = changed(plan, { kind: 'reorderScenario', scenario: 'prices', to: 0 });
    expect(after.scenarios.map(({ id }) => id)).toEqual(['prices', 'base', 'reference', 'buses']);
  });

  it('rename, note and forget a note', () => {
    expect(scenarioOf(changed(plan, { kind: 'renameScenario', scenario: 'buses', name: 'B' }), 'buses')?.name).toBe(
      'B',
    );
    expect(scenarioOf(changed(plan, { kind: 'setScenarioNote', scenario: 'prices', note: 'n' }), 'prices')?.note).toBe(
      'n',
    );
    expect('note' in (scenarioOf(changed(plan, { kind: 'setScenarioNote', scenario: 'buses' }), 'buses') ?? {})).toBe(
      false,
    );
  });

  it.each<[string, Command]>([
    ['delete the base year', { kind: 'deleteScenario', scenario: 'base' }],
    ['delete the reference', { kind: 'deleteScenario', scenario: 'reference' }],
    ['take the base year its role', { kind: 'setScenarioRole', scenario: 'base', role: 'plan' }],
    ['make a second reference', { kind: 'setScenarioRole', scenario: 'buses', role: 'reference' }],
    [
      'add a second base year',
      { kind: 'addScenario', scenario: { id: 'x', name: 'X', role: 'base_year', measures: [] } },
    ],
    ['take an id twice', { kind: 'duplicateScenario', scenario: 'buses', id: 'prices' }],
    ['take an id of the prototype', { kind: 'duplicateScenario', scenario: 'buses', id: '__proto__' }],
    ['move past the end', { kind: 'reorderScenario', scenario: 'buses', to: 4 }],
    ['name with control characters', { kind: 'renameScenario', scenario: 'buses', name: 'a\u0007' }],
  ])('do not %s', (_, command) => {
    expect(refused(plan, command).length).toBeGreaterThan(0);
  });
});

describe('edits of trends and targets', () => {
  const growth = { kind: 'growth', rate_per_year: 0.02, reference: { kind: 'judgement' } } as const;

  it('set a trend for all and for one scenario', () => {
    const after = changed(plan, { kind: 'setDriver', driver: 'income', path: growth });
    expect(after.drivers.income).toBe(growth);
    const one = changed(plan, { kind: 'setDriver', driver: 'income', path: growth, scenario: 'buses' });
    expect(scenarioOf(one, 'buses')?.drivers).toEqual({ income: growth });
    expect(
      'drivers' in
        (scenarioOf(changed(one, { kind: 'setDriver', driver: 'income', scenario: 'buses' }), 'buses') ?? {}),
    ).toBe(false);
  });

  it('refuse a share that grows for ever', () => {
    expect(refused(plan, { kind: 'setDriver', driver: 'electric_share_bus', path: growth })[0]?.path).toBe(
      'drivers.electric_share_bus',
    );
  });

  it('add, replace and remove a target', () => {
    const target = {
      indicator: 'energy_TJ',
      year: 2030,
      kind: 'absolute',
      value: 5,
      reference: { kind: 'judgement' },
    } as const;
    expect(changed(plan, { kind: 'setTarget', target }).targets).toHaveLength(2);
    expect(changed(plan, { kind: 'setTarget', target, at: 0 }).targets).toEqual([target]);
    expect(changed(plan, { kind: 'removeTarget', at: 0 }).targets).toEqual([]);
    expect(refused(plan, { kind: 'removeTarget', at: 1 })[0]?.path).toBe('targets');
  });

  it('are checked against the indicators that the caller knows', () => {
    const target = {
      indicator: 'happiness',
      year: 2030,
      kind: 'absolute',
      value: 5,
      reference: { kind: 'judgement' },
    } as const;
    const edited = apply(plan, { kind: 'setTarget', target }, { indicators: ['ghg_wtw_kt'] });
    expect(edited).toMatchObject([{ path: 'targets.1.indicator' }]);
  });
});
