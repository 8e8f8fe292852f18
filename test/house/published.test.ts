import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metaPolicy, securityHeaders } from '../support/headers.mjs';
import { noticesPage } from '../support/notices.mjs';
import { root } from './source-files.ts';

const published = (name: string) => readFileSync(join(root, 'public', name), 'utf8');

describe('what is published beside the app', () => {
  it('names every library, its licence and its holder', () => {
    expect(published('notices.md'), 'run npm run notices').toBe(noticesPage());
  });

  it('asks other hosts for the headers of our own server', () => {
    const written = Object.entries(securityHeaders).map(([name, value]) => `  ${name}: ${value}`);
    expect(published('_headers').trim().split('\n')).toEqual(['/*', ...written]);
  });

  it('allows nothing inline and nothing from elsewhere', () => {
    expect(metaPolicy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(metaPolicy).not.toContain('frame-ancestors');
    expect(securityHeaders['Content-Security-Policy']).toContain("frame-ancestors 'none'");
  });

  it('has a changelog that begins with the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(/^## (\S+)/m.exec(published('changelog.md'))?.[1]).toBe(version);
  });
});
