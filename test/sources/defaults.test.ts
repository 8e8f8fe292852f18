import { expect, test } from 'vitest';
import { allFields } from '../../src/plan/fields.ts';
import { bands, freightClasses, freightSegments, powertrains, vehicleClasses } from '../../src/plan/vocabulary.ts';
import { bibliography } from '../../src/sources/bibliography.ts';
import { countries } from '../../src/sources/countries.ts';
import { contextOf, defaultFor, defaultModeShares } from '../../src/sources/defaults.ts';

const germany = contextOf('DEU', 500_000, 2020);
const mexico = contextOf('MEX', 5_268_642, 2020);
const india = contextOf('IND', 1_500_000, 2020);
const usa = contextOf('USA', 150_000, 2020);
const value = (key: string, context = germany) => defaultFor(key, context)?.value;

/** What nothing stands in for; shares by mode hang together and come from `defaultModeShares`. */
const without =
  /^(population|trips_per_person|centre_car_share|ring\.\w+\.population_share|mode\.\w+\.(share|trip_length)|class\.(metro|rail|ferry|goods_train|barge)\.pcu|freight\.(mean_haul_km|establishments\.\w+|deliveries_power\.\w+|pickups_per_(establishment|job)\.\w+)|fuel_sold\..*|behaviour\..*|inventory\..*|corrected\..*)$/;

test('every datum has a default or a reason to have none', () => {
  for (const { key } of allFields()) {
    expect(defaultFor(key, germany) !== undefined, key).toBe(!without.test(key));
  }
  expect(defaultFor('no_such_key', germany)).toBeUndefined();
  expect(defaultFor('constructor', germany)).toBeUndefined();
});

test('every default is well formed, in every country', () => {
  for (const { iso3 } of countries) {
    const context = contextOf(iso3, 1_000_000, 2020);
    for (const field of allFields()) {
      const factor = defaultFor(field.key, context);
      if (factor === undefined) continue;
      const where = `${iso3} ${field.key}`;
      if (!(factor.value >= field.min && factor.value <= field.max)) expect.fail(`${where}: ${factor.value}`);
      if (factor.unit !== field.unit) expect.fail(`${where}: ${factor.unit} is not ${field.unit}`);
      if (factor.place === '' || factor.place.includes('undefined')) expect.fail(`${where}: no place`);
      if (!Number.isInteger(factor.year)) expect.fail(`${where}: no year`);
      if (factor.low !== undefined && factor.low > factor.value) expect.fail(`${where}: low above value`);
      if (factor.high !== undefined && factor.high < factor.value) expect.fail(`${where}: high below value`);
      const { kind, source } = factor.reference;
      if (kind === 'judgement' && source !== undefined) expect.fail(`${where}: a judgement cites nothing`);
      if (kind === 'secondary' && (source === undefined || !(source in bibliography)))
        expect.fail(`${where}: no source`);
    }
  }
});

test('values of the specification, section 12', () => {
  // Europe: 40 persons/ha, 500,000 / 4,000 = 125 km2; South Asia 150: 1.5 M / 15,000 = 100 km2; North America 17.
  expect(value('area_built_up')).toBeCloseTo(125, 10);
  expect(value('area_built_up', india)).toBeCloseTo(100, 10);
  expect(value('area_built_up', usa)).toBeCloseTo(150_000 / 1_700, 10);
  expect(value('ring.inner.density_relative')).toBe(1.5);
  expect(value('ring.hinterland.radius_relative', mexico)).toBe(2.5);
  expect(value('trips_per_person.errands')).toBe(0.95);
  expect(value('trips_per_person.errands', mexico)).toBe(0.55);
  expect(value('band.5_to_10.transit_share', mexico)).toBe(0.48);
  expect(value('ring.outer.free_flow', mexico)).toBe(38);
  expect(value('ring.hinterland.headway')).toBe(35);
  expect(value('days_per_year.work', mexico)).toBe(270);
  expect(value('through_share')).toBe(0.1);
  expect(value('freight.empty_share.articulated', mexico)).toBe(0.35);
  expect(value('freight.load_factor.articulated')).toBe(0.62);
  expect(value('mode.brt.speed')).toBe(23);
});

