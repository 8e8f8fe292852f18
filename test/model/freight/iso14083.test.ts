import { describe, expect, it } from 'vitest';
import { haulVehicleKm } from '../../../src/model/freight/haul.ts';
import {
  addHubElement,
  addTransportElement,
  chainEmission_g,
  chainSum,
  chainSums,
  distanceAdjustment,
  emissionPerParcel_g,
  intensity_g_per_tkm,
  transportActivity_tkm,
  wellToWheel_g,
} from '../../../src/model/freight/iso14083.ts';

describe('ISO 14083', () => {
  it('counts empty running once, in the km', () => {
    // 10 t over 27 km are 270 tkm; a van of 1.2 t, LF .45, e .25: 270 / .405 = 666.667 km; * 300 g / 270 tkm = 300 / .405
    const tkm = transportActivity_tkm(10, 27);
    const g = wellToWheel_g(haulVehicleKm(tkm, 1.2, 0.45, 0.25), 60, 240);
    expect(intensity_g_per_tkm(g, tkm)).toBeCloseTo(740.7407, 4);
  });

  it('has an intensity on the shortest distance, and shows what the driven way adds', () => {
    // 21 km driven for 20: the same g over 20 km are 5 % more a tkm
    const driven = intensity_g_per_tkm(4200, transportActivity_tkm(1, 21));
    const feasible = intensity_g_per_tkm(4200, transportActivity_tkm(1, 20));
    expect(feasible / driven).toBeCloseTo(distanceAdjustment(21, 20), 12);
  });

  it('has none where nothing was carried', () => {
    expect(intensity_g_per_tkm(0, 0)).toBeNaN();
    expect(emissionPerParcel_g(0, 0)).toBeNaN();
    expect(distanceAdjustment(5, 0)).toBeNaN();
  });

  it('adds a chain: truck, hub, cargo bike', () => {
    const chain = new Float64Array(chainSums);
    addTransportElement(6, 30, 200, chain);
    addHubElement(6, 500, chain);
    addTransportElement(6, 2, 25, chain);
    addTransportElement(0, 0, NaN, chain);
    addHubElement(0, NaN, chain);
    // 180 * 200 = 36,000; 6 * 500 = 3,000; 12 * 25 = 300; 192 tkm; 1,200 parcels
    expect([...chain]).toEqual([192, 36_300, 3000]);
    expect(intensity_g_per_tkm(chainEmission_g(chain), chain[chainSum.tkm]!)).toBeCloseTo(39_300 / 192, 12);
    expect(emissionPerParcel_g(chainEmission_g(chain), 1200)).toBeCloseTo(32.75, 12);
  });
});
