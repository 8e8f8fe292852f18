import { greatCircle_km, planeAbout, type Point } from '../../quantities/geometry.ts';
import { zoneLimits } from './limits.ts';

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
