import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepare, runPlan, runPrepared } from '../../src/engine/run.ts';
import { indicators } from '../../src/engine/indicators.ts';
import { valueOf, seriesOf, type Results } from '../../src/engine/results.ts';
import type { MeasureSetting, Plan, Scenario } from '../../src/plan/plan.ts';
import { measures } from '../../src/plan/measures/index.ts';
import { leverRange } from '../../src/plan/lever.ts';
import { freightClasses } from '../../src/plan/vocabulary.ts';
import { bundled, bundledNames } from '../support/bundled.ts';
import { present } from '../support/present.ts';

const whole = bundled('tiny-town');
// Eight years show a start and a full ramp; thirty show no more.
const tiny: Plan = { ...whole, horizon: whole.city.base_year + 8, targets: [] };
/** Every mode that a measure may open is there before any is opened. */
const opening: Scenario = {
  id: 'opening',
  name: 'Opening',
  role: 'variant',
  measures: measures
    .filter(({ opens }) => opens)
    .map(({ id }) => ({ measure: id, level: 0, start_year: whole.city.base_year })),
};
const ready = prepare({ ...tiny, scenarios: [...tiny.scenarios, opening] });
const context = { ...ready.quantities, currency: 'XTS' };

// As many as a plan has; each measure is tried alone elsewhere.
const anyMeasures = fc.subarray([...measures], { maxLength: 6 }).chain((chosen) =>
  fc.tuple(
    ...chosen.map((measure) => {
      const range = leverRange(measure, context)!;
      return fc.record({
        measure: fc.constant(measure.id),
        level: fc.double({ min: range.min, max: range.max, noNaN: true }),
        start_year: fc.integer({ min: tiny.city.base_year, max: tiny.horizon }),
      });
    }),
  ),
) as fc.Arbitrary<MeasureSetting[]>;

function withPlan(settings: readonly MeasureSetting[]): { plan: Plan; results: Results } {
  const scenario: Scenario = { id: 'tried', name: 'Tried', role: 'plan', measures: settings };
  const plan = { ...tiny, scenarios: [...tiny.scenarios, scenario] };
  return { plan, results: runPrepared(ready, plan, ['tried']) };
}

const at = (results: Results, id: string, year: number): number => present(results, 'tried', id, year);

