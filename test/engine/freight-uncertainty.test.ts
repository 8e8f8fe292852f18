import { describe, expect, it } from 'vitest';
import { freightUncertainty } from '../../src/engine/freight-uncertainty.ts';
import { prepare } from '../../src/engine/run.ts';
import { passengerClasses } from '../../src/plan/vocabulary.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { bundled } from '../support/bundled.ts';

const plan = bundled('tiny-town');
const found = freightUncertainty(plan);
const of = (key: string, rows = found.unknown) => rows.find((each) => each.key === key);
const withDatum = (key: string, value: number, more = {}): Plan => ({
  ...plan,
  city: {
    ...plan.city,
    data: {
      ...plan.city.data,
      [key]: { value, unit: '', year: 2024, quality: 'H', reference: { kind: 'judgement' }, ...more },
    },
  },
});

describe('what a city does not know of its goods', () => {
  it('starts from the vehicle-km the model gives', () => {
    const { modelled_M } = prepare(plan).baseYear;
    // A class that the city does not have is missing.
    const goods = modelled_M
      .slice(passengerClasses.length)
      .filter(Number.isFinite)
      .reduce((sum, each) => sum + each, 0);
    expect(found.vkm_M).toBeCloseTo(goods, 9);
  });

  it('ranks by the part of the spread, which sums to one', () => {
    const shares = found.unknown.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((one, other) => other - one));
    expect(shares.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1, 12);
    expect(found.unknown[0]!.share).toBeGreaterThan(0.02);
  });

  it('days a year act in proportion: quality L is a log-sd of .4', () => {
    const days = of('freight.days_per_year')!;
    expect(days.low / found.vkm_M).toBeCloseTo(Math.exp(-0.4), 9);
    // A year has 366 days at most.
    expect(days.high / found.vkm_M).toBeCloseTo(366 / days.value, 9);
    expect(days.label).toBe('Freight days a year');
  });

  it('a datum of the city’s own leaves the list, and the spread narrows', () => {
    const [first] = found.unknown;
    const better = freightUncertainty(withDatum(first!.key, first!.value));
    expect(of(first!.key, better.unknown)).toBeUndefined();
    expect(better.known).toBe(found.known + 1);
    expect(better.log_sd).toBeLessThan(found.log_sd);
    expect(better.vkm_M).toBeCloseTo(found.vkm_M, 9);
  });

  it('names a segment and a vehicle, and leaves a default of zero where it is', () => {
    expect(of('freight.class_share.retail.van')?.label).toBe('Share of deliveries by vehicle, retail, vans');
    const zero = of('freight.deliveries_per_job.waste');
    expect([zero?.low, zero?.high, zero?.share]).toEqual([found.vkm_M, found.vkm_M, 0]);
  });

  it('says where an inventory counts', () => {
    expect(freightUncertainty(bundled('antofagasta')).counted.length).toBeGreaterThan(0);
  });
});
