import { describe, expect, it } from 'vitest';
import { freightTripCheck } from '../../src/engine/freight-trip-check.ts';
import { bundled, bundledNames } from '../support/bundled.ts';

describe('goods vehicle trips beside published rates', () => {
  it.each(bundledNames)('%s: all vehicles lie between half of the lowest and twice the highest', (name) => {
    const rows = freightTripCheck(bundled(name));
    const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
    const modelled = sum((row) => row.modelled);
    const [bay, qrfm] = [sum((row) => row.published.bay_area!), sum((row) => row.published.qrfm!)];
    expect(modelled).toBeGreaterThan(bay / 2);
    expect(modelled).toBeLessThan(2 * qrfm);
    expect(rows.find(({ vehicle }) => vehicle === 'van')?.published.helmet).toBeNull();
  });

  it('QRFM by hand, Tiny Town', () => {
    // 40,000 jobs, .15 retail, .07 hotels and food, .55 offices, .16 industry, .07 construction; 40,000 households:
    // 6,000 * .888 + 24,800 * .437 + 6,400 * .938 + 2,800 * 1.11 + 40,000 * .251 = 35,316.8
    const [van] = freightTripCheck(bundled('tiny-town'));
    expect(van?.published.qrfm).toBeCloseTo(35_316.8, 6);
  });
});
