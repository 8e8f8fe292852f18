/** Longitude and latitude, WGS84, degrees. */
export type Point = readonly [longitude: number, latitude: number];

// The mean radius of the Earth, IUGG.
const earth_km = 6371.0088;
const radians = Math.PI / 180;

/**
 * Measures the great-circle distance.
 *
 * `d = 2 R asin sqrt(sin^2(dlat / 2) + cos lat1 cos lat2 sin^2(dlon / 2))`
 *
 * @param from longitude and latitude, degrees
 * @param to the same
 * @returns km
 * @source R. W. Sinnott, Virtues of the haversine, Sky and Telescope 68(2), 1984
 * @example haversine_km([0, 0], [0, 0]) // 0
 */
export function haversine_km(from: Point, to: Point): number {
  const half = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const across = Math.cos(from[1] * radians) * Math.cos(to[1] * radians) * half(to[0] - from[0]);
  return 2 * earth_km * Math.asin(Math.min(1, Math.sqrt(half(to[1] - from[1]) + across)));
}

/**
 * Lays a point out in a plane about another, good over the size of a city.
 *
 * `x = R cos(lat0) dlon`, `y = R dlat`
 *
 * @param origin longitude and latitude, degrees
 * @param point the same
 * @returns km east and north of the origin
 * @example offset_km([2, 48], [2, 48]) // [0, 0]
 */
export function offset_km(origin: Point, point: Point): readonly [east: number, north: number] {
  const east = earth_km * Math.cos(origin[1] * radians) * (point[0] - origin[0]) * radians;
  return [east, earth_km * (point[1] - origin[1]) * radians];
}
