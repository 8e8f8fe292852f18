/** Longitude and latitude, WGS84, degrees. */
export type Point = readonly [longitude: number, latitude: number];
/** A closed line: the last point repeats the first. */
export type Outline = readonly Point[];
/** Polygons, each an outer edge and its holes. */
export type Polygons = readonly (readonly Outline[])[];

// WGS84 defines these two; the mean radius (2a + b) / 3 follows: 6371.0088 km.
const equatorialRadius_km = 6378.137;
const flattening = 1 / 298.257223563;
const meanRadius_km = equatorialRadius_km * (1 - flattening / 3);
const halfTurn_degrees = 180;
const radians = (degrees: number): number => (degrees * Math.PI) / halfTurn_degrees;

/** Difference of two longitudes the short way round, degrees in (-180, 180]. */
const eastward = (from: number, to: number): number =>
  to - from - 2 * halfTurn_degrees * Math.round((to - from) / (2 * halfTurn_degrees));

/**
 * Measures the great circle between two points on a sphere of the Earth's mean radius.
 * d = 2 R asin sqrt(sin²(dphi / 2) + cos phi1 cos phi2 sin²(dlambda / 2)). Within .6 % of the ellipsoid.
 *
 * @param from longitude and latitude, degrees
 * @param to longitude and latitude, degrees
 * @returns km; NaN for coordinates that are no numbers
 * @example Math.round(greatCircle_km([0, 0], [0, 90])) // 10008
 */
export function greatCircle_km(from: Point, to: Point): number {
  const north = Math.sin(radians(to[1] - from[1]) / 2);
  const east = Math.sin(radians(to[0] - from[0]) / 2);
  const root = north ** 2 + Math.cos(radians(from[1])) * Math.cos(radians(to[1])) * east ** 2;
  return 2 * meanRadius_km * Math.asin(Math.min(1, Math.sqrt(root)));
}

/** A point on the plane that touches the Earth at a place: km to the east and to the north of it. */
export type PlanePoint = readonly [east_km: number, north_km: number];

/**
 * Lays points on a plane about a place (equirectangular): x = R cos(phi0) dlambda, y = R dphi.
 * Distances to the north are exact on the sphere; those to the east are off by the share tan(phi0) dphi, .5 % at 20 km
 * north of a place at 60°. The 180th meridian does not cut.
 *
 * @param about the place
 * @returns the projection, degrees to km
 * @example planeAbout([10, 60])([11, 60])[0].toFixed(2) // '55.60'
 */
export function planeAbout([longitude, latitude]: Point): (point: Point) => PlanePoint {
  const scale = Math.cos(radians(latitude));
  return ([east, north]) => [
    meanRadius_km * scale * radians(eastward(longitude, east)),
    meanRadius_km * radians(north - latitude),
  ];
}

/** Twice the signed area of a closed line, and its first moments, each six times over. */
function moments(line: readonly PlanePoint[]): { area: number; east: number; north: number } {
  const sum = { area: 0, east: 0, north: 0 };
  for (let at = 1; at < line.length; at += 1) {
    const [[x1, y1], [x2, y2]] = [line[at - 1]!, line[at]!];
    const cross = x1 * y2 - x2 * y1;
    sum.area += cross;
    sum.east += (x1 + x2) * cross;
    sum.north += (y1 + y2) * cross;
  }
  return sum;
}

/** Area and centre of mass of polygons. */
export interface AreaAndCentroid {
  readonly area_km2: number;
  readonly centroid: Point;
}

/** The same about a place near by: outer edges count, holes are taken away, whichever way round they are drawn. */
function measureAbout(polygons: Polygons, about: Point): AreaAndCentroid {
  const project = planeAbout(about);
  const total = { area: 0, east: 0, north: 0 };
  for (const polygon of polygons) {
    polygon.forEach((line, at) => {
      const { area, east, north } = moments(line.map(project));
      const sign = (at === 0 ? 1 : -1) * Math.sign(area);
      total.area += (sign * area) / 2;
      total.east += (sign * east) / 6;
      total.north += (sign * north) / 6;
    });
  }
  const degrees = halfTurn_degrees / Math.PI / meanRadius_km;
  const east = about[0] + ((total.east / total.area) * degrees) / Math.cos(radians(about[1]));
  const north = about[1] + (total.north / total.area) * degrees;
  return { area_km2: total.area, centroid: [eastward(0, east), north] };
}

/**
 * Measures the area and the centre of mass of polygons: shoelace formula on the plane about their own centre.
 * The plane adds less than 1 in 100,000 for a zone of 50 km below 60° of latitude; the sphere is within .9 % of the
 * ellipsoid (.5 % too large at the equator, .9 % too small at the poles). Edges that cross themselves are not seen.
 *
 * @param polygons each an outer edge and its holes, closed, in either direction
 * @returns area, km2, and centre, degrees; area 0 and a centre of NaN for what encloses nothing
 */
export function areaAndCentroid(polygons: Polygons): AreaAndCentroid {
  const first = polygons[0]?.[0]?.[0];
  if (!first) return { area_km2: 0, centroid: [NaN, NaN] };
  // The first corner only finds the centre; the plane about the centre measures.
  const rough = measureAbout(polygons, first);
  return Number.isFinite(rough.centroid[0]) ? measureAbout(polygons, rough.centroid) : { ...rough, area_km2: 0 };
}

/**
 * Tells whether a point lies in polygons (even-odd rule), holes outside.
 *
 * @param polygons each an outer edge and its holes, closed
 * @param point longitude and latitude
 * @returns true inside; a point on an edge may be either
 * @example contains([[[[0, 0], [2, 0], [2, 2], [0, 2], [0, 0]]]], [1, 1]) // true
 */
export function contains(polygons: Polygons, point: Point): boolean {
  const project = planeAbout(point);
  let inside = false;
  for (const line of polygons.flat()) {
    const corners = line.map(project);
    for (let at = 1; at < corners.length; at += 1) {
      const [[x1, y1], [x2, y2]] = [corners[at - 1]!, corners[at]!];
      if (y1 > 0 !== y2 > 0 && x1 + (-y1 / (y2 - y1)) * (x2 - x1) > 0) inside = !inside;
    }
  }
  return inside;
}
