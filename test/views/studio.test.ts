import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import { createInPlaceRunner } from '../../src/engine/in-place-runner.ts';
import { valueOf } from '../../src/engine/results.ts';
import { changeParts, formatParts } from '../../src/quantities/format.ts';
import { measures } from '../../src/plan/measures/index.ts';
import Studio from '../../src/views/studio/Studio.svelte';
import { fakeDesk } from '../support/fake-desk.ts';

const scenario = 'lanes-and-buses';
const lanes = 'Protected cycle lanes';

async function openStudio(width = 1440, height = 900) {
  await page.viewport(width, height);
  const desk = fakeDesk({ runner: createInPlaceRunner() });
  await desk.openSample('tiny-town');
  desk.selection.scenario = scenario;
  await render(Studio, { desk });
  await expect.poll(() => desk.results).toBeDefined();
  return desk;
}
type Opened = Awaited<ReturnType<typeof openStudio>>;
const level = (desk: Opened, measure = 'PS8') =>
  desk.scenario?.measures.find((each) => each.measure === measure)?.level ?? 0;
const slide = () => page.getByRole('slider', { name: `${lanes}, slide` });
const field = () => page.getByRole('textbox', { name: new RegExp(`^${lanes}, `) });

it('moves a lever by arrow keys, each press a step of its own', async () => {
  const desk = await openStudio();
  const before = level(desk);
  slide().element().focus();
  await userEvent.keyboard('{ArrowRight}');
  const step = Number(slide().element().getAttribute('step'));
  await expect.poll(() => level(desk)).toBe(before + step);
  desk.undo();
  expect(level(desk)).toBe(before);
});

it('takes a number typed with a comma', async () => {
  const desk = await openStudio();
  await userEvent.fill(field(), '7,5');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => level(desk)).toBe(7.5);
});

it('refuses a number beyond the slide in a sentence and keeps the level', async () => {
  const desk = await openStudio();
  const before = level(desk);
  await userEvent.fill(field(), '99999');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/^99\s999 is outside 0 to /)).toBeVisible();
  expect(level(desk)).toBe(before);
});

it('says where a lever is beyond what cities have tried', async () => {
  await openStudio();
  const most = slide().element().getAttribute('max') ?? '';
  await userEvent.fill(field(), most);
  await userEvent.keyboard('{Enter}');
  const lever = page.getByRole('region', { name: lanes, exact: true });
  await expect.element(lever.getByText('beyond what cities have tried')).toBeVisible();
});

it('says below, not beyond, where a level is less than cities have tried', async () => {
  await openStudio();
  await userEvent.fill(field(), '0.1');
  await userEvent.keyboard('{Enter}');
  const lever = page.getByRole('region', { name: lanes, exact: true });
  await expect.element(lever.getByText('below what cities have tried')).toBeVisible();
});

it('returns to the button when the list of charts is given up', async () => {
  await openStudio();
  await userEvent.click(page.getByRole('button', { name: 'Change chart' }).nth(1));
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: 'Change chart' }).nth(1)).toHaveFocus();
});

it('counts no lever as changed in business as usual, whatever the reference pulls', async () => {
  const desk = await openStudio();
  await userEvent.click(page.getByRole('button', { name: /^Changed \d/ }));
  desk.selection.scenario = desk.plan?.scenarios.find(({ role }) => role === 'business_as_usual')?.id ?? '';
  await expect.element(page.getByText(/so no lever is pulled/)).toBeVisible();
  expect(page.getByText(/\d+ changed$|^Changed \d/).elements()).toEqual([]);
  expect(page.getByRole('slider', { name: /, slide$/ }).elements()).toHaveLength(measures.length);
});

it('opens a lever to its start year, evidence and who decides, and moves the start', async () => {
  const desk = await openStudio();
  await userEvent.click(page.getByRole('button', { name: new RegExp(`^${lanes}: show`) }));
  await expect.element(page.getByText('Who decides')).toBeVisible();
  await expect.element(page.getByText(/^In 106 European cities .* Strong evidence\.$/)).toBeVisible();
  await expect.element(page.getByText(/^Provisional COVID-19 infrastructure .*; abstract$/)).toBeVisible();
  await userEvent.fill(page.getByRole('textbox', { name: 'Start year' }), '2031');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => desk.scenario?.measures.find(({ measure }) => measure === 'PS8')?.start_year).toBe(2031);
});

