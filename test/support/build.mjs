// Builds the app or the command line when what was built is absent or older than what it is made of.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
const vite = join(root, 'node_modules/vite/bin/vite.js');
const configs = ['package.json', 'package-lock.json', 'tsconfig.json', 'vite.config.ts', 'svelte.config.js'];

/** Returns the time of the newest file or folder below; a folder's own time tells of files that went. */
function newest(path) {
  if (!existsSync(path)) return 0;
  const own = statSync(path);
  if (!own.isDirectory()) return own.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), own.mtimeMs);
}

function isStale(product, inputs) {
  if (!existsSync(product)) return true;
  const made = statSync(product).mtimeMs;
  return inputs.some((input) => newest(join(root, input)) > made);
}

/** Leaves out colours and stack traces. */
const inShort = (text) =>
  text
    .replace(/\u001b\[[\d;]*m/g, '')
    .replace(/\n\s+at [^\n]*/g, '')
    .slice(0, 2_000);

/** Runs vite as a process of its own, so that a test's NODE_ENV does not reach the build. Its talk goes to stderr. */
function runVite(...args) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' };
    const child = spawn(process.execPath, [vite, ...args, '--logLevel', 'warn'], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Error(`The build failed.\n${inShort(said)}`))));
  });
}

/** Builds beside and moves into place, so that two builds at once, or one that is stopped, leave nothing half made. */
async function buildInto({ args, from, to, stamp }) {
  const started = new Date();
  const beside = join(root, '.build', `${process.pid}-${started.getTime()}`);
  try {
    await runVite('build', ...args, '--outDir', beside, '--emptyOutDir');
    utimesSync(join(beside, stamp), started, started);
    mkdirSync(dirname(to), { recursive: true });
    // A file is replaced in one step; a folder has to make room first.
    if (statSync(join(beside, from)).isDirectory()) rmSync(to, { recursive: true, force: true });
    renameSync(join(beside, from), to);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** Builds `dist` when it is stale; returns its path. */
export async function ensureApp({ say = () => {} } = {}) {
  const to = join(root, 'dist');
  if (
    isStale(join(to, 'index.html'), [
      'src',
      'workers',
      'scenarios',
      'public',
      'index.html',
      'test/support/headers.mjs',
      ...configs,
    ])
  ) {
    say('Building the app …');
    await buildInto({ args: [], from: '.', to, stamp: 'index.html' });
  }
  return to;
}

/** Builds the command line when it is stale; returns the path of its one file. */
export async function ensureCli({ say = () => {} } = {}) {
  const to = join(root, '.build/sumpter.mjs');
  const rooms = ['words', 'quantities', 'sources', 'plan', 'model', 'engine', 'charts', 'report', 'cli'];
  if (isStale(to, [...rooms.map((room) => `src/${room}`), ...configs])) {
    say('Building the command line …');
    await buildInto({ args: ['--config', 'src/cli/vite.config.ts'], from: 'sumpter.mjs', to, stamp: 'sumpter.mjs' });
  }
  return to;
}

/** Builds the bench, always anew; returns the path of its one file. */
export async function buildBench() {
  const to = join(root, '.build/bench.mjs');
  await buildInto({ args: ['--config', 'test/bench/vite.config.ts'], from: 'bench.mjs', to, stamp: 'bench.mjs' });
  return to;
}
