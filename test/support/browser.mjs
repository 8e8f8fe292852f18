// Finds a Chromium-like browser, or installs one: CHROMIUM_PATH, then the places where
// browsers usually stand, then Playwright's own, then Debian's package (as root), then Playwright's download.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// No background requests: a closed network refuses them, many at a time.
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter(Boolean)
    .flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]),
};

/** Returns the path of a browser that is already here, or undefined. */
export function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return (usualPlaces[process.platform] ?? []).find((path) => existsSync(path));
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
}

function run(command, args) {
  console.log(`> ${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** Returns the path of a browser, installing one if there is none; throws with what to do if that fails. */
export async function ensureBrowser() {
  const found = findBrowser() ?? (await playwrightBrowser());
  if (found) return found;
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    const options = ['-y', '-qq', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=300'];
    run('apt-get', ['install', ...options, 'chromium']);
    const installed = findBrowser();
    if (installed) return installed;
  }
  run(process.execPath, [
    fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url)),
    'install',
    'chromium',
  ]);
  const downloaded = await playwrightBrowser();
  if (downloaded) return downloaded;
  throw new Error(
    'No browser for the tests was found and none could be installed. Install Chrome, Chromium or Edge, or set CHROMIUM_PATH to one, and run npm test again.',
  );
}
