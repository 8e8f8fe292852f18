import { describe, expect, it } from 'vitest';
import { readPaste, type PasteChoices, type PasteItem } from '../../src/plan/paste-table.ts';
import type { City } from '../../src/plan/plan.ts';
import { minimalPlan } from '../support/plans.ts';

const city: City = { ...minimalPlan().city, modes: ['walk', 'cycle', 'bus', 'car_passenger', 'car_driver'] };
const table = (...rows: readonly (readonly (string | number)[])[]) => rows.map((row) => row.join('\t')).join('\r\n');
const read = (
  text: string,
  choices: PasteChoices = {},
  section: Parameters<typeof readPaste>[2] = 'modes',
  of = city,
) => readPaste(text, of, section, choices);
const values = (items: readonly PasteItem[]) =>
  Object.fromEntries(
    items.flatMap(({ key, value, state }) => (key && value !== undefined && state !== 'left' ? [[key, value]] : [])),
  );
const states = (items: readonly PasteItem[]) => items.map(({ state }) => state);

describe('a table with one datum a row', () => {
  const text = table(
    ['Datum', 'Value', 'Unit', 'Year', 'Source', 'Quality'],
    ['Walk', 30, '%', 2022, 'Household survey', 'H'],
    ['Bus', 12.5, '%', 2022, 'Household survey', 'high'],
    ['Cars per 1,000 inhabitants', '1,050', '', 2020, 'Register', 'M'],
    ['mode.bus.speed', 4, 'm/s', '', '', ''],
  );

  it('gives each its key, unit, year, source and quality', () => {
    const { items } = read(text);
    expect(items.map(({ key, value, year, source, quality }) => [key, value, year, source, quality])).toEqual([
      ['mode.walk.share', 0.3, 2022, 'Household survey', 'H'],
      ['mode.bus.share', 0.125, 2022, 'Household survey', 'H'],
      ['cars_per_1000', 1050, 2020, 'Register', 'M'],
      // 4 m/s x 3.6
      ['mode.bus.speed', 14.4, undefined, undefined, undefined],
    ]);
    expect(items[3]?.conversion).toBe('from 4 m/s');
  });

  it('says what is the same, what changes and what is new', () => {
    expect(states(read(text).items)).toEqual(['same', 'changed', 'new', 'new']);
  });

  it('needs no head: words, numbers, years and units are told apart', () => {
    const { items } = read('Bus;12,5;%;2021\nWalk;30,0;%;2021');
    expect(items.map(({ key, value, year }) => [key, value, year])).toEqual([
      ['mode.bus.share', 0.125, 2021],
      ['mode.walk.share', 0.3, 2021],
    ]);
  });

  it('takes a field from a head row above its members', () => {
    const text = table(['Share of trips', ''], ['Bus', 12], ['Walk', 30], ['Speed (km/h)', ''], ['Bus', 15]);
    expect(values(read(text).items)).toEqual({ 'mode.bus.share': 0.12, 'mode.walk.share': 0.3, 'mode.bus.speed': 15 });
  });

  it('finds field and member in one name, and amounts with their currency', () => {
    const text = table(
      ['Bus, speed', '15 km/h'],
      ['Share of trips by bus', '12%'],
      ['Bus fare', 'EUR 2.50'],
      ['Parking price', '€ 3/h'],
    );
    expect(values(read(text, {}, 'service').items)).toEqual({
      'mode.bus.speed': 15,
      'mode.bus.share': 0.12,
      'mode.bus.fare': 2.5,
      parking_price: 3,
    });
  });

  it('reads a name and a number a line, as a page or a report gives them', () => {
    expect(values(read('Bus 12,5 %\nOn foot: 30,2 %').items)).toEqual({
      'mode.bus.share': 0.125,
      'mode.walk.share': 0.302,
    });
  });
});

