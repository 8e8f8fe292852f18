import { readFileSync, writeFileSync, existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { runPlan } from '../../src/engine/run.ts';
import { bundled, bundledNames } from '../support/bundled.ts';

// Golden results, one row per scenario, indicator and year. A row that moves needs a line in the changelog:
// "results move because ...". To accept new rows: ACCEPT_GOLDEN=1 npm test -- test/golden; that run fails on purpose.

const digits = 6;

function rowsOf(name: (typeof bundledNames)[number]): string {
  const plan = bundled(name);
  const results = runPlan(plan);
  const { years } = results;
  // A city of zones has more plans than years worth telling.
  const tens = plan.city.zones === undefined;
  const shown = years.filter((year, y) => y === 0 || y === years.length - 1 || (tens && year % 10 === 0));
  const rows = results.scenarios.flatMap((scenario) =>
    results.indicators.flatMap((indicator, row) =>
      shown.flatMap((year) => {
        const value = scenario.values[row * years.length + years.indexOf(year)]!;
        // The gap is a measure of the solver's last step, not a result.
        if (Number.isNaN(value) || indicator.id === 'congestion_gap') return [];
        return [`${scenario.id} ${indicator.id} ${year} ${Number(value.toPrecision(digits))}`];
      }),
    ),
  );
  return `${rows.join('\n')}\n`;
}

it.each(bundledNames)('%s gives the results it gave', (name) => {
  const file = new URL(`./${name}.txt`, import.meta.url);
  const now = rowsOf(name);
  if (process.env.ACCEPT_GOLDEN) {
    writeFileSync(file, now);
    throw new Error('New golden results were written. Say in the changelog why results move, and run again without ACCEPT_GOLDEN.');
  }
  expect(existsSync(file), 'no golden file yet; see the head of this test').toBe(true);
  const before = readFileSync(file, 'utf8').trim().split('\n');
  const after = now.trim().split('\n');
  expect(after.length).toBe(before.length);
  const key = (row: string): string => row.slice(0, row.lastIndexOf(' '));
  const moved = after.filter((row, i) => {
    const [was, is] = [before[i]!, row].map((each) => Number(each.slice(each.lastIndexOf(' ') + 1)));
    // Engines differ in the last bits of exp and pow; six digits may differ by one.
    return key(row) !== key(before[i]!) || Math.abs(is! - was!) > 2e-6 * Math.abs(was!);
  });
  expect(moved.slice(0, 10), `${moved.length} rows moved`).toEqual([]);
});
