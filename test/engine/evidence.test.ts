import { describe, expect, it } from 'vitest';
import { bandOf, verdictOn } from '../../src/engine/evidence-band.ts';
import { runPlan } from '../../src/engine/run.ts';
import { measureOf } from '../../src/plan/measures/index.ts';
import type { MeasureSetting, Plan } from '../../src/plan/plan.ts';
import { bundled } from '../support/bundled.ts';

const tiny = bundled('tiny-town');
const start_year = tiny.city.base_year + 1;

/** What a scenario is told of its measures. */
function toldOf(...measures: MeasureSetting[]) {
  const scenarios: Plan['scenarios'] = [{ id: 'tried', name: 'Tried', role: 'plan', measures }];
  const plan: Plan = { ...tiny, horizon: start_year + 1, targets: [], scenarios };
  return runPlan(plan).scenarios[0]!.warnings.filter(({ code }) => code === 'beyond_evidence');
}

describe('a band', () => {
  it('follows the level where the evidence names one: half of -30 to -10 % at half of the centre', () => {
    const { indicator, low, high } = bandOf(measureOf('PA11')!, 50)!;
    expect([indicator, low, high]).toEqual(['car_entries_centre_thousand_per_weekday', -0.15, -0.05]);
  });

  it('is the same at any level where it names none', () => {
    expect(bandOf(measureOf('PA4')!, 1)).toEqual(bandOf(measureOf('PA4')!, 10));
  });

  it('is of an answer in proportion where the level is free', () => {
    expect(bandOf(measureOf('PS1')!, 20)).toEqual({ indicator: 'transit_share', of: 'fare', low: -0.9, high: -0.2 });
  });

  it('is none for evidence on what the model does not report', () => {
    expect(bandOf(measureOf('PA12')!, 20)).toBeUndefined();
  });
});

describe('a verdict', () => {
  const charge = { low: -0.33, high: -0.12 };
  const service = { low: 0.3, high: 1 };

  it('looks the way the evidence goes', () => {
    expect([-0.12, -0.33, -0.4, -0.05, 0.1].map((each) => verdictOn(each, charge))).toEqual([
      ...['inside', 'inside', 'stronger', 'weaker', 'against'],
    ]);
    expect([0.3, 1, 1.2, 0.1, -0.1].map((each) => verdictOn(each, service))).toEqual([
      ...['inside', 'inside', 'stronger', 'weaker', 'against'],
    ]);
  });

  it('takes no noise for the other way', () => {
    expect(verdictOn(-1e-9, { low: 0, high: 0.1 })).toBe('inside');
    expect(verdictOn(-1e-3, { low: 0, high: 0.1 })).toBe('against');
  });
});

describe('a scenario', () => {
  it('is told, with band and response, what goes beyond the evidence', () => {
    const [told, ...others] = toldOf({ measure: 'PA4', level: 6, start_year });
    expect(others).toEqual([]);
    expect(told?.about).toBe('PA4');
    expect(told?.message).toMatch(/^Congestion charge, alone, changes motor vehicles entering the centre by −\d\d/);
    expect(told?.message).toMatch(/cities have seen −33\u202f% to −12\u202f%/);
  });

  it('is told an elasticity as such', () => {
    const dear = { ...tiny.city.data['price.petrol']!, value: 90 };
    const city = { ...tiny.city, data: { ...tiny.city.data, 'price.petrol': dear } };
    const scenarios: Plan['scenarios'] = [
      { id: 'tried', name: 'Tried', role: 'plan', measures: [{ measure: 'PA5', level: 2, start_year, ramp_years: 0 }] },
    ];
    const plan: Plan = { ...tiny, city, horizon: start_year + 1, targets: [], scenarios };
    const told = runPlan(plan).scenarios[0]!.warnings.filter(({ code }) => code === 'beyond_evidence');
    expect(told.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Fuel and carbon price, alone, moves .* elasticity of −\d.*seen −0.4 to −0.1/),
    ]);
  });

  it('is not told what stays inside, nor what is weaker: others may have taken its part', () => {
    expect(toldOf({ measure: 'PA11', level: 50, start_year }, { measure: 'PS3', level: 20, start_year })).toEqual([]);
  });
});
