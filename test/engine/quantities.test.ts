import { describe, expect, it } from 'vitest';
import { prepare } from '../../src/engine/run.ts';
import { cityQuantities } from '../../src/plan/measure.ts';
import { bundled, bundledNames } from '../support/bundled.ts';

describe('what levers and costs are counted against', () => {
  const { quantities } = prepare(bundled('tiny-town'));

  it('counts people by two trips a day', () => {
    // 3 trips a head, of which .60 of 2.80 to work and .30 to learn; 100,000 residents
    expect(quantities.commuters).toBeCloseTo((100_000 * 3 * 0.6) / 2.8 / 2, 6);
    expect(quantities.pupils).toBeCloseTo((100_000 * 3 * 0.3) / 2.8 / 2, 6);
    // 400 pupils a school; 32 % of trips are driven
    expect(quantities.schools).toBeCloseTo(quantities.pupils! / 400, 9);
    expect(quantities.car_commuters).toBeCloseTo(0.32 * quantities.commuters!, 6);
  });

  it('counts a year of trips by public transport', () => {
    // days: work and business 225, education 190, other 350
    // (.60 x 225 + .30 x 190 + .95 x 350 + .80 x 350 + .15 x 225) x 3 / 2.80 = 898.125 a head, a fifth by bus
    expect(quantities.transit_trips).toBeCloseTo(0.2 * 898.125 * 100_000, 3);
  });

  it('counts streets by area, signals and cars by head', () => {
    expect(quantities.street_km).toBeCloseTo(25 * 14, 9);
    expect(quantities.signals).toBeCloseTo(100 * 0.5, 9);
    expect(quantities.cars).toBeCloseTo(32_000, 6);
  });

  it.each(bundledNames)('knows every quantity of %s', (name) => {
    const found = prepare(bundled(name)).quantities;
    for (const id of cityQuantities) expect(found[id], id).toBeGreaterThan(0);
  });
});
