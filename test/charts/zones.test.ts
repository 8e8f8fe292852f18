import { describe, expect, test } from 'vitest';
import { chartById } from '../../src/charts/marks/catalogue.ts';
import type { Chart } from '../../src/charts/marks/chart.ts';
import { mapClasses, paintOf } from '../../src/charts/marks/map-classes.ts';
import type { Mark } from '../../src/charts/marks/mark.ts';
import { drawnZones, zoneShapes, type DrawnZone } from '../../src/charts/marks/zone-shapes.ts';
import type { Results } from '../../src/engine/results.ts';
import { fakeZones } from '../support/fake-detail.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';
import { resultsWith } from '../support/one-market.ts';

const nn = '\u202f';
const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));

function build(results: Results, id = 'zone_map', plan = fakePlan()): Chart {
  const selection = { scenarios: ['prices-first'], inHand: 'prices-first', against: 'reference', year: 2040 };
  const chart = chartById(id)?.build(results, plan, selection, { width: 580, height: 368 });
  if (!chart) throw new Error(`The catalogue lacks ${id}.`);
  return chart;
}

describe('shares of zones', () => {
  // Centre: 60 of 100 not by car, then 80; outer ring: 20 of 100, then 30. Nobody lives in the others.
  const worked = resultsWith(['walk', 'car_passenger', 'car_driver'], {
    reference: { homes: { centre: [60, 10, 30], outer: [20, 20, 60] } },
    'prices-first': { homes: { centre: [80, 5, 15], outer: [30, 20, 50] } },
  });

  test('count neither drivers nor passengers', () => {
    const rows = build(worked).table.rows.map(({ name, cells }) => [
      name,
      ...cells.slice(1, 3).map(({ value }) => value),
    ]);
    expect(rows[0]).toEqual(['Centre', expect.closeTo(0.8, 9), expect.closeTo(0.6, 9)]);
    expect(rows[1]).toEqual(['Inner ring', null, null]);
    expect(rows[2]).toEqual(['Outer ring', expect.closeTo(0.3, 9), expect.closeTo(0.2, 9)]);
  });

  test('are told by the ends, changes by the largest', () => {
    expect(build(worked).finding).toBe(
      `Not by car: 80${nn}% of trips from homes in the centre, 30${nn}% in the outer ring`,
    );
    expect(build(worked, 'zone_change_map').finding).toBe(
      'Trips not by car rise most in the centre, 20 points above the reference',
    );
  });

  test('are missing without trips, and have no map without outlines', () => {
    expect(build(resultsWith(['walk'], {})).empty).toMatch(/no value/);
    const bare = fakeResults().zones.map(({ id, name, ring, population }) => ({ id, name, ring, population }));
    const chart = build({ ...fakeResults(), zones: bare });
    expect(chart.empty).toMatch(/no outlines/);
    expect(chart.table.rows.length).toBe(4);
  });
});

describe('classes', () => {
  test('have round bounds, six at most', () => {
    expect(mapClasses([0.38, 0.83], false).map(({ from }) => Math.round(from * 100))).toEqual([30, 40, 50, 60, 70, 80]);
    expect(mapClasses([0.5, 0.5], false).length).toBe(1);
    expect(mapClasses([NaN], false)).toEqual([]);
  });

  test('of changes both ways have none between', () => {
    const classes = mapClasses([-0.03, 0.08], true);
    expect(classes.map(({ from }) => from)).toEqual([-0.1, -0.05, -0.005, 0.005, 0.05]);
    expect([-0.08, -0.03, 0.001, 0.02, 0.08].map((each) => paintOf(classes, each))).toEqual([
      'map-less-2',
      'map-less-1',
      'map-even',
      'map-more-1',
      'map-more-2',
    ]);
    expect(paintOf(classes, NaN)).toBeUndefined();
  });

  test('of falls are the darker the larger the fall', () => {
    const classes = mapClasses([-0.042, -0.018], true);
    expect([-0.042, -0.018].map((each) => paintOf(classes, each))).toEqual(['map-6', 'map-1']);
  });
});

describe('shapes', () => {
  const square = (west: number, south: number, clockwise: boolean): DrawnZone => {
    const ring = [[west, south], [west + 0.1, south], [west + 0.1, south + 0.1], [west, south + 0.1], [west, south]] as [number, number][]; // prettier-ignore
    return { boundary: [[clockwise ? ring.reverse() : ring]] };
  };

  test('of rings are to scale', () => {
    const zones = fakeResults().zones;
    const { shapes, px_per_km } = zoneShapes(zones, { width: 284, height: 400 });
    // 14 km in half of 284 px less the edge of 2.
    expect(px_per_km).toBeCloseTo(10, 9);
    expect(shapes.map(({ right, left }) => right - left)).toEqual(
      [28, 76, 150, 280].map((each) => expect.closeTo(each, 9) as number),
    );
  });

  test('have the north above, the east to the right, whichever way their outline runs', () => {
    for (const clockwise of [true, false]) {
      const { shapes } = zoneShapes([square(5, 52, clockwise), square(5.1, 52.1, clockwise)], {
        width: 200,
        height: 200,
      });
      const [southWest, northEast] = shapes;
      expect(northEast!.middle.y).toBeLessThan(southWest!.middle.y);
      expect(northEast!.middle.x).toBeGreaterThan(southWest!.middle.x);
      expect(southWest!.right).toBeCloseTo(northEast!.left, 1);
    }
  });

  test('know how long a kilometre is', () => {
    // A tenth of a degree at the equator: 6,371.0088 * pi / 1,800 = 11.12 km in 196 px.
    const { px_per_km } = zoneShapes([square(0, 0, false)], { width: 200, height: 200 });
    expect(px_per_km).toBeCloseTo(196 / 11.12, 1);
  });

  test('are not cut where longitudes begin again', () => {
    const { shapes } = zoneShapes([square(179.9, -17, false), square(-180, -17, false)], { width: 204, height: 204 });
    expect(shapes[1]!.middle.x - shapes[0]!.middle.x).toBeCloseTo(100, 0);
  });

  test('are outlined by the open plan, by id, whatever the order', () => {
    const zones = fakeZones(3);
    const run = fakeResults(zones).zones;
    expect(run.some((zone) => 'boundary' in zone)).toBe(false);
    const other = fakePlan([...zones].reverse().slice(1));
    expect(drawnZones(run, other)).toEqual(
      zones.map(({ boundary }, at) => (at < zones.length - 1 ? { boundary } : {})),
    );
    expect(drawnZones(fakeResults().zones, fakePlan())).toEqual(
      fakeResults().zones.map(({ radius_km }) => ({ radius_km })),
    );
  });

  test('of hundreds of zones are all drawn, and not written on', () => {
    const zones = fakeZones(22);
    const many = fakeResults(zones);
    expect(many.zones.length).toBeGreaterThan(400);
    const marks = flat(build(many, 'zone_map', fakePlan(zones)).marks);
    const fills = marks.filter((mark) => mark.kind === 'path' && mark.fill?.startsWith('map-'));
    expect(fills.length).toBe(many.zones.length);
    expect(marks.filter(({ kind }) => kind === 'text').length).toBeLessThan(30);
  });
});
