import { describe, expect, test } from 'vitest';
import { allFields } from '../../src/plan/fields.ts';
import type { City, Datum } from '../../src/plan/plan.ts';
import { completeness, resolveData } from '../../src/plan/resolve.ts';
import { bands, freightClasses, freightSegments, powertrains } from '../../src/plan/vocabulary.ts';
import { countries } from '../../src/sources/countries.ts';
import { datum } from '../support/plans.ts';

function city(data: Record<string, Datum>, more: Partial<City> = {}): City {
  return {
    name: 'Round Town',
    country: 'MEX',
    currency: 'USD',
    price_year: 2015,
    base_year: 2020,
    modes: ['walk', 'cycle', 'bus', 'car_passenger', 'car_driver'],
    data: { population: datum(1_000_000, 'persons'), ...data },
    ...more,
  };
}

/** Keys that a city of these modes cannot have or that nothing stands in for. */
const without =
  /^(trips_per_person|centre_car_share|ring\.\w+\.population_share|mode\.\w+\.trip_length|class\.(metro|rail|ferry|goods_train|barge)\.pcu|freight\.(mean_haul_km|establishments\.\w+|deliveries_power\.\w+|pickups_per_(establishment|job)\.\w+)|fuel_sold\..*|behaviour\..*|inventory\..*|corrected\..*)$/;

test('the city’s own datum wins and is called local', () => {
  const data = resolveData(city({ grid_carbon: datum(494, 'g CO2/kWh') }));
  expect(data.get('grid_carbon')).toMatchObject({
    value: 494,
    origin: 'local',
    place: 'Round Town',
    key: 'grid_carbon',
  });
  expect(data.get('detour_factor')).toMatchObject({ value: 1.3, origin: 'default' });
});

test('every country gives a city that has all it needs', () => {
  for (const { iso3 } of countries) {
    const here = city({}, { country: iso3 });
    const data = resolveData(here);
    for (const { key } of allFields()) {
      const absentMode = key.startsWith('mode.') && !(here.modes as readonly string[]).includes(key.split('.')[1]!);
      if (data.has(key) === (absentMode || without.test(key))) expect.fail(`${iso3} ${key}: ${data.has(key)}`);
    }
    const shares = here.modes.reduce((sum, mode) => sum + (data.get(`mode.${mode}.share`)?.value ?? NaN), 0);
    expect(shares, iso3).toBeCloseTo(1, 10);
  }
});

test('modes that the city does not have are left out, even with data', () => {
  const data = resolveData(city({ 'mode.tram.share': datum(0.1, 'share') }));
  expect([...data.keys()].filter((key) => key.startsWith('mode.tram.'))).toEqual([]);
});

test('without residents, what scales with them is missing', () => {
  const data = resolveData({ ...city({}), data: {} });
  expect(data.has('population')).toBe(false);
  expect(data.has('area_built_up')).toBe(false);
  expect(data.has('peak_time_ratio')).toBe(false);
  expect(data.has('detour_factor')).toBe(true);
});

describe('shares make room for the city’s own', () => {
  const sumOf = (here: City, keys: readonly string[]) => {
    const data = resolveData(here);
    return keys.reduce((sum, key) => sum + (data.get(key)?.value ?? NaN), 0);
  };

  test('a survey of some modes leaves the rest to the others', () => {
    const here = city({ 'mode.walk.share': datum(0.4, 'share'), 'mode.bus.share': datum(0.3, 'share') });
    const keys = here.modes.map((mode) => `mode.${mode}.share`);
    expect(sumOf(here, keys)).toBeCloseTo(1, 10);
    // The rest, 1 - .7 = .3, is parted as the defaults are: driver over both in cars = 1 / 1.6.
    const data = resolveData(here);
    const [driver, passenger] = [data.get('mode.car_driver.share'), data.get('mode.car_passenger.share')];
    expect(driver?.reference).toEqual({ kind: 'judgement' });
    expect(((driver?.value ?? NaN) + (passenger?.value ?? NaN)) / (driver?.value ?? NaN)).toBeCloseTo(1.6, 10);
  });

  test('a complete survey stands as it is', () => {
    const shares = { walk: 0.3, cycle: 0.1, bus: 0.2, car_passenger: 0.1, car_driver: 0.3 };
    const here = city(
      Object.fromEntries(Object.entries(shares).map(([mode, share]) => [`mode.${mode}.share`, datum(share, 'share')])),
    );
    const data = resolveData(here);
    for (const [mode, share] of Object.entries(shares)) {
      expect(data.get(`mode.${mode}.share`)).toMatchObject({ value: share, origin: 'local' });
    }
  });

  test('fuels that a class is not said to use carry nothing', () => {
    const here = city({
      'class.car.share.petrol': datum(0.99, 'share'),
      'class.car.share.diesel': datum(0.01, 'share'),
      'freight.class_share.retail.van': datum(1, 'share'),
    });
    expect(resolveData(here).get('class.car.share.hybrid')).toMatchObject({ value: 0, origin: 'default' });
    expect(
      sumOf(
        here,
        powertrains.map((each) => `class.car.share.${each}`),
      ),
    ).toBeCloseTo(1, 10);
    for (const segment of freightSegments) {
      const keys = freightClasses.map((each) => `freight.class_share.${segment}.${each}`);
      expect(sumOf(here, keys), segment).toBeCloseTo(1, 10);
    }
  });

  test('one length band moves the others', () => {
    const here = city({ 'trip_length_share.to_1': datum(0.65, 'share') });
    const data = resolveData(here);
    expect(
      sumOf(
        here,
        bands.map((band) => `trip_length_share.${band}`),
      ),
    ).toBeCloseTo(1, 10);
    // Low and middle income: 1 to 2 km is .16 of the .70 that is left by default, so .35 x .16 / .70 = .08.
    expect(data.get('trip_length_share.1_to_2')?.value).toBeCloseTo(0.08, 10);
  });

  test('a high walking share leaves cycling and transit less, never below nothing', () => {
    // Band to 1 km: .97 walk leaves .03; defaults cycle .04 and transit .02 shrink to .02 and .01.
    const data = resolveData(city({ 'band.to_1.walk_share': datum(0.97, 'share') }));
    expect(data.get('band.to_1.cycle_share')?.value).toBeCloseTo(0.02, 10);
    expect(data.get('band.to_1.transit_share')?.value).toBeCloseTo(0.01, 10);
  });
});

