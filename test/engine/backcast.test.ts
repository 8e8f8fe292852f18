import { describe, expect, it } from 'vitest';
import { responseOf, runBackcast, verdictOf, type BackcastRow } from '../../src/engine/backcast.ts';
import { indicators } from '../../src/engine/indicators.ts';
import { backcasts } from '../../src/plan/backcasts/index.ts';
import type { Backcast } from '../../src/plan/backcasts/backcast.ts';
import { checkPlan } from '../../src/plan/check.ts';
import { measureSources } from '../../src/plan/measures/sources.ts';
import { readPlan } from '../../src/plan/read.ts';
import { bibliography } from '../../src/sources/bibliography.ts';
import type { Reference } from '../../src/sources/factor.ts';

const ids = indicators.map(({ id }) => id);

function referencesOf({
  plan,
  levels,
  observed,
  paying,
  counted_hours_share,
  centre_car_share,
}: Backcast): Reference[] {
  const facts = [...Object.values(paying ?? {}), counted_hours_share, centre_car_share].filter(
    (each) => each !== undefined,
  );
  const paths = plan.scenarios.flatMap(({ drivers }) => Object.values(drivers ?? {}));
  return [...Object.values(plan.city.data), ...levels, ...observed, ...facts, ...paths].map(
    ({ reference }) => reference,
  );
}

const runs = new Map<string, BackcastRow[]>();
function rowsOf(backcast: Backcast): BackcastRow[] {
  const found = runs.get(backcast.id) ?? runBackcast(backcast);
  runs.set(backcast.id, found);
  return found;
}

const shown = (value: number | null) => (value === null ? 'none' : value.toFixed(3)).padStart(7);

describe.each(backcasts.map((each) => [each.id, each] as const))('%s', (_, backcast) => {
  const { plan } = backcast;

  it('is a plan as any other', () => {
    expect(checkPlan(plan, { indicators: ids })).toEqual([]);
    expect(readPlan(JSON.stringify(plan), { indicators: ids })).toEqual({ plan });
  });

  it('holds its drivers still, and changes its scenarios only as the case did', () => {
    expect(plan.drivers).toEqual({});
    expect(plan.calibration).toBeUndefined();
    const reference = plan.scenarios.find(({ role }) => role === 'reference')!;
    expect([reference.measures, reference.drivers]).toEqual([[], undefined]);
  });

  it('names its sources, all of them, and cites no judgement', () => {
    const known = { ...bibliography, ...measureSources, ...plan.sources };
    const references = referencesOf(backcast);
    for (const { kind, source } of references) {
      if (kind === 'judgement') expect(source).toBeUndefined();
      else if (kind !== 'derived' || source !== undefined) expect(known).toHaveProperty(source!);
    }
    const used = new Set(references.map(({ source }) => source));
    expect(Object.keys(plan.sources).filter((key) => !used.has(key))).toEqual([]);
    expect(JSON.stringify(plan.sources)).not.toMatch(/scribd|docslib|wikipedia|docplayer|studylib/i);
  });

  it('says where each level comes from', () => {
    const set = plan.scenarios.flatMap(({ id, measures }) => measures.map(({ measure }) => `${id} ${measure}`));
    expect(backcast.levels.map(({ scenario, measure }) => `${scenario} ${measure}`)).toEqual(set);
  });

  it('says what was seen, where, and what it leaves out', () => {
    expect(backcast.observed).not.toEqual([]);
    expect(backcast.leaves_out.length).toBeGreaterThan(1);
    for (const { scenario, indicator, year, low, high, response, changed_by } of backcast.observed) {
      expect(plan.scenarios.map(({ id }) => id)).toContain(scenario);
      expect(ids).toContain(indicator);
      expect(year).toBeGreaterThan(plan.city.base_year);
      expect(year).toBeLessThanOrEqual(plan.horizon);
      expect(low).toBeLessThan(high);
      expect(low * high).toBeGreaterThan(0);
      expect(response === 'elasticity').toBe(changed_by !== undefined);
    }
  });

  it('runs, settles, and answers the way it was seen; a miss that is reported passes', () => {
    for (const row of rowsOf(backcast)) {
      expect(row.converged).toBe(true);
      expect(row.modelled).not.toBeNull();
      expect(Math.sign(row.modelled!)).toBe(Math.sign(row.low));
      expect(row.base).toBeGreaterThan(0);
      expect(row.verdict).not.toBe('');
      expect(row.hit).toBe(row.kind === 'independent' ? row.inside : null);
    }
  });
});

describe('the table of back-casts', () => {
  it('has each observation once, with its band', () => {
    const rows = backcasts.flatMap(rowsOf);
    expect(rows.length).toBe(backcasts.reduce((sum, { observed }) => sum + observed.length, 0));
    const lines = rows.map(
      ({ id, scenario, year, modelled, low, high, verdict }) =>
        `${`${id} ${scenario}`.padEnd(36)} ${year} ${shown(modelled)}  seen ${shown(low)} to ${shown(high)}  ${verdict}`,
    );
    const independent = rows.filter(({ hit }) => hit !== null);
    const hits = independent.filter(({ hit }) => hit).length;
    const told = `${hits} of ${independent.length} independent observations hit`;
    process.stdout.write(`${[...lines, told].join('\n')}\n`);
    expect(new Set(lines).size).toBe(lines.length);
  });
});

describe('a response', () => {
  it('is the change against the reference', () => {
    expect(responseOf(75, 100, { response: 'relative' })).toBeCloseTo(-0.25, 12);
  });

  it('is an arc elasticity where a price or a service changed: ln .95 / ln 1.1 = -.538', () => {
    expect(responseOf(0.95, 1, { response: 'elasticity', changed_by: 1.1 })).toBeCloseTo(-0.5382, 4);
  });

  it('is missing, not zero, without a number or without the ratio', () => {
    expect(responseOf(null, 1, { response: 'relative' })).toBeNull();
    expect(responseOf(1, 0, { response: 'relative' })).toBeNull();
    expect(responseOf(0.9, 1, { response: 'elasticity' })).toBeNull();
  });

  it('hits within the bounds, and misses by sign, weakness or strength', () => {
    const charge = { low: -0.22, high: -0.2 };
    expect(verdictOf('independent', -0.22, charge)).toBe('hit');
    expect(verdictOf('independent', -0.1, charge)).toMatch(/less/);
    expect(verdictOf('independent', -0.4, charge)).toMatch(/more/);
    expect(verdictOf('independent', 0.1, charge)).toMatch(/other way/);
    expect(verdictOf('independent', null, charge)).toMatch(/no number/);
    const service = { low: 0.6, high: 1 };
    expect(verdictOf('independent', 0.4, service)).toMatch(/less/);
    expect(verdictOf('independent', 1.2, service)).toMatch(/more/);
  });

  it('of a calibration case is never a hit', () => {
    const fares = { low: -0.79, high: -0.45 };
    expect(verdictOf('calibration', -0.5, fares)).toBe('calibration: not counted as hits; within what was seen');
    expect(verdictOf('calibration', -0.2, fares)).toBe('calibration: not counted as hits; outside what was seen');
  });
});
