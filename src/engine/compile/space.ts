import { bandGeometry, wayRound } from '../../model/ring-geometry.ts';
import { intrazonal_km, wayShares } from '../../model/zone-geometry.ts';
import { greatCircle_km, planeAbout, type PlanePoint, type Point } from '../../quantities/geometry.ts';
import type { CityZone, CityZones } from '../../plan/zones.ts';
import { bandBounds_km, bands, rings } from '../../plan/vocabulary.ts';
import { space as spaceFactors } from '../../sources/behaviour.ts';
import { zones as zoneFactors } from '../../sources/zones.ts';
import { names } from '../../words/en/names.ts';
import type { CityReader } from '../city-reader.ts';

export const centre = rings.indexOf('centre');
export const innerRing = rings.indexOf('inner');

/** A zone of the model: one of four rings, or one of the city's own. */
export interface CompiledZone {
  readonly id: string;
  readonly name: string;
  /** Index of the ring whose roads, stops and parking it has. */
  readonly ring: number;
  readonly area_km2: number;
}

/**
 * A cell is a destination zone at a distance band from a home zone, trips that pass the centre on their way apart from
 * those that do not; cells that cannot occur are left out.
 */
export interface CompiledSpace {
  readonly zones: readonly CompiledZone[];
  readonly cells: number;
  /** First cell of each home zone, and the end. `[zone + 1]` */
  readonly homeStart: Int32Array;
  /** Zones. `[cell]` */
  readonly home: Int32Array;
  readonly destination: Int32Array;
  /** Rings of those zones. `[cell]` */
  readonly homeRing: Int32Array;
  readonly destinationRing: Int32Array;
  readonly band: Int32Array;
  /** 1 where the way passes through the centre. `[cell]` */
  readonly through: Uint8Array;
  readonly distance_km: Float64Array;
  readonly reach: Float64Array;
  /** Share of the way in each ring, through the centre and round it. `[cell × ring]` */
  readonly way: Float64Array;
  readonly wayRound: Float64Array;
  readonly area_km2: number;
  readonly radius_km: number;
  /** Outer radius. `[ring]` */
  readonly outer_km: readonly number[];
  /** Road distance over straight line. */
  readonly detour: number;
  /** Centroids of the city's own zones, km from its centre; rings have none. `[zone]` */
  readonly points: readonly PlanePoint[] | undefined;
  /** `[zone]` */
  readonly zonePopulation: Float64Array;
  readonly zoneJobs: Float64Array;
  /** The same by ring. `[ring]` */
  readonly populationShare: Float64Array;
  readonly jobsShare: Float64Array;
}

function ringAreas(outer_km: readonly number[]): Float64Array {
  return Float64Array.from(outer_km, (outer, r) => Math.PI * (outer ** 2 - (r === 0 ? 0 : outer_km[r - 1]! ** 2)));
}

function normalised(values: Float64Array): Float64Array {
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value) => value / total);
}

function populationShares(read: CityReader, areas: Float64Array): Float64Array {
  const local = rings.map((ring) => read.local(`ring.${ring}.population_share`));
  if (local.every((value) => value !== undefined)) return normalised(Float64Array.from(local));
  const density = read.needAll(rings, (ring) => `ring.${ring}.density_relative`);
  return normalised(areas.map((area, r) => area * density[r]!));
}

function bandRange(b: number): [low: number, high: number] {
  const low = b === 0 ? spaceFactors.shortest_trip.value : bandBounds_km[b]!;
  return [low, Math.min(bandBounds_km[b + 1]!, spaceFactors.longest_trip.value)];
}

interface Cell {
  readonly home: number;
  readonly destination: number;
  readonly band: number;
  readonly through: boolean;
  readonly reach: number;
  readonly distance_km: number;
  readonly way: Float64Array;
}

function ringCells(outer_km: readonly number[], populated: Float64Array, detour: number): Cell[] {
  const cells: Cell[] = [];
  const count = rings.length;
  rings.forEach((_, home) => {
    if (populated[home] === 0) return;
    bands.forEach((_band, band) => {
      const [low, high] = bandRange(band);
      const found = bandGeometry({ outer_km }, home, low, high, detour);
      for (let route = 0; route < 2 * count; route++) {
        const reach = found.reach_share[route]!;
        if (reach === 0) continue;
        const way = found.way_share.slice(route * count, (route + 1) * count);
        const distance_km = found.distance_km[route]!;
        cells.push({ home, destination: route >> 1, band, through: route % 2 === 1, reach, distance_km, way });
      }
    });
  });
  return cells;
}

function bandOf(distance_km: number): number {
  return bandBounds_km.findIndex((_low, b) => distance_km <= bandBounds_km[b + 1]!);
}

/** Way of a straight line by ring: circles about the centre of the city's zones; what lies beyond them is hinterland. */
function lineWay(
  from: Point,
  to: Point,
  onPlane: (point: Point) => PlanePoint,
  outer_km: readonly number[],
): Float64Array {
  const shares = wayShares(onPlane(from), onPlane(to), outer_km);
  const way = shares.slice(0, rings.length);
  way[rings.length - 1]! += shares[rings.length]!;
  return way;
}