describe('a table of members and fields', () => {
  it('has modes down and fields across, and passes over totals', () => {
    const { items, mark } = read(
      table(
        ['Mode', 'Share', 'Trip length (m)', 'Speed'],
        ['Walking', '28,5 %', '900', '4,8'],
        ['Car (driver)', '30 %', '9 800', '28'],
        ['Car as passenger', '10 %', '', '28'],
        ['Total', '100 %', '', ''],
      ),
    );
    expect(mark).toMatchObject({ mark: ',', state: 'shown', comma: 2, point: 0 });
    expect(values(items)).toEqual({
      'mode.walk.share': 0.285,
      'mode.walk.trip_length': 0.9,
      'mode.walk.speed': 4.8,
      'mode.car_driver.share': 0.3,
      'mode.car_driver.trip_length': 9.8,
      'mode.car_driver.speed': 28,
      'mode.car_passenger.share': 0.1,
      'mode.car_passenger.speed': 28,
    });
    expect(items.at(-1)).toMatchObject({ state: 'left', why: 'A total is not a datum.' });
  });

  it('has rings down or across', () => {
    const down = table(['Ring', 'Headway (min)', 'Walk to stop (s)'], ['City centre', 5, 240], ['Outer', 12, 420]);
    const across = table(['', 'Centre', 'Outer ring'], ['Headway', 5, 12], ['Walk to stop', 4, 7]);
    const wanted = {
      'ring.centre.headway': 5,
      'ring.centre.walk_to_stop': 4,
      'ring.outer.headway': 12,
      'ring.outer.walk_to_stop': 7,
    };
    expect(values(read(down, {}, 'service').items)).toEqual(wanted);
    expect(values(read(across, {}, 'service').items)).toEqual(wanted);
  });

  it('has bands down, where walking is a field and not a mode', () => {
    const text = table(['Length', 'Share of trips', 'Walk'], ['<1 km', 20, 80], ['1-2 km', 15, 50], ['20+ km', 8, 0]);
    expect(values(read(text, {}, 'trips').items)).toEqual({
      'trip_length_share.to_1': 0.2,
      'band.to_1.walk_share': 0.8,
      'trip_length_share.1_to_2': 0.15,
      'band.1_to_2.walk_share': 0.5,
      'trip_length_share.over_20': 0.08,
      'band.over_20.walk_share': 0,
    });
  });

  it('calls the city’s own mode by its name', () => {
    const own: City = {
      ...city,
      modes: [...city.modes, 'own'],
      own_mode: { name: 'Cable car', group: 'transit', road: 'track' },
    };
    expect(values(read(table(['Cable car', '2 %']), {}, 'modes', own).items)).toEqual({ 'mode.own.share': 0.02 });
  });
});

describe('one decimal mark', () => {
  it('is found over the whole paste', () => {
    const { mark, items } = read(table(['Residents', '1,234'], ['Built-up area', '0.5']));
    expect(mark).toMatchObject({ mark: '.', state: 'shown' });
    expect(values(items)).toEqual({ population: 1234, area_built_up: 0.5 });
  });

  it('is asked where 1,234 stands alone, and taken as chosen', () => {
    const text = table(['Residents', '12,345']);
    expect(read(text).mark).toMatchObject({ mark: undefined, state: 'open', example: { text: '12,345' } });
    expect(states(read(text).items)).toEqual(['open']);
    expect(values(read(text, { decimalMark: '.' }).items)).toEqual({ population: 12_345 });
    expect(read(text, { decimalMark: ',' }).items[0]).toMatchObject({ state: 'refused', value: 12.345 });
  });

  it('is asked where two stand, and one of them is refused then', () => {
    const text = table(['Bus', '3.5 %'], ['Walk', '2,5 %']);
    expect(read(text).mark).toMatchObject({ mark: undefined, state: 'mixed', point: 1, comma: 1 });
    expect(states(read(text).items)).toEqual(['open', 'open']);
    const chosen = read(text, { decimalMark: ',' });
    expect(states(chosen.items)).toEqual(['refused', 'changed']);
    expect(chosen.items[0]?.said?.problem).toBe('“3.5 %” is no number with a decimal comma.');
  });

  it('is no matter where no number has one', () => {
    expect(read(table(['Bus', 12], ['Walk', 30])).mark.state).toBe('none');
  });
});

describe('shares', () => {
  it('without a sign are percent where one is above 1, and that is said', () => {
    const { items } = read(table(['Bus', 12], ['Walk', 0.5]));
    expect(values(items)).toEqual({ 'mode.bus.share': 0.12, 'mode.walk.share': 0.005 });
    expect(items[0]?.conversion).toBe('read as percent');
    expect(values(read(table(['Bus', 0.12], ['Walk', 0.3])).items)).toEqual({
      'mode.bus.share': 0.12,
      'mode.walk.share': 0.3,
    });
  });

  it('of passenger-km are told by their head', () => {
    const { items } = read(table(['Mode', 'Share of passenger-km'], ['Bus', '12 %']));
    expect(items[0]).toMatchObject({ key: 'mode.bus.share', pkm: true });
  });
});