describe('laws that hold for every package of measures', () => {
  it('shares of modes and of vehicles sum to one', () => {
    fc.assert(
      fc.property(anyMeasures, (settings) => {
        const { results } = withPlan(settings);
        for (const year of results.years) {
          expect(results.modes.reduce((sum, mode) => sum + at(results, `mode_share_${mode}`, year), 0)).toBeCloseTo(
            1,
            12,
          );
          expect(
            freightClasses.reduce(
              (sum, each) => sum + (valueOf(results, 'tried', `freight_drops_share_${each}`, year) ?? 0),
              0,
            ),
          ).toBeCloseTo(1, 12);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('well to wheel is tank to wheel and well to tank; energy and emissions are the sums of their parts', () => {
    fc.assert(
      fc.property(anyMeasures, (settings) => {
        const { results } = withPlan(settings);
        for (const year of results.years) {
          const wtw = at(results, 'ghg_wtw_kt', year);
          expect(at(results, 'ghg_ttw_kt', year) + at(results, 'ghg_wtt_kt', year)).toBe(wtw);
          expect(at(results, 'ghg_wtw_passenger_kt', year) + at(results, 'ghg_wtw_freight_kt', year)).toBeCloseTo(
            wtw,
            9,
          );
          const carriers = ['petrol', 'diesel', 'cng', 'lpg', 'electricity'];
          const energy = carriers.reduce((sum, id) => sum + at(results, `energy_${id}_TJ`, year), 0);
          expect(energy).toBeCloseTo(at(results, 'energy_TJ', year), 8);
        }
      }),
      { numRuns: 12 },
    );
  });

  it('tonnes do not depend on measures, drops never rise by them, and trips depend on none but work at home', () => {
    const before = runPrepared(ready, tiny, ['reference']);
    fc.assert(
      fc.property(anyMeasures, (settings) => {
        const { results } = withPlan(settings);
        const athome = settings.some(({ measure, level }) => measure === 'PA3' && level > 0);
        for (const id of ['trips_thousand_per_weekday', 'freight_drops_M', 'freight_tonnes_kt']) {
          for (const year of results.years) {
            const was = present(before, 'reference', id, year);
            const mayFall = id === 'freight_drops_M' || (athome && id.startsWith('trips'));
            if (mayFall) expect(at(results, id, year)).toBeLessThanOrEqual(was * (1 + 1e-8));
            else expect(at(results, id, year) / was).toBeCloseTo(1, 9);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('congestion settles, or says so', () => {
    fc.assert(
      fc.property(anyMeasures, (settings) => {
        const { results } = withPlan(settings);
        const told = results.scenarios[0]!.warnings.some(({ code }) => code === 'congestion_not_converged');
        const gap = Math.max(...results.years.map((year) => at(results, 'congestion_gap', year)));
        expect(told).toBe(gap > 1e-8);
      }),
      { numRuns: 12 },
    );
  });

  it('the order of measures does not matter', () => {
    fc.assert(
      fc.property(anyMeasures, (settings) => {
        const forth = withPlan(settings).results.scenarios[0]!.values;
        const back = withPlan([...settings].reverse()).results.scenarios[0]!.values;
        expect(back).toHaveLength(forth.length);
        forth.forEach((value, i) => {
          if (Number.isNaN(value)) expect(back[i]).toBeNaN();
          else expect(back[i]).toBeCloseTo(value, 9);
        });
      }),
      { numRuns: 10 },
    );
  });
});

describe.each(bundledNames)('%s', (name) => {
  const plan = bundled(name);
  const results = runPlan(plan);
  const reference = plan.scenarios.find(({ role }) => role === 'reference')!;

  it('a plan without measures of its own is exactly the reference', () => {
    const twin: Scenario = { ...reference, id: 'twin', name: 'Twin', role: 'plan' };
    const both = runPlan({ ...plan, scenarios: [...plan.scenarios, twin] }, [reference.id, 'twin']);
    expect(both.scenarios[1]!.values).toEqual(both.scenarios[0]!.values);
  });

  it('every scenario starts from the same base year', () => {
    for (const scenario of results.scenarios) {
      for (const { id } of indicators) {
        const base = valueOf(results, 'base', id, results.years[0]!);
        const own = valueOf(results, scenario.id, id, results.years[0]!);
        if (base === null) expect(own).toBeNull();
        else if (base === 0) expect(own).toBe(0);
        else expect(present(results, scenario.id, id, results.years[0]!) / base).toBeCloseTo(1, 9);
      }
    }
  });

  it('reproduces the mode shares it was given', () => {
    const told = plan.city.modes.filter((mode) => plan.city.data[`mode.${mode}.share`] !== undefined);
    expect(told).not.toEqual([]);
    for (const mode of told) {
      const given = plan.city.data[`mode.${mode}.share`]!;
      expect(valueOf(results, 'base', `mode_share_${mode}`, results.years[0]!)).toBeCloseTo(given.value, 9);
    }
  });

  it('has no NaN but where it says why', () => {
    for (const scenario of results.scenarios) {
      const empty = indicators.filter(({ id, baseYearOnly }) => {
        const gaps = [...seriesOf(results, scenario.id, id)!].filter(Number.isNaN).length;
        // A value is there in every year or in none.
        if (!baseYearOnly) expect([0, results.years.length], `${scenario.id} ${id}`).toContain(gaps);
        return !baseYearOnly && gaps > 0;
      });
      const told = scenario.warnings.some(({ code }) => code === 'not_in_city');
      expect(empty.length > 0).toBe(told);
    }
  });

  it('a longer horizon does not change earlier years', () => {
    const short = runPlan({ ...plan, horizon: plan.city.base_year + 5, targets: [] }, [reference.id]);
    for (const year of short.years) {
      expect(present(short, reference.id, 'ghg_wtw_kt', year)).toBe(present(results, reference.id, 'ghg_wtw_kt', year));
    }
  });
});
