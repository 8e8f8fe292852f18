import { describe, expect, it } from 'vitest';
import { describeDatum, movedBeside, resetDatum, setGrowth, typeDatum } from '../../src/desk/city-edits.ts';
import { citySheet, grouped, inForm, ofForm, type SheetRow } from '../../src/desk/city-sheet.ts';
import { change, openPlan } from '../../src/desk/opening.ts';
import { sampleText } from '../../src/desk/samples.ts';
import type { Command } from '../../src/plan/edit.ts';
import type { Plan } from '../../src/plan/plan.ts';

async function guadalajara(): Promise<Plan> {
  const read = await openPlan((await sampleText('guadalajara')) ?? '');
  if (!('plan' in read)) throw new Error(read.complaints[0]?.problem);
  return read.plan;
}

function rowOf(plan: Plan, key: string): SheetRow {
  const row = citySheet(plan).rows.find((each) => each.key === key);
  if (!row) throw new Error(`no row ${key}`);
  return row;
}

function changed(plan: Plan, command: Command | undefined): Plan {
  const edited = command && change(plan, command);
  if (!edited || !('plan' in edited)) throw new Error(edited?.[0]?.problem ?? 'no command');
  return edited.plan;
}

describe('the form of the city', () => {
  it('shows a local datum with its source', async () => {
    const row = rowOf(await guadalajara(), 'population');
    expect(row.datum?.value).toBe(5_268_642);
    expect(row.isDefault).toBe(false);
    expect(row.source).toContain('INEGI');
  });

  it('marks a default as one and names its place', async () => {
    const row = rowOf(await guadalajara(), 'freight.days_per_year');
    expect(row.isDefault).toBe(true);
    expect(row.local).toBeUndefined();
    expect(row.datum?.place).toMatch(/\w/);
  });

  it('leaves out modes that the city does not have', async () => {
    const keys = citySheet(await guadalajara()).rows.map(({ key }) => key);
    expect(keys).toContain('mode.metro.share');
    expect(keys).not.toContain('mode.tram.share');
  });

  it('shows shares in percent and money in the currency of the city', async () => {
    const plan = await guadalajara();
    const share = rowOf(plan, 'ring.centre.population_share');
    expect(share.unit).toBe('%');
    expect(inForm(share, 0.26)).toBe(26);
    expect(ofForm(share, 26)).toBe(0.26);
    expect(inForm({ percent: false }, 28.148148148)).toBe(28.1481);
    expect(inForm({ percent: false }, 5_268_642)).toBe(5_268_642);
    expect(rowOf(plan, 'wage_per_hour').unit).toBe('MXN/h');
  });

  it('marks what no model reads yet', async () => {
    const plan = await guadalajara();
    expect(rowOf(plan, 'freight.vkm_share.van').unread).toBe(true);
    expect(rowOf(plan, 'population').unread).toBe(false);
  });

  it('counts as many ticks as data, as many inked ones as local data', async () => {
    const { ticks, local, all } = citySheet(await guadalajara());
    expect(ticks.length).toBe(all);
    expect(ticks.filter(Boolean).length).toBe(local);
  });

  it('gathers the rows of one field', async () => {
    const groups = grouped(citySheet(await guadalajara()).rows.filter(({ section }) => section === 'people'));
    expect(groups.find(([first]) => first?.group === 'Share of residents')?.map(({ label }) => label)).toEqual([
      'Centre',
      'Inner ring',
      'Outer ring',
      'Hinterland',
    ]);
  });
});

describe('editing a datum', () => {
  it('drops the old source, which does not say the new number', async () => {
    const plan = await guadalajara();
    const after = changed(plan, typeDatum(plan, rowOf(plan, 'population'), 5_300_000));
    expect(after.city.data['population']).toMatchObject({
      value: 5_300_000,
      unit: 'persons',
      quality: 'L',
      reference: { kind: 'judgement' },
    });
    expect(after.city.data['population']).not.toHaveProperty('low');
    expect(after.city.data['population']).not.toHaveProperty('high');
  });

  it('knows what would stand without the entry, before it is taken away', async () => {
    const plan = await guadalajara();
    const row = rowOf(plan, 'persons_per_household');
    const without = changed(plan, resetDatum(row));
    expect(row.standIn()).toMatchObject({ value: rowOf(without, row.key).datum?.value, origin: 'default' });
    expect(rowOf(plan, 'population').standIn()).toBeUndefined();
  });

  it('moves the other shares of the family, so that all sum to one', async () => {
    const plan = await guadalajara();
    const key = 'ring.centre.population_share';
    const after = changed(plan, typeDatum(plan, rowOf(plan, key), 0.3));
    const sum = ['centre', 'inner', 'outer', 'hinterland'].reduce(
      (total, ring) => total + (after.city.data[`ring.${ring}.population_share`]?.value ?? NaN),
      0,
    );
    expect(sum).toBeCloseTo(1, 9);
    expect(movedBeside(plan, after, key)).toBe(3);
  });

  it('names a source of the planner, which the file then holds', async () => {
    const plan = await guadalajara();
    const typed = changed(plan, typeDatum(plan, rowOf(plan, 'population'), 5_300_000));
    const named = changed(typed, describeDatum(plan, rowOf(typed, 'population'), { source: 'City register 2024' }));
    expect(rowOf(named, 'population').source).toBe('City register 2024');
    expect(named.city.data['population']?.reference.kind).toBe('read');
  });

  it('keeps the value and source when only the year is corrected', async () => {
    const plan = await guadalajara();
    const before = plan.city.data['population'];
    const after = changed(plan, describeDatum(plan, rowOf(plan, 'population'), { year: 2021 }));
    expect(after.city.data['population']).toEqual({ ...before, year: 2021 });
  });

  it('lets the default stand in again', async () => {
    const plan = await guadalajara();
    const after = changed(plan, resetDatum(rowOf(plan, 'persons_per_household')));
    expect(rowOf(after, 'persons_per_household').isDefault).toBe(true);
  });

  it('says nothing of a default', async () => {
    const plan = await guadalajara();
    expect(describeDatum(plan, rowOf(plan, 'freight.days_per_year'), { year: 2024 })).toBeUndefined();
  });

  it('sets the rate of a trend', async () => {
    const plan = await guadalajara();
    const path = plan.drivers.income;
    if (path?.kind !== 'growth') throw new Error('income grows at a rate');
    expect(changed(plan, setGrowth('income', path, 0.02)).drivers.income).toMatchObject({ rate_per_year: 0.02 });
  });
});