it('lets a scenario say what a lever takes for granted, by keyboard, and takes it back', async () => {
  const desk = await openStudio();
  const factors = () => desk.scenario?.measures.find(({ measure }) => measure === 'PS8')?.factors;
  await userEvent.click(page.getByRole('button', { name: new RegExp(`^${lanes}: show`) }));
  const lever = page.getByRole('region', { name: lanes, exact: true });
  const summary = lever.getByText('Assumptions', { exact: true });
  await expect.element(summary).toBeVisible();
  summary.element().focus();
  await userEvent.keyboard('{Enter}');
  const time = lever.getByRole('textbox', { name: /^Time saved on protected routes/ });
  await expect.element(time).toHaveValue('20');
  await expect
    .element(lever.getByText(/^Range 10\s% to 35\s%\. Our judgement, no source: a protected minute/))
    .toBeVisible();
  time.element().focus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(factors).toEqual({ cycle_time_cut: 0.21 });
  await expect.element(lever.getByText('Set in this scenario')).toBeVisible();
  await userEvent.fill(time, '120');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(/^120 is outside 0 to 100/)).toBeVisible();
  expect(factors()).toEqual({ cycle_time_cut: 0.21 });
  await userEvent.click(lever.getByRole('button', { name: /^Back to 20/ }));
  await expect.poll(factors).toBeUndefined();
  desk.undo();
  expect(factors()).toEqual({ cycle_time_cut: 0.21 });
  await userEvent.click(lever.getByRole('button', { name: 'Reset this lever' }));
  await expect.poll(factors).toBeUndefined();
});

it('resets a lever to what the reference has', async () => {
  const desk = await openStudio();
  const reference = desk.plan?.scenarios.find(({ role }) => role === 'reference');
  const wanted = reference?.measures.find(({ measure }) => measure === 'PS8');
  await userEvent.click(page.getByRole('button', { name: new RegExp(`^${lanes}: show`) }));
  await userEvent.click(page.getByRole('button', { name: 'Reset this lever' }));
  await expect.poll(() => desk.scenario?.measures.find(({ measure }) => measure === 'PS8')).toEqual(wanted);
});

it('shows the levers of the reference still, with a sentence why', async () => {
  const desk = await openStudio();
  desk.selection.scenario = 'reference';
  await expect.element(slide()).toBeDisabled();
  await expect.element(page.getByText(/^Everything is measured against the reference/)).toBeVisible();
});

it('shows only what differs from the reference when asked, and finds by name', async () => {
  await openStudio();
  await userEvent.click(page.getByRole('button', { name: /^Changed \d/ }));
  await expect.element(page.getByRole('slider', { name: 'Congestion charge, slide' })).not.toBeInTheDocument();
  await userEvent.click(page.getByRole('button', { name: /^All \d/ }));
  await userEvent.fill(page.getByRole('searchbox', { name: 'Find a lever' }), 'charge');
  await expect.element(page.getByRole('slider', { name: 'Congestion charge, slide' })).toBeVisible();
  await expect.element(slide()).not.toBeInTheDocument();
});

it('finds a lever by what people call it too', async () => {
  await openStudio();
  const find = page.getByRole('searchbox', { name: 'Find a lever' });
  await userEvent.fill(find, 'light rail');
  await expect.element(page.getByRole('slider', { name: 'New tram line, slide' })).toBeVisible();
  expect(page.getByRole('slider', { name: /, slide$/ }).elements()).toHaveLength(1);
  await userEvent.fill(find, 'no such thing');
  await expect.element(page.getByText('No lever is called that.')).toBeVisible();
});

