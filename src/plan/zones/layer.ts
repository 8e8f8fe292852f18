import { areaAndCentroid, contains, type Point, type Polygons } from '../../quantities/geometry.ts';
import { simplifyOutlines } from '../../quantities/simplify-outlines.ts';
import { zoneWords } from '../../words/en/zones.ts';
import type { Complaint } from '../plan.ts';
import { atMost } from '../read.ts';
import { zoneLimits } from './limits.ts';
import { isObject, parseCollection, type Json, type Said } from './parse.ts';
import { checkDegrees, checkSystem } from './reference-system.ts';
import { ShapeReader, type Shape } from './shapes.ts';
import { findStrays } from './strays.ts';

const words = zoneWords.file;

/** One feature of the file: where it lies, and what it says of itself. */
export interface LayerZone {
  readonly id?: string;
  readonly properties: Json;
  readonly centroid: Point;
  /** Absent for a point. */
  readonly area_km2?: number;
  /** Outlines for the map, thinned and rounded. */
  readonly boundary?: Polygons;
}

/** What a file of outlines holds, measured. */
export interface Layer {
  readonly zones: readonly LayerZone[];
  /** What was mended or looks odd, in sentences. */
  readonly notes: readonly string[];
}

export type ReadLayer = { readonly layer: Layer } | { readonly complaints: readonly Complaint[] };

const refuse = (path: string, said: Said): { complaints: readonly Complaint[] } => ({
  complaints: [{ path, ...said }],
});
const rounded = (degrees: number): number => Number(degrees.toFixed(zoneLimits.digits));
const nameKey = /^(name|nom|nombre|nome|label)$/i;
/** Figures of an area that are kept. */
const areaFigures = 6;

/** What a person would call a feature before anything is chosen. */
function titleOf(feature: unknown, at: number): string {
  const properties = isObject(feature) && isObject(feature.properties) ? feature.properties : {};
  const name = Object.entries(properties).find(([key, value]) => nameKey.test(key) && typeof value === 'string');
  return name ? String(name[1]) : zoneWords.properties.unnamed(at + 1);
}

type Shapes = { readonly shapes: readonly Shape[] } | { readonly complaints: readonly Complaint[] };

function readShapes(features: readonly unknown[]): Shapes {
  const reader = new ShapeReader(zoneLimits.points);
  const shapes: Shape[] = [];
  const complaints: Complaint[] = [];
  features.forEach((feature, at) => {
    if (reader.full) return;
    const read = reader.read(isObject(feature) ? feature.geometry : undefined);
    if ('problem' in read) complaints.push({ path: `features.${at}.geometry`, ...read });
    else shapes.push(read);
  });
  if (reader.full) return refuse('features', words.tooManyPoints(zoneLimits.points));
  return complaints.length > 0 ? { complaints } : { shapes };
}

/** Rounds outlines; what rounding folds into a line is left out. */
function roundedOutlines(polygons: Polygons): Polygons {
  const lines = polygons.map((polygon) =>
    polygon
      .map((line) => line.map(([east, north]): Point => [rounded(east), rounded(north)]))
      .map((line) => line.filter((point, at) => at === 0 || String(point) !== String(line[at - 1])))
      .filter((line) => line.length > 3),
  );
  return lines.filter((polygon) => polygon.length > 0);
}

const cornersOf = (zones: readonly Polygons[]): number => zones.flat(2).reduce((sum, line) => sum + line.length - 1, 0);

function overlapNote(zones: readonly LayerZone[], titles: readonly string[]): string[] {
  const found = zones.flatMap(({ centroid }, at) => {
    const other = zones.findIndex(({ boundary }, each) => each !== at && boundary && contains(boundary, centroid));
    return other < 0 ? [] : [[at, other] as const];
  });
  const [first] = found;
  return first ? [words.overlap(titles[first[0]] ?? '', titles[first[1]] ?? '', found.length - 1)] : [];
}

/** Zones that enclose nothing, or do not lie with the others. */
function misplaced(measured: readonly { area_km2: number; centroid: Point }[], titles: readonly string[]): Complaint[] {
  const path = (at: number): string => `features.${at}.geometry`;
  const flat = measured.flatMap(({ area_km2 }, at) =>
    area_km2 > 0 ? [] : [{ path: path(at), ...words.noArea(titles[at] ?? '') }],
  );
  if (flat.length > 0) return flat;
  return findStrays(measured.map(({ centroid }) => centroid)).map(({ at, distance_km, swapped }) => {
    const title = titles[at] ?? '';
    return { path: path(at), ...(swapped ? words.swappedZone(title) : words.far(title, distance_km)) };
  });
}

function measure(features: readonly unknown[], shapes: readonly Shape[]): ReadLayer {
  const titles = features.map(titleOf);
  const measured = shapes.map(({ polygons, point }) =>
    // A point stands for a zone whose area a property gives.
    point ? { area_km2: Infinity, centroid: point } : areaAndCentroid(polygons),
  );
  const complaints = misplaced(measured, titles);
  if (complaints.length > 0) return atMost(complaints);

  const outlines = shapes.map(({ polygons }) => polygons);
  const thinned = simplifyOutlines(outlines, zoneLimits.corners, zoneLimits.cornersInAll).map(roundedOutlines);
  const zones = features.map((feature, at): LayerZone => {
    const { id, properties } = feature as Json;
    const { area_km2, centroid } = measured[at]!;
    return {
      ...((typeof id === 'string' || typeof id === 'number') && { id: String(id) }),
      properties: isObject(properties) ? properties : {},
      centroid: [rounded(centroid[0]), rounded(centroid[1])],
      ...(Number.isFinite(area_km2) && { area_km2: Number(area_km2.toPrecision(areaFigures)) }),
      ...(thinned[at]!.length > 0 && { boundary: thinned[at]! }),
    };
  });
  const opened = shapes.reduce((sum, each) => sum + each.opened, 0);
  const [before, after] = [cornersOf(outlines), cornersOf(thinned)];
  return {
    layer: {
      zones,
      notes: [
        ...(opened > 0 ? [words.closed(opened)] : []),
        ...(after < before ? [words.thinned(before, after, zoneLimits.corners)] : []),
        ...overlapNote(zones, titles),
      ],
    },
  };
}

/**
 * Reads the outlines of zones from GeoJSON: a FeatureCollection of polygons, or of points where only centres are known,
 * in WGS84. Lines are closed, either direction will do, areas and centres are measured before outlines are thinned for
 * the map. Edges that cross themselves are not seen. Never throws, whatever the text.
 *
 * @param text the whole file
 * @returns zones as measured with their properties and what was mended; or complaints
 */
export function readLayer(text: string): ReadLayer {
  const parsed = parseCollection(text);
  if ('problem' in parsed) return refuse('', parsed);
  const { features, crs } = parsed;
  const { least, most } = zoneLimits;
  if (features.length < least || features.length > most) {
    return refuse('features', words.count(features.length, least, most));
  }
  const system = checkSystem(crs);
  if (system) return refuse('crs', system);
  const read = readShapes(features);
  if ('complaints' in read) return atMost(read.complaints);
  const points = read.shapes.flatMap(({ polygons, point }) => (point ? [point] : polygons.flat(2)));
  const degrees = checkDegrees(points);
  return degrees ? refuse('features', degrees) : measure(features, read.shapes);
}
