import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { estimateSurvey } from '../../src/engine/estimation/estimate.ts';
import { policyRun } from '../../src/engine/estimation/policy.ts';
import type { EstimationResult } from '../../src/engine/estimation/result.ts';
import type { EstimationSpec } from '../../src/plan/estimation-spec.ts';
import { readEstimationSpec, specOf } from '../../src/plan/read-estimation-spec.ts';
import { root } from '../support/build.mjs';
import { golden, hasSharedData, sharedText } from '../support/shared-data.ts';

function specFile(name: string): EstimationSpec {
  const read = readEstimationSpec(readFileSync(join(root, 'test', name), 'utf8'));
  if ('complaints' in read) throw new Error(JSON.stringify(read.complaints));
  return read.spec;
}

function estimate(text: string, spec: EstimationSpec): EstimationResult {
  const outcome = estimateSurvey(text, spec);
  if ('complaints' in outcome) throw new Error(JSON.stringify(outcome.complaints));
  return outcome.result;
}

const order = ['asc_car', 'asc_train', 'b_cost', 'b_time'] as const;
const valueOf = (result: EstimationResult, name: string) => result.parameters[name]?.value ?? NaN;

/** TravelMode is one row for each answer and mode (Greene, Econometric Analysis, table F21.2). */
const travelMode = specOf({
  format: 'sumpter-estimation',
  version: 1,
  name: 'TravelMode',
  data: { form: 'long', observation: 'individual', alternative: 'mode' },
  choice: { column: 'choice' },
  utility: [
    { parameter: 'gcost', column: 'gcost' },
    { parameter: 'wait', column: 'wait' },
  ],
  alternatives: [
    { id: 'air', utility: [{ parameter: 'air' }, { parameter: 'incair', column: 'income' }] },
    { id: 'train', utility: [{ parameter: 'train' }] },
    { id: 'bus', utility: [{ parameter: 'bus' }] },
    { id: 'car' },
  ],
});

describe.skipIf(!hasSharedData(5))('published estimates', () => {
  const swissmetro = (name: string) => estimate(sharedText('swissmetro/swissmetro.dat'), specFile(name));

  it('MS1: Swissmetro, multinomial', () => {
    const wanted = golden<Record<string, number> & { se: number[]; robust_se: number[] }>('MS1');
    const found = swissmetro('swissmetro-mnl.json');
    expect(found).toMatchObject({ observations: wanted['N'], converged: true, model: 'multinomial logit' });
    expect(found.log_likelihood).toBeCloseTo(wanted['LL'] ?? NaN, 5);
    expect(found.log_likelihood_null).toBeCloseTo(wanted['LL0'] ?? NaN, 5);
    expect(found.rho_square).toBeCloseTo(1 - 5331.252007 / 6964.662979, 8);
    order.forEach((name, at) => {
      expect(valueOf(found, name)).toBeCloseTo(wanted[name] ?? NaN, 5);
      expect(found.parameters[name]?.std_err).toBeCloseTo(wanted.se[at] ?? NaN, 5);
      expect(found.parameters[name]?.robust_std_err).toBeCloseTo(wanted.robust_se[at] ?? NaN, 5);
    });
    expect(found.value_of_time).toMatchObject([{ time: 'b_time', cost: 'b_cost', unit: 'CHF/h' }]);
    expect(found.value_of_time[0]?.value).toBeCloseTo(wanted['VTTS_CHF_h'] ?? NaN, 3);
    expect(found.gradient_norm).toBeLessThan(1e-6);
  });

  it('MS2: Swissmetro, nested', () => {
    const wanted = golden<Record<string, number>>('MS2');
    const found = swissmetro('swissmetro-nl.json');
    expect(found.log_likelihood).toBeCloseTo(wanted['LL'] ?? NaN, 5);
    for (const name of [...order, 'mu'])
      expect(Math.abs(valueOf(found, name) - (wanted[name] ?? NaN))).toBeLessThan(1e-5);
    expect(found.nests['existing']?.theta).toBeCloseTo(1 / (wanted['mu'] ?? NaN), 6);
    expect(found.gradient_norm).toBeLessThan(1e-6);
  });

  it('MS3: Swissmetro, car cost a fifth higher', () => {
    type Wanted = { shares_train_sm_car: number[]; dCS_logsum_CHF: number; dCS_RoH_CHF: number };
    const wanted = golden<Wanted>('MS3');
    const [text, spec] = [sharedText('swissmetro/swissmetro.dat'), specFile('swissmetro-mnl.json')];
    const found = policyRun(text, spec, estimate(text, spec), [{ column: 'CAR_CO', factor: 1.2 }]);
    if ('complaints' in found) throw new Error(JSON.stringify(found.complaints));
    Object.values(found.shares).forEach(({ after }, j) => expect(after).toBeCloseTo(wanted.shares_train_sm_car[j]!, 7));
    expect(found.surplus?.logsum).toBeCloseTo(wanted.dCS_logsum_CHF, 5);
    expect(found.surplus?.rule_of_half).toBeCloseTo(wanted.dCS_RoH_CHF, 5);
    expect(found.pivot_difference).toBeLessThan(1e-12);
  });

  it('pivots the nested logit as it runs it anew', () => {
    const [text, spec] = [sharedText('swissmetro/swissmetro.dat'), specFile('swissmetro-nl.json')];
    const found = policyRun(text, spec, estimate(text, spec), [{ column: 'CAR_CO', factor: 1.2 }]);
    expect('pivot_difference' in found && found.pivot_difference).toBeLessThan(1e-12);
  });

  it('TM1: TravelMode, a long table with quotes', () => {
    const wanted = golden<Record<string, number>>('TM1');
    if ('complaints' in travelMode) throw new Error(JSON.stringify(travelMode.complaints));
    const found = estimate(sharedText('travelmode/TravelMode.csv'), travelMode.spec);
    expect(found.observations).toBe(210);
    expect(found.log_likelihood).toBeCloseTo(wanted['LL'] ?? NaN, 5);
    for (const name of ['air', 'train', 'bus', 'gcost', 'wait', 'incair']) {
      expect(Math.abs(valueOf(found, name) - (wanted[name] ?? NaN))).toBeLessThan(2e-6);
    }
    // Constants in full: the model's shares are those observed.
    for (const { observed, predicted } of Object.values(found.shares)) expect(predicted).toBeCloseTo(observed, 10);
  });
});
