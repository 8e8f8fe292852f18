import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import '../../src/views/styles/tokens.css';
import '../../src/views/styles/base.css';
import { createInPlaceRunner } from '../../src/engine/in-place-runner.ts';
import { effectsChapter } from '../../src/report/effects-chapter.ts';
import Chapter from '../../src/views/chapter/Chapter.svelte';
import { fakeDesk } from '../support/fake-desk.ts';

async function openChapter(outline = effectsChapter) {
  await page.viewport(1440, 900);
  const asked: unknown[] = [];
  const desk = fakeDesk({
    runner: createInPlaceRunner(),
    exporter: {
      chapter: (_plan, _results, options) => {
        asked.push(options);
        return Promise.reject(new Error('the disk is full'));
      },
      csv: () => Promise.reject(new Error('no table in this test')),
      outline: (...of) => {
        asked.push(of[2]);
        return Promise.resolve(of).then((each) => outline(...each));
      },
      close: () => undefined,
    },
  });
  await desk.openSample('tiny-town');
  await render(Chapter, { desk });
  await expect.poll(() => desk.results).toBeDefined();
  return { desk, asked };
}

it('prints the chapter as the report drafts it, with its tables and figures', async () => {
  const { desk } = await openChapter();
  const { plan, results, selection } = desk;
  if (!plan || !results) throw new Error('no results');
  const tree = effectsChapter(plan, results, {
    years: [selection.year],
    against: selection.against,
    date: '2026-01-02',
  });
  const count = (kind: string) => tree.blocks.filter((block) => block.kind === kind).length;
  const sheet = page.getByRole('article');
  await expect.element(sheet).toBeVisible();
  expect(sheet.getByRole('table').elements()).toHaveLength(count('table'));
  expect(sheet.getByRole('img').elements()).toHaveLength(count('figure'));
  await expect.element(page.getByText(/Not an official template/).first()).toBeVisible();
});

it('leads from the outline to a heading and puts the focus there', async () => {
  await openChapter();
  const entry = page.getByRole('navigation', { name: 'Outline' }).getByRole('button').last();
  const text = entry.element().textContent?.trim();
  await userEvent.click(entry);
  expect(document.activeElement?.matches('h2, h3, h4')).toBe(true);
  expect(document.activeElement?.textContent?.trim()).toBe(text);
});

it('draws its figures in the page, so that they take its typeface', async () => {
  await openChapter();
  const sheet = page.getByRole('article');
  await expect.element(sheet.getByRole('img').first()).toBeVisible();
  const figure = sheet.getByRole('img').first().element();
  expect(figure.tagName).toBe('svg');
  expect(figure.getAttribute('aria-label')?.length).toBeGreaterThan(30);
  expect(getComputedStyle(figure.querySelector('text') ?? figure).fontFamily).toMatch(/^Archivo/);
});

it('has the exports and a folded outline before the page on a phone', async () => {
  await openChapter();
  await page.viewport(390, 844);
  const sheet = page.getByRole('article');
  await expect.element(sheet).toBeVisible();
  const topOf = (name: string): number | undefined =>
    page.getByRole('button', { name }).elements()[0]?.getBoundingClientRect().top;
  const page_px = (): number => sheet.element().getBoundingClientRect().top;
  await expect.poll(() => (topOf('Save Word') ?? NaN) < page_px()).toBe(true);
  expect(topOf('Save CSV')).toBeLessThan(page_px());
  expect(page.getByRole('button', { name: 'Save Word' }).elements()).toHaveLength(1);
  await userEvent.click(page.getByText('Outline', { exact: true }).first());
  await expect.element(page.getByRole('navigation', { name: 'Outline' })).toBeVisible();
  await page.viewport(1440, 900);
});

it('exports what it shows, and says so when that fails', async () => {
  const { asked } = await openChapter();
  await userEvent.click(page.getByRole('button', { name: 'Save Word' }));
  await expect.element(page.getByText(/the disk is full/)).toBeVisible();
  expect(asked.at(-1)).toEqual(asked[0]);
});

it('says when the chapter cannot be drafted', async () => {
  await openChapter(() => {
    throw new Error('out of ink');
  });
  await expect.element(page.getByText(/could not be drafted: .*out of ink/)).toBeVisible();
});
