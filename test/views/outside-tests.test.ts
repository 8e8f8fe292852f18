import { describe, expect, it } from 'vitest';
import type { RealismRow } from '../../src/engine/results.ts';
import { outsideTests } from '../../src/views/model/outside.ts';
import { bandText, responseText } from '../../src/views/model/responses.ts';

const row = (
  id: RealismRow['id'],
  purpose: RealismRow['purpose'],
  elasticity: number,
  inside: boolean,
): RealismRow => ({
  ...{ id, purpose, elasticity, inside },
  ...(id === 'service' ? { low: 0.3, high: 0.6 } : { low: -0.4, high: -0.15 }),
});
const fit = { personal: 1.999, transit: 1, distance_power: 0 };

describe('why a test is outside', () => {
  it('names the scalar that stood at its bound, and that it could move no further', () => {
    const [found] = outsideTests([row('fuel_price', 'all', -0.1, false)], fit);
    expect(found?.line).toBe('Fuel price on car vehicle-km: −0.10, accepted −0.40 to −0.15.');
    expect(found?.why.join(' ')).toMatch(/car sensitivity stood at its bound, 2\.00 \(0\.50 to 2\.00/);
    expect(found?.check).toContain('price.petrol');
  });

  it('tells of the growth with distance only where it was used', () => {
    const rows = [row('fuel_price', 'all', -0.6, false)];
    expect(outsideTests(rows, fit)[0]?.why).toHaveLength(1);
    expect(outsideTests(rows, { ...fit, distance_power: 0.5 })[0]?.why[1]).toMatch(/stood at its bound, 0\.50/);
  });

  it('says that fares come before service', () => {
    const [found] = outsideTests([row('service', 'all', 0.1, false), row('service', 'work', 0.1, false)], fit);
    expect(found?.line).toMatch(/Also for work\.$/);
    expect(found?.why.join(' ')).toMatch(/stands at 1\.00.*fares are better known/);
  });

  it('gives a purpose alone its own figure and range', () => {
    const [found] = outsideTests([row('fare', 'all', -0.3, true), row('fare', 'business', -0.1, false)], fit);
    expect(found?.line).toMatch(/inside as a whole, outside for business \(−0\.10, accepted −0\.40 to −0\.15\)\.$/);
    expect(found?.why.join(' ')).toMatch(/One scale serves all purposes/);
  });

  it('waits for what was moved, and has nothing to say where all is inside', () => {
    expect(outsideTests([row('fare', 'all', -0.1, false)], undefined)[0]?.why).toEqual(['Reading what was moved.']);
    expect(outsideTests([row('fare', 'all', -0.3, true)], fit)).toEqual([]);
  });
});

describe('a response', () => {
  it('is a change in percent or an elasticity, and missing is not zero', () => {
    expect(responseText(-0.123, false)).toBe('−12\u202f%');
    expect(responseText(0.0123, false)).toBe('+1.2\u202f%');
    expect(responseText(-0.45, true)).toBe('−0.45');
    expect(responseText(null, false)).toBe('no number');
  });

  it('has a band from its weak end to its strong one', () => {
    expect(bandText(-0.33, -0.12, false)).toBe('−12\u202f% to −33\u202f%');
    expect(bandText(0.3, 1, true)).toBe('+0.30 to +1.00');
  });
});
