import { extent, polygonArea, polygonCentroid } from 'd3';
import type { ZoneInfo } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import type { CityZone } from '../../plan/zones.ts';
import type { Point } from './obstacles.ts';

/** A zone of a run with what it can be drawn by: the radii of a ring, or the outline that the plan holds. */
export type DrawnZone = Pick<ZoneInfo, 'radius_km'> & Pick<CityZone, 'boundary'>;

/** A zone as it is drawn, px. */
export interface ZoneShape {
  /** Position in the run's list of zones. */
  readonly index: number;
  readonly d: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Middle of its largest piece; for a ring, of all rings. */
  readonly middle: Point;
  /** Middle between the inner and outer edge of a ring, px from the middle. */
  readonly radius?: number;
}

/** The zones that can be drawn, and how long a kilometre is. */
export interface ZoneMap {
  readonly kind: 'rings' | 'zones';
  readonly shapes: readonly ZoneShape[];
  readonly px_per_km: number;
}

interface Box {
  readonly width: number;
  readonly height: number;
}

/** IUGG mean radius. */
const earthRadius_km = 6371.0088;
/** Half of the line round the map, px. */
const edge = 2;
/** Corners closer together than this are one, px. */
const finest = 0.4;
const at = (value: number): string => String(Number(value.toFixed(1)));

const circle = (x: number, y: number, r: number): string =>
  `M${at(x - r)} ${at(y)}a${at(r)} ${at(r)} 0 1 0 ${at(2 * r)} 0a${at(r)} ${at(r)} 0 1 0 ${at(-2 * r)} 0z`;

/** Concentric rings to scale, the outermost touching the box. */
function ringShapes(zones: readonly DrawnZone[], { width, height }: Box): ZoneMap {
  const outermost = Math.max(...zones.map(({ radius_km }) => radius_km?.[1] ?? 0));
  const px_per_km = (Math.min(width, height) / 2 - edge) / outermost;
  const [x, y] = [width / 2, height / 2];
  const shapes = zones.flatMap(({ radius_km }, index): ZoneShape[] => {
    if (!radius_km || !(radius_km[1] > radius_km[0])) return [];
    const [inner, outer] = [radius_km[0] * px_per_km, radius_km[1] * px_per_km];
    const d = circle(x, y, outer) + (inner > 0 ? circle(x, y, inner) : '');
    const box = { left: x - outer, right: x + outer, top: y - outer, bottom: y + outer };
    return [{ index, d, ...box, middle: { x, y }, radius: (inner + outer) / 2 }];
  });
  return { kind: 'rings', shapes, px_per_km };
}

type Place = readonly [longitude: number, latitude: number];
type Corner = [x: number, y: number];

/** Drops corners that lie on the one before. */
function thinned(corners: readonly Corner[]): Corner[] {
  const kept: Corner[] = [];
  for (const corner of corners) {
    const last = kept.at(-1);
    if (!last || Math.hypot(corner[0] - last[0], corner[1] - last[1]) >= finest) kept.push(corner);
  }
  return kept.length > 2 ? kept : [...corners];
}

function outlined(index: number, polygons: readonly (readonly Corner[][])[]): ZoneShape[] {
  const corners = polygons.flat(2);
  const largest = polygons
    .flatMap(([edge]) => (edge && edge.length > 2 ? [edge] : []))
    .sort((a, b) => Math.abs(polygonArea(b)) - Math.abs(polygonArea(a)))[0];
  if (!largest) return [];
  const d = polygons
    .flat()
    .map((edge) => `M${edge.map(([x, y]) => `${at(x)} ${at(y)}`).join('L')}z`)
    .join('');
  const [x, y] = polygonCentroid(largest);
  const [xs, ys] = [corners.map((each) => each[0]), corners.map((each) => each[1])];
  return [
    {
      index,
      d,
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
      middle: { x, y },
    },
  ];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Longitudes are counted from the city, so that none is cut where they begin again. */
function projected([longitude, latitude]: Place, from: number): Corner {
  const turned = ((((longitude - from + 180) % 360) + 360) % 360) - 180;
  // ln tan(45 deg + latitude / 2), written so that the equator is exact.
  return [radians(turned), -Math.asinh(Math.tan(radians(latitude)))];
}

/** Zones on Mercator's projection, north up, as large as the box lets them be. */
function boundaryShapes(zones: readonly DrawnZone[], { width, height }: Box): ZoneMap {
  const first = zones.find(({ boundary }) => boundary?.[0]?.[0]?.[0])?.boundary?.[0]?.[0]?.[0];
  const raw = zones.map(({ boundary }) =>
    boundary?.map((polygon) => polygon.map((edge) => edge.map((place) => projected(place, first?.[0] ?? 0)))),
  );
  const corners = raw.flatMap((polygons) => polygons?.flat(2) ?? []);
  const [[left = NaN, right = NaN], [top = NaN, bottom = NaN]] = [
    extent(corners, ([x]) => x),
    extent(corners, ([, y]) => y),
  ];
  const scale = Math.min((width - 2 * edge) / (right - left), (height - 2 * edge) / (bottom - top));
  const place = ([x, y]: Corner): Corner => [
    width / 2 + (x - (left + right) / 2) * scale,
    height / 2 + (y - (top + bottom) / 2) * scale,
  ];
  const shapes = raw.flatMap((polygons, index) =>
    polygons
      ? outlined(
          index,
          polygons.map((polygon) => polygon.map((each) => thinned(each.map(place)))),
        )
      : [],
  );
  // Mercator stretches by 1 / cos(latitude), which is the hyperbolic cosine of its own y; told for the middle of the map.
  const px_per_km = (scale * Math.cosh((top + bottom) / 2)) / earthRadius_km;
  return { kind: 'zones', shapes, px_per_km };
}

/**
 * Finds the outlines of a run's zones in the plan: results carry the ids only.
 *
 * @param zones zones of a run
 * @param plan the open plan; its zones may be newer than the run
 * @returns the zones in the same order; those that the plan does not outline keep their radii or nothing
 * @example drawnZones([], { city: {} }) // []
 */
export function drawnZones(
  zones: readonly ZoneInfo[],
  { city }: { readonly city: Pick<Plan['city'], 'zones'> },
): DrawnZone[] {
  const outlines = new Map(city.zones?.zones.map(({ id, boundary }) => [id, boundary]));
  return zones.map(({ id, radius_km }) => {
    const boundary = outlines.get(id);
    return { ...(radius_km && { radius_km }), ...(boundary && { boundary }) };
  });
}

/**
 * Tells what kind of map a run's zones can be drawn on.
 *
 * @param zones from `drawnZones`
 * @returns `zones` where any has an outline, `rings` where any has radii, else undefined
 * @example mapKind([{ radius_km: [0, 2] }]) // 'rings'
 */
export function mapKind(zones: readonly DrawnZone[]): ZoneMap['kind'] | undefined {
  if (zones.some(({ boundary }) => boundary?.[0]?.[0]?.[0])) return 'zones';
  return zones.some(({ radius_km }) => radius_km && radius_km[1] > radius_km[0]) ? 'rings' : undefined;
}

/**
 * Lays zones out in a box: outlines where zones have them, else rings round a middle; zones with neither are left out.
 *
 * @param zones from `drawnZones`
 * @param box room, px
 * @returns shapes, px from the upper left corner; none where no zone has an outline or radii
 */
export function zoneShapes(zones: readonly DrawnZone[], box: Box): ZoneMap {
  return mapKind(zones) === 'zones' ? boundaryShapes(zones, box) : ringShapes(zones, box);
}
