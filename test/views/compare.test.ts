import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import { createInPlaceRunner } from '../../src/engine/in-place-runner.ts';
import { valueOf } from '../../src/engine/results.ts';
import { formatNumber } from '../../src/quantities/format.ts';
import Compare from '../../src/views/compare/Compare.svelte';
import { fakeDesk } from '../support/fake-desk.ts';

async function openCompare() {
  await page.viewport(1440, 900);
  const desk = fakeDesk({ runner: createInPlaceRunner() });
  await desk.openSample('tiny-town');
  await render(Compare, { desk });
  await expect.poll(() => desk.results).toBeDefined();
  return desk;
}
const table = () => page.getByRole('table', { name: /^Indicators by scenario/ });
const cellsOf = (name: RegExp) =>
  [...(table().getByRole('row', { name }).element() as HTMLTableRowElement).cells].map(
    (cell) => cell.textContent?.trim() ?? '',
  );

it('prints the base year and every visible scenario as the run has them', async () => {
  const desk = await openCompare();
  const { results } = desk;
  if (!results) throw new Error('no results');
  const share = (id: string, year: number) =>
    formatNumber(100 * (valueOf(results, id, 'trips_not_by_car_share', year) ?? NaN), { digits: 1 });
  const cells = cellsOf(/^Trips not by car/);
  expect(cells[1]).toBe(share('base', results.years[0] ?? 0));
  for (const id of desk.selection.visible) expect(cells).toContain(share(id, desk.selection.year));
});

it('turns to changes against the reference, in which the reference is nought', async () => {
  await openCompare();
  await userEvent.click(page.getByRole('button', { name: /^Change against/ }));
  // Columns: name, base year, then a mark and a figure for each scenario, the reference first.
  await expect.poll(() => cellsOf(/^Energy TJ/)[3]).toBe('0');
});

it('lets arrow keys walk the cells, one cell in the order of Tab', async () => {
  await openCompare();
  const root = table().element() as HTMLTableElement;
  root.rows[0]?.cells[0]?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}');
  expect(document.activeElement).toBe(root.rows[2]?.cells[1]);
  await userEvent.keyboard('{End}');
  expect(document.activeElement).toBe([...(root.rows[2]?.cells ?? [])].at(-1));
  await userEvent.keyboard('{Home}{ArrowLeft}');
  expect(document.activeElement).toBe(root.rows[2]?.cells[0]);
  expect(root.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
});

it('takes a scenario out of the comparison and brings it in again', async () => {
  const desk = await openCompare();
  const name = 'Prices and goods';
  await userEvent.click(page.getByRole('button', { name: `${name}: in the comparison` }));
  await expect.element(table().getByRole('columnheader', { name })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: 'Bring in a scenario' }));
  await userEvent.click(page.getByRole('menuitem', { name }));
  await expect.element(table().getByRole('columnheader', { name })).toBeVisible();
  expect(desk.selection.visible).toHaveLength(3);
});

it('lists only the levers that differ, with level and start', async () => {
  const desk = await openCompare();
  const levers = page.getByRole('table', { name: 'Levers that differ between the scenarios' });
  const shown = desk.plan?.scenarios.filter(({ id }) => desk.selection.visible.includes(id)) ?? [];
  const held = new Set(shown.flatMap(({ measures }) => measures.map(({ measure }) => measure)));
  const asSet = (measure: string) =>
    shown.map(({ measures }) => JSON.stringify(measures.find((each) => each.measure === measure)));
  const differing = [...held].filter((measure) => new Set(asSet(measure)).size > 1);
  expect(differing.length).toBeGreaterThan(1);
  await expect.poll(() => levers.getByRole('row').elements().length).toBe(differing.length + 1);
  await expect.element(levers).toHaveTextContent(/not used/);
});

it('saves changes as a file that says so in its name and its heads, with all digits', async () => {
  const desk = await openCompare();
  const { results } = desk;
  if (!results) throw new Error('no results');
  const { year } = desk.selection;
  const saved: Blob[] = [];
  const keep = vi.spyOn(URL, 'createObjectURL').mockImplementation((of) => {
    saved.push(of as Blob);
    return 'blob:none';
  });
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  await userEvent.click(page.getByRole('button', { name: /^Change against/ }));
  await userEvent.click(page.getByRole('button', { name: 'Save CSV' }));
  keep.mockRestore();
  click.mockRestore();
  expect(desk.message?.text).toMatch(new RegExp(`changes-${year}-against-reference\\.csv`));
  const lines = ((await saved[0]?.text()) ?? '').split('\r\n');
  expect(lines[0]).toContain(`"Lanes and buses, change against Reference, ${year}"`);
  const value = (id: string) => valueOf(results, id, 'energy_TJ', year) ?? NaN;
  const energy = lines.find((line) => line.startsWith('Energy,'))?.split(',') ?? [];
  const change = value('lanes-and-buses') - value('reference');
  expect(energy.map(Number)).toContain(Number(change.toPrecision(12)));
});

it('says in the title how many targets are reached', async () => {
  await openCompare();
  await expect.element(page.getByRole('heading', { level: 2 }).first()).toHaveTextContent(/target/);
});

it('draws the chosen chart once for each scenario, and remembers which', async () => {
  const desk = await openCompare();
  const multiples = page.getByRole('region', { name: 'One chart for each scenario' });
  const change = multiples.getByRole('button', { name: 'Change chart' });
  await userEvent.click(change);
  expect(page.getByRole('menuitemradio', { name: 'From mode to mode' }).elements()).toEqual([]);
  await userEvent.keyboard('{ArrowDown}{Enter}');
  expect(desk.selection.each).toBe('ghg_by_class');
  await expect.element(change).toHaveFocus();
  await expect.element(multiples.getByRole('heading', { name: /scenario by scenario$/ })).toBeVisible();
  await userEvent.click(change);
  await userEvent.click(page.getByRole('menuitemradio', { name: 'Who wins, who loses' }));
  await expect.element(multiples.getByText(/one scale for all$/)).toBeVisible();
  await userEvent.click(multiples.getByRole('button', { name: 'Table' }));
  await expect.element(multiples.getByRole('table')).toBeVisible();
});
