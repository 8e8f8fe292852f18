import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/engine/indicators.ts';
import { readPlan } from '../../src/plan/read.ts';
import { writePlan } from '../../src/plan/write.ts';
import { broken, datum, minimalPlan } from '../support/plans.ts';

const known = { indicators: indicators.map(({ id }) => id) };
const good = writePlan(minimalPlan());
const json = (path: readonly (string | number)[], value: unknown) => JSON.stringify(broken(path, value));
/** The good file with one spot of its text replaced. */
const spot = (from: string, to: string) => {
  if (!good.includes(from)) throw new Error(`the file has no ${from}`);
  return good.replace(from, to);
};
const data = ['city', 'data'] as const;

type Kind = [name: string, bytes: string | Uint8Array, path: string | RegExp, phrase: string | RegExp];

/** Not a plan at all, or not text. */
const strangers: Kind[] = [
  ['nothing', '', '', 'The file is empty.'],
  ['blanks', ' \n\t ', '', 'The file is empty.'],
  ['a byte order mark alone', '\ufeff', '', 'The file is empty.'],
  ['null', 'null', '', 'this file holds null'],
  ['a list', '[]', '', 'this file holds a list'],
  ['a number', '42', '', 'this file holds a number'],
  ['a text', '"plan"', '', 'this file holds a string'],
  ['an empty object', '{}', 'format', 'does not say that it is a plan'],
  ['another format', json(['format'], 'geojson'), 'format', 'The format is "geojson"'],
  ['a table with commas', 'year,value\n2025,3\n', '', 'looks like a table'],
  ['a table with semicolons', 'Jahr;Wert\r\n2025;3\r\n', '', 'looks like a table'],
  ['a table in quotes', '"year","value"\n"2025","3"\n', '', 'looks like a table'],
  ['a web page', '<!doctype html><title>Not found</title>', '', 'looks like a web page'],
  ['UTF-16, little end first', new Uint8Array(Buffer.from(`\ufeff${good}`, 'utf16le')), '', 'encoded as UTF-16'],
  ['UTF-16, big end first', new Uint8Array(Buffer.from(`\ufeff${good}`, 'utf16le').swap16()), '', 'encoded as UTF-16'],
  ['UTF-16 without a mark', new Uint8Array(Buffer.from(good, 'utf16le')), '', 'encoded as UTF-16'],
  [
    'a zip archive',
    new Uint8Array(Buffer.concat([Buffer.from('PK\u0003\u0004\u0014\u0000'), deflateRawSync(good)])),
    '',
    'zip archive',
  ],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), '', 'not text'],
  ['too many bytes', `{"note": "${'x'.repeat(6_000_000)}"}`, '', 'The file has 6.00001 MB; a plan has 5 MB at most.'],
  ['10 MB of nesting', '['.repeat(10_000_000), '', 'The file has 10 MB'],
];

