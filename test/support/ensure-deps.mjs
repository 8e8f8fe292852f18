// Installs the dependencies if they are absent or older than the lock file; needs nothing but Node and npm.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}node_modules/.package-lock.json`;
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Sumpter needs Node 20.19 or newer; this is ${process.versions.node}. Get it from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
if (!existsSync(stamp) || statSync(stamp).mtimeMs < statSync(`${root}package-lock.json`).mtimeMs) {
  const npm = (...args) =>
    spawnSync('npm', args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], shell: process.platform === 'win32' })
      .status ?? 1;
  console.log('Installing dependencies (once, about half a minute) …');
  // A lock written on another platform can lack optional binaries; npm install tolerates that, npm ci does not.
  const status = npm('ci', '--no-audit', '--no-fund') && npm('install', '--no-save', '--no-audit', '--no-fund');
  if (status !== 0) process.exit(status);
}
