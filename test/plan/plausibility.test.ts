import { describe, expect, it } from 'vitest';
import antofagasta from '../../scenarios/antofagasta.json' with { type: 'json' };
import guadalajara from '../../scenarios/guadalajara.json' with { type: 'json' };
import tinyTown from '../../scenarios/tiny-town.json' with { type: 'json' };
import { type BalanceByFuel, plausibility, type PlausibilityFinding } from '../../src/plan/plausibility.ts';
import type { City, Plan } from '../../src/plan/plan.ts';

const cityOf = (file: unknown): City => (file as Plan).city;

function check(city: City, balance?: BalanceByFuel): readonly PlausibilityFinding[] {
  return plausibility(city, new Map(Object.entries(city.data)), balance);
}

/** A city with some values changed. */
function changed(file: unknown, values: Readonly<Record<string, number>>): City {
  const city = cityOf(file);
  const data = { ...city.data };
  for (const [key, value] of Object.entries(values)) {
    data[key] = { value, unit: '', year: 2020, quality: 'L', reference: { kind: 'judgement' } };
  }
  return { ...city, data };
}

const burnt = (burnt_ktoe: number, sold_ktoe: number) => ({ burnt_ktoe, sold_ktoe, ratio: burnt_ktoe / sold_ktoe });

const found = (findings: readonly PlausibilityFinding[], code: string, about?: string) =>
  findings.filter((each) => each.code === code && (about === undefined || each.about === about));

function message(findings: readonly PlausibilityFinding[], code: string, about?: string): string {
  const [first, ...others] = found(findings, code, about);
  expect(others).toEqual([]);
  expect(first).toBeDefined();
  return first?.message ?? '';
}

describe('Guadalajara', () => {
  const findings = check(cityOf(guadalajara), { petrol: burnt(2_267.1246, 2_841.5), diesel: burnt(84.0649, 300) });

  it('finds 3.5 motorised trips a head', () => {
    // (20,865.183 x 1.6 / 7.6 + 270.851 x 1.1 / 5.4 + 9,716.914 x 1.2 / 8.6 + 467.321 x 16.4 / 7.8) million / 365
    // = 12.03 + .15 + 3.71 + 2.69 = 18.59 million trips a day; / 5,268,642 residents = 3.53
    const text = message(findings, 'motorised_trips_per_head');
    expect(text).toContain('3.53 motorised trips per person and day; 0.3 to 2.6 is plausible (our judgement)');
  });

  it('finds that car trips of inventory and survey differ by a factor of four', () => {
    // 20,865.183 million x 1.6 / 7.6 / 365 = 12.03 million; .2395 x 11,726,624 = 2.81 million
    const text = message(findings, 'inventory_survey_contradiction', 'inventory.car.vkm');
    expect(text).toMatch(/12\sm\strips a day.*2\.81\sm\strips a day, a factor of 4\.28/u);
  });

  it('finds motorcycles that drive 43,089 km a year and burn 10 l per 100 km', () => {
    // 9,716.914212 million / 225,508
    const text = message(findings, 'mileage', 'inventory.motorcycle.vkm');
    expect(text).toContain('43,100 km a year each; 1,700 to 16,400 is plausible');
    expect(text).toContain('ICCT');
    expect(message(findings, 'consumption', 'inventory.motorcycle.consumption.petrol')).toContain(
      'use 10 l per 100 km',
    );
  });

  it('finds the natural gas buses at zero, with the correction beside', () => {
    const text = message(findings, 'zero_consumption');
    expect(text).toContain('56\u202f%');
    expect(text).toContain('The corrected inventory uses 31.4 kg.');
  });

  it('finds both fuel gaps and the missing goods vehicles', () => {
    expect(message(findings, 'fuel_balance', 'fuel_sold.petrol')).toContain('Petrol burnt is 0.798 of petrol sold');
    expect(message(findings, 'fuel_balance', 'fuel_sold.diesel')).toContain('Diesel burnt is 0.28 of diesel sold');
    expect(found(findings, 'inventory_without_freight')).toHaveLength(1);
  });

  it('finds two counts of buses', () => {
    expect(message(findings, 'fleet_contradiction')).toContain('9,700'); // 6,914 + 2,787 against 4,500
  });

  it('leaves alone what is plausible', () => {
    expect(found(findings, 'inventory_survey_contradiction', 'inventory.bus.vkm')).toEqual([]);
    expect(found(findings, 'mileage', 'inventory.car.vkm')).toEqual([]); // 17,774 km
    expect(found(findings, 'load')).toEqual([]);
    expect(found(findings, 'shares_do_not_sum')).toEqual([]);
  });
});