/** Broken as JSON, or stricter than JSON. */
const syntax: Kind[] = [
  ['4 MB of nested lists', '['.repeat(4_000_000), /line 1, column 21/, 'nested more than 20 deep'],
  ['4 MB of nested objects', '{"a":'.repeat(800_000), /^a\.a.*line 1/, 'nested more than 20 deep'],
  ['a file cut off', good.slice(0, -40), /line \d+, column \d+/, 'ends too early'],
  ['a file cut off in a text', good.slice(0, good.indexOf('Smallville') + 5), /^name \(line 4/, 'ends too early'],
  ['rubbish after the end', `${good}{}`, /line \d+, column 1/, 'where the end of the file should stand'],
  ['a comma too many', spot('"version": 1,', '"version": 1,,'), /line 3/, 'where a name in double quotes'],
  [
    'a comma before a bracket',
    spot('"car_driver"\n', '"car_driver",\n'),
    /^city\.modes\.3 \(/,
    'comma stands before a closing',
  ],
  ['a missing comma', spot('"version": 1,', '"version": 1'), /^version \(line 4/, 'where a comma or a closing bracket'],
  ['NaN', spot('"value": 100000', '"value": NaN'), /^city\.data\.population\.value \(line \d+/, 'NaN is not a number'],
  [
    'Infinity',
    spot('"value": 100000', '"value": Infinity'),
    /^city\.data\.population\.value/,
    'Infinity is not a number',
  ],
  [
    'minus Infinity',
    spot('"value": 100000', '"value": -Infinity'),
    /^city\.data\.population\.value/,
    '-Infinity is not',
  ],
  ['undefined', spot('"value": 100000', '"value": undefined'), /^city\.data\.population\.value/, 'undefined is not'],
  [
    'a number past all doubles',
    spot('"value": 100000', '"value": 1e999'),
    /^city\.data\.population\.value/,
    'too large',
  ],
  ['a decimal comma', spot('"value": 0.3', '"value": 0,3'), /^city\.data\.mode\.walk\.share\.value/, 'decimal comma'],
  ['leading zeros', spot('"value": 100000', '"value": 0100000'), /population\.value/, 'not written as a number'],
  [
    'separated thousands',
    spot('"value": 100000', '"value": 100.000.000'),
    /population\.value/,
    'not written as a number',
  ],
  ['single quotes', spot('"sumpter"', "'sumpter'"), /^format/, 'single quotes'],
  ['a comment', `// my plan\n${good}`, /line 1, column 1/, 'comment'],
  ['a raw line end in a text', spot('"Invented."', '"Invented\n."'), /^city\.note/, 'raw line end'],
  ['an unknown escape', spot('"Invented."', '"Inv\\ented."'), /^city\.note/, 'unknown escape'],
  ['half a character', spot('"Invented."', '"\\ud83d"'), /^city\.note/, 'lone surrogate'],
  ['half a character, raw', spot('"Invented."', '"\ud83d"'), /^city\.note/, /lone surrogate|not text/],
  [
    '__proto__',
    spot('"version": 1,', '"version": 1, "__proto__": {"polluted": true},'),
    /^__proto__ \(line 3/,
    'not allowed',
  ],
  ['__proto__ in disguise', spot('"version": 1,', '"version": 1, "__pro\\u0074o__": 1,'), /^__proto__/, 'not allowed'],
  [
    '__proto__ among the data',
    spot('"population": {', '"__proto__": {"value": 1}, "population": {'),
    /^city\.data\.__proto__/,
    'not allowed',
  ],
  [
    'constructor',
    spot('"version": 1,', '"constructor": {"prototype": {}}, "version": 1,'),
    /^constructor/,
    'not allowed',
  ],
  [
    'a datum given twice',
    spot('"bus_fleet": {', '"population": {}, "bus_fleet": {'),
    /^city\.data\.population/,
    'stands here twice',
  ],
  [
    'an endless list',
    `{"format": "sumpter", "version": 1, "targets": [${'{},'.repeat(20_000)}{}]}`,
    /^targets\.10000/,
    'more than 10000',
  ],
];

/** JSON, but not the shape of a plan. */
const shape: Kind[] = [
  ['no version', json(['version'], undefined), 'version', 'version is missing'],
  ['a version as text', json(['version'], '1'), 'version', 'not a whole number'],
  ['a newer version', json(['version'], 2), 'version', 'format version 2; this app reads versions up to 1'],
  ['version 1e308', json(['version'], 1e308), 'version', 'reads versions up to 1'],
  ['a missing city', json(['city'], undefined), 'city', 'missing'],
  ['a city that is null', json(['city'], null), 'city', 'null stands where'],
  ['a city that is a list', json(['city'], []), 'city', 'found a list in square brackets'],
  [
    'a number in quotes',
    json([...data, 'population', 'value'], '100000'),
    'city.data.population.value',
    'stands in quotes',
  ],
  [
    'an ambiguous decimal',
    json([...data, 'population', 'value'], '1,234'),
    'city.data.population.value',
    '"1,234" stands in quotes',
  ],
  ['a value of null', json([...data, 'population', 'value'], null), 'city.data.population.value', 'null stands where'],
  [
    'true for a number',
    json([...data, 'population', 'value'], true),
    'city.data.population.value',
    'found true or false',
  ],
  ['1e308', json([...data, 'population', 'value'], 1e308), 'city.data.population.value', 'above 1000000000000000'],
  ['a list for a datum', json([...data, 'population'], [1]), 'city.data.population', 'found a list'],
  ['an unknown mode', json(['city', 'modes', 0], 'hovercraft'), 'city.modes.0', '"hovercraft" is not known here'],
  ['an unknown role', json(['scenarios', 1, 'role'], 'king'), 'scenarios.1.role', '"king" is not known here'],
  ['an unknown driver', json(['drivers', 'moon'], {}), 'drivers.moon', 'no entry of this name'],
  ['an unknown entry', json(['macro'], 'x'), 'macro', 'no entry of this name'],
  ['a country by its name', json(['city', 'country'], 'Mexico'), 'city.country', 'country code'],
  ['half a year', json(['horizon'], 2035.5), 'horizon', 'Expected a whole number'],
  ['a year far away', json(['horizon'], 99999), 'horizon', 'above 2200'],
  ['control characters in a name', json(['name'], 'a\u0000b'), 'name', 'not allowed here'],
  ['a name too long', json(['name'], 'x'.repeat(201)), 'name', 'more than 200'],
  ['an empty name', json(['scenarios', 1, 'name'], ' '), 'scenarios.1.name', 'The name is empty'],
  [
    'a script for a link',
    json(['sources', 'town-hall', 'url'], 'javascript:alert(1)'),
    'sources.town-hall.url',
    'not a web address',
  ],
  [
    'markup for a key',
    json([...data, '<script>alert(1)</script>'], datum(1, 'share')),
    /^city\.data\.<script>/,
    'not a name that a plan can use',
  ],
  ['no scenarios', json(['scenarios'], []), 'scenarios', 'fewer than 1'],
  ['too many scenarios', json(['scenarios'], Array(61).fill({})), 'scenarios', 'more than 60'],
];

/** The shape of a plan, but nothing to compute with. */
const sense: Kind[] = [
  ['an unknown datum', json([...data, 'moons'], datum(1, 'share')), 'city.data.moons', 'There is no datum "moons"'],
  [
    'a unit of another size',
    json([...data, 'population', 'unit'], 'thousand persons'),
    'city.data.population.unit',
    'expected "persons"',
  ],
  ['a negative share', json([...data, 'mode.bus.share', 'value'], -0.2), 'city.data.mode.bus.share', 'outside 0 to 1'],
  ['percent for a share', json([...data, 'mode.bus.share', 'value'], 20), 'city.data.mode.bus.share', 'outside 0 to 1'],
  [
    'shares that sum to more',
    json([...data, 'mode.bus.share', 'value'], 0.4),
    'city.data.mode.walk.share',
    'sum to 1.2',
  ],
  [
    'shares that sum to less',
    json([...data, 'class.car.share.petrol', 'value'], 0.5),
    'city.data.class.car.share.petrol',
    'sum to 0.9',
  ],
  [
    'a range beside its value',
    json([...data, 'population', 'low'], 100_500),
    'city.data.population',
    'does not hold the value',
  ],
  ['a mode twice', json(['city', 'modes'], ['walk', 'bus', 'car_driver', 'bus']), 'city.modes', 'twice'],
  [
    'data on a mode that is not there',
    json(['city', 'modes'], ['walk', 'bus']),
    'city.data.mode.car_driver.share',
    'does not have',
  ],
  ['a horizon before the base year', json(['horizon'], 2020), 'horizon', 'before the base year'],
  [
    'an unknown measure',
    json(['scenarios', 2, 'measures', 0, 'measure'], 'PX1'),
    'scenarios.2.measures.0.measure',
    'no measure "PX1"',
  ],
  [
    'a level out of range',
    json(['scenarios', 2, 'measures', 0, 'level'], 61),
    'scenarios.2.measures.0.level',
    'outside 0 to 60',
  ],
  [
    'a level below 0',
    json(['scenarios', 2, 'measures', 0, 'level'], -1),
    'scenarios.2.measures.0.level',
    'outside 0 to 60',
  ],
  [
    'a start after the horizon',
    json(['scenarios', 2, 'measures', 0, 'start_year'], 2099),
    'scenarios.2.measures.0.start_year',
    'starts in 2099',
  ],
  [
    'a measure twice',
    json(['scenarios', 2, 'measures', 1, 'measure'], 'PS3'),
    'scenarios.2.measures.1',
    'stands here twice',
  ],
  ['a scenario id twice', json(['scenarios', 3, 'id'], 'buses'), 'scenarios.3.id', 'Two scenarios have the id "buses"'],
  ['two references', json(['scenarios', 2, 'role'], 'reference'), 'scenarios', '2 scenarios have the role "reference"'],
  ['no base year', json(['scenarios', 0, 'role'], 'plan'), 'scenarios', 'No scenario has the role "base_year"'],
  [
    'a source that is not there',
    json([...data, 'population', 'reference', 'source'], 'nobody'),
    'city.data.population.reference.source',
    '"nobody" is not in the bibliography',
  ],
  [
    'a source called toString',
    json([...data, 'population', 'reference', 'source'], 'toString'),
    'city.data.population.reference.source',
    'not in the bibliography',
  ],
  [
    'points out of order',
    json(['drivers', 'electric_share_car', 'points', 0, 0], 2036),
    'drivers.electric_share_car.points.1',
    'not in rising order',
  ],
  [
    'an electric share above 1',
    json(['drivers', 'electric_share_car', 'points', 1, 1], 40),
    'drivers.electric_share_car.points.1',
    'above 1',
  ],
  [
    'an unknown indicator',
    json(['targets', 0, 'indicator'], 'happiness'),
    'targets.0.indicator',
    'no indicator "happiness"',
  ],
  ['a target after the horizon', json(['targets', 0, 'year'], 2050), 'targets.0.year', 'outside 2025 to 2035'],
];

const asText = (bytes: string | Uint8Array): string =>
  typeof bytes === 'string' ? bytes : Buffer.from(bytes).toString('utf8');

describe.each([
  ['strangers', strangers],
  ['broken JSON', syntax],
  ['the wrong shape', shape],
  ['no sense', sense],
])('%s', (_, kinds) => {
  it.each(kinds)('%s', (_name, bytes, path, phrase) => {
    const started = performance.now();
    const read = readPlan(asText(bytes), known);
    expect(performance.now() - started).toBeLessThan(3_000);
    if (!('complaints' in read)) throw new Error('was read as a plan');
    const found = read.complaints.find((complaint) =>
      typeof path === 'string' ? complaint.path === path : path.test(complaint.path),
    );
    expect(found?.problem, JSON.stringify(read.complaints.slice(0, 3))).toMatch(phrase);
    expect(found?.remedy).toMatch(/\.$/);
    expect(Object.prototype).not.toHaveProperty('polluted');
    for (const complaint of read.complaints)
      expect(`${complaint.path}${complaint.problem}`).not.toMatch(/[\p{Cc}\p{Cs}]/u);
  });
});

it('covers at least thirty kinds, each its own', () => {
  const names = [...strangers, ...syntax, ...shape, ...sense].map(([name]) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.length).toBeGreaterThan(30);
});
