import AxeBuilder from '@axe-core/playwright';
import { strFromU8, unzipSync } from 'fflate';
import { readFile } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createInPlaceRunner } from '../../src/engine/in-place-runner.ts';
import { valueOf } from '../../src/engine/results.ts';
import { readPlan } from '../../src/plan/read.ts';
import { formatParts } from '../../src/quantities/format.ts';
import { chromiumArgs, ensureBrowser } from '../support/browser.mjs';
import { ensureApp } from '../support/build.mjs';
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

/** A fresh page that remembers what it complained of and where it went. */
async function open() {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
  const page = await context.newPage();
  const complaints: string[] = [];
  const away: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(server.url)) away.push(request.url());
  });
  await page.goto(server.url);
  return { context, page, complaints, away };
}

const room = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name, exact: true }).click();

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  expect(found).toEqual([]);
}

async function setLever(page: Page, name: string, level: string): Promise<void> {
  const field = page.getByRole('textbox', { name: new RegExp(`^${name}, `) });
  await field.fill(level);
  await field.press('Enter');
}

/** Cells of a row of the indicator table, by the head of their column. */
async function rowOf(page: Page, indicator: string): Promise<Record<string, string>> {
  const table = page.getByRole('table', { name: /^Indicators by scenario/ });
  return table.evaluate((root: HTMLTableElement, name) => {
    const row = [...root.rows].find((each) => each.querySelector('.indicator')?.textContent === name);
    const figures = [...(row?.querySelectorAll<HTMLElement>('td:not(.mark)') ?? [])].map((cell) =>
      cell.innerText.trim(),
    );
    const heads = [...(root.tHead?.rows[0]?.cells ?? [])]
      .slice(1)
      .map((cell) => cell.innerText.split('\n').at(-1) ?? '');
    return Object.fromEntries(heads.map((head, index) => [head.trim(), figures[index] ?? '']));
  }, indicator);
}

async function downloaded(page: Page, act: () => Promise<void>): Promise<Uint8Array> {
  const [file] = await Promise.all([page.waitForEvent('download'), act()]);
  return new Uint8Array(await readFile(await file.path()));
}

