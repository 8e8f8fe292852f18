import { greatCircle_km, planeAbout, type Point } from '../../quantities/geometry.ts';
import { zoneWords } from '../../words/en/zones.ts';
import { zoneLimits } from './limits.ts';
import { isObject, type Said } from './parse.ts';

const words = zoneWords.file;
const [mostLongitude, mostLatitude] = [180, 90];
/** Projected systems count in metres: their coordinates have four digits or more. */
const leastMetres = 1_000;
/** Names of WGS84 with longitude first, as the old `crs` entry of GeoJSON writes them. */
const known = /(?:\bcrs:?84|\b4326)$/i;

/**
 * Checks the old entry that names the reference system; since 2016 GeoJSON knows only WGS84 and the entry is gone.
 *
 * @param crs the entry as the file has it; undefined = not named
 * @returns what is wrong, or undefined for WGS84
 * @example checkSystem({ type: 'name', properties: { name: 'urn:ogc:def:crs:OGC:1.3:CRS84' } }) // undefined
 */
export function checkSystem(crs: unknown): Said | undefined {
  if (crs === undefined || crs === null) return undefined;
  const properties = isObject(crs) && isObject(crs.properties) ? crs.properties : {};
  const name = properties.name ?? properties.code ?? properties.href;
  const text = typeof name === 'string' || typeof name === 'number' ? String(name) : JSON.stringify(crs).slice(0, 60);
  return known.test(text) ? undefined : words.crs(text);
}

const shown = (coordinate: number): string => String(Number(coordinate.toPrecision(8)));

/**
 * Checks that coordinates are degrees, longitude first.
 *
 * @param points all points of a file
 * @returns what is wrong with the first that is no such pair: metres, a swap, or simply outside
 * @example checkDegrees([[660000, 2280000]])?.problem // 'The coordinates (660000, 2280000) are no degrees; they look like metres.'
 */
export function checkDegrees(points: readonly Point[]): Said | undefined {
  const outside = points.find(([east, north]) => Math.abs(east) > mostLongitude || Math.abs(north) > mostLatitude);
  if (!outside) return undefined;
  const [east, north] = [shown(outside[0]), shown(outside[1])];
  if (outside.some((each) => Math.abs(each) >= leastMetres)) return words.metres(east, north);
  const beyond = points.filter(([, latitude]) => Math.abs(latitude) > mostLatitude).length;
  const couldTurn = points.every(([x, y]) => Math.abs(x) <= mostLatitude && Math.abs(y) <= mostLongitude);
  // A city lies beyond 90° as a whole; a single stray corner is another fault.
  const turned = couldTurn && 2 * beyond > points.length;
  return turned ? words.swapped(east, north) : words.outside(east, north);
}

/** The middle one of all coordinates, each by itself: no stray zone moves it. The 180th meridian does not cut. */
function middle(points: readonly Point[]): Point {
  const [first = [NaN, NaN]] = points;
  const project = planeAbout([first[0], 0]);
  const perDegree = project([first[0] + 1, 0])[0];
  const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
  const east = median(points.map((point) => project([point[0], 0])[0] / perDegree));
  return [first[0] + east, median(points.map(([, north]) => north))];
}

/** A zone that is not where the others are. */
export interface Stray {
  readonly at: number;
  readonly distance_km: number;
  /** True where it lies with the others once its coordinates are swapped. */
  readonly swapped: boolean;
}

/**
 * Finds zones that do not lie with the others.
 *
 * @param centroids of all zones
 * @returns those farther from the middle of all than zones of one city lie
 */
export function findStrays(centroids: readonly Point[]): readonly Stray[] {
  const about = middle(centroids);
  return centroids.flatMap((centroid, at): Stray[] => {
    const distance_km = greatCircle_km(about, centroid);
    if (distance_km <= zoneLimits.reach_km) return [];
    const turned: Point = [centroid[1], centroid[0]];
    return [{ at, distance_km, swapped: greatCircle_km(about, turned) <= zoneLimits.reach_km }];
  });
}
