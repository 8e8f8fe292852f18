import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { measureOf } from '../../src/plan/measures/index.ts';
import { planFileWords } from '../../src/words/en/plan-file.ts';
import { chromiumArgs, ensureBrowser } from '../support/browser.mjs';
import { ensureApp, root } from '../support/build.mjs';
import { metaPolicy } from '../support/headers.mjs';
import { serve } from '../support/serve.mjs';

/** Something that each heavy library, and each part that is fetched later, says and a minifier keeps. */
const heavy = {
  mathjs: 'Constructor must be called with the new operator',
  docx: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'simple-statistics': 'quantile requires at least one data point',
  'what an opened lever tells': measureOf('PA4')?.equity ?? '',
  'reader of files': planFileWords.file.zip().problem,
} as const;
const most_kB = 120;

let dist = '';
let page = '';
/** Scripts that the first screen of a first visit fetches, in a real browser. */
let first: string[] = [];
const text = (name: string) => readFileSync(join(dist, name), 'utf8');

/** What runs on the page: not the workers beside it, and not the data of a bundled city. */
const cities = readdirSync(join(root, 'scenarios')).map((name) => name.replace('.json', '-'));
const isPageCode = (name: string) =>
  name.endsWith('.js') && !name.includes('.worker-') && !cities.some((city) => name.startsWith(`assets/${city}`));

async function fetchedFirst(): Promise<string[]> {
  const server = await serve({ root: dist });
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: chromiumArgs });
  try {
    const tab = await browser.newPage();
    const names: string[] = [];
    tab.on('request', (request) => names.push(new URL(request.url()).pathname.slice(1)));
    await tab.goto(server.url, { waitUntil: 'networkidle' });
    return names.filter(isPageCode);
  } finally {
    await browser.close();
    await server.close();
  }
}

beforeAll(async () => {
  dist = await ensureApp();
  page = text('index.html');
  first = await fetchedFirst();
});

describe('the built app', () => {
  it(`loads at most ${most_kB} kB of script, gzip, for the first screen`, () => {
    const sizes = first.map((name) => ({ name, kB: gzipSync(text(name)).length / 1_000 }));
    expect(sizes.length).toBeGreaterThan(0);
    const total = sizes.reduce((sum, { kB }) => sum + kB, 0);
    expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(most_kB);
  });

  it.each(Object.entries(heavy))('has no %s in the first load', (_, mark) => {
    expect(first.filter((name) => text(name).includes(mark))).toEqual([]);
  });

  it.each(['docx', 'what an opened lever tells', 'reader of files'] as const)(
    'still has %s in a later one, so that its mark is known to work',
    (what) => {
      expect(heavy[what]).not.toBe('');
      const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
      expect(scripts.some((name) => text(`assets/${name}`).includes(heavy[what]))).toBe(true);
    },
  );

  it('runs under any sub-path: every address is relative', () => {
    expect(
      [...page.matchAll(/(?:src|href)="([^"]*)"/g)]
        .map(([, to]) => to)
        .filter((to) => !to?.startsWith('./') && !to?.startsWith('data:')),
    ).toEqual([]);
  });

  it('carries the policy, and nothing inline that the policy would refuse', () => {
    expect(page.replaceAll('&#39;', "'")).toContain(metaPolicy);
    expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  it('brings what is published beside it', () => {
    for (const name of ['changelog.md', 'notices.md', '_headers'])
      expect(existsSync(join(dist, name)), name).toBe(true);
  });

  it('names no address of another origin in its styles', () => {
    const styles = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.css'));
    expect(styles.filter((name) => /url\(["']?(https?:)?\/\//.test(text(`assets/${name}`)))).toEqual([]);
  });
});