test('congestion follows the size of the city', () => {
  // Europe, .2 to 1 M: 1.35, off peak 1 + .35 x .35 = 1.1225. Mexico above 5 M: 1.7 + .15 = 1.85, off peak 1 + .6 x .85 = 1.51.
  expect(value('peak_time_ratio')).toBe(1.35);
  expect(value('off_peak_time_ratio')).toBeCloseTo(1.1225, 10);
  expect(value('peak_time_ratio', mexico)).toBeCloseTo(1.85, 10);
  expect(value('off_peak_time_ratio', mexico)).toBeCloseTo(1.51, 10);
  expect(value('peak_time_ratio', usa)).toBe(1.2);
  expect(value('peak_time_ratio', contextOf('DEU', undefined, 2020))).toBeUndefined();
});

test('money comes from the country’s output per head', () => {
  // Mexico: 10,316 US$ x .40 / (.38 x 1,800) = 6.0327 US$ an hour; a fare is 8 % of it.
  expect(value('wage_per_hour', mexico)).toBeCloseTo(6.0327, 4);
  expect(value('mode.bus.fare', mexico)).toBeCloseTo(0.08 * 6.0327, 4);
  expect(value('price.petrol', mexico)).toBe(0.74);
  expect(value('price.diesel', mexico)).toBeCloseTo(0.703, 10);
  expect(defaultFor('price.petrol', mexico)).toMatchObject({ year: 2006, low: 0.74 * 0.6, high: 0.74 * 2.5 });
});

test('freight rates of their reports, and parcels of the country', () => {
  expect(defaultFor('freight.deliveries_per_establishment.retail', germany)).toMatchObject({
    value: 2.756,
    reference: { kind: 'secondary', source: 'ncfrp_25' },
  });
  expect(value('freight.deliveries_per_job.retail')).toBe(0.118);
  // Germany: 44 parcels a head x .6 to households x 2.3 persons / 270 days = .22489.
  expect(value('freight.deliveries_per_household.parcels_b2c')).toBeCloseTo(0.22489, 5);
  // Mexico: 2.2 x .6 x 3.4 / 300 = .01496; to jobs 2.2 x .4 / .38 / 300 = .0077193.
  expect(value('freight.deliveries_per_household.parcels_b2c', mexico)).toBeCloseTo(0.01496, 5);
  expect(value('freight.deliveries_per_job.parcels_b2b', mexico)).toBeCloseTo(0.0077193, 6);
  // Austria has no figure: the Dutch rate per household.
  expect(value('freight.deliveries_per_household.parcels_b2c', contextOf('AUT', 1_000_000, 2020))).toBe(0.112);
});

test('energy use', () => {
  // .04047 kg/km / .177 kg/kWh = 22.864 kWh/100 km
  expect(value('class.car.consumption.electric')).toBeCloseTo(22.864, 3);
  // A motorcycle on diesel: the energy of 3.5 l of petrol, 3.5 x 32.184 / 35.8592.
  expect(value('class.motorcycle.consumption.diesel')).toBeCloseTo(3.1413, 4);
  // Cars are larger in North America: 7.5 x 1.25.
  expect(value('class.car.consumption.petrol', usa)).toBeCloseTo(9.375, 10);
});