describe('what is not recognised', () => {
  it('is asked about by row, with what it may be', () => {
    const text = table(['Mode', 'Share'], ['Car', '40 %'], ['Zeppelin', '2 %']);
    const [car, zeppelin] = read(text).items;
    expect(car).toMatchObject({
      state: 'choose',
      asks: { of: 'row', options: ['member:mode:car_driver', 'member:mode:car_passenger'] },
    });
    expect(zeppelin?.asks?.options).toContain('member:mode:cycle');
    const chosen = read(text, { rows: { 0: 'member:mode:car_driver', 1: 'skip' } });
    expect(values(chosen.items)).toEqual({ 'mode.car_driver.share': 0.4 });
    expect(states(chosen.items)).toEqual(['changed', 'left']);
  });

  it('is asked about by column, and stays to be changed when it is chosen', () => {
    const text = table(['Mode', 'Velocidad', 'Share'], ['Bus', 12, '30 %'], ['Walk', 4, '70 %']);
    expect(read(text).asked.map(({ head }) => head)).toEqual(['Velocidad']);
    const chosen = read(text, { columns: { 1: 'field:mode.{mode}.speed' } });
    expect(values(chosen.items)).toMatchObject({ 'mode.bus.speed': 12, 'mode.walk.speed': 4, 'mode.bus.share': 0.3 });
    expect(chosen.asked).toHaveLength(1);
  });

  it('is asked about once where nothing says what the numbers are, and rows that say it keep theirs', () => {
    const text = table(['Bus', 15], ['Walk', 5], ['Bus fare', 2]);
    expect(read(text, {}, 'service').asked).toHaveLength(1);
    expect(values(read(text, { columns: { 1: 'field:mode.{mode}.speed' } }, 'service').items)).toEqual({
      'mode.bus.speed': 15,
      'mode.walk.speed': 5,
      'mode.bus.fare': 2,
    });
  });

  it('is a mode that the city does not have', () => {
    const { items, lacks } = read(table(['Tram', '4 %']));
    expect(items[0]).toMatchObject({ state: 'refused', lacks: 'tram' });
    expect(lacks).toEqual(['tram']);
  });
});

describe('the same datum twice', () => {
  it('is taken once where both say the same', () => {
    expect(states(read(table(['Cycle', '4 %'], ['Cycling', '4 %'])).items)).toEqual(['new', 'left']);
  });

  it('is asked about where they differ, until one is left out', () => {
    const text = table(['Cycle', '4 %'], ['Cycling', '5 %']);
    const { items } = read(text);
    expect(states(items)).toEqual(['twice', 'twice']);
    expect(items[0]?.said?.problem).toBe('The same datum stands in line 2 too, with 5 %.');
    expect(values(read(text, { items: { [items[1]?.id ?? '']: 'skip' } }).items)).toEqual({ 'mode.cycle.share': 0.04 });
  });

  it('in two years asks which column', () => {
    const text = table(['Mode', 2015, 2020], ['Bus', '12 %', '13 %'], ['Walk', '31 %', '29 %']);
    expect(read(text).asked.map(({ head }) => head)).toEqual(['2015', '2020']);
    const { items } = read(text, { columns: { 1: 'skip' } });
    expect(values(items)).toEqual({ 'mode.bus.share': 0.13, 'mode.walk.share': 0.29 });
    expect(items.find(({ key }) => key)?.year).toBe(2020);
  });
});

describe('bad cells are refused one by one, with why and what to do', () => {
  it.each([
    ['a formula', '=A1*2', /formula/],
    ['an error of the sheet', '#REF!', /error of the spreadsheet/],
    ['NaN', 'NaN', /not a number to calculate with/],
    ['infinity', '-Infinity', /not a number to calculate with/],
    ['a huge number', '1e300', /too large|is not/],
    ['a value out of bounds', '120 %', /outside 0 to 100/],
    ['another unit', '12 km', /unit “km”/],
    ['a negative share', '-5 %', /outside/],
    ['two numbers', '12 - 15', /./],
    ['a date', '12.05.2020', /./],
  ])('%s', (_, cell, problem) => {
    const { items, said } = read(table(['Mode', 'Share'], ['Bus', cell], ['Walk', '30 %']));
    expect(said).toBeUndefined();
    const bus = items.find(({ name }) => name.startsWith('Bus'));
    expect(bus?.state ?? 'refused').toBe('refused');
    if (bus) expect(bus.said?.problem).toMatch(problem);
    if (bus) expect(bus.said?.remedy).toMatch(/\w/);
    expect(values(items.filter(({ state }) => state === 'same'))).toEqual({ 'mode.walk.share': 0.3 });
  });

  it('another currency and another year', () => {
    expect(read(table(['Bus fare', 'USD 2.50']), {}, 'service').items[0]?.said?.problem).toBe(
      'The amount is in “USD”, the city counts in EUR.',
    );
    const dated = table(['Mode', 'Share', 'Year'], ['Bus', '12 %', 20222]);
    expect(read(dated).items[0]?.said?.problem).toBe('“20222” is not a year from 1900 to 2200.');
  });

  it.each(['', '-', 'n/a', '..'])('no value (%j) leaves what the city has', (cell) => {
    const { items } = read(table(['Mode', 'Share'], ['Bus', cell], ['Walk', '30 %']));
    expect(values(items)).toEqual({ 'mode.walk.share': 0.3 });
  });
});

