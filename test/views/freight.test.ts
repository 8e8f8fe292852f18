import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import { createInPlaceRunner } from '../../src/engine/in-place-runner.ts';
import City from '../../src/views/city/City.svelte';
import Studio from '../../src/views/studio/Studio.svelte';
import { fakeDesk } from '../support/fake-desk.ts';
import { fakeStudies } from '../support/fake-studies.ts';

async function openCity(width: number) {
  await page.viewport(width, 900);
  const desk = fakeDesk({ studies: fakeStudies() });
  await desk.openSample('tiny-town');
  await render(City, { desk });
  return desk;
}
const button = (name: string | RegExp) => page.getByRole('button', { name });

it('lays the data of goods out under heads, and takes what is typed', async () => {
  const desk = await openCity(1440);
  await userEvent.click(button(/^Freight/));
  for (const head of ['Jobs and establishments', 'Where goods come from and go to', 'Costs', 'Kerb and loading'])
    await expect.element(page.getByRole('heading', { name: head, exact: true })).toBeVisible();
  const field = page.getByRole('textbox', { name: 'Establishments, Retail', exact: true });
  await userEvent.fill(field, '1250');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => desk.plan?.city.data['freight.establishments.retail']?.value).toBe(1250);
});

it('finds what narrows the answer most when asked, not before', async () => {
  await openCity(1440);
  await userEvent.click(button(/^Freight/));
  await expect.element(page.getByRole('columnheader', { name: 'Part of the spread' })).not.toBeInTheDocument();
  await userEvent.click(button('Find what narrows it most'));
  await expect.element(page.getByRole('columnheader', { name: 'Part of the spread' })).toBeVisible();
});

it('pastes a table of goods', async () => {
  const desk = await openCity(1440);
  await userEvent.click(button(/^Freight/));
  await userEvent.click(button('Paste from a spreadsheet'));
  await expect.element(page.getByRole('heading', { name: 'Paste from a spreadsheet: Freight' })).toBeVisible();
  expect(desk.plan?.city.data['freight.establishments.retail']).toBeUndefined();
});

it('parts the goods levers by what they do, and folds each part', async () => {
  await page.viewport(1440, 900);
  const desk = fakeDesk({ runner: createInPlaceRunner() });
  await desk.openSample('tiny-town');
  await render(Studio, { desk });
  await expect.poll(() => desk.results).toBeDefined();
  const goods = page.getByRole('region', { name: 'Goods', exact: true });
  const hubs = goods.getByRole('textbox', { name: /^Micro-hubs with cargo bikes, / });
  await expect.element(hubs).toBeInTheDocument();
  await userEvent.click(goods.getByRole('button', { name: /^Fewer and fuller trips/ }));
  await expect.element(hubs).not.toBeInTheDocument();
  await expect.element(goods.getByRole('button', { name: /^Rules, kerb and clean vehicles/ })).toBeInTheDocument();
});
