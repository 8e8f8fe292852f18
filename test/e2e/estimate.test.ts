import AxeBuilder from '@axe-core/playwright';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArgs, ensureBrowser } from '../support/browser.mjs';
import { ensureApp } from '../support/build.mjs';
import { serve } from '../support/serve.mjs';
import { surveyOf } from '../support/survey.ts';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
let folder = '';

beforeAll(async () => {
  server = await serve({ root: await ensureApp() });
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromiumArgs });
  folder = mkdtempSync(join(tmpdir(), 'sumpter-survey-'));
  writeFileSync(join(folder, 'survey.csv'), surveyOf(400));
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

it('estimates a survey under the strict policy, from the City room into the city’s data', async () => {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${server.url}#/city`);
  await page.getByRole('link', { name: 'Estimate from a survey' }).click();
  await page.getByRole('heading', { name: 'Estimate from a survey' }).waitFor();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'choose a file' }).click(),
  ]);
  await chooser.setFiles(join(folder, 'survey.csv'));
  await page.getByRole('button', { name: 'Estimate', exact: true }).click();
  await page.getByRole('heading', { name: /An hour of travel is worth/ }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  await page.getByRole('textbox', { name: 'The survey' }).fill('Household survey');
  await page.getByRole('textbox', { name: 'Year', exact: true }).fill('2023');
  await page.getByRole('button', { name: 'Use in this city' }).click();
  await page.getByText('2 estimates stand in the city’s data now.').waitFor();
  await page.getByRole('link', { name: 'Back to the city’s data' }).click();
  await page.getByRole('searchbox', { name: 'Find a datum' }).fill('value of in-vehicle time');
  const row = page.getByRole('row', { name: /^Value of in-vehicle time/ });
  expect(await row.textContent()).toMatch(/MXN\/h.*2023.*Household survey/);
  expect(complaints).toEqual([]);
  await page.context().close();
});
