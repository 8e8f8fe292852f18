// npm test [filter]: finds or installs a browser, runs every project, and ends with one line that counts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { root } from './build.mjs';

/** Counts cases; a file that did not even load counts as one that failed. */
function count(report) {
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

// A name of its own, so that two runs at once do not read each other's counts.
const output = join(root, `.build/test-results-${process.pid}.json`);
mkdirSync(join(root, '.build'), { recursive: true });

let browser;
try {
  browser = await ensureBrowser();
} catch (error) {
  console.error(error.message);
  console.log('0 passed, 1 failed');
  process.exit(1);
}
const { status } = spawnSync(
  process.execPath,
  [
    join(root, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${output}`,
    ...process.argv.slice(2),
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CHROMIUM_PATH: browser } },
);
const counted = existsSync(output)
  ? count(JSON.parse(readFileSync(output, 'utf8')))
  : { passed: 0, failed: 0, skipped: 0 };
rmSync(output, { force: true });
if (counted.failed === 0 && counted.passed === 0) {
  console.log('No case ran: the filter leaves none, or the runner did not start.');
  counted.failed = 1;
} else if (counted.failed === 0 && status !== 0) {
  console.log('Every case passed, yet the runner reports an error: see above.');
  counted.failed = 1;
}
console.log(
  `${counted.passed} passed, ${counted.failed} failed${counted.skipped ? `, ${counted.skipped} skipped` : ''}`,
);
process.exitCode = counted.failed === 0 ? 0 : 1;