describe('money', () => {
  const wage_USD = (10_316 * 0.4) / (0.38 * 1_800);

  test('defaults are turned into the city’s currency by its wage', () => {
    const data = resolveData(city({ wage_per_hour: datum(60, 'currency/h') }, { currency: 'MXN' }));
    // 60 MXN over 6.0327 US$ = 9.9458: petrol .74 US$ becomes 7.36 MXN, a fare 8 % of the wage, 4.80 MXN.
    expect(data.get('price.petrol')?.value).toBeCloseTo((0.74 * 60) / wage_USD, 8);
    expect(data.get('price.petrol')?.high).toBeCloseTo((0.74 * 2.5 * 60) / wage_USD, 8);
    expect(data.get('mode.bus.fare')?.value).toBeCloseTo(4.8, 10);
    expect(data.get('mode.bus.fare')?.reference).toEqual({ kind: 'judgement' });
  });

  test('in US$ a wage moves fares but not fuel', () => {
    const data = resolveData(city({ wage_per_hour: datum(60, 'currency/h') }));
    expect(data.get('price.petrol')?.value).toBe(0.74);
    expect(data.get('mode.bus.fare')?.value).toBeCloseTo(4.8, 10);
  });

  test('another currency without any price of its own has no money defaults', () => {
    const data = resolveData(city({}, { currency: 'MXN' }));
    for (const { key, unit } of allFields()) if (unit.startsWith('currency')) expect(data.has(key), key).toBe(false);
    expect(data.has('grid_carbon')).toBe(true);
  });
});

describe('completeness', () => {
  test('counts the city’s own over all that counts', () => {
    const none = completeness(city({}));
    expect(none.local).toBe(1);
    expect(none.bySection.people.local).toBe(1);
    const more = completeness(city({ grid_carbon: datum(494, 'g CO2/kWh') }));
    expect(more.local).toBe(2);
    expect(more.total).toBe(none.total);
    expect(more.bySection.energy.local).toBe(1);
  });

  test('sections sum to the whole', () => {
    const { bySection, local, total } = completeness(city({}));
    const sections = Object.values(bySection);
    expect(sections.reduce((sum, section) => sum + section.total, 0)).toBe(total);
    expect(sections.reduce((sum, section) => sum + section.local, 0)).toBe(local);
  });

  test('a mode more is more to know; an inventory counts once it is there', () => {
    const some = completeness(city({}));
    const tram = completeness(city({}, { modes: ['walk', 'cycle', 'bus', 'tram', 'car_passenger', 'car_driver'] }));
    // Share, length, occupancy, speed, fare, fare by km, headway, seats, cost; electric share, consumption and road space of trams.
    expect(tram.bySection.modes.total - some.bySection.modes.total).toBe(5);
    expect(tram.bySection.service.total - some.bySection.service.total).toBe(4);
    expect(tram.bySection.fleet.total - some.bySection.fleet.total).toBe(3);
    expect(some.bySection.inventory.total).toBe(0);
    const counted = completeness(city({ 'inventory.car.vkm': datum(100, 'million vkm a year') }));
    expect(counted.bySection.inventory).toEqual({ local: 1, total: 1 });
  });
});
