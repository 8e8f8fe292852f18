/** Longitude and latitude, degrees of WGS84, as GeoJSON has them. */
export type LonLat = readonly [number, number];

/** East and north of a centre, km. */
export type PlanePoint = readonly [number, number];

/** Coordinates of a GeoJSON MultiPolygon: polygons, each an outer ring and holes. A Polygon's coordinates are one entry. */
export type Polygons = readonly (readonly (readonly LonLat[])[])[];

/** Mean radius of the Earth (IUGG), km. */
const earth_km = 6371.0088;
const radians = Math.PI / 180;

/** Difference of longitudes the short way round, degrees. */
function eastOf(from: number, to: number): number {
  const turn = 360;
  return to - from - turn * Math.round((to - from) / turn);
}

/**
 * Takes the distance between two places along a great circle.
 *
 * `d = 2 R asin sqrt(sin^2(dlat/2) + cos lat1 cos lat2 sin^2(dlon/2))` (haversine), on a sphere: within 0.6 % of the
 * ellipsoid's distance
 *
 * @param from longitude and latitude, degrees
 * @param to the same
 * @returns km
 * @source Sinnott, R. W. (1984), Virtues of the Haversine, Sky and Telescope 68(2), 159
 * @example greatCircle_km([0, 0], [0, 0]) // 0
 */
export function greatCircle_km(from: LonLat, to: LonLat): number {
  const halfLat = (radians * (to[1] - from[1])) / 2;
  const halfLon = (radians * (to[0] - from[0])) / 2;
  const chord =
    Math.sin(halfLat) ** 2 + Math.cos(radians * from[1]) * Math.cos(radians * to[1]) * Math.sin(halfLon) ** 2;
  return 2 * earth_km * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * Lays a place on the plane about a centre.
 *
 * `x = R cos(lat0) dlon`, `y = R dlat` (equirectangular). Some d km from the centre, lengths are right to about
 * `d tan(lat0) / R`: 0.5 % at 30 km and 45 degrees.
 *
 * @param centre longitude and latitude, degrees
 * @param point the same
 * @returns east and north, km
 * @example onPlane([10, 0], [10, 0]) // [0, 0]
 */
export function onPlane(centre: LonLat, point: LonLat): PlanePoint {
  const scale = radians * earth_km;
  return [scale * Math.cos(radians * centre[1]) * eastOf(centre[0], point[0]), scale * (point[1] - centre[1])];
}

interface Moments {
  area: number;
  east: number;
  north: number;
}

/** Area and first moments of a ring, whichever way it runs, about a place. */
function ringMoments(ring: readonly LonLat[], about: LonLat): Moments {
  const moments = { area: 0, east: 0, north: 0 };
  for (let i = 0; i < ring.length; i++) {
    const [x0, y0] = onPlane(about, ring[i]!);
    const [x1, y1] = onPlane(about, ring[(i + 1) % ring.length]!);
    const cross = x0 * y1 - x1 * y0;
    moments.area += cross / 2;
    moments.east += ((x0 + x1) * cross) / 6;
    moments.north += ((y0 + y1) * cross) / 6;
  }
  const sign = moments.area < 0 ? -1 : 1;
  return { area: sign * moments.area, east: sign * moments.east, north: sign * moments.north };
}

function polygonMoments(polygons: Polygons, about: LonLat): Moments {
  const sum = { area: 0, east: 0, north: 0 };
  for (const rings of polygons) {
    rings.forEach((ring, r) => {
      const sign = r === 0 ? 1 : -1;
      const { area, east, north } = ringMoments(ring, about);
      sum.area += sign * area;
      sum.east += sign * east;
      sum.north += sign * north;
    });
  }
  return sum;
}

/** What a zone is from afar. */
export interface ZoneShape {
  readonly area_km2: number;
  /** Centre of the area; it may lie outside a bent zone. */
  readonly centroid: LonLat;
}

/**
 * Takes area and centroid of a zone from its boundary.
 *
 * `A = 1/2 sum of (x_i y_{i+1} - x_{i+1} y_i)`, outer rings less holes, on the plane about the centroid (found twice):
 * for zones up to 100 km across the plane costs less than 0.1 %, the sphere for the ellipsoid less than 1 %.
 *
 * @param polygons coordinates of a GeoJSON MultiPolygon; rings may run either way and cross the date line
 * @returns km2 and degrees; NaN without a ring that holds land
 * @example zoneShape([]).area_km2 // NaN
 */
export function zoneShape(polygons: Polygons): ZoneShape {
  let centroid = polygons[0]?.[0]?.[0] ?? ([NaN, NaN] as const);
  for (let pass = 0; pass < 2; pass++) {
    const { area, east, north } = polygonMoments(polygons, centroid);
    const scale = radians * earth_km;
    const lon = centroid[0] + east / area / (scale * Math.cos(radians * centroid[1]));
    centroid = [eastOf(0, lon), centroid[1] + north / area / scale];
  }
  const { area } = polygonMoments(polygons, centroid);
  return { area_km2: area > 0 ? area : NaN, centroid };
}

/**
 * Says whether a place lies in a zone.
 *
 * A line from the place to the east crosses the boundary an odd number of times.
 *
 * @param point longitude and latitude, degrees
 * @param polygons coordinates of a GeoJSON MultiPolygon
 * @returns true inside; a place on the boundary belongs to one of the zones that share it
 * @example isInside([0.5, 0.5], [[[[0, 0], [1, 0], [1, 1], [0, 1]]]]) // true
 */
export function isInside([lon, lat]: LonLat, polygons: Polygons): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let i = 0; i < ring.length; i++) {
      const [lonA, latA] = ring[i]!;
      const [lonB, latB] = ring[(i + 1) % ring.length]!;
      if (latA > lat === latB > lat) continue;
      const a = eastOf(lon, lonA);
      const crossing = a + ((lat - latA) / (latB - latA)) * eastOf(lonA, lonB);
      if (crossing > 0) inside = !inside;
    }
  }
  return inside;
}

