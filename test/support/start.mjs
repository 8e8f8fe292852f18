// npm start: builds the app if it is stale, serves it on this computer only, and opens a browser if there is one.
import { spawn } from 'node:child_process';
import { ensureApp } from './build.mjs';
import { serve } from './serve.mjs';

const openers = {
  darwin: ['open', []],
  win32: ['cmd', ['/c', 'start', '']],
  linux: process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ['xdg-open', []] : undefined,
};

function openBrowser(url) {
  const opener = openers[process.platform];
  if (!opener || process.env.SUMPTER_NO_OPEN || process.env.CI) return;
  const [command, args] = opener;
  // The address is printed anyway: a missing or broken opener is no failure.
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

try {
  const root = await ensureApp({ say: console.log });
  const { url, close } = await serve({ root });
  console.log(`Sumpter is at ${url} (Ctrl+C stops it)`);
  openBrowser(url);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => void close().then(() => process.exit(0)));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
