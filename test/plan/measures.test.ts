import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/engine/indicators.ts';
import { channels, cityQuantities } from '../../src/plan/measure.ts';
import { measureOf, measures } from '../../src/plan/measures/index.ts';
import { measureSources } from '../../src/plan/measures/sources.ts';
import type { Reference } from '../../src/sources/factor.ts';
import { bibliography } from '../../src/sources/bibliography.ts';

const ids = measures.map(({ id }) => id);
const indicatorIds = new Set(indicators.map(({ id }) => id));

function references(of: (typeof measures)[number]): Reference[] {
  return [
    of.evidence.reference,
    of.acceptability.reference,
    of.capex_per_unit.reference,
    of.scale.factor.reference,
    ...(of.opex_per_unit_year ? [of.opex_per_unit_year.reference] : []),
    ...of.effects.map(({ factor }) => factor.reference),
  ];
}

describe('the catalogue', () => {
  it('has six measures for people and four for goods', () => {
    expect(ids).toEqual(['PA4', 'PA7', 'PS3', 'PS4', 'PS8', 'PI6', 'FA2', 'FI1', 'FA7', 'FS2']);
    expect(measures.filter(({ market }) => market === 'freight')).toHaveLength(4);
  });

  it('finds a measure by its id, and none by another', () => {
    expect(measureOf('PS8')?.name).toBe('Protected cycle lanes');
    expect(measureOf('toString')).toBeUndefined();
  });

  it('acts through every channel exactly once', () => {
    const used = measures.flatMap(({ effects }) => effects.map(({ channel }) => channel));
    expect([...used].sort()).toEqual([...channels].sort());
  });

  it('uses every source it names, and names no other', () => {
    const cited = new Set(measures.flatMap(references).flatMap(({ source }) => source ?? []));
    expect([...cited].filter((key) => !(key in measureSources) && !(key in bibliography))).toEqual([]);
    expect(Object.keys(measureSources).filter((key) => !cited.has(key))).toEqual([]);
  });
});

describe.each(measures.map((measure) => [measure.id, measure] as const))('%s', (_, measure) => {
  it('has every text, without exclamation marks or predictions', () => {
    const texts = [
      ...[measure.name, measure.not_same_as, measure.applies_to, measure.prerequisites, measure.who_decides],
      ...[measure.co_benefits, measure.equity, measure.evidence.statement, measure.acceptability.note],
    ];
    for (const text of texts) {
      expect(text.trim().length).toBeGreaterThan(3);
      expect(text).not.toMatch(/!|predict|will /);
    }
    expect(measure.not_same_as).toMatch(/^Not the same as .*\.$/);
  });

  it('has a lever whose tried range lies within it', () => {
    const { min, max, step, tried_low, tried_high } = measure.lever;
    expect(min).toBe(0);
    expect(step).toBeGreaterThan(0);
    expect(tried_low).toBeGreaterThan(min);
    expect(tried_high).toBeGreaterThan(tried_low);
    expect(tried_high).toBeLessThanOrEqual(max);
  });

  it('cites what was read and cites no judgement', () => {
    for (const { kind, source } of references(measure)) {
      expect(source === undefined).toBe(kind === 'judgement' || kind === 'derived');
    }
  });

  it('has ordered ranges of cost, factors and evidence', () => {
    const costs = [measure.capex_per_unit, ...(measure.opex_per_unit_year ? [measure.opex_per_unit_year] : [])];
    for (const { low, central, high, price_year } of costs) {
      expect(low).toBeLessThanOrEqual(central);
      expect(central).toBeLessThanOrEqual(high);
      expect(price_year).toBeGreaterThan(1999);
    }
    for (const { low, value, high } of [measure.scale.factor, ...measure.effects.map(({ factor }) => factor)]) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
    const { low, high } = measure.evidence;
    if (low !== undefined && high !== undefined) expect(low).toBeLessThanOrEqual(high);
  });

  it('names quantities, indicators and measures that exist', () => {
    const quantities = [measure.scale.quantity, ...measure.effects.map(({ quantity }) => quantity)];
    for (const quantity of quantities) if (quantity) expect(cityQuantities).toContain(quantity);
    for (const effect of measure.effects) if (effect.per === 'quantity') expect(effect.quantity).toBeDefined();
    if (measure.evidence.indicator) expect(indicatorIds).toContain(measure.evidence.indicator);
    for (const id of [...measure.goes_with, ...measure.conflicts_with]) {
      expect(ids).toContain(id);
      expect(id).not.toBe(measure.id);
    }
  });
});
