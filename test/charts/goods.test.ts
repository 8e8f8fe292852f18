import { describe, expect, test } from 'vitest';
import { chartById } from '../../src/charts/marks/catalogue.ts';
import type { Chart, ChartSelection } from '../../src/charts/marks/chart.ts';
import { allOperations, intensity, operationCategories, perDelivery } from '../../src/charts/marks/goods/categories.ts';
import { costPerStop } from '../../src/charts/marks/goods/cost-chart.ts';
import { goodsGhg, goodsIn, goodsVkm, sumBy, total } from '../../src/charts/marks/goods/detail.ts';
import { bandsBetween, columnScale, placeColumn } from '../../src/charts/marks/goods/flow-columns.ts';
import { rank } from '../../src/charts/marks/goods/ranking.ts';
import { tableCsv } from '../../src/charts/marks/table.ts';
import type { FreightDetail, Results } from '../../src/engine/results.ts';
import { freightClasses, freightSegments } from '../../src/plan/vocabulary.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';

const results = fakeResults();
const plan = fakePlan();
const usual: ChartSelection = {
  scenarios: ['reference', 'prices-first'],
  inHand: 'prices-first',
  against: 'reference',
  year: 2040,
};
const size = { width: 580, height: 368 };
const ids = [
  'goods_flows',
  'goods_sources',
  'goods_zones',
  'goods_vkm_segments',
  'goods_vkm_vehicles',
  'goods_ghg_segments',
  'goods_ghg_vehicles',
  'goods_scopes',
  'kerb_hours',
  'stop_cost',
  'goods_categories',
];

function build(id: string, of: Results = results, selection = usual): Chart {
  const chart = chartById(id)?.build(of, plan, selection, size);
  if (!chart) throw new Error(`The catalogue lacks ${id}.`);
  return chart;
}

/** The invented city with other goods. */
const withGoods = (change: (detail: FreightDetail) => FreightDetail): Results => ({
  ...results,
  scenarios: results.scenarios.map((each) => ({ ...each, freight: change(each.freight) })),
});
const empty = (values: Float64Array): Float64Array => values.map(() => 0);
const at2040 = (scenario = 'prices-first'): FreightDetail => {
  const found = goodsIn(results, scenario, 2040);
  if (!found) throw new Error('no goods');
  return found;
};

describe('goods of a year', () => {
  test('are views of one year on the buffers of the run', () => {
    const detail = at2040();
    const all = results.scenarios.find(({ id }) => id === 'prices-first')?.freight;
    expect(detail.trips.length).toBe(freightClasses.length);
    expect(detail.trips.buffer).toBe(all?.trips.buffer);
    expect(goodsIn(results, 'nobody', 2040)).toBeUndefined();
    expect(goodsIn(results, 'reference', 1999)).toBeUndefined();
  });

  test('by segment and by vehicle sum to the same', () => {
    const detail = at2040();
    expect(total(goodsVkm(detail, 'segment'))).toBeCloseTo(total(goodsVkm(detail, 'class')), 9);
    expect(total(goodsGhg(detail, 'segment'))).toBeCloseTo(total(goodsGhg(detail, 'class')), 9);
  });

  test('million km times grams a km over a thousand are kt', () => {
    const detail = at2040();
    const van = freightClasses.indexOf('van');
    // 235 g a km in the invented city
    expect(goodsGhg(detail, 'class')[van]).toBeCloseTo(((goodsVkm(detail, 'class')[van] ?? NaN) * 235) / 1000, 9);
  });

  test('cost a stop is weighted by stops', () => {
    const cells = freightSegments.length * freightClasses.length;
    const stops_M = new Float64Array(cells);
    const cost_per_stop = new Float64Array(cells).fill(NaN);
    stops_M.set([3, 1]);
    cost_per_stop.set([4, 8]);
    // (3 x 4 + 1 x 8) / 4
    expect(costPerStop({ stops_M, cost_per_stop }, 0)).toBe(5);
    expect(costPerStop({ stops_M, cost_per_stop }, 1)).toBeNull();
  });
});

