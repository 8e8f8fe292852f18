import { bandGeometry } from '../../model/ring-geometry.ts';
import { bandBounds_km, bands, rings } from '../../plan/vocabulary.ts';
import { space as spaceFactors } from '../../sources/behaviour.ts';
import type { CityReader } from '../city-reader.ts';

export const centre = rings.indexOf('centre');
export const innerRing = rings.indexOf('inner');

/** A cell is a destination ring at a distance band from a home ring; those that cannot occur are left out. */
export interface CompiledSpace {
  readonly cells: number;
  /** First cell of each home ring, and the end. `[ring + 1]` */
  readonly homeStart: Int32Array;
  /** `[cell]` */
  readonly home: Int32Array;
  readonly destination: Int32Array;
  readonly band: Int32Array;
  readonly distance_km: Float64Array;
  readonly reach: Float64Array;
  /** Share of the way in each ring. `[cell × ring]` */
  readonly way: Float64Array;
  readonly area_km2: number;
  readonly radius_km: number;
  /** `[ring]` */
  readonly ringArea_km2: Float64Array;
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
  readonly reach: number;
  readonly distance_km: number;
  readonly way: Float64Array;
}

function listCells(outer_km: readonly number[], populated: Float64Array, detour: number): Cell[] {
  const cells: Cell[] = [];
  rings.forEach((_, home) => {
    if (populated[home] === 0) return;
    bands.forEach((_band, band) => {
      const [low, high] = bandRange(band);
      const found = bandGeometry({ outer_km }, home, low, high, detour);
      rings.forEach((_ring, destination) => {
        const reach = found.reach_share[destination]!;
        if (reach === 0) return;
        const way = found.way_share.slice(destination * rings.length, (destination + 1) * rings.length);
        cells.push({ home, destination, band, reach, distance_km: found.distance_km[destination]!, way });
      });
    });
  });
  return cells;
}

/**
 * Lays out the city's rings and the cells between them.
 *
 * @param read the city's data
 * @returns rings, cells and the geometry of each
 */
export function compileSpace(read: CityReader): CompiledSpace {
  const area_km2 = read.need('area_built_up');
  const radius_km = Math.sqrt(area_km2 / Math.PI);
  const outer_km = rings.map((ring) => radius_km * read.need(`ring.${ring}.radius_relative`));
  const ringArea_km2 = ringAreas(outer_km);
  const populationShare = populationShares(read, ringArea_km2);
  const jobs = read.needAll(rings, (ring) => `ring.${ring}.jobs_relative`);
  const cells = listCells(outer_km, populationShare, read.need('detour_factor'));
  const homeStart = Int32Array.from([...rings, 'end'], (_, h) => {
    const first = cells.findIndex((cell) => cell.home >= h);
    return first < 0 ? cells.length : first;
  });
  return {
    cells: cells.length,
    homeStart,
    home: Int32Array.from(cells, (cell) => cell.home),
    destination: Int32Array.from(cells, (cell) => cell.destination),
    band: Int32Array.from(cells, (cell) => cell.band),
    distance_km: Float64Array.from(cells, (cell) => cell.distance_km),
    reach: Float64Array.from(cells, (cell) => cell.reach),
    way: Float64Array.from(cells.flatMap((cell) => [...cell.way])),
    area_km2,
    radius_km,
    ringArea_km2,
    populationShare,
    jobsShare: normalised(populationShare.map((share, r) => share * jobs[r]!)),
  };
}

/** True for trips into the centre from outside, or out of it by those who live there: they pass the cordon once a tour. */
export function crossesCordon({ home, destination }: CompiledSpace, cell: number): boolean {
  return (home[cell] === centre) !== (destination[cell] === centre);
}
