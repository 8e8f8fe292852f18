import { describe, expect, it } from 'vitest';
import { haulVehicleKm } from '../../../src/model/freight/haul.ts';
import {
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

  it('has none where nothing was carried', () => {
    expect(intensity_g_per_tkm(0, 0)).toBeNaN();
    expect(emissionPerParcel_g(0, 0)).toBeNaN();
  });
});
