import { readFileSync } from 'node:fs';
import { draftZones, zonesOf, type Draft, type DraftOptions } from '../../src/plan/zones/draft.ts';
import { readLayer, type Layer } from '../../src/plan/zones/layer.ts';
import { propertiesOf, suggestMapping } from '../../src/plan/zones/properties.ts';
import type { CityZones } from '../../src/plan/zones.ts';
import { deepFreeze } from './plans.ts';

/** Outer radii of the rings of Tiny Town: a disc of 25 km2 has 2.821 km; times .2, .5, 1 and 2.5. */
export const tinyRadii_km = [0.564, 1.41, 2.821, 7.052];

export const tinyTownText = (): string => readFileSync(new URL('./tiny-town-zones.geojson', import.meta.url), 'utf8');

/** Reads a text that must be a layer of zones. */
export function layerOf(text: string): Layer {
  const read = readLayer(text);
  if ('complaints' in read) throw new Error(JSON.stringify(read.complaints));
  return deepFreeze(read.layer);
}

/** Drafts zones by what their properties are called. */
export function draftOf(text: string, options: Partial<DraftOptions> = {}): Draft {
  const layer = layerOf(text);
  const mapping = suggestMapping(layer, propertiesOf(layer));
  return draftZones(layer, { mapping, radii_km: tinyRadii_km, ...options });
}

/** The twelve invented zones of Tiny Town; deep-frozen. */
export function tinyTownZones(): CityZones {
  const draft = draftOf(tinyTownText());
  const zones = zonesOf(draft, { kind: 'judgement', where: 'invented' });
  if (!zones) throw new Error(JSON.stringify(draft.complaints));
  return deepFreeze(zones);
}

type Corner = readonly unknown[];

/** A square of GeoJSON with its south-west corner and side in degrees. */
export const squareOf = (west: number, south: number, side = 0.01): Corner[] => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

/** A feature of GeoJSON. */
export const feature = (geometry: unknown, properties: unknown = { pop: 100, jobs: 50 }): object => ({
  type: 'Feature',
  properties,
  geometry,
});

export const polygon = (...lines: unknown[]): object => ({ type: 'Polygon', coordinates: lines });

/** Text of a file with two good squares and whatever else. */
export const collection = (...more: unknown[]): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [feature(polygon(squareOf(4, 55))), feature(polygon(squareOf(4.01, 55))), ...more],
  });
