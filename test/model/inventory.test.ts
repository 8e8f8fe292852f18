import { describe, expect, it } from 'vitest';
import antofagasta from '../../scenarios/antofagasta.json' with { type: 'json' };
import guadalajara from '../../scenarios/guadalajara.json' with { type: 'json' };
import tinyTown from '../../scenarios/tiny-town.json' with { type: 'json' };
import { energy_ktoe, fuelBalance } from '../../src/model/fuel-balance.ts';
import { carrierOf, type DataValues, inventoryClass, inventoryOf } from '../../src/model/inventory.ts';
import { fuelFactors } from '../../src/sources/fuels.ts';

const dataOf = (file: { city: { data: object } }): DataValues =>
  new Map(Object.entries(file.city.data as Record<string, { value: number }>));

function close(actual: number | undefined, expected: number, relative = 1e-4): void {
  expect(actual).toBeDefined();
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
}

describe('inventory of Guadalajara as published', () => {
  const published = inventoryOf(dataOf(guadalajara), 'published');

  it('gives the published totals', () => {
    close(published.total?.energy_TJ, 98_439.6038);
    close(published.total?.wtw_kt, 8_804.0202);
    close(published.total?.ttw_kt, 7_400.1945);
    expect(published.missing).toEqual([]);
  });

  // TJ, kt WTW, kt TTW of the calculator's own base year.
  it.each([
    ['car', 63_000.903038, 5_632.789514, 4_737.311761],
    ['taxi', 801.971148, 71.696221, 60.30823],
    ['motorcycle', 31_272.9167, 2_795.798753, 2_351.723336],
    ['minibus', 1_621.271926, 146.210017, 121.031834],
    ['bus', 1_742.541003, 157.525707, 129.819305],
  ] as const)('gives the published %s', (each, energy_TJ, wtw_kt, ttw_kt) => {
    const found = published.classes[each];
    close(found?.energy_TJ, energy_TJ);
    close(found?.wtw_kt, wtw_kt);
    close(found?.ttw_kt, ttw_kt);
  });

  it('gives walking no energy and leaves out what was not published', () => {
    expect(published.classes.walking).toEqual({ energy_TJ: 0, wtw_kt: 0, ttw_kt: 0, byCarrier_TJ: {} });
    expect(published.classes.van).toBeUndefined();
    expect(published.classes.metro).toBeUndefined();
  });

  it('counts the natural gas buses at zero, as recorded', () => {
    expect(published.total?.byCarrier_TJ.cng).toBe(0);
  });

  it('sets fuel burnt against fuel sold', () => {
    close(published.fuelBalance.petrol?.burnt_ktoe, 2_267.1246);
    close(published.fuelBalance.diesel?.burnt_ktoe, 84.0649);
    expect(published.fuelBalance.petrol?.ratio).toBeCloseTo(2_267.1246 / 2_841.5, 4); // .80
    expect(published.fuelBalance.diesel?.ratio).toBeCloseTo(84.0649 / 300, 4); // .28
  });

  it('adds the natural gas and nothing else when corrected', () => {
    const corrected = inventoryOf(dataOf(guadalajara), 'corrected');
    // 321.98498 million vkm x .56 x 31.4 kg / 100 km = 56.6178 million kg; x 45.1 MJ/kg = 2,553.46 TJ
    const gas_TJ = ((321.98498 * 0.56 * 31.4) / 100) * 45.1;
    close((corrected.total?.energy_TJ ?? NaN) - (published.total?.energy_TJ ?? NaN), gas_TJ, 1e-9);
    expect(corrected.classes.car).toEqual(published.classes.car);
    // 2,553.46 TJ x 68,100 kg/TJ = 173.89 kt
    close((corrected.total?.wtw_kt ?? NaN) - (published.total?.wtw_kt ?? NaN), 173.891, 1e-4);
  });
});

describe('inventory of Antofagasta as published', () => {
  const published = inventoryOf(dataOf(antofagasta), 'published');

  it('burns 1.19 times the petrol sold', () => {
    // million l: cars 830.556346 x .92 x .068 = 51.9596; taxis 124.891539 x .86 x .069 = 7.4111;
    // motorcycles 7.605342 x .025 = .1901; vans 497.540774 x .05 x .099 = 2.4628; sum 62.0236
    // x 32.184 MJ/l = 1,996.2 TJ; / 41.868 = 47.68 ktoe; / 40 sold = 1.192
    expect(published.fuelBalance.petrol?.ratio).toBeCloseTo(1.192, 3);
  });

  it('has no diesel balance, since diesel sold is not known', () => {
    expect(published.fuelBalance.diesel).toBeUndefined();
  });

  it('has goods vehicles, and a metro that runs nothing', () => {
    expect(published.classes.van?.energy_TJ).toBeGreaterThan(0);
    expect(published.classes.metro?.energy_TJ).toBe(0);
  });

  it('burns more in lorries when corrected', () => {
    const corrected = inventoryOf(dataOf(antofagasta), 'corrected');
    // 34 l instead of 15.2
    close(
      (corrected.classes.articulated?.energy_TJ ?? NaN) / (published.classes.articulated?.energy_TJ ?? NaN),
      34 / 15.2,
      1e-9,
    );
    expect(corrected.classes.van).toEqual(published.classes.van);
  });
});

