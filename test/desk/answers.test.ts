import { expect, test } from 'vitest';
import { countryTyped, readAnswer } from '../../src/desk/answers.ts';

test.each([
  ['400,000', 'population', 400_000], // 400 is below the least
  ['412 000', 'population', 412_000],
  ['1.250', 'area_built_up', undefined], // 1,250 km2 and 1.25 km2 are both areas of a city
  ['900.000', 'cars_per_1000', 900], // 900,000 is above the most
  ['', 'population', undefined],
])('%s for %s is %s', (text, key, value) => expect(readAnswer(text, key).value).toBe(value));

test('asks for a plainer number where two readings fit', () => {
  expect(readAnswer('1.250', 'area_built_up').problem).toMatch(/1.250 or 1\.25:/);
});

test.each([
  ['mexico', 'MEX'],
  ['MEX', 'MEX'],
  ['mx', 'MEX'],
  ['UK', 'GBR'],
  ['U.S.A.', 'USA'],
  ['usa', 'USA'],
  [' Ivory Coast ', 'CIV'],
  ["Côte d'Ivoire", 'CIV'],
  ['Atlantis', undefined],
  ['zz', undefined],
])('%s is %s', (typed, code) => expect(countryTyped(typed)).toBe(code));
