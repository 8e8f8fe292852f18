import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/engine/indicators.ts';
import { readNumber } from '../../src/plan/read-number.ts';
import { readPlan } from '../../src/plan/read.ts';
import { broken, datum, minimalPlan } from '../support/plans.ts';

const folder = new URL('../../scenarios/', import.meta.url);
const known = { indicators: indicators.map(({ id }) => id) };

function complaintsOf(value: unknown) {
  const read = readPlan(JSON.stringify(value), known);
  return 'complaints' in read ? read.complaints : [];
}

describe('readPlan', () => {
  it.each(readdirSync(folder).filter((name) => name.endsWith('.json')))('reads %s', (name) => {
    const read = readPlan(readFileSync(new URL(name, folder), 'utf8'), known);
    expect('complaints' in read ? read.complaints : []).toEqual([]);
  });

  it('gives back what stood in the text', () => {
    expect(readPlan(JSON.stringify(minimalPlan()), known)).toEqual({ plan: minimalPlan() });
  });

  it('passes over a byte order mark', () => {
    expect(readPlan(`\ufeff${JSON.stringify(minimalPlan())}`)).toEqual({ plan: minimalPlan() });
  });

  it('keeps markup in names as plain text', () => {
    const read = readPlan(JSON.stringify(broken(['name'], '<img src=x onerror=alert(1)>')));
    expect('plan' in read && read.plan.name).toBe('<img src=x onerror=alert(1)>');
  });

  it('names both versions of a newer file', () => {
    expect(complaintsOf(broken(['version'], 7))[0]).toEqual({
      path: 'version',
      problem: 'The file has format version 7; this app reads versions up to 1.',
      remedy: 'Open it with a newer Sumpter: reload the page, or ask whoever sent it to save it in the older format.',
    });
  });

  it('says the sum of shares that do not sum to 1', () => {
    // .3 + .2 + .6 = 1.1
    expect(complaintsOf(broken(['city', 'data', 'mode.car_driver.share', 'value'], 0.6))).toEqual([
      {
        path: 'city.data.mode.walk.share',
        problem: 'The mode shares sum to 1.1, above 1.',
        remedy: 'Lower one or more of them.',
      },
    ]);
  });

  it('lets a share that is missing be a default', () => {
    expect(complaintsOf(broken(['city', 'data', 'mode.car_driver.share'], undefined))).toEqual([]);
  });

  it('takes shares that are rounded', () => {
    expect(complaintsOf(broken(['city', 'data', 'mode.car_driver.share', 'value'], 0.5009))).toEqual([]);
  });

  it('suggests the key that was meant', () => {
    const [complaint] = complaintsOf(broken(['city', 'data', 'Population'], datum(1, 'persons')));
    expect(complaint?.remedy).toContain('"population"');
  });

  it('lists fifty complaints at most, then a count', () => {
    const data = Object.fromEntries(Array.from({ length: 80 }, (_, index) => [`no_such_${index}`, datum(1, 'share')]));
    const complaints = complaintsOf(broken(['city', 'data'], data));
    expect(complaints).toHaveLength(51);
    expect(complaints.at(-1)?.problem).toBe('30 more complaints of this kind.');
  });

  it('lets the range of a charge follow a wage that is not known', () => {
    const plan = broken(['scenarios', 3, 'measures', 0, 'level'], 5_000) as { city: { data: Record<string, unknown> } };
    expect(complaintsOf(plan)[0]?.path).toBe('scenarios.3.measures.0.level');
    delete plan.city.data.wage_per_hour;
    expect(complaintsOf(plan)).toEqual([]);
  });

  it('stays quick with a file full of numbers', () => {
    const text = `{"format": "sumpter", "version": 1, "scenarios": [${'1,'.repeat(2_000_000)}1]}`;
    const started = performance.now();
    const read = readPlan(text);
    expect('complaints' in read && read.complaints[0]?.problem).toBe('A list holds more than 10000 entries.');
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('readNumber', () => {
  it.each<[string, number]>([
    ['1234.5', 1234.5],
    ['1234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234,5', 1234.5],
    ['1 234,5', 1234.5],
    ['1 234 567', 1_234_567],
    ['1’234’567.8', 1_234_567.8],
    ["1'234", 1234],
    ['1.234.567', 1_234_567],
    ['12,34,567.5', 1_234_567.5],
    ['0,123', 0.123],
    ['0.123', 0.123],
    ['.5', 0.5],
    ['1234,567', 1234.567],
    ['-3', -3],
    ['−3', -3],
    ['2e3', 2000],
    ['  42 ', 42],
  ])('reads %s', (text, value) => {
    expect(readNumber(text)).toMatchObject({ value });
  });

  it.each<[string, number]>([
    ['35 %', 0.35],
    ['35%', 0.35],
    ['0,5 %', 0.005],
  ])('reads %s as a share', (text, value) => {
    expect(readNumber(text)).toMatchObject({ value, percent: true });
  });

  it('asks about a number that can be read in two ways', () => {
    expect(readNumber('1,234')).toEqual({ ambiguous: [1234, 1.234], percent: false });
    expect(readNumber('1.234')).toEqual({ ambiguous: [1234, 1.234], percent: false });
  });

  it('does not ask when the mark is known', () => {
    expect(readNumber('1,234', ',')).toMatchObject({ value: 1.234 });
    expect(readNumber('1,234', '.')).toMatchObject({ value: 1234 });
  });

  it.each([
    '',
    '  ',
    'NaN',
    'Infinity',
    '-∞',
    '1e308',
    '1e999',
    '12 34',
    '1,2,3',
    '1.2.3,4,5',
    'abc',
    '--1',
    '1-2',
    '%',
  ])('refuses %j', (text) => {
    expect(readNumber(text)).toHaveProperty('complaint');
  });

  it('is not slowed down by a long text', () => {
    expect(readNumber('1'.repeat(100_000))).toHaveProperty('complaint');
  });
});