describe('Antofagasta', () => {
  const findings = check(cityOf(antofagasta), { petrol: burnt(47.68, 40) });

  it('finds 40 t on every goods vehicle', () => {
    expect(found(findings, 'load').map(({ about }) => about)).toEqual([
      'inventory.van.occupancy',
      'inventory.rigid.occupancy',
      'inventory.articulated.occupancy',
    ]);
    expect(message(findings, 'load', 'inventory.van.occupancy')).toContain('Vans carry 40 t each');
  });

  it('finds 15.2 l per 100 km of articulated lorries', () => {
    const text = message(findings, 'consumption', 'inventory.articulated.consumption.diesel');
    expect(text).toContain('use 15.2 l per 100 km; 26 to 52.5 is plausible (European Environment Agency');
    expect(text).toContain('The corrected inventory uses 34 l.');
  });

  it('finds bus kilometres that 800 buses cannot run', () => {
    // (145.90216 + 99.16712) million / 800 = 306,337 km
    expect(message(findings, 'mileage')).toContain('306,000 km a year each');
    expect(found(findings, 'inventory_survey_contradiction').map(({ about }) => about)).toEqual([
      'inventory.minibus.vkm',
      'inventory.bus.vkm',
    ]);
  });

  it('finds more petrol burnt than sold, and reads it the other way round', () => {
    const text = message(findings, 'fuel_balance');
    expect(text).toContain('Petrol burnt is 1.19 of petrol sold');
    expect(text).toContain('bought outside the city');
  });

  it('says nothing of an electric share that drives nothing', () => {
    expect(found(findings, 'zero_consumption')).toEqual([]);
  });
});

describe('Tiny Town', () => {
  it('is plausible in every respect', () => {
    expect(check(cityOf(tinyTown), { petrol: burnt(7.748, 8), diesel: burnt(5.653, 6) })).toEqual([]);
  });

  it.each([
    ['trips_per_person', 'trips_per_person', { trips_per_person: 7 }],
    ['density', 'area_built_up', { area_built_up: 0.5 }],
    ['cars_per_head', 'cars_per_1000', { cars_per_1000: 1100 }],
    ['vkm_per_head', 'population', { 'inventory.car.vkm': 2_000 }],
    ['mileage', 'inventory.car.vkm', { 'inventory.car.vehicles': 500_000 }],
    ['occupancy', 'inventory.bus.occupancy', { 'inventory.bus.occupancy': 90 }],
    ['load', 'inventory.van.occupancy', { 'inventory.van.occupancy': 40 }],
    ['consumption', 'class.car.consumption.petrol', { 'class.car.consumption.petrol': 70 }],
    [
      'zero_consumption',
      'class.bus.consumption.diesel',
      { 'class.bus.consumption.diesel': 0, 'class.bus.share.diesel': 1 },
    ],
    ['van_share', 'inventory.van.vkm', { 'inventory.van.vkm': 150 }],
  ] as const)('finds %s', (code, about, values) => {
    expect(found(check(changed(tinyTown, values)), code, about)).toHaveLength(1);
  });

  it.each([
    ['The mode shares add up to 110\u202f%', { 'mode.walk.share': 0.4 }],
    ['The shares of residents by ring add up to 90\u202f%', { 'ring.outer.population_share': 0.4 }],
    ['The powertrain shares of cars add up to 95\u202f%', { 'class.car.share.petrol': 0.95 }],
    ['The fuel shares of buses in the inventory add up to 90\u202f%', { 'inventory.bus.share.diesel': 0.9 }],
  ] as const)('finds shares that do not sum: %s', (text, values) => {
    const findings = check(changed(tinyTown, values));
    expect(findings[0]).toMatchObject({ code: 'shares_do_not_sum', severity: 'fault' });
    expect(findings[0]?.message).toContain(text);
  });

  it('does not judge shares of which a part is missing', () => {
    const city = cityOf(tinyTown);
    const data = Object.fromEntries(Object.entries(city.data).filter(([key]) => key !== 'mode.walk.share'));
    expect(found(check({ ...city, data }), 'shares_do_not_sum')).toEqual([]);
  });

  it('does not judge defaults that the city did not bring', () => {
    const city = cityOf(tinyTown);
    const data = new Map<string, { value: number }>(Object.entries(city.data));
    data.set('class.articulated.consumption.diesel', { value: 15 });
    expect(plausibility(city, data)).toEqual([]);
  });

  it('finds nothing in a city that knows nothing', () => {
    expect(plausibility({ ...cityOf(tinyTown), data: {} }, new Map())).toEqual([]);
  });
});
