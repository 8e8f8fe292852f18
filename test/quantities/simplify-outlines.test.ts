import { describe, expect, it } from 'vitest';
import { areaAndCentroid, type Outline, type Polygons } from '../../src/quantities/geometry.ts';
import { simplifyOutlines } from '../../src/quantities/simplify-outlines.ts';

const corners = (polygons: Polygons) => polygons.flat().reduce((sum, line) => sum + line.length - 1, 0);
const circle = (east: number, north: number, radius: number, count: number): Outline => {
  const points = Array.from({ length: count }, (_, at): [number, number] => [
    east + radius * Math.cos((2 * Math.PI * at) / count),
    north + radius * Math.sin((2 * Math.PI * at) / count),
  ]);
  return [...points, points[0]!];
};

describe('simplifyOutlines', () => {
  it('leaves what is small as it is, to the same points', () => {
    const zone = [[circle(0, 0, 1, 20)]];
    expect(simplifyOutlines([zone], 200, 20_000)).toEqual([zone]);
  });

  it('keeps area and number of corners in bounds', () => {
    const zone = [[circle(4, 50, 0.1, 5_000)]];
    const [thin] = simplifyOutlines([zone], 100, 20_000);
    expect(corners(thin!)).toBeLessThanOrEqual(100);
    expect(corners(thin!)).toBeGreaterThan(60);
    expect(areaAndCentroid(thin!).area_km2 / areaAndCentroid(zone).area_km2).toBeCloseTo(1, 2);
    expect(thin![0]![0]!.at(-1)).toEqual(thin![0]![0]![0]);
  });

  it('leaves out islands and holes that are too small to see, and keeps the largest part of a zone', () => {
    const islands = Array.from({ length: 100 }, (_, at) => [circle(at, 5, 0.001, 12)]);
    const zone = [[circle(0, 0, 1, 40), circle(0, 0, 0.0001, 9)], ...islands];
    const [thin, specks] = simplifyOutlines([zone, islands], 40, 60);
    expect(thin).toHaveLength(1);
    expect(thin![0]).toHaveLength(1);
    expect(specks).toHaveLength(1);
    expect(corners(specks!)).toBe(3);
  });

  it('takes the same corners from both sides of a shared border, drawn in opposite directions', () => {
    const border = Array.from({ length: 400 }, (_, at): [number, number] => [
      Math.sin(at * at) * 0.01 * (1 + (at % 7)),
      at / 400,
    ]);
    const west: Polygons = [[[[-1, 0.5], ...border, [-1, 0.5]]]];
    const east: Polygons = [[[[1, 0.5], ...[...border].reverse(), [1, 0.5]]]];
    const [one, other] = simplifyOutlines([west, east], 500, 200);
    const inner = (polygons: Polygons) => new Set(polygons[0]![0]!.filter(([x]) => Math.abs(x) < 0.5).map(String));
    const [a, b] = [inner(one!), inner(other!)];
    expect(a.size).toBeGreaterThan(50);
    expect(
      [...a].filter((each) => !b.has(each)).length + [...b].filter((each) => !a.has(each)).length,
    ).toBeLessThanOrEqual(2);
  });

  it('is done with 200,000 corners in a moment, however they are arranged', () => {
    // Steps that grow: each corner that goes changes the next.
    const spiral = Array.from({ length: 200_000 }, (_, at): [number, number] => [
      (at / 2e5) * Math.cos(at / 50),
      (at / 2e5) * Math.sin(at / 50),
    ]);
    const begin = performance.now();
    const [thin] = simplifyOutlines([[[[...spiral, spiral[0]!]]]], 200, 20_000);
    expect(corners(thin!)).toBeLessThanOrEqual(200);
    expect(performance.now() - begin).toBeLessThan(5_000);
  });
});
