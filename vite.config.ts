import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import * as leverTable from './src/plan/lever-table.ts';
import * as sourceKeys from './src/plan/source-keys.ts';
import { chromiumArgs, findBrowser } from './test/support/browser.mjs';
import { metaPolicy } from './test/support/headers.mjs';

const executablePath = findBrowser();

/** Writes the security policy into the built page, for hosts that send no headers. The development server needs inline styles. */
const policyInPage: Plugin = {
  name: 'sumpter:policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy }, injectTo: 'head-prepend' },
  ],
};

/** Modules of plain data that are taken from long tables. The page gets what they hold; workers, tests and the command line, which need the tables too, take it themselves. */
const extracts: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  '/src/plan/lever-table.ts': leverTable,
  '/src/plan/source-keys.ts': sourceKeys,
};

/** Puts into the built page what is taken from a table, so that the table itself is fetched when somebody asks for it. */
const extractsInPage: Plugin = {
  name: 'sumpter:extracts-in-page',
  apply: 'build',
  load(id) {
    const extract = Object.entries(extracts).find(([path]) => id.endsWith(path))?.[1];
    if (!extract) return undefined;
    return Object.entries(extract)
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
      .join('\n');
  },
};

/** How long a test waits for what it expects to come: machines that test are busy. */
const patience = { timeout: 20_000 };

export default defineConfig({
  // Relative URLs: the build is a static folder that any host serves under any sub-path.
  base: './',
  plugins: [svelte(), policyInPage, extractsInPage],
  worker: { format: 'es' },
  // What Vite finds only while a test runs would make it reload in the middle of one.
  optimizeDeps: { include: ['comlink', 'd3', 'docx', 'fflate', 'idb', 'mathjs', 'zod/mini', '@lucide/svelte/icons/*'] },
  build: {
    target: 'es2022',
    outDir: 'dist',
    // The policy allows no data: fonts, and none of our browsers needs the polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // The first screen in one file: it compresses better than its parts, and nothing of it waits for another.
      output: {
        codeSplitting: { groups: [{ name: 'first-screen', test: /\/src\/views\/(main\.ts|studio\/Studio\.svelte)$/ }] },
      },
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Laws run a city dozens of times.
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/views/**', 'test/workers/**/*.browser.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          expect: { poll: patience },
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/views/**/*.test.ts', 'test/workers/**/*.browser.test.ts'],
          testTimeout: 60_000,
          expect: { poll: patience },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { ...(executablePath && { executablePath }), args: chromiumArgs } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