describe('a whole paste is refused in a sentence', () => {
  it.each([
    ['bytes', 'Bus\t1\u0000\u0001', /bytes/],
    ['a zip', 'PK\u0003\u0004xyz', /zip or Office/],
    ['a web page', '<table><tr><td>Bus</td></tr></table>', /web page/],
    ['a plan', '{ "format": "sumpter" }', /plan file/],
    ['an open quote', 'Walk\t1\n"Bus\t12', /opens in line 2/],
    ['words only', 'hello world', /no number/],
    ['commas that may be decimal', 'Bus,12,5\nWalk,30,2', /line 1 commas/],
    ['10 MB', 'Bus\t12\n'.repeat(1_500_000), /10,500,000 characters/],
    ['too many rows', 'Bus\t12\n'.repeat(3_000), /3,000 rows/],
    ['too many columns', `Bus${'\t12'.repeat(100)}`, /101 columns/],
  ])('%s', (_, text, problem) => {
    const { said, items } = read(text);
    expect(said?.problem).toMatch(problem);
    expect(said?.remedy).toMatch(/\w/);
    expect(items).toEqual([]);
  });

  it('nothing pasted is nothing said', () => {
    expect(read(' \n ')).toMatchObject({ items: [], asked: [] });
    expect(read('').said).toBeUndefined();
  });
});

it('reads quoted cells with line ends, separators and doubled quotes', () => {
  const text = '"Mode";"Share; of ""trips"""\n"Bus";"12,5 %"\n"Car\n(driver)";"30 %"';
  expect(values(read(text, { columns: { 1: 'field:mode.{mode}.share' } }).items)).toEqual({
    'mode.bus.share': 0.125,
    'mode.car_driver.share': 0.3,
  });
});

it('reads 2,000 rows of anything in a moment, and never throws', () => {
  const alphabet = [
    'Bus',
    'Share',
    '1,234',
    '0.5',
    '12 %',
    '',
    '"',
    '=1',
    '\u202e',
    '😀',
    '-',
    '__proto__',
    'constructor',
    '2020',
    ' ',
  ];
  let seed = 7;
  const next = (): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return alphabet[seed % alphabet.length] ?? '';
  };
  for (const separator of ['\t', ';', ',', '  ']) {
    const rows = Array.from({ length: 1_900 }, () => Array.from({ length: 8 }, next).join(separator));
    for (const count of [1, 2, 5, 1_900]) {
      const started = performance.now();
      for (const section of ['people', 'trips', 'modes', 'service'] as const)
        read(rows.slice(0, count).join('\n'), {}, section);
      expect(performance.now() - started).toBeLessThan(8_000);
    }
  }
});

describe('data of goods', () => {
  it('are read by segment', () => {
    const text = table(
      ['Segment', 'Establishments', 'Deliveries per job and weekday'],
      ['Retail', '1,250', 0.4],
      ['Hotels and restaurants', 800, 0.6],
    );
    expect(values(read(text, {}, 'freight').items)).toEqual({
      'freight.establishments.retail': 1250,
      'freight.deliveries_per_job.retail': 0.4,
      'freight.establishments.hospitality': 800,
      'freight.deliveries_per_job.hospitality': 0.6,
    });
  });

  it('are read with a segment in each row and a vehicle in each column', () => {
    const text = table(['', 'Vans', 'Articulated lorries'], ['Retail', '60 %', '40 %'], ['Industry', '25 %', '75 %']);
    expect(values(read(text, {}, 'freight').items)).toEqual({
      'freight.class_share.retail.van': 0.6,
      'freight.class_share.retail.articulated': 0.4,
      'freight.class_share.industry.van': 0.25,
      'freight.class_share.industry.articulated': 0.75,
    });
  });
});
