import { expect, it } from 'vitest';
import { ringWay } from '../../../src/model/freight/zone-ways.ts';
import { orderFrequency } from '../../../src/model/freight/order-size.ts';

it('mean chord between points of the edge is 4 / pi radii', () => {
  expect(ringWay([1], 'edge', 'edge', 1).distance_km).toBeCloseTo(4 / Math.PI, 2);
});

it('mean distance of two points in a disc is 128 / (45 pi) radii, longer by road', () => {
  const { distance_km, way } = ringWay([2], 0, 0, 1.3);
  // 128 / (45 pi) x 2 km x 1.3 = 2.3542 km
  expect(distance_km / 2.3542).toBeCloseTo(1, 1.5);
  expect(way[0]).toBeCloseTo(1, 12);
});

it('shares of a way sum to one, and it is as long back as forth', () => {
  const outer_km = [1, 2.5, 5, 12];
  for (let from = 0; from < 4; from++) {
    for (let to = 0; to < 4; to++) {
      const forth = ringWay(outer_km, from, to, 1.3);
      expect(forth.way.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
      expect(forth.distance_km / ringWay(outer_km, to, from, 1.3).distance_km).toBeCloseTo(1, 1.5);
    }
  }
  // From the edge to the centre: 12 km at least less the centre's radius, and every ring is crossed.
  const inwards = ringWay(outer_km, 'edge', 0, 1);
  expect(inwards.distance_km).toBeGreaterThan(11);
  expect(inwards.distance_km).toBeLessThan(13);
  inwards.way.forEach((share) => expect(share).toBeGreaterThan(0));
});

it('orders follow the square-root law at an elasticity of a half', () => {
  // Deliveries four times as dear are ordered half as often.
  expect(orderFrequency(4, 0.5)).toBe(0.5);
  expect(orderFrequency(1, 0.4)).toBe(1);
});
