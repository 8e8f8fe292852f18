import { describe, expect, test } from 'vitest';
import { chartById } from '../../src/charts/marks/catalogue.ts';
import type { Chart, ChartSelection } from '../../src/charts/marks/chart.ts';
import { layOutFlows } from '../../src/charts/marks/flow-layout.ts';
import { readFlows } from '../../src/charts/marks/flow-nodes.ts';
import { readSelection } from '../../src/charts/marks/reading.ts';
import type { Results } from '../../src/engine/results.ts';
import type { Mode } from '../../src/plan/vocabulary.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';
import { resultsWith } from '../support/one-market.ts';

const modes: readonly Mode[] = ['walk', 'bus', 'car_driver'];
const usual: ChartSelection = { scenarios: ['prices-first'], inHand: 'prices-first', against: 'reference', year: 2040 };

function build(results: Results, selection = usual): Chart {
  const chart = chartById('mode_flows')?.build(results, fakePlan(), selection, { width: 580, height: 368 });
  if (!chart) throw new Error('The catalogue lacks mode_flows.');
  return chart;
}

// 600 leave the car, 400 for the bus and 100 on foot; 100 are no longer made. 1,400 stay: 300 + 200 + 900.
const worked = resultsWith(modes, {
  reference: { trips: { 'work with_car_low 2_to_5': [300, 200, 1500] } },
  'prices-first': { trips: { 'work with_car_low 2_to_5': [400, 600, 900] } },
});

describe('the flows drawn', () => {
  const chart = build(worked);

  test('are those worked by hand', () => {
    const rows = chart.table.rows.map(({ name, cells }) => [name, cells[0]?.value]);
    expect(rows).toEqual([
      ['Car driver to bus', 400],
      ['Car driver to walk', 100],
      ['Car driver to no longer made', 100],
      ['Walk, unchanged', 300],
      ['Bus, unchanged', 200],
      ['Car driver, unchanged', 900],
    ]);
  });

  test('are told: the largest, and how many stay', () => {
    expect(chart.finding).toBe('400 of the 600 trips that change go from car drivers to buses');
    expect(chart.alt).toContain('Car driver loses 600: 400 to bus, 100 to walk, 100 to no longer made.');
    // Of the 1,900 trips that are left, 1,400 kept their mode.
    expect(JSON.stringify(chart.marks)).toContain('1,400 of 1,900 trips do not change mode.');
  });

  test('say so where nobody moves, and where trips are missing', () => {
    const itself = resultsWith(modes, {
      reference: { trips: { 'work with_car_low 2_to_5': [1, 2, 3] } },
      'prices-first': { trips: { 'work with_car_low 2_to_5': [1, 2, 3] } },
    });
    expect(build(itself).finding).toBe('No trip changes mode against the reference in 2040');
    expect(build(itself).empty).toMatch(/move a lever/);
    expect(build({ ...worked, modes: ['walk'] }).empty).toMatch(/no value/);
    expect(build(worked, { ...usual, scenarios: [], against: '' }).empty).toMatch(/Choose one/);
  });
});

describe('the layout', () => {
  const reading = readSelection(fakeResults(), fakePlan(), usual);
  const found = readFlows(reading, fakePlan(), 12);
  if (!found) throw new Error('The invented city has flows.');
  const layout = layOutFlows(found, 300, 17);

  test('gives each trip the same thickness on both sides', () => {
    const scale = (layout.sources[0]?.height ?? NaN) / (layout.sources[0]?.node.trips ?? NaN);
    for (const { node, height } of [...layout.sources, ...layout.targets])
      expect(height).toBeCloseTo(node.trips * scale, 6);
    for (const { flow, thickness } of layout.flows) expect(thickness).toBeCloseTo(flow.trips * scale, 6);
  });

  test('fills each bar with its flows, and keeps bars and labels apart', () => {
    for (const side of ['from', 'to'] as const) {
      const placed = side === 'from' ? layout.sources : layout.targets;
      let above = -Infinity;
      for (const { node, y, height } of placed) {
        const mine = layout.flows.filter(({ flow }) => flow[side] === node);
        // What is too little to be drawn is all that may be missing.
        expect(mine.reduce((sum, { thickness }) => sum + thickness, 0)).toBeGreaterThan(height * 0.98 - 0.3);
        expect(Math.min(...mine.map((each) => each[side]))).toBeCloseTo(y, 6);
        expect(y + height / 2 - above).toBeGreaterThanOrEqual(17);
        above = y + height / 2;
      }
      expect((placed.at(-1)?.y ?? NaN) + (placed.at(-1)?.height ?? NaN)).toBeLessThanOrEqual(300 + 1e-6);
    }
  });

  test('folds small modes where there is no room', () => {
    const few = readFlows(reading, fakePlan(), 4);
    expect(few?.targets.length).toBeLessThanOrEqual(4);
    const total = (nodes: readonly { readonly trips: number }[] = []): number =>
      nodes.reduce((sum, { trips }) => sum + trips, 0);
    expect(total(few?.targets)).toBeCloseTo(total(found.targets), 0);
  });
});
