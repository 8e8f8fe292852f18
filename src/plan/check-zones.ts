import { planWords } from '../words/en/plan.ts';
import { checkReference } from './check-references.ts';
import { forbiddenKeys } from './forbidden-keys.ts';
import type { Complaint } from './plan.ts';
import { zoneLimits } from './zones/limits.ts';
import { findStrays } from './zones/strays.ts';
import type { CityZone, CityZones } from './zones.ts';

const words = planWords.zones;
const at = (index: number): string => `city.zones.zones.${index}`;

function checkIds(zones: readonly CityZone[]): Complaint[] {
  const seen = new Set<string>();
  return zones.flatMap(({ id }, index): Complaint[] => {
    if (forbiddenKeys.has(id)) return [{ path: `${at(index)}.id`, ...words.forbidden(id) }];
    if (seen.has(id)) return [{ path: `${at(index)}.id`, ...words.duplicate(id) }];
    seen.add(id);
    return [];
  });
}

function checkOutlines(zones: readonly CityZone[]): Complaint[] {
  return zones.flatMap(({ boundary = [] }, index): Complaint[] => {
    const path = `${at(index)}.boundary`;
    const lines = boundary.flat();
    const corners = lines.reduce((sum, line) => sum + line.length - 1, 0);
    if (corners > zoneLimits.corners) return [{ path, ...words.points(corners, zoneLimits.corners) }];
    const open = lines.some((line) => line[0]?.[0] !== line.at(-1)?.[0] || line[0]?.[1] !== line.at(-1)?.[1]);
    return open ? [{ path, ...words.open() }] : [];
  });
}

function checkDistances({ zones, distance_km }: CityZones): Complaint[] {
  if (!distance_km) return [];
  const path = 'city.zones.distance_km';
  const square = distance_km.length === zones.length && distance_km.every((row) => row.length === zones.length);
  if (!square) return [{ path, ...words.size(distance_km.flat().length, zones.length) }];
  const pair = (from: number, to: number): string => words.pair(zones[from]!.name, zones[to]!.name);
  return distance_km.flatMap((row, from) =>
    row.flatMap((km, to) =>
      km === 0 && from !== to ? [{ path: `${path}.${from}.${to}`, ...words.zero(pair(from, to)) }] : [],
    ),
  );
}

/**
 * Checks what the shape of a city's own zones cannot say: ids, somebody who lives and works there, closed outlines, zones
 * that lie together, distances for every pair.
 *
 * @param given the zones
 * @param sources keys of the bibliography
 * @returns complaints
 */
export function checkZones(given: CityZones, sources: ReadonlySet<string>): Complaint[] {
  const { zones, reference } = given;
  const none = (of: 'population' | 'jobs'): boolean => zones.every((zone) => zone[of] === 0);
  return [
    ...checkReference(reference, 'city.zones.reference', sources),
    ...checkIds(zones),
    ...(none('population') ? [{ path: 'city.zones.zones', ...words.nobody() }] : []),
    ...(none('jobs') ? [{ path: 'city.zones.zones', ...words.noJobs() }] : []),
    ...checkOutlines(zones),
    ...findStrays(zones.map(({ centroid }) => centroid)).map((stray) => ({
      path: `${at(stray.at)}.centroid`,
      ...words.far(stray.distance_km),
    })),
    ...checkDistances(given),
  ];
}