/** The tables of a Word document, as rows of cell texts. */
function tablesOf(docx: Uint8Array): string[][][] {
  const part = unzipSync(docx)['word/document.xml'];
  if (!part) throw new Error('The document has no text.');
  const inside = (xml: string, tag: string) =>
    [...xml.matchAll(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gs'))].map(([found]) => found);
  const text = (xml: string) =>
    inside(xml, 'w:t')
      .join('')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&amp;', '&')
      .trim();
  return inside(strFromU8(part), 'w:tbl').map((table) =>
    inside(table, 'w:tr').map((row) => inside(row, 'w:tc').map(text)),
  );
}

/** A cell of the first table whose head has the column and whose rows have the name. */
function cellOf(tables: readonly (readonly string[][])[], name: string, column: string): string | undefined {
  for (const [head = [], ...rows] of tables) {
    const at = head.indexOf(column);
    const row = rows.find(([first = '']) => first.split(', ')[0] === name);
    if (at >= 0 && row) return row[at];
  }
  return undefined;
}

it('opens Guadalajara, adds two measures, compares, exports the chapter and finds the same numbers in it', async () => {
  const { context, page, complaints, away } = await open();
  await room(page, 'Open');
  await page
    .getByRole('button', { name: /Guadalajara/ })
    .first()
    .click();
  await expect.poll(() => page.locator('header').innerText()).toContain('Guadalajara');
  await expectAccessible(page);

  await room(page, 'City');
  await page.getByText('Residents', { exact: true }).first().waitFor();
  await expectAccessible(page);

  await room(page, 'Studio');
  const strip = page.getByRole('list', { name: 'Headline results' });
  await strip.waitFor();
  await page.getByRole('button', { name: 'New scenario' }).click();
  await page.getByRole('button', { name: 'Package 1', exact: true }).waitFor();
  const before = await strip.innerText();
  await setLever(page, 'Congestion charge', '40');
  await setLever(page, 'Micro-hubs[^,]*', '20');
  await expect.poll(() => strip.innerText()).not.toBe(before);
  await page.getByRole('status').filter({ hasText: 'up to date' }).waitFor({ state: 'attached' });
  await expectAccessible(page);

  await room(page, 'Compare');
  await page.getByRole('table', { name: /^Indicators by scenario/ }).waitFor();
  const carbon = await rowOf(page, 'Transport CO2e');
  const trips = await rowOf(page, 'Trips not by car');
  expect(carbon['Package 1']).toMatch(/^[\d,.]+$/);
  expect(carbon['Package 1']).not.toBe(carbon['Reference']);
  await expectAccessible(page);

  await room(page, 'Plan');
  await page.getByRole('article').waitFor();
  await expectAccessible(page);
  const year = await page.evaluate(
    () => document.querySelector('article')?.textContent?.match(/Package 1 (\d{4})/)?.[1],
  );
  const word = tablesOf(await downloaded(page, () => page.getByRole('button', { name: 'Save Word' }).click()));
  for (const scenario of ['Package 1', 'Reference']) {
    expect(cellOf(word, 'Transport CO2e', `${scenario} ${year}`)).toBe(carbon[scenario]);
    expect(cellOf(word, 'Trips not by car', `${scenario} ${year}`)).toBe(trips[scenario]);
  }
  const levers = word.flat().filter(([name]) => name === 'Congestion charge' || name?.startsWith('Micro-hubs'));
  expect(levers.some(([, level]) => level?.startsWith('40'))).toBe(true);
  expect(levers.some(([, level]) => level?.startsWith('20'))).toBe(true);

  const csv = new TextDecoder().decode(
    await downloaded(page, () => page.getByRole('button', { name: 'Save CSV' }).click()),
  );
  expect(csv).toContain('ghg_wtw_kt');

  // The plan as it is saved, run here without a browser, has the numbers that the page showed.
  const saved = readPlan(
    new TextDecoder().decode(
      await downloaded(page, () => page.getByRole('button', { name: 'Save to a file' }).click()),
    ),
  );
  if ('complaints' in saved) throw new Error(saved.complaints[0]?.problem);
  const run = await createInPlaceRunner().run(saved.plan);
  if (run.kind !== 'done') throw new Error(run.kind);
  for (const name of ['Package 1', 'Reference']) {
    const id = saved.plan.scenarios.find((each) => each.name === name)?.id ?? '';
    const value = (indicator: string) => valueOf(run.results, id, indicator, Number(year));
    expect(formatParts(value('ghg_wtw_kt'), 'kt a year').figure).toBe(carbon[name]);
    expect(formatParts(value('trips_not_by_car_share'), 'share').figure).toBe(trips[name]);
  }

  expect(complaints).toEqual([]);
  expect(away).toEqual([]);
  await context.close();
});

it('keeps what was open when the page is loaded again', async () => {
  const { context, page } = await open();
  await room(page, 'Studio');
  await page.getByRole('button', { name: 'New scenario' }).click();
  await expect.poll(() => page.locator('header').innerText()).toMatch(/Saved in this browser/);
  await page.reload();
  await room(page, 'Studio');
  await page.getByRole('button', { name: 'Package 1', exact: true }).waitFor();
  await context.close();
});

it('is readable on a phone: nothing is wider than the screen', async () => {
  const { context, page } = await open();
  await page.setViewportSize({ width: 390, height: 844 });
  const shows = {
    Open: page.getByRole('heading', { name: 'Sample cities' }),
    City: page.getByRole('textbox', { name: 'Residents', exact: true }),
    Studio: page.getByRole('list', { name: 'Headline results' }),
    Compare: page.getByRole('table', { name: /^Indicators by scenario/ }),
    Plan: page.getByRole('article'),
  };
  for (const [name, content] of Object.entries(shows)) {
    await room(page, name);
    await content.waitFor();
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(`${name}: ${wider}`).toBe(`${name}: 0`);
  }
  await context.close();
});
