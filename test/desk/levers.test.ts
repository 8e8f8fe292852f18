import { describe, expect, it } from 'vitest';
import { firstStart } from '../../src/desk/levers.ts';
import { bundled } from '../support/bundled.ts';

describe('the first year of a measure that is set now', () => {
  const plan = bundled('guadalajara');

  // Base year 2020; the congestion charge takes 4.5 years to prepare.
  it('is not in the past', () => expect(firstStart(plan, 'PA4', 2026)).toBe(2031));
  it('is not before the base year either', () => expect(firstStart(plan, 'PA4', 2010)).toBe(2025));
  it('is not after the horizon', () => expect(firstStart(plan, 'PA4', 2060)).toBe(2050));
});
