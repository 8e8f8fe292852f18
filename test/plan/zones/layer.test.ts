import { describe, expect, it } from 'vitest';
import { readLayer } from '../../../src/plan/zones/layer.ts';
import { zoneLimits } from '../../../src/plan/zones/limits.ts';
import { collection, feature, layerOf, polygon, squareOf, tinyTownText } from '../../support/zones.ts';

const problemsOf = (text: string) => {
  const read = readLayer(text);
  return 'complaints' in read ? read.complaints : [];
};
const withCrs = (crs: unknown) => JSON.stringify({ ...(JSON.parse(collection()) as object), crs });
const named = (name: unknown) => ({ type: 'name', properties: { name } });
const mapped = (text: string, by: (point: [number, number]) => unknown[]) =>
  JSON.stringify(JSON.parse(text), (_, value: unknown) =>
    Array.isArray(value) && value.length === 2 && value.every((each) => typeof each === 'number')
      ? by(value as [number, number])
      : value,
  );

describe('readLayer', () => {
  it('measures the invented zones of Tiny Town', () => {
    const { zones, notes } = layerOf(tinyTownText());
    expect(zones).toHaveLength(12);
    expect(notes).toEqual([]);
    // A 32-gon of radius .564 km: 32 / 2 x .564² x sin(11.25°) = .9929 km2.
    expect(zones[0]?.area_km2).toBeCloseTo(0.993, 3);
    expect(zones[0]?.centroid).toEqual([4, 55]);
    expect(zones[0]?.properties).toMatchObject({ zone_id: 'TT-01', pop_2025: 9000 });
    // Half a ring of 2.82 to 7.05 km: pi / 2 x (49.70 - 7.95) = 65.6 km2, less a little for its straight edges.
    expect(zones[10]?.area_km2).toBeGreaterThan(65);
    expect(zones[10]?.area_km2).toBeLessThan(65.6);
  });

  it('takes a byte order mark, altitudes, either direction and several parts', () => {
    const high = squareOf(4.02, 55).map(([x, y]) => [x, y, 12]);
    const parts = { type: 'MultiPolygon', coordinates: [[[...squareOf(4.03, 55)].reverse()], [squareOf(4.05, 55)]] };
    const { zones } = layerOf(`\ufeff${collection(feature(polygon(high)), feature(parts))}`);
    expect(zones[2]?.area_km2).toBeCloseTo(zones[0]!.area_km2!, 4);
    expect(zones[3]?.area_km2).toBeCloseTo(2 * zones[0]!.area_km2!, 4);
    expect(zones[3]?.boundary).toHaveLength(2);
  });

  it('closes lines and says so; leaves out corners that stand twice', () => {
    const open = squareOf(4.02, 55).slice(0, -1);
    const { zones, notes } = layerOf(collection(feature(polygon([open[0], ...open]))));
    expect(zones[2]?.boundary?.[0]?.[0]).toHaveLength(5);
    expect(notes[0]).toMatch(/one outline was not closed/);
  });

  it('takes a point as a centre without an area', () => {
    const { zones } = layerOf(collection(feature({ type: 'Point', coordinates: [4.02, 55] })));
    expect(zones[2]).toEqual({ centroid: [4.02, 55], properties: { pop: 100, jobs: 50 } });
  });

  it('thins outlines of many corners, measures before and rounds to five digits', () => {
    const round = Array.from({ length: 3_000 }, (_, at) => [
      4.1 + 0.03 * Math.cos((2 * Math.PI * at) / 3_000),
      55 + 0.03 * Math.sin((2 * Math.PI * at) / 3_000),
    ]);
    const { zones, notes } = layerOf(collection(feature(polygon([...round, round[0]]))));
    const line = zones[2]!.boundary![0]![0]!;
    expect(line.length).toBeLessThanOrEqual(zoneLimits.corners + 1);
    expect(line.flat().every((each) => String(each).replace(/^\d+\.?/, '').length <= 5)).toBe(true);
    expect(notes.at(-1)).toMatch(/simplified from 3008 to \d+ corners/);
    // pi x (.03 x 111.195)² x cos 55°
    expect(zones[2]?.area_km2).toBeCloseTo(Math.PI * 3.33585 ** 2 * Math.cos((55 * Math.PI) / 180), 1);
  });

  it('notes that zones lie in one another', () => {
    expect(layerOf(collection(feature(polygon(squareOf(3.99, 54.99, 0.05))))).notes[0]).toMatch(/Zones may overlap/);
  });

  it.each([
    ['not named', undefined],
    ['nothing', null],
    ['CRS84', named('urn:ogc:def:crs:OGC:1.3:CRS84')],
    ['EPSG:4326', named('EPSG:4326')],
    ['the long name of EPSG', named('urn:ogc:def:crs:EPSG::4326')],
    ['a number', { type: 'EPSG', properties: { code: 4326 } }],
  ])('takes the reference system %s', (_, crs) => {
    expect(problemsOf(withCrs(crs))).toEqual([]);
  });

  it.each([
    ['a projected one', named('urn:ogc:def:crs:EPSG::25832'), '25832'],
    ['Web Mercator', named('EPSG:3857'), '3857'],
    ['one that ends alike', named('EPSG:14326'), '14326'],
    ['something else', 7, '7'],
  ])('refuses the reference system %s by its name', (_, crs, name) => {
    const [complaint] = problemsOf(withCrs(crs));
    expect(complaint?.path).toBe('crs');
    expect(complaint?.problem).toContain(name);
    expect(complaint?.remedy).toContain('EPSG:4326');
  });

  it('recognises metres', () => {
    const [complaint] = problemsOf(mapped(tinyTownText(), ([x, y]) => [x * 111_000, y * 111_000]));
    expect(complaint?.problem).toMatch(/look like metres/);
    expect(complaint?.remedy).toContain('WGS84 (EPSG:4326)');
  });

  it('recognises a swap: of the whole file where a latitude passes 90°, and of one zone', () => {
    const mexico = mapped(tinyTownText(), ([x, y]) => [y - 34, x - 107]);
    expect(problemsOf(mexico)[0]?.problem).toMatch(/seem to be swapped/);
    const [one] = problemsOf(collection(feature(polygon(squareOf(55, 4)), { name: 'Turned' })));
    expect(one).toMatchObject({ path: 'features.2.geometry' });
    expect(one?.problem).toMatch(/“Turned” lies with the others only if/);
  });

  it('refuses a zone that lies elsewhere, and says how far', () => {
    const [far] = problemsOf(collection(feature(polygon(squareOf(0, 0)), { name: 'Nowhere' })));
    // From 55° N, 4.015° E to 0° N, 0° E some 6,130 km.
    expect(far?.problem).toMatch(/“Nowhere” lies 61\d\d km from the others/);
  });

  it('is not cut by the 180th meridian', () => {
    const fiji = mapped(collection(), ([x, y]) => [x - 4.01 > 0 ? x - 184.01 : x + 175.99, y - 73]);
    expect(problemsOf(fiji)).toEqual([]);
  });
});
