import AxeBuilder from '@axe-core/playwright';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { chromiumArgs, ensureBrowser } from '../support/browser.mjs';
import { ensureApp } from '../support/build.mjs';
import { establishmentCsv } from '../support/establishments.ts';
import { serve } from '../support/serve.mjs';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  server = await serve({ root: await ensureApp() });
  browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromiumArgs });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

it('walks from City, Freight to the survey, fits it in the worker and takes it into the city', async () => {
  const page = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
  const complaints: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(`${server.url}#/city`);
  await page
    .getByRole('button', { name: /^Freight/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Fit to an establishment survey' }).click();
  await page.getByRole('heading', { name: /beside published rates/ }).waitFor();
  await page.getByRole('textbox', { name: 'Or paste cells' }).fill(establishmentCsv(undefined, { delimiter: '\t' }));
  await page.getByRole('button', { name: 'Read the cells' }).click();
  await page.getByRole('heading', { name: 'Offices: D = a E^b' }).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  await page.getByRole('button', { name: 'Use in the city' }).click();
  await page.getByText(/rates of the survey are in the city/).waitFor();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  expect(complaints).toEqual([]);
});
