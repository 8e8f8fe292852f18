import { describe, expect, it } from 'vitest';
import { zonesOf } from '../../../src/plan/zones/draft.ts';
import { propertiesOf, suggestMapping } from '../../../src/plan/zones/properties.ts';
import { ringRadii_km, suggestCentre, suggestRing } from '../../../src/plan/zones/ring-of-zone.ts';
import { bundled } from '../../support/bundled.ts';
import {
  collection,
  draftOf,
  feature,
  layerOf,
  polygon,
  squareOf,
  tinyRadii_km,
  tinyTownText,
} from '../../support/zones.ts';

/** Three squares in a row; the first two say nothing but what is given. */
const three = (...properties: (object | null)[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: properties.map((each, at) => feature(polygon(squareOf(4 + at / 100, 55)), each)),
  });
const problems = (text: string, options = {}) => draftOf(text, options).complaints.map(({ problem }) => problem);

describe('the mapping of properties', () => {
  it('is found by their names', () => {
    const layer = layerOf(tinyTownText());
    const properties = propertiesOf(layer);
    expect(properties.map(({ name }) => name)).toEqual(['zone_id', 'name', 'pop_2025', 'jobs', 'note']);
    expect(properties[2]).toEqual({
      name: 'pop_2025',
      filled: 12,
      numbers: 12,
      distinct: 10,
      samples: ['9000', '8000', '9500'],
    });
    expect(suggestMapping(layer, properties)).toEqual({
      id: 'zone_id',
      name: 'name',
      population: 'pop_2025',
      jobs: 'jobs',
    });
  });

  it.each([
    ['Einwohner', 'population'],
    ['POBTOT', 'population'],
    ['Residents', 'population'],
    ['inhabitants', 'population'],
    ['Población', 'population'],
    ['empl', 'jobs'],
    ['Employment', 'jobs'],
    ['EMPLOIS', 'jobs'],
    ['Arbeitsplätze', 'jobs'],
  ])('knows %s as %s', (name, role) => {
    const layer = layerOf(three({ [name]: 1 }, { [name]: 2 }));
    expect(suggestMapping(layer, propertiesOf(layer))).toEqual({ [role]: name });
  });

  it('takes no id that stands twice, no residents that are no numbers, no employed residents for jobs', () => {
    const layer = layerOf(three({ id: 'a', pop: 'many', employed: 1 }, { id: 'a', pop: 'few', employed: 2 }));
    expect(suggestMapping(layer, propertiesOf(layer))).toEqual({});
  });
});

