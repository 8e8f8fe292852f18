import type { Outline, Point, Polygons } from '../../quantities/geometry.ts';
import { zoneWords } from '../../words/en/zones.ts';
import { isObject, type Said } from './parse.ts';

const words = zoneWords.file;
/** Corners of the least outline. */
const leastCorners = 3;

/** A zone's shape as the file gives it, lines closed; a point has no polygons. */
export interface Shape {
  readonly polygons: Polygons;
  readonly point?: Point;
  /** Lines that were not closed. */
  readonly opened: number;
}

class Unreadable extends Error {
  readonly said: Said;

  constructor(said: Said) {
    super(said.problem);
    this.said = said;
  }
}

const list = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Unreadable(words.coordinates());
  return value as readonly unknown[];
};

/** Reads shapes one after another and counts their points, so that a bomb of them is seen before it is built. */
export class ShapeReader {
  private left: number;
  private opened = 0;

  constructor(most: number) {
    this.left = most;
  }

  /** True once more points came than may come. */
  get full(): boolean {
    return this.left < 0;
  }

  /** Reads the geometry of a feature, or says what is wrong with it. */
  read(geometry: unknown): Shape | Said {
    try {
      this.opened = 0;
      if (!isObject(geometry)) return words.geometryMissing();
      const { type, coordinates } = geometry;
      switch (type) {
        case 'Point':
          return { polygons: [], point: this.point(coordinates), opened: 0 };
        case 'Polygon':
          return { polygons: [this.polygon(coordinates)], opened: this.opened };
        case 'MultiPolygon':
          return { polygons: list(coordinates).map((each) => this.polygon(each)), opened: this.opened };
        default:
          return words.geometryKind(typeof type === 'string' ? type : words.nothing);
      }
    } catch (error) {
      if (error instanceof Unreadable) return error.said;
      throw error;
    }
  }

  private polygon(value: unknown): readonly Outline[] {
    const lines = list(value).map((line) => this.line(line));
    if (lines.length === 0) throw new Unreadable(words.shortLine());
    return lines;
  }

  /** Closes a line and leaves out corners that stand twice in a row. */
  private line(value: unknown): Outline {
    const points = list(value).map((point) => this.point(point));
    const same = (one: Point | undefined, other: Point | undefined): boolean =>
      one !== undefined && other !== undefined && one[0] === other[0] && one[1] === other[1];
    const corners = points.filter((point, at) => !same(point, points[at - 1]));
    const closed = corners.length > 1 && same(corners[0], corners.at(-1));
    if (corners.length - (closed ? 1 : 0) < leastCorners) throw new Unreadable(words.shortLine());
    if (closed) return corners;
    this.opened += 1;
    return [...corners, corners[0]!];
  }

  private point(value: unknown): Point {
    this.left -= 1;
    if (this.full) throw new Unreadable(words.coordinates());
    const [longitude, latitude] = list(value);
    if (!Number.isFinite(longitude) || !Number.isFinite(latitude)) throw new Unreadable(words.coordinates());
    return [longitude as number, latitude as number];
  }
}