describe('transport operation categories', () => {
  const categories = operationCategories(at2040());

  test('leave service trips out, and count all other tonne-km once', () => {
    const detail = at2040();
    const service = freightSegments.indexOf('service');
    const tkm = sumBy(detail.tkm_M, 'segment').filter((_, s) => s !== service);
    expect(categories.every(({ segment }) => segment !== 'service')).toBe(true);
    expect(allOperations(categories).tkm_M).toBeCloseTo(total(tkm), 9);
  });

  test('are in order of what they emit, and their intensity is grams over tonne-km', () => {
    const emitted = categories.map(({ emission_kg }) => emission_kg);
    expect(emitted).toEqual([...emitted].sort((a, b) => b - a));
    for (const each of categories) {
      expect(intensity(each)).toBeCloseTo(each.emission_kg / 1000 / each.tkm_M, 9);
      expect(perDelivery(each)).toBeCloseTo(each.emission_kg / 1000 / each.deliveries_M, 9);
    }
  });

  test('stand in the table with their whole', () => {
    const { table } = build('goods_categories');
    expect(table.rows.length).toBe(categories.length + 1);
    expect(tableCsv(table).split('\r\n')[0]).toContain('Intensity (g a tkm)');
  });
});

describe('bands between columns', () => {
  const nodes = [
    { id: 'a', left: 0.6, right: 0.6 },
    { id: 'b', left: 0.4, right: 0.4 },
  ];
  const turned = [
    { id: 'x', left: 0.5, right: 0.1 },
    { id: 'y', left: 0.5, right: 0.9 },
  ];

  test('fill the bars at both ends', () => {
    const scale = columnScale([nodes, turned], 200, 17);
    const [from, to] = [placeColumn(nodes, scale, 200, 17), placeColumn(turned, scale, 200, 17)];
    const share = (a: string, b: string): number => (a === 'a' ? { x: 0.5, y: 0.1 } : { x: 0, y: 0.4 })[b] ?? NaN;
    const bands = bandsBetween(from, to, share, scale);
    const sum = (end: 'from' | 'to', id: string): number =>
      total(bands.filter((each) => each[end] === id).map(({ thickness }) => thickness));
    expect(bands.length).toBe(3);
    expect(sum('from', 'a')).toBeCloseTo(0.6 * scale, 9);
    expect(sum('to', 'y')).toBeCloseTo(0.5 * scale, 9);
    for (const placed of [...from, ...to]) {
      expect(placed.y - Math.max(placed.leftHeight, placed.rightHeight) / 2).toBeGreaterThanOrEqual(-1e-6);
      expect(placed.y + Math.max(placed.leftHeight, placed.rightHeight) / 2).toBeLessThanOrEqual(200 + 1e-6);
    }
  });
});

test('a ranking is by the first column, with shares of the whole', () => {
  const found = rank([
    { id: 'a', name: 'A', now: [1, 6], before: [1, 1] },
    { id: 'b', name: 'B', now: [3, 2], before: [1, 3] },
  ]);
  expect(found.map(({ id, share }) => [id, ...share])).toEqual([
    ['b', 0.75, 0.25],
    ['a', 0.25, 0.75],
  ]);
});

describe.each(ids)('%s', (id) => {
  test('says what datum is missing where no goods move', () => {
    const chart = build(
      id,
      withGoods((detail) => ({ ...detail, vkm_M: empty(detail.vkm_M) })),
    );
    expect(chart.marks).toEqual([]);
    expect(chart.empty).toMatch(/jobs or deliveries per household/);
    expect(chart.finding).not.toMatch(/NaN|undefined/);
  });

  test('says what to do where no scenario is drawn', () => {
    expect(build(id, results, { ...usual, scenarios: [], against: '' }).empty).toMatch(/Choose one/);
  });

  test('has a table and stops of numbers', () => {
    const chart = build(id);
    expect(chart.table.rows.length).toBeGreaterThan(1);
    expect(chart.stops.length).toBeGreaterThan(2);
    for (const { x, top, bottom, text } of chart.stops) {
      expect([x, top, bottom].every(Number.isFinite)).toBe(true);
      expect(text).not.toMatch(/NaN|undefined/);
    }
  });
});

test('the kerb says when bays are short, and when they do', () => {
  expect(build('kerb_hours').finding).toMatch(/^At 1[01]:00 goods want [\d,]+ bays in the centre; there are 700/);
  const many = withGoods((detail) => ({ ...detail, bays: detail.bays.map(() => 5000) }));
  expect(build('kerb_hours', many).finding).toMatch(/^The centre’s 5,000 bays do at every hour/);
  const none = withGoods((detail) => ({ ...detail, bays: empty(detail.bays) }));
  expect(build('kerb_hours', none).finding).toMatch(/there are none/);
});