describe('draftZones', () => {
  it('makes zones of Tiny Town with the rings that they are drawn in', () => {
    const draft = draftOf(tinyTownText());
    expect(draft.complaints).toEqual([]);
    expect(draft.zones.map(({ ring }) => ring)).toEqual([
      'centre',
      ...Array.from({ length: 4 }, () => 'inner'),
      ...Array.from({ length: 5 }, () => 'outer'),
      ...Array.from({ length: 2 }, () => 'hinterland'),
    ]);
    expect(draft.zones[3]).toMatchObject({ id: 'TT-04', name: 'South Gate', population: 7500, jobs: 3600 });
    const zones = zonesOf(draft, { kind: 'judgement' });
    expect(zones?.zones.reduce((sum, { population }) => sum + population, 0)).toBe(100_000);
  });

  it('never takes what is missing for 0: it names the zones and can be told', () => {
    const text = three({ name: 'A', pop: 5, jobs: 1 }, { name: 'B', pop: null, jobs: '' }, { name: 'C', jobs: 0 });
    expect(problems(text)).toEqual([
      'The residents of 2 zones are missing: “B”, “C”.',
      'The jobs of one zone are missing: “B”.',
    ]);
    expect(zonesOf(draftOf(text), { kind: 'judgement' })).toBeUndefined();
    const typed = { 1: { population: 7, jobs: 0 }, 2: { population: 0 } };
    const draft = draftOf(text, { typed });
    expect(draft.complaints).toEqual([]);
    expect(draft.zones.map(({ population, jobs }) => [population, jobs])).toEqual([
      [5, 1],
      [7, 0],
      [0, 0],
    ]);
  });

  it('asks for jobs where no property says them', () => {
    expect(problems(three({ pop: 5 }, { pop: 6 }))).toEqual(['No property says the jobs.']);
  });

  it('reads numbers that stand as text, and asks where they can be read two ways', () => {
    const text = three({ pop: '1 200', jobs: '2,5' }, { pop: '3000', jobs: '4' });
    expect(draftOf(text).zones.map(({ population, jobs }) => [population, jobs])).toEqual([
      [1200, 2.5],
      [3000, 4],
    ]);
    const open = three({ pop: '1,200', jobs: 1 }, { pop: '900', jobs: 1 });
    expect(problems(open)).toEqual(['“1,200” in “pop” can be read two ways.']);
    expect(draftOf(open, { mark: '.' }).zones[0]?.population).toBe(1200);
    expect(draftOf(open, { mark: ',' }).zones[0]?.population).toBe(1.2);
  });

  it.each([
    ['a negative count', -5],
    ['words', 'about ten'],
    ['a share', '12 %'],
  ])('refuses %s as residents until a number is typed', (_, pop) => {
    const text = three({ name: 'A', pop, jobs: 1 }, { name: 'B', pop: 4, jobs: 1 });
    expect(draftOf(text).complaints[0]).toMatchObject({ path: 'population' });
    expect(problems(text, { mapping: { population: 'pop', jobs: 'jobs' } })[0]).toContain('not a number of 0 or more');
    expect(problems(text, { typed: { 0: { population: 9 } } })).toEqual([]);
  });

  it('refuses a city in which nobody lives or works', () => {
    expect(problems(three({ pop: 0, jobs: 0 }, { pop: 0, jobs: 0 }))).toEqual([
      'No zone has a resident.',
      'No zone has a job.',
    ]);
  });

  it('numbers zones without ids; refuses chosen ids that stand twice or are missing', () => {
    const text = three({ pop: 1, jobs: 1, code: 'a' }, { pop: 1, jobs: 1, code: 'a' }, { pop: 1, jobs: 1 });
    expect(
      draftOf(text, { mapping: { population: 'pop', jobs: 'jobs' } }).zones.map(({ id, name }) => [id, name]),
    ).toEqual([
      ['1', 'Zone 1'],
      ['2', 'Zone 2'],
      ['3', 'Zone 3'],
    ]);
    expect(problems(text, { mapping: { id: 'code', population: 'pop', jobs: 'jobs' } })).toEqual([
      'one zone has no id: “Zone 3”.',
      'More than one zone has the id “a”.',
    ]);
  });

  it('takes the ids that features have beside their properties', () => {
    const text = JSON.stringify({
      type: 'FeatureCollection',
      features: [7, 8].map((id, at) => ({ ...feature(polygon(squareOf(4 + at / 100, 55))), id })),
    });
    expect(draftOf(text).zones.map(({ id }) => id)).toEqual(['7', '8']);
  });

  it('takes the ring that a property says, by id or name, and says which it does not know', () => {
    const text = three(
      { pop: 1, jobs: 1, ring: 'outer' },
      { pop: 1, jobs: 1, ring: 'Inner ring' },
      { pop: 1, jobs: 1, ring: 'Zone B' },
    );
    const draft = draftOf(text);
    expect(draft.zones.map(({ ring }) => ring)).toEqual(['outer', 'inner', 'inner']);
    expect(draft.notes[0]).toContain('“Zone B”');
  });

  it('asks for the area of a point', () => {
    const dot = feature({ type: 'Point', coordinates: [4.02, 55] }, { name: 'Dot', pop: 1, jobs: 1, area_km2: 2.5 });
    expect(draftOf(collection(dot)).zones[2]?.area_km2).toBe(2.5);
    const bare = feature({ type: 'Point', coordinates: [4.02, 55] }, { name: 'Dot', pop: 1, jobs: 1 });
    expect(problems(collection(bare))).toEqual(['one zone is a point without an area: “Dot”.']);
  });
});

describe('rings of zones', () => {
  it('reach as far as the disc of the built-up area times their ratio', () => {
    // Tiny Town has 25 km2: sqrt(25 / pi) = 2.8209 km, times .2, .5, 1 and 2.5.
    const radii = ringRadii_km(bundled('tiny-town').city);
    radii.forEach((radius, at) => expect(radius).toBeCloseTo(tinyRadii_km[at]!, 2));
  });

  it('begin where jobs are densest, else residents', () => {
    const zone = (area_km2: number, jobs?: number, population?: number) => ({
      centroid: [0, 0] as const,
      area_km2,
      jobs,
      population,
    });
    expect(suggestCentre([zone(2, 10, 900), zone(1, 9, 1), zone(4, 12, 1)])).toBe(1);
    expect(suggestCentre([zone(2, undefined, 900), zone(1, undefined, 950)])).toBe(1);
    expect(suggestCentre([zone(2), zone(1)])).toBe(0);
  });

  it('are found by distance, the last one without end', () => {
    // A hundredth of a degree at the equator is 1.112 km.
    const at = (degrees: number) => suggestRing([degrees, 0], [0, 0], [1, 3, 6, 15]);
    expect([0, 0.02, 0.05, 0.1, 2].map(at)).toEqual(['centre', 'inner', 'outer', 'hinterland', 'hinterland']);
  });

  it('follow another centre', () => {
    const far = draftOf(tinyTownText(), { centre: 10 });
    expect(far.zones[10]?.ring).toBe('centre');
    expect(far.zones[11]?.ring).toBe('hinterland');
  });
});
