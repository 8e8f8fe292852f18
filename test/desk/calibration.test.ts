import { describe, expect, it } from 'vitest';
import { calibrated } from '../../src/desk/calibration.ts';
import { runPlan } from '../../src/engine/run.ts';
import { readPlan } from '../../src/plan/read.ts';
import { writePlan } from '../../src/plan/write.ts';
import { bundled } from '../support/bundled.ts';

describe('the stored calibration', () => {
  const { calibration: _stored, ...plan } = bundled('tiny-town');

  it('holds what was observed, and reopens to the same results', () => {
    const saved = calibrated(plan, runPlan(plan));
    expect(Object.keys(saved.calibration!).sort()).toEqual(['bus', 'car', 'van']);
    const reopened = readPlan(writePlan(saved));
    if ('complaints' in reopened) throw new Error(reopened.complaints[0]?.problem);
    expect(runPlan(reopened.plan).scenarios).toEqual(runPlan(plan).scenarios);
  });

  it('is left as it is when the file has one', () => {
    const held = { ...plan, calibration: { car: 2 } };
    expect(calibrated(held, runPlan(plan))).toBe(held);
  });

  it('is not made up without results', () => expect(calibrated(plan, undefined)).toBe(plan));
});