function centreOf(zones: readonly CityZone[]): Point {
  const inner = zones.filter((zone) => zone.ring === rings[centre]);
  const of = inner.length > 0 ? inner : zones;
  const jobs = of.reduce((sum, zone) => sum + zone.jobs, 0);
  const mean = (at: 0 | 1): number =>
    of.reduce((sum, zone) => sum + (jobs > 0 ? zone.jobs / jobs : 1 / of.length) * zone.centroid[at], 0);
  return [mean(0), mean(1)];
}

function zoneCells(own: CityZones, outer_km: readonly number[], detour: number): Cell[] {
  const onPlane = planeAbout(centreOf(own.zones));
  return own.zones.flatMap((from, home) =>
    own.zones.map((to, destination) => {
      const usual =
        home === destination
          ? intrazonal_km(from.area_km2, zoneFactors.intrazonal_share.value, detour)
          : greatCircle_km(from.centroid, to.centroid) * detour;
      const distance_km = own.distance_km?.[home]?.[destination] ?? usual;
      const way = lineWay(from.centroid, to.centroid, onPlane, outer_km);
      const through = from.ring !== rings[centre] && to.ring !== rings[centre] && way[centre]! > 0;
      const band = bandOf(distance_km);
      return { home, destination, band, through, reach: to.area_km2, distance_km, way };
    }),
  );
}

interface Layout {
  readonly zones: readonly CompiledZone[];
  readonly cells: readonly Cell[];
  readonly zonePopulation: Float64Array;
  readonly zoneJobs: Float64Array;
}

function ringLayout(read: CityReader, outer_km: readonly number[]): Layout {
  const areas = ringAreas(outer_km);
  const zonePopulation = populationShares(read, areas);
  const jobs = read.needAll(rings, (ring) => `ring.${ring}.jobs_relative`);
  return {
    zones: rings.map((id, ring) => ({ id, name: names.rings[id], ring, area_km2: areas[ring]! })),
    cells: ringCells(outer_km, zonePopulation, read.need('detour_factor')),
    zonePopulation,
    zoneJobs: normalised(zonePopulation.map((share, r) => share * jobs[r]!)),
  };
}

function zoneLayout(read: CityReader, own: CityZones, outer_km: readonly number[]): Layout {
  return {
    zones: own.zones.map(({ id, name, ring, area_km2 }) => ({ id, name, ring: rings.indexOf(ring), area_km2 })),
    cells: zoneCells(own, outer_km, read.need('detour_factor')),
    zonePopulation: normalised(Float64Array.from(own.zones, ({ population }) => population)),
    zoneJobs: normalised(Float64Array.from(own.zones, ({ jobs }) => jobs)),
  };
}

function byRing(zones: readonly CompiledZone[], shares: Float64Array): Float64Array {
  const sums = new Float64Array(rings.length);
  zones.forEach(({ ring }, z) => (sums[ring]! += shares[z]!));
  return sums;
}

/**
 * Lays out the city's zones and the cells between them: its own zones, or four rings.
 *
 * @param read the city's data
 * @returns zones, cells and the geometry of each
 */
export function compileSpace(read: CityReader): CompiledSpace {
  const area_km2 = read.need('area_built_up');
  const radius_km = Math.sqrt(area_km2 / Math.PI);
  const outer_km = rings.map((ring) => radius_km * read.need(`ring.${ring}.radius_relative`));
  const own = read.city.zones;
  const { zones, cells, zonePopulation, zoneJobs } = own ? zoneLayout(read, own, outer_km) : ringLayout(read, outer_km);
  const indices = (of: (cell: Cell) => number): Int32Array => Int32Array.from(cells, of);
  return {
    zones,
    cells: cells.length,
    homeStart: Int32Array.from([...zones, undefined], (_, h) => {
      const first = cells.findIndex((cell) => cell.home >= h);
      return first < 0 ? cells.length : first;
    }),
    home: indices((cell) => cell.home),
    destination: indices((cell) => cell.destination),
    homeRing: indices((cell) => zones[cell.home]!.ring),
    destinationRing: indices((cell) => zones[cell.destination]!.ring),
    band: indices((cell) => cell.band),
    through: Uint8Array.from(cells, (cell) => (cell.through ? 1 : 0)),
    distance_km: Float64Array.from(cells, (cell) => cell.distance_km),
    reach: Float64Array.from(cells, (cell) => cell.reach),
    way: flat(cells.map((cell) => cell.way)),
    wayRound: flat(cells.map((cell) => wayRound(cell.way))),
    area_km2,
    radius_km,
    outer_km,
    detour: read.need('detour_factor'),
    points: own?.zones.map(({ centroid }) => planeAbout(centreOf(own.zones))(centroid)),
    zonePopulation,
    zoneJobs,
    populationShare: byRing(zones, zonePopulation),
    jobsShare: byRing(zones, zoneJobs),
  };
}

function flat(rows: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(rows.length * rings.length);
  rows.forEach((row, n) => all.set(row, n * rings.length));
  return all;
}

/** True for trips into the centre from outside, or out of it by those who live there: they pass the cordon once a tour. */
export function crossesCordon({ homeRing, destinationRing }: CompiledSpace, cell: number): boolean {
  return (homeRing[cell] === centre) !== (destinationRing[cell] === centre);
}