test.each([germany, mexico, india, usa])('shares that make a whole sum to 1 in $country', (context) => {
  const sum = (keys: readonly string[]) => keys.reduce((total, key) => total + (value(key, context) ?? NaN), 0);
  expect(sum(bands.map((band) => `trip_length_share.${band}`))).toBeCloseTo(1, 10);
  for (const segment of freightSegments) {
    expect(sum(freightClasses.map((each) => `freight.class_share.${segment}.${each}`)), segment).toBeCloseTo(1, 10);
  }
  for (const vehicle of vehicleClasses) {
    expect(sum(powertrains.map((each) => `class.${vehicle}.share.${each}`)), vehicle).toBeCloseTo(1, 10);
  }
  for (const band of bands) {
    expect(sum(['walk', 'cycle', 'transit'].map((mode) => `band.${band}.${mode}_share`))).toBeLessThanOrEqual(1);
  }
  const sectors = ['retail', 'hospitality', 'offices', 'industry', 'construction'];
  expect(sum(sectors.map((segment) => `freight.jobs_share.${segment}`))).toBeCloseTo(1, 10);
});

test('mode shares meet the medians of the country, over the modes of the city', () => {
  const modes = ['walk', 'cycle', 'minibus', 'bus', 'taxi', 'motorcycle', 'car_passenger', 'car_driver'];
  const shares = defaultModeShares(modes, mexico);
  const sum = (members: readonly string[]) =>
    members.reduce((total, mode) => total + (shares.get(mode)?.value ?? NaN), 0);
  // Mexico: active 35, public transport 41, car 24, sum 100.
  expect(sum(['walk', 'cycle'])).toBeCloseTo(0.35, 10);
  expect(sum(['minibus', 'bus'])).toBeCloseTo(0.41, 10);
  expect(sum(modes)).toBeCloseTo(1, 10);
  // Drivers and passengers agree with the occupancy of 1.6.
  expect(sum(['car_driver', 'car_passenger']) / (shares.get('car_driver')?.value ?? NaN)).toBeCloseTo(1.6, 10);
  expect(shares.get('walk')?.reference).toMatchObject({ kind: 'derived', source: 'abc_of_mobility' });
});

test('without a median, mode shares follow the shares by trip length', () => {
  // Europe, walking .23x.80 + .16x.35 + .28x.07 + .18x.01 = .2614, cycling .1020, public transport .1343.
  const shares = defaultModeShares(['walk', 'cycle', 'bus', 'car_driver'], contextOf('LUX', 100_000, 2020));
  expect(shares.get('bus')?.value).toBeCloseTo(0.1343, 10);
  expect((shares.get('walk')?.value ?? NaN) + (shares.get('cycle')?.value ?? NaN)).toBeCloseTo(0.3634, 10);
  expect(shares.get('walk')?.reference).toEqual({ kind: 'judgement' });
});

test('nobody drives more than the cars at hand can do', () => {
  const modes = ['walk', 'bus', 'car_passenger', 'car_driver'];
  const free = defaultModeShares(modes, mexico);
  // Mexico: drivers .24 / 1.6 = .15 of trips. With .1 of people at a car, .7 x .1 = .07; passengers shrink alike, .09 x .07 / .15 = .042.
  expect(free.get('car_driver')?.value).toBeCloseTo(0.15, 10);
  const held = defaultModeShares(modes, mexico, 0.1);
  expect(held.get('car_driver')?.value).toBeCloseTo(0.07, 10);
  expect(held.get('car_passenger')?.value).toBeCloseTo(0.042, 10);
  // Walking and buses take the rest, 1 - .112 = .888, as 35 to 41.
  expect(held.get('walk')?.value).toBeCloseTo((0.888 * 35) / 76, 10);
  expect([...held.values()].reduce((sum, { value: share }) => sum + share, 0)).toBeCloseTo(1, 10);
  expect(defaultModeShares(modes, mexico, 0.9)).toEqual(free);
  expect(defaultModeShares(['car_driver'], mexico, 0.1).get('car_driver')?.value).toBe(1);
});

test('a city on foot walks everywhere', () => {
  expect(defaultModeShares(['walk'], mexico).get('walk')?.value).toBe(1);
  expect(defaultModeShares([], mexico).size).toBe(0);
});
