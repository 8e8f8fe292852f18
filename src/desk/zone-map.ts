import { planeAbout, type PlanePoint, type Point } from '../quantities/geometry.ts';
import type { CityZone } from '../plan/zones.ts';

/** A zone as a map draws it, in km on a plane whose north is up; y grows downwards. */
export interface MappedZone {
  /** SVG path of its outlines; empty for a point. */
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

export interface ZonePlane {
  readonly zones: readonly MappedZone[];
  /** Left, top, width and height, km, with room round about. */
  readonly box: readonly [left: number, top: number, width: number, height: number];
  /** A round length for the scale bar, km. */
  readonly scale_km: number;
}

/** Metres of a km: finer than a map shows. */
const digits = 3;
/** Room around the zones, of their greater side. */
const margin = 0.03;
/** The scale bar is at most this part of the width. */
const longestBar = 0.3;

function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  return [5, 2, 1].map((figure) => figure * power).find((length) => length <= most) ?? power;
}

/**
 * Lays zones out for a map: an equirectangular plane about the middle of all centres.
 *
 * @param zones with their centres, and outlines where they have some
 * @returns paths and places in km, and the box around them
 */
export function zonePlane(zones: readonly Pick<CityZone, 'centroid' | 'boundary'>[]): ZonePlane {
  const [first = [0, 0] as Point] = zones.map(({ centroid }) => centroid);
  const near = planeAbout(first);
  const mean = (of: 0 | 1): number => zones.reduce((sum, { centroid }) => sum + near(centroid)[of], 0) / zones.length;
  const latitude = first[1] + mean(1) / near([first[0], first[1] + 1])[1];
  const longitude = first[0] + mean(0) / near([first[0] + 1, first[1]])[0];
  const project = planeAbout([longitude, latitude]);
  const down = ([east, north]: PlanePoint): readonly [number, number] => [east, -north];
  const text = (point: Point): string =>
    down(project(point))
      .map((each) => Number(each.toFixed(digits)))
      .join(' ');
  const mapped = zones.map(({ centroid, boundary = [] }): MappedZone => {
    const [x, y] = down(project(centroid));
    return {
      path: boundary
        .flat()
        .map((line) => `M${line.slice(0, -1).map(text).join('L')}Z`)
        .join(''),
      x,
      y,
    };
  });
  const points = zones
    .flatMap(({ centroid, boundary = [] }) => [centroid, ...boundary.flat(2)])
    .map(project)
    .map(down);
  const [left, right] = extent(points, 0);
  const [top, bottom] = extent(points, 1);
  // Zones that are points on one line still have a map with two sides.
  const side = Math.max(right - left, bottom - top, 1);
  const room = side * margin;
  const width = Math.max(right - left, side / 2) + 2 * room;
  const height = Math.max(bottom - top, side / 2) + 2 * room;
  const box = [(left + right - width) / 2, (top + bottom - height) / 2, width, height] as const;
  return { zones: mapped, box, scale_km: roundLength(width * longestBar) };
}

function extent(points: readonly (readonly [number, number])[], of: 0 | 1): [least: number, most: number] {
  return points.reduce<[number, number]>(
    ([least, most], point) => [Math.min(least, point[of]), Math.max(most, point[of])],
    [Infinity, -Infinity],
  );
}
