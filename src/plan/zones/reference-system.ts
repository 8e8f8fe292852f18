import type { Point } from '../../quantities/geometry.ts';
import { zoneWords } from '../../words/en/zones.ts';
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