it('folds a group and all of them, but never hides what is looked for', async () => {
  await openStudio();
  const goods = page.getByRole('button', { name: /^Goods \d/ });
  await userEvent.click(goods);
  await expect.element(goods).toHaveAttribute('aria-expanded', 'false');
  await expect.element(page.getByRole('slider', { name: 'Off-hour delivery, slide' })).not.toBeInTheDocument();
  await expect.element(slide()).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Show all levers' }));
  await expect.element(page.getByRole('slider', { name: 'Off-hour delivery, slide' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Show the groups only' }));
  await expect.element(slide()).not.toBeInTheDocument();
  await userEvent.fill(page.getByRole('searchbox', { name: 'Find a lever' }), 'protected');
  await expect.element(slide()).toBeVisible();
});

it('renames a scenario in its tab', async () => {
  const desk = await openStudio();
  const before = desk.scenario?.name ?? '';
  await userEvent.dblClick(page.getByRole('button', { name: before, exact: true }));
  await userEvent.fill(page.getByRole('textbox', { name: `New name for ${before}` }), 'Quiet centre');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => desk.scenario?.name).toBe('Quiet centre');
  await expect.element(page.getByRole('button', { name: 'Quiet centre', exact: true })).toHaveFocus();
});

it('keeps the old name when renaming is given up', async () => {
  const desk = await openStudio();
  const before = desk.scenario?.name ?? '';
  await userEvent.dblClick(page.getByRole('button', { name: before, exact: true }));
  await userEvent.fill(page.getByRole('textbox', { name: `New name for ${before}` }), 'Other');
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('button', { name: before, exact: true })).toBeVisible();
  expect(desk.canUndo).toBe(false);
});

it('deletes a scenario and says how to have it back', async () => {
  const desk = await openStudio();
  const name = desk.scenario?.name ?? '';
  await userEvent.click(page.getByRole('button', { name: `What to do with ${name}` }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Delete' }));
  await expect.poll(() => desk.plan?.scenarios.some(({ id }) => id === scenario)).toBe(false);
  expect(desk.message).toEqual({ text: `Deleted “${name}”.`, undo: true });
  await expect.element(page.getByRole('button', { name: desk.scenario?.name ?? '', exact: true })).toHaveFocus();
  desk.undo();
  expect(desk.plan?.scenarios.some(({ id }) => id === scenario)).toBe(true);
});

it('copies a scenario to the end, so that the letters of the others stand, and takes the copy in hand', async () => {
  const desk = await openStudio();
  const ids = () => desk.plan?.scenarios.map(({ id }) => id) ?? [];
  const before = ids();
  const plans = desk.plan?.scenarios.filter(({ role }) => role === 'plan') ?? [];
  const [first] = plans;
  if (!first || plans.length < 2) throw new Error('the first of several plans is to be copied');
  desk.selection.scenario = first.id;
  await userEvent.click(page.getByRole('button', { name: `What to do with ${first.name}` }));
  await userEvent.click(page.getByRole('menuitem', { name: 'Duplicate' }));
  await expect.poll(() => ids().length).toBe(before.length + 1);
  expect(ids().slice(0, -1)).toEqual(before);
  expect(desk.selection.scenario).toBe(ids().at(-1));
  expect(desk.scenario?.measures).toEqual(first.measures);
  await expect.element(page.getByRole('button', { name: `${first.name}, copy`, exact: true })).toHaveFocus();
  desk.undo();
  expect(ids()).toEqual(before);
});

it('makes a new scenario that pulls what the reference pulls, and takes it in hand', async () => {
  const desk = await openStudio();
  const reference = desk.plan?.scenarios.find(({ role }) => role === 'reference');
  await userEvent.click(page.getByRole('button', { name: 'New scenario' }));
  await expect.poll(() => desk.scenario?.name).toBe('Package 1');
  expect(desk.scenario?.measures).toEqual(reference?.measures);
});

it('shows each headline with value, unit, change and target', async () => {
  const { results, selection, plan } = await openStudio();
  if (!results || !plan) throw new Error('no results');
  const { year } = selection;
  const [own = NaN, other = NaN] = [scenario, 'reference'].map((id) => valueOf(results, id, 'ghg_wtw_kt', year) ?? NaN);
  const first = page.getByRole('list', { name: 'Headline results' }).getByRole('button').first();
  const said = (first.element().textContent ?? '').replaceAll(/\s+/g, ' ');
  const { figure, unit } = formatParts(own, 'kt a year');
  expect(said).toContain(`Transport CO2e in ${year} ${figure} ${unit}`);
  expect(said).toContain(`Reference ${changeParts(own, other, 'kt a year').figure}`);
  expect(said).toMatch(
    plan.targets.some(({ indicator }) => indicator === 'ghg_wtw_kt') ? /target [\d.,]+/ : /no target set/,
  );
});

it('brings another chart to a plate, by the picker and by a headline', async () => {
  const desk = await openStudio();
  await userEvent.click(page.getByRole('button', { name: 'Change chart' }).first());
  await userEvent.click(page.getByRole('menuitemradio', { name: 'Goods and deliveries' }));
  expect(desk.selection.charts[0]).toBe('freight');
  await expect.element(page.getByRole('button', { name: 'Change chart' }).first()).toHaveFocus();
  await userEvent.click(page.getByRole('button', { name: 'Change chart' }).first());
  await userEvent.keyboard('{Home}{Enter}');
  expect(desk.selection.charts[0]).toBe('ghg_path');
  await userEvent.click(page.getByRole('list', { name: 'Headline results' }).getByRole('button').nth(4));
  expect(desk.selection.charts[0]).toBe('energy');
});

it('fetches what draws details when such a chart is asked for', async () => {
  const desk = await openStudio();
  await userEvent.click(page.getByRole('button', { name: 'Change chart' }).first());
  await expect.element(page.getByRole('group', { name: 'Travel and streets' })).toBeVisible();
  await userEvent.click(page.getByRole('menuitemradio', { name: 'From mode to mode' }));
  expect(desk.selection.charts[0]).toBe('mode_flows');
  await expect.element(page.getByRole('button', { name: 'Change chart' }).first()).toHaveFocus();
  await expect.element(page.getByText(/^Trips a weekday that change mode in/)).toBeVisible();
});

it('keeps what a scenario stands for, as one step', async () => {
  const desk = await openStudio();
  await userEvent.fill(page.getByRole('textbox', { name: /stands for$/ }), 'Quiet streets first.');
  await userEvent.tab();
  await expect.poll(() => desk.scenario?.note).toBe('Quiet streets first.');
  desk.undo();
  expect(desk.scenario?.note).not.toBe('Quiet streets first.');
});

it('docks one lever on a phone and opens the others as a sheet', async () => {
  await openStudio(390, 844);
  expect(page.getByRole('slider', { name: /, slide$/ }).elements()).toHaveLength(1);
  await userEvent.click(page.getByRole('button', { name: `${measures.length} levers` }));
  await expect.element(page.getByRole('dialog', { name: 'Levers' })).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Close', exact: true }));
  await expect.element(page.getByRole('dialog', { name: 'Levers' })).not.toBeInTheDocument();
});
