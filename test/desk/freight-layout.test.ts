import { expect, it } from 'vitest';
import { citySheet } from '../../src/desk/city-sheet.ts';
import { freightLayout } from '../../src/desk/freight-layout.ts';
import { bundled } from '../support/bundled.ts';

const plan = bundled('tiny-town');
const rows = citySheet(plan).rows.filter(({ section }) => section === 'freight');
const groups = freightLayout(rows, plan.city);

it('puts every datum of goods under one head, once', () => {
  const keys = groups.flatMap((group) => [
    ...group.tables.flatMap((table) => table.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.key ?? []))),
    ...group.rows.map(({ key }) => key),
  ]);
  expect([...keys].sort()).toEqual(rows.map(({ key }) => key).sort());
  const listed = groups.flatMap(({ list }) => list.flatMap((topic) => topic.rows.map(({ key }) => key)));
  expect([...listed].sort()).toEqual([...keys].sort());
});

it('counts what is the city’s own', () => {
  const known = rows.filter(({ datum }) => datum !== undefined);
  expect(groups.reduce((sum, { all }) => sum + all, 0)).toBe(known.length);
  expect(groups.reduce((sum, { local }) => sum + local, 0)).toBe(known.filter(({ isDefault }) => !isDefault).length);
});

it('sets segments against vehicles in one table', () => {
  const [split] = groups.find(({ id }) => id === 'fleets')?.tables ?? [];
  expect(split?.title).toBe('Share of deliveries by vehicle');
  expect(split?.rows[0]?.cells[3]?.key).toBe('freight.class_share.retail.van');
});
