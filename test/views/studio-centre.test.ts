import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import { createInPlaceRunner } from '../../src/engine/in-place-runner.ts';
import { leverAbout } from '../../src/words/en/lever-about.ts';
import Studio from '../../src/views/studio/Studio.svelte';
import { fakeDesk } from '../support/fake-desk.ts';

const name = 'Urban consolidation centre';
const words = leverAbout.centre;

it('tells what a consolidation centre would take once one stands, and nothing before', async () => {
  await page.viewport(1440, 900);
  const desk = fakeDesk({ runner: createInPlaceRunner() });
  await desk.openSample('tiny-town');
  desk.selection.scenario = 'lanes-and-buses';
  await render(Studio, { desk });
  await expect.poll(() => desk.results).toBeDefined();
  await userEvent.click(page.getByRole('button', { name: new RegExp(name) }));
  const lever = page.getByRole('region', { name });
  await expect.element(lever.getByText(leverAbout.whoDecides)).toBeVisible();
  expect(lever.getByText(words.whoPays).query()).toBeNull();
  await userEvent.fill(page.getByRole('textbox', { name: new RegExp(`^${name}, `) }), '10');
  await userEvent.keyboard('{Enter}');
  await expect.element(lever.getByText(words.breakEven)).toBeVisible();
  await expect.element(lever.getByText(/consignments a day come through it in \d{4}\./)).toBeVisible();
  await expect.element(lever.getByText(/ through the centre, .* direct\./)).toBeVisible();
  await expect.element(lever.getByText(/^Carriers .*, receivers .*, the city .* a year\./)).toBeVisible();
});