describe('inventory worked by hand', () => {
  it('computes Tiny Town', () => {
    const { classes, total, fuelBalance: balance } = inventoryOf(dataOf(tinyTown), 'published');
    // Cars: 160 million vkm x .9 x 7 l / 100 km = 10.08 million l; x 32.184 MJ/l = 324.41472 TJ of petrol.
    // 160 x .1 x 20 kWh / 100 km = 3.2 GWh = 11.52 TJ; x 300 g/kWh = .96 kt.
    expect(classes.car?.byCarrier_TJ.petrol).toBeCloseTo(324.41472, 9);
    expect(classes.car?.byCarrier_TJ.electricity).toBeCloseTo(11.52, 12);
    // WTW 324.41472 x 89,400 / 1e6 = 29.002675968, + .96; TTW 324.41472 x 75,200 / 1e6 = 24.395986944
    expect(classes.car?.wtw_kt).toBeCloseTo(29.962675968, 9);
    expect(classes.car?.ttw_kt).toBeCloseTo(24.395986944, 9);
    // Buses 9 x 40 / 100 = 3.6 million l, vans 5.5 x 10 / 100 = .55 million l; x 35.8592 MJ/l
    expect(classes.bus?.energy_TJ).toBeCloseTo(129.09312, 9);
    expect(classes.van?.energy_TJ).toBeCloseTo(19.72256, 9);
    expect(total?.energy_TJ).toBeCloseTo(324.41472 + 11.52 + 129.09312 + 19.72256, 9);
    // Diesel: 148.81568 TJ / 41.868 = 3.554401 ktoe of 3.7 sold
    expect(balance.diesel?.ratio).toBeCloseTo(0.960649, 6);
  });

  it('lets a hybrid burn petrol', () => {
    expect(carrierOf('hybrid')).toBe('petrol');
    const hybrid = inventoryClass(
      { vkm_M: 1, fuels: [{ powertrain: 'hybrid', share: 1, consumption_per_100km: 5 }] },
      fuelFactors,
    );
    expect(hybrid.byCarrier_TJ).toEqual({ petrol: hybrid.energy_TJ });
  });

  it('does not know the carbon of electricity without the grid, and says so', () => {
    const data = new Map([
      ['inventory.metro.vkm', { value: 1 }],
      ['inventory.metro.share.electric', { value: 1 }],
      ['inventory.metro.consumption.electric', { value: 100 }],
    ]);
    const { total, missing } = inventoryOf(data, 'published');
    expect(total?.energy_TJ).toBeCloseTo(3.6, 12); // 1 GWh
    expect(total?.wtw_kt).toBeNaN();
    expect(missing).toEqual(['inventory.grid_carbon']);
  });

  it('leaves a class out whose consumption or fuels are missing', () => {
    const data = new Map([
      ['inventory.car.vkm', { value: 1 }],
      ['inventory.car.share.petrol', { value: 1 }],
      ['inventory.bus.vkm', { value: 1 }],
    ]);
    const { classes, total, missing } = inventoryOf(data, 'published');
    expect(classes).toEqual({});
    expect(total).toBeUndefined();
    expect(missing).toEqual(['inventory.car.consumption.petrol', 'inventory.bus.share.petrol']);
  });

  it('needs no consumption where nothing is driven', () => {
    const data = new Map([
      ['inventory.car.vkm', { value: 1 }],
      ['inventory.car.share.petrol', { value: 1 }],
      ['inventory.car.consumption.petrol', { value: 10 }],
      ['inventory.car.share.electric', { value: 0 }],
    ]);
    expect(inventoryOf(data, 'published').missing).toEqual([]);
  });
});

describe('fuel balance', () => {
  it('converts by the definition of the tonne of oil equivalent', () => {
    expect(energy_ktoe(41.868)).toBeCloseTo(1, 12);
  });
  it('is unknown where either side is, or nothing was sold', () => {
    expect(fuelBalance(undefined, 1)).toBeUndefined();
    expect(fuelBalance(1, undefined)).toBeUndefined();
    expect(fuelBalance(1, 0)).toBeUndefined();
  });
});