/**
 * Takes the length of trips inside a zone from its size.
 *
 * `d = share * sqrt(A / pi) * detour`
 *
 * @param area_km2 of the zone
 * @param share straight line over the radius of a disc of that area
 * @param detour road distance over straight line, at least 1
 * @returns km by road
 * @example intrazonal_km(Math.PI, 0.5, 1.2) // 0.6
 */
export function intrazonal_km(area_km2: number, share: number, detour: number): number {
  return share * Math.sqrt(area_km2 / Math.PI) * detour;
}

/**
 * Writes the distances between all zones.
 *
 * `d_ij = detour * great circle`, `d_ii = share * sqrt(A / pi) * detour`
 *
 * @param zones area and centroid of each `[zone]`
 * @param share of the radius that a trip inside a zone goes straight
 * @param detour road distance over straight line, at least 1
 * @returns km by road `[zone × zone]`
 * @example zoneDistances_km([{ area_km2: Math.PI, centroid: [0, 0] }], 0.5, 1) // [0.5]
 */
export function zoneDistances_km(zones: readonly ZoneShape[], share: number, detour: number): Float64Array {
  const count = zones.length;
  const distances = new Float64Array(count * count);
  for (let i = 0; i < count; i++) {
    distances[i * count + i] = intrazonal_km(zones[i]!.area_km2, share, detour);
    for (let j = 0; j < i; j++) {
      const distance = detour * greatCircle_km(zones[i]!.centroid, zones[j]!.centroid);
      distances[i * count + j] = distance;
      distances[j * count + i] = distance;
    }
  }
  return distances;
}

/** Part of a straight way that lies within a circle about the origin: from where it enters to where it leaves. */
function shareWithin(from: PlanePoint, to: PlanePoint, radius_km: number): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length2 = dx * dx + dy * dy;
  const start2 = from[0] ** 2 + from[1] ** 2;
  if (length2 === 0) return start2 <= radius_km ** 2 ? 1 : 0;
  const nearest = -(from[0] * dx + from[1] * dy) / length2;
  const half2 = nearest ** 2 - (start2 - radius_km ** 2) / length2;
  if (half2 <= 0) return 0;
  const half = Math.sqrt(half2);
  return Math.max(0, Math.min(1, nearest + half) - Math.max(0, nearest - half));
}

/**
 * Takes the part of a straight way that lies in each of a set of rings.
 *
 * Within a circle of radius r lies the part between the roots of `|a + t (b - a)|^2 = r^2`, t in 0-1; a ring has what
 * its outer circle has more than its inner one.
 *
 * @param from start, km from the centre of the rings
 * @param to end, the same
 * @param outer_km outer radius of each ring, rising `[ring]`
 * @returns share of the way in each ring, and last the share beyond; sums to 1 `[ring + 1]`
 * @example wayShares([-2, 0], [2, 0], [1]) // [0.5, 0.5]
 */
export function wayShares(from: PlanePoint, to: PlanePoint, outer_km: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(outer_km.length + 1);
  let inner = 0;
  for (let ring = 0; ring < outer_km.length; ring++) {
    const within = shareWithin(from, to, outer_km[ring]!);
    shares[ring] = Math.max(0, within - inner);
    inner = Math.max(inner, within);
  }
  shares[outer_km.length] = 1 - inner;
  return shares;
}
