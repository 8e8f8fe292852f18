import { describe, expect, test } from 'vitest';
import { chartById } from '../../src/charts/marks/catalogue.ts';
import type { Chart } from '../../src/charts/marks/chart.ts';
import { eachScenarioList } from '../../src/charts/marks/chart-list.ts';
import { eachScenario } from '../../src/charts/marks/each-scenario.ts';
import type { Mark, RectMark } from '../../src/charts/marks/mark.ts';
import { valueOf } from '../../src/engine/results.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';

const results = fakeResults();
const visible = ['reference', 'prices-first', 'room-for-buses'];
const selection = { scenarios: visible, inHand: 'prices-first', against: 'reference', year: 2040 };

function build(id: string, width = 400): Chart {
  const found = chartById(id);
  if (!found) throw new Error(`The catalogue lacks ${id}.`);
  return eachScenario(found, found.build, [results, fakePlan(), selection], width);
}

const flat = (marks: readonly Mark[]): Mark[] =>
  marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));

describe('one small chart for each scenario', () => {
  test.each(eachScenarioList.map(({ id }) => id))('of %s is whole, with a cell for each column', (id) => {
    const chart = build(id);
    expect(chart.empty).toBeUndefined();
    expect(chart.marks.length).toBeGreaterThan(1);
    expect(JSON.stringify(chart)).not.toMatch(/NaN|undefined/);
    for (const { cells } of chart.table.rows) expect(cells.length).toBe(chart.table.columns.length - 1);
  });

  test('stands side by side where there is room, else beneath', () => {
    const places = (width: number) =>
      build('vkm_by_class', width).marks.map((mark) => (mark.kind === 'group' ? [mark.x, mark.y] : []));
    expect(places(400)).toEqual([[0, 0], [0, 352], [0, 704]]); // prettier-ignore
    expect(places(1096)).toEqual([[0, 0], [376, 0], [752, 0]]); // prettier-ignore
  });

  test('has one scale: equal vehicle-km are equal lengths in every one', () => {
    const lengths = build('vkm_by_class').marks.map((mark) => {
      const bars = flat([mark]).filter((each): each is RectMark => each.kind === 'rect');
      // The first pair of bars is the cars of the scenario over those of what it is compared with.
      return bars[0]?.width ?? NaN;
    });
    const cars = visible.map((id) => valueOf(results, id, 'vkm_car_M', 2040) ?? NaN);
    const px = lengths.map((length, index) => length / cars[index]!);
    expect(new Set(cars).size).toBeGreaterThan(1);
    for (const each of px) expect(each).toBeCloseTo(px[0]!, 9);
  });

  test('sets the scenarios beside each other in one table', () => {
    const { columns, rows } = build('vkm_by_class').table;
    expect(columns.slice(1).map(({ name }) => name)).toEqual(['Reference', 'Prices first', 'Room for buses']);
    const [car] = rows;
    expect(car?.cells.map(({ value }) => value)).toEqual(visible.map((id) => valueOf(results, id, 'vkm_car_M', 2040)));
  });

  test('leaves out a scenario that cannot have it: the reference gains nothing against itself', () => {
    expect(build('who_gains').marks.length).toBe(2);
    expect(build('who_gains').table.columns.map(({ name }) => name)[1]).toMatch(/^Prices first: /);
  });

  test('says why where there is none', () => {
    const found = chartById('ghg_path')!;
    const none = eachScenario(
      found,
      found.build,
      [results, fakePlan(), { ...selection, scenarios: [], against: '' }],
      400,
    );
    expect(none.empty).toMatch(/Choose one/);
  });
});
