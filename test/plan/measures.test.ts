import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/engine/indicators.ts';
import { levers } from '../../src/plan/lever-table.ts';
import { channels, cityQuantities, leverGroups } from '../../src/plan/measure.ts';
import { measureOf, measures } from '../../src/plan/measures/index.ts';
import { measureSources } from '../../src/plan/measures/sources.ts';
import { sourceKeys } from '../../src/plan/source-keys.ts';
import type { Reference } from '../../src/sources/factor.ts';
import { modes, purposes } from '../../src/plan/vocabulary.ts';
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
    ...(of.observed ? [of.observed.cut.reference, of.observed.exposed.reference] : []),
    ...(of.opens ? [of.opens.served.reference, of.opens.comfort_min.reference, of.opens.supply_Mvkm.reference] : []),
  ];
}

describe('the catalogue', () => {
  it('has 33 measures for people and 23 for goods, each once', () => {
    expect(new Set(ids).size).toBe(ids.length);
    const of = (market: string) => measures.filter((each) => each.market === market).map(({ id }) => id);
    const upTo = (kind: string, last: number) => Array.from({ length: last }, (_, i) => `${kind}${i + 1}`);
    const improving = ['FI1', 'FI2', 'FI6', 'FI7', 'FI8', 'FI9', 'FI11'];
    expect(of('freight')).toEqual([...upTo('FA', 11), ...upTo('FS', 5), ...improving]);
    expect(of('passenger').sort()).toEqual([...upTo('PA', 15), ...upTo('PS', 15), 'PI6', 'PI9', 'PI10'].sort());
  });

  it('stands group by group, in the order of the column', () => {
    const groups = measures.map(({ group }) => leverGroups.indexOf(group));
    expect(groups).toEqual([...groups].sort((a, b) => a - b));
    expect(new Set(groups).size).toBe(leverGroups.length);
  });

  it('finds a measure by its id, and none by another', () => {
    expect(measureOf('PS8')?.name).toBe('Protected cycle lanes');
    expect(measureOf('toString')).toBeUndefined();
  });

  it('acts through every channel, and through none twice in one measure', () => {
    const used = measures.map(({ effects }) => effects.map(({ channel }) => channel));
    expect([...new Set(used.flat())].sort()).toEqual([...channels].sort());
    for (const of of used) expect(new Set(of).size).toBe(of.length);
  });

  it('uses every source it names, and names no other', () => {
    const cited = new Set(measures.flatMap(references).flatMap(({ source }) => source ?? []));
    expect([...cited].filter((key) => !(key in measureSources) && !(key in bibliography))).toEqual([]);
    expect(Object.keys(measureSources).filter((key) => !cited.has(key))).toEqual([]);
  });
});

describe('what the built page takes from the catalogue', () => {
  it('is plain data, which can be written into the page', () => {
    expect(JSON.parse(JSON.stringify(levers))).toStrictEqual(levers);
    expect(JSON.parse(JSON.stringify(sourceKeys))).toStrictEqual(sourceKeys);
  });

  it('says of each lever what the catalogue says, in its order', () => {
    expect(levers.map(({ id }) => id)).toEqual(ids);
    for (const { assumptions: _of, ...lever } of levers) expect(measureOf(lever.id)).toMatchObject(lever);
  });

  it('leaves what an opened lever tells', () => {
    const text = JSON.stringify(levers);
    for (const { equity, evidence } of measures) {
      expect(text).not.toContain(equity);
      expect(text).not.toContain(evidence.statement);
    }
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
    expect(indicatorIds).toContain(measure.aim.indicator);
    if (measure.evidence.indicator) expect(indicatorIds).toContain(measure.evidence.indicator);
    for (const id of [...measure.goes_with, ...measure.conflicts_with]) {
      expect(ids).toContain(id);
      expect(id).not.toBe(measure.id);
    }
  });

  it('acts as a lever or as an observed effect, never as both', () => {
    const ways = [measure.effects.length > 0, measure.observed !== undefined, measure.opens !== undefined];
    expect(ways.filter(Boolean)).toHaveLength(measure.application === 'enabling' ? 0 : 1);
    expect(measure.application === 'observed').toBe(measure.observed !== undefined);
  });

  it('has an observed effect within bounds, on some trips', () => {
    const { observed } = measure;
    if (!observed) return;
    const { cut, exposed, purposes: whose } = observed;
    for (const { low, value, high } of [cut, exposed]) {
      expect([low, value, high]).toEqual([low, value, high].sort((a, b) => a! - b!));
    }
    expect(cut.low).toBeGreaterThan(0);
    expect(cut.high).toBeLessThan(1);
    // Nobody is exposed twice at the end of the slide.
    expect(exposed.value * measure.lever.max).toBeLessThanOrEqual(1);
    expect(whose.length).toBeGreaterThan(0);
    for (const purpose of whose) expect(purposes).toContain(purpose);
    // The engine lays what is observed of places on those who drive there; what else moves belongs to persons.
    if (observed.where !== 'everywhere') expect(observed.through).toBe('driving');
  });

  it('opens a line beside another mode, for at most all passengers', () => {
    const { opens, lever } = measure;
    if (!opens) return;
    expect(modes).toContain(opens.mode);
    expect(opens.beside).not.toBe(opens.mode);
    expect(opens.served.value * lever.max).toBeLessThanOrEqual(1);
    expect(opens.quantity).toBe(lever.max_of);
    for (const { low = NaN, value, high = NaN } of [opens.served, opens.comfort_min, opens.supply_Mvkm]) {
      expect(low).toBeLessThanOrEqual(value);
      expect(high).toBeGreaterThanOrEqual(value);
    }
  });

  it('has a band of evidence that can be checked', () => {
    const { indicator, low, high, at_level, elasticity } = measure.evidence;
    if (indicator !== undefined) expect(low !== undefined && high !== undefined).toBe(true);
    if (at_level !== undefined) {
      expect(indicator).toBeDefined();
      expect(at_level).toBeLessThanOrEqual(measure.lever.max);
    }
    for (const { indicator: of, low: from, high: to } of measure.evidence.wider ?? []) {
      expect(indicatorIds).toContain(of);
      expect(from).toBeLessThan(to);
    }
    expect(measure.market === 'passenger' || measure.evidence.scope !== undefined).toBe(true);
    if (measure.evidence.scope === 'none') expect(indicator).toBeUndefined();
    if (elasticity) {
      expect(indicatorIds).toContain(elasticity.indicator);
      expect(elasticity.low).toBeLessThan(elasticity.high);
    }
  });

  it('is in conflict with those that are in conflict with it', () => {
    for (const id of measure.conflicts_with) expect(measureOf(id)?.conflicts_with).toContain(measure.id);
  });
});
