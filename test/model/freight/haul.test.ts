import { describe, expect, it } from 'vitest';
import { haulVehicleKm, loadedTrips, meanLoad_t, withEmpty } from '../../../src/model/freight/haul.ts';

/** Mean load that published factors imply, empty running among it. */
const impliedLoad_t = (perKm: number, perTkm: number): number => perKm / perTkm;

describe('full loads', () => {
  it.each([
    // T9, 12,000 t a day: share, payload, LF, e → loaded, all
    ['van', 0.15, 1.2, 0.45, 0.25, 3333.333, 4444.444],
    ['rigid', 0.45, 8, 0.55, 0.3, 1227.273, 1753.247],
    ['articulated', 0.4, 24, 0.6, 0.27, 333.333, 456.621],
  ])('T9 %s', (_, share, payload_t, loadFactor, emptyShare, loaded, all) => {
    const trips = loadedTrips(12_000 * share, payload_t, loadFactor);
    expect(trips).toBeCloseTo(loaded, 3);
    expect(withEmpty(trips, emptyShare)).toBeCloseTo(all, 3);
    // 10 km each way of a loaded trip: the same by tonne-km
    expect(haulVehicleKm(12_000 * share * 10, payload_t, loadFactor, emptyShare)).toBeCloseTo(
      withEmpty(trips, emptyShare) * 10,
      6,
    );
  });

  it.each([
    // UK Government GHG Conversion Factors 2025, kg a km and kg a tkm of the average vehicle
    ['van', 0.25561, 0.6313, 0.405],
    ['rigid', 0.83751, 0.19748, 4.24],
    ['articulated', 0.92854, 0.078, 11.9],
    ['all heavy', 0.89121, 0.10163, 8.77],
  ])('the British factors imply the mean load of a %s', (_, km, tkm, load) => {
    expect(Math.abs(impliedLoad_t(km, tkm) / load - 1)).toBeLessThan(0.001);
  });

  it('our van of 1.2 t, LF .45, e .25 carries what the British factors imply; the articulated truck within 3 %', () => {
    expect(Math.abs(meanLoad_t(1.2, 0.45, 0.25) / impliedLoad_t(0.25561, 0.6313) - 1)).toBeLessThan(0.001);
    expect(Math.abs(meanLoad_t(26, 0.62, 0.28) / impliedLoad_t(0.92854, 0.078) - 1)).toBeLessThan(0.03);
  });
});
