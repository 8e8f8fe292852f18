import { describe, expect, test } from 'vitest';
import { chartById } from '../../src/charts/marks/catalogue.ts';
import type { Chart } from '../../src/charts/marks/chart.ts';
import type { Mark } from '../../src/charts/marks/mark.ts';
import { chartSvg } from '../../src/charts/svg-string.ts';
import { examples, worldOf, type Example } from '../gallery/examples.ts';

function build(example: Example): Chart {
  const { chart, selection, size } = example;
  const entry = chartById(chart);
  if (!entry) throw new Error(`The gallery names ${chart}, which the catalogue lacks.`);
  return entry.build(...worldOf(example), selection, size);
}

function flat(marks: readonly Mark[]): Mark[] {
  return marks.flatMap((mark) => (mark.kind === 'group' ? flat(mark.marks) : [mark]));
}

describe.each(examples.map((each) => [each.name, each] as const))('%s', (name, example) => {
  const chart = build(example);

  test('is drawn as before', async () => {
    await expect(chartSvg(chart, { number: 'Plate 3.1' })).toMatchFileSnapshot(`../gallery/svg/${name}.svg`);
  });

  test('says what it is', () => {
    expect(chart.finding).not.toBe('');
    expect(chart.finding).not.toMatch(/\.$|NaN|undefined|null/);
    expect(chart.alt.length).toBeGreaterThan(30);
    expect(chart.alt).not.toMatch(/NaN|undefined|null/);
    expect(chart.source).toContain('1.0');
  });

  test('draws only numbers', () => {
    expect(chartSvg(chart)).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('draws only with strokes that a metafile knows', () => {
    for (const mark of flat(chart.marks)) {
      if (mark.kind === 'path') expect(mark.d.replace(/[\d\s.,-]/g, '')).toMatch(/^[MLHVCQAZmlhvcqaz]*$/);
    }
  });

  test('keeps bars and rules within its room', () => {
    for (const mark of flat(chart.marks)) {
      if (mark.kind === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(example.size.width + 1e-6);
      if (mark.kind === 'rect') expect(mark.y + mark.height).toBeLessThanOrEqual(example.size.height + 1e-6);
      if (mark.kind === 'line') expect(Math.max(mark.x1, mark.x2)).toBeLessThanOrEqual(example.size.width + 1e-6);
    }
  });

  test('has a table with a cell for each column', () => {
    for (const row of chart.table.rows) expect(row.cells.length).toBe(chart.table.columns.length - 1);
  });
});

test('an empty chart says what to do', () => {
  const empty = examples.find(({ name }) => name === 'ghg-path-empty');
  expect(empty && build(empty).empty).toMatch(/Choose one/);
});
