import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureApp } from '../support/build.mjs';
import { metaPolicy } from '../support/headers.mjs';

/** Something that each heavy library says about itself and a minifier keeps. */
const heavy = {
  mathjs: 'Cannot find a unit',
  docx: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'simple-statistics': 'quantile requires at least one data point',
} as const;
const most_kB = 120;

let dist = '';
let page = '';
const text = (name: string) => readFileSync(join(dist, name), 'utf8');

/** Lists a script and all that it imports statically: what a browser fetches before the first screen. */
function withImports(name: string, seen = new Set<string>()): Set<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const code = text(name);
  for (const [, from = ''] of code.matchAll(/(?:^|[;\s}])(?:import|export)[^"'()]*?["'](\.[^"']+\.js)["']/g)) {
    withImports(join(name, '..', from), seen);
  }
  return seen;
}

function firstScripts(): string[] {
  const named = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].map(([, name = '']) => name);
  return [...named.reduce((seen, name) => withImports(name, seen), new Set<string>())];
}

beforeAll(async () => {
  dist = await ensureApp();
  page = text('index.html');
});

describe('the built app', () => {
  it('loads at most 120 kB of script, gzip, before the first screen', () => {
    const sizes = firstScripts().map((name) => ({ name, kB: gzipSync(text(name)).length / 1_000 }));
    expect(sizes.length).toBeGreaterThan(0);
    const total = sizes.reduce((sum, { kB }) => sum + kB, 0);
    expect(total, JSON.stringify(sizes)).toBeLessThanOrEqual(most_kB);
  });

  it.each(Object.entries(heavy))('has no %s in the first load', (_, mark) => {
    expect(firstScripts().filter((name) => text(name).includes(mark))).toEqual([]);
  });

  it('still has docx in a later one, so that its mark is known to work', () => {
    const scripts = readdirSync(join(dist, 'assets')).filter((name) => name.endsWith('.js'));
    expect(scripts.some((name) => text(`assets/${name}`).includes(heavy.docx))).toBe(true);
  });

  it('runs under any sub-path: every address is relative', () => {
    expect(
      [...page.matchAll(/(?:src|href)="([^"]*)"/g)]
        .map(([, to]) => to)
        .filter((to) => !to?.startsWith('./') && !to?.startsWith('data:')),
    ).toEqual([]);
  });

  it('carries the policy, and nothing inline that the policy would refuse', () => {
    expect(page).toContain(metaPolicy.replaceAll("'", '&#39;').replaceAll('&#39;', "'"));
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
