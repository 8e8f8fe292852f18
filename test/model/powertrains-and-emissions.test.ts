import { describe, expect, it } from 'vitest';
import { energyUse_TJ, fuelEmission_kt, gridEmission_kt } from '../../src/model/energy-emissions.ts';
import { combineShares, electrify, zoneElectricShare } from '../../src/model/powertrains.ts';
import { driverAt } from '../../src/model/driver-path.ts';

describe('powertrains', () => {
  it('lets the others shrink in proportion', () => {
    const out = new Float64Array(3);
    // petrol .6, diesel .3, electric .1 to .4: .6 * .6 / .9 = .4; .3 * .6 / .9 = .2
    electrify([0.6, 0.3, 0.1], 2, 0.4, out);
    [0.4, 0.2, 0.4].forEach((share, i) => expect(out[i]).toBeCloseTo(share, 14));
  });

  it('combines shares of one market', () => expect(combineShares(0.3, 0.5)).toBeCloseTo(0.65, 14));

  it('turns those electric that serve the zone, and no others', () => {
    expect(zoneElectricShare(0, 0.2, 0.95)).toBeCloseTo(0.19, 14);
    expect(zoneElectricShare(0.5, 0.2, 0.4)).toBe(0.5);
  });
});

describe('energy and emissions', () => {
  it('100 million km at 10 l of petrol', () => {
    // 100e6 km * 10 / 100 l = 10e6 l * 32.184 MJ = 321.84 TJ; * 75,200 kg = 24.2024 kt
    const energy = energyUse_TJ(100, 1, 10, 32.184);
    expect(energy).toBeCloseTo(321.84, 9);
    expect(fuelEmission_kt(energy, 75_200)).toBeCloseTo(24.202368, 9);
  });

  it('10 GWh at 494 g make 4.94 kt', () => expect(gridEmission_kt(36, 494)).toBeCloseTo(4.94, 12));
});

describe('trends', () => {
  const reference = { kind: 'judgement' } as const;
  it('grow from the base year', () =>
    expect(driverAt({ kind: 'growth', rate_per_year: 0.02, reference }, 1, 2020, 2030)).toBeCloseTo(1.218994, 6));
  it('run straight between points and stand still outside', () => {
    const path = {
      kind: 'points',
      points: [
        [2020, 1],
        [2030, 1.2],
        [2040, 1.1],
      ],
      reference,
    } as const;
    expect(driverAt(path, 1, 2020, 2025)).toBeCloseTo(1.1, 12);
    expect(driverAt(path, 1, 2020, 2035)).toBeCloseTo(1.15, 12);
    expect(driverAt(path, 1, 2020, 2060)).toBe(1.1);
    expect(driverAt(path, 0.9, 2020, 2020)).toBe(0.9);
  });
});
