import { describe, expect, it } from 'vitest';
import { valueOf } from '../../src/engine/results.ts';
import { indicatorsCsv } from '../../src/report/csv.ts';
import { fakePlan, fakeResults } from '../support/fake-results.ts';

/** Reads RFC 4180 back, so that the writer is tested against a reader and not against itself. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text[at];
    if (quoted && letter === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (letter === '"') quoted = !quoted;
    else if (!quoted && (letter === ',' || letter === '\r')) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (letter === '\r') {
        rows.push([]);
        at += 1;
      }
    } else cell += letter;
  }
  return rows.slice(0, -1);
}

describe('the table of indicators', () => {
  const results = fakeResults();
  const text = indicatorsCsv(fakePlan(), results);
  const [head, ...rows] = readCsv(text.slice(1));

  it('begins with a byte order mark and ends its lines as RFC 4180 asks', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it('has one row for each scenario, indicator and year, base-year indicators in the base year alone', () => {
    const baseOnly = results.indicators.filter(({ baseYearOnly }) => baseYearOnly).length;
    const yearly = results.indicators.length - baseOnly;
    expect(rows).toHaveLength(results.scenarios.length * (yearly * results.years.length + baseOnly));
    expect(rows.every(({ length }) => length === head?.length)).toBe(true);
  });

  it('holds the values of the run, unrounded, and nothing where there is none', () => {
    const at = (name: string): number => head?.indexOf(name) ?? -1;
    for (const row of rows.filter((_, index) => index % 97 === 0)) {
      const cell = (name: string): string => row[at(name)] ?? '';
      const value = valueOf(results, cell('scenario'), cell('indicator'), Number(cell('year')));
      expect(cell('value')).toBe(value === null ? '' : String(value));
    }
  });

  it('carries model version and fingerprint on every row', () => {
    expect(new Set(rows.map((row) => row.slice(-2).join(' ')))).toEqual(new Set(['1.0 fa4e0000fa4e0000']));
  });

  it('guards a hostile city and scenario name', () => {
    const plan = { ...fakePlan(), city: { ...fakePlan().city, name: '=HYPERLINK("http://x","y")' } };
    const [first] = results.scenarios;
    if (!first) throw new Error('no scenario');
    const hostile = { ...results, scenarios: [{ ...first, name: '@a,"b"' }] };
    const row = readCsv(indicatorsCsv(plan, hostile).slice(1))[1];
    expect(row?.[0]).toBe(`'=HYPERLINK("http://x","y")`);
    expect(row?.[2]).toBe(`'@a,"b"`);
  });
});
