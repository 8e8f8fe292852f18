import { describe, expect, it } from 'vitest';
import { meanLoad_t } from '../../../src/model/freight/haul.ts';
import { tripsOfRounds, vehicleTripEnds } from '../../../src/model/freight/vehicle-trips.ts';
import {
  bayAreaRates,
  helmetRates,
  qrfmRates,
  type ActivityRates,
  type TripActivity,
} from '../../../src/sources/freight-rates/vehicle-trips.ts';
import { contextOf, defaultFor } from '../../../src/sources/defaults.ts';
import { golden, hasSharedData, sharedText } from '../../support/shared-data.ts';

const shared = hasSharedData(4);
const nothing: Record<TripActivity, number> = {
  retail: 0,
  hospitality: 0,
  offices: 0,
  industry: 0,
  construction: 0,
  jobs: 0,
  households: 0,
  residents: 0,
};
const values = (rates: ActivityRates): Partial<Record<TripActivity, number>> =>
  Object.fromEntries(Object.entries(rates).map(([key, { value }]) => [key, value]));
const qrfm = {
  van: values(qrfmRates.van),
  rigid: values(qrfmRates.rigid),
  articulated: values(qrfmRates.articulated),
};
const toy = { ...nothing, industry: 500, retail: 300, offices: 1200, households: 2000 };

describe('vehicle trip ends', () => {
  it('T8, QRFM: 500 industry, 300 retail and 1,200 service jobs and 2,000 households', () => {
    // light: 469 + 266.4 + 524.4 + 502 = 1761.8; medium: 121 + 75.9 + 81.6 + 198 = 476.5; heavy: 52 + 19.5 + 10.8 + 76 = 158.3
    const ends = vehicleTripEnds(qrfm, toy);
    expect(ends.van).toBeCloseTo(1761.8, 9);
    expect(ends.rigid).toBeCloseTo(476.5, 9);
    expect(ends.articulated).toBeCloseTo(158.3, 9);
  });

  it.runIf(shared)('T8 as published', () => {
    const expected = golden<{ light: number; medium: number; heavy: number }>('QRFM');
    const ends = vehicleTripEnds(qrfm, toy);
    expect(ends.van).toBeCloseTo(expected.light, 9);
    expect(ends.rigid).toBeCloseTo(expected.medium, 9);
    expect(ends.articulated).toBeCloseTo(expected.heavy, 9);
  });

  it('HELMET: 100,000 inhabitants and 45,000 jobs, of them 6,000 industry and 5,000 retail, without logistics', () => {
    // lorries 1,000 + 1,125 + 210 + 250; with a trailer 225 + 228 + 25
    const rates = { rigid: values(helmetRates.rigid), articulated: values(helmetRates.articulated) };
    const ends = vehicleTripEnds(rates, {
      ...nothing,
      residents: 100_000,
      jobs: 45_000,
      industry: 6_000,
      retail: 5_000,
    });
    expect(ends.rigid).toBeCloseTo(2585, 9);
    expect(ends.articulated).toBeCloseTo(478, 9);
  });

  it('are never below zero, and nothing makes nothing', () => {
    expect(vehicleTripEnds({ van: { offices: -0.1 } }, { ...nothing, offices: 5 }).van).toBe(0);
    expect(vehicleTripEnds(qrfm, nothing)).toEqual({ van: 0, rigid: 0, articulated: 0 });
  });

  it('of rounds: 100 drops at 20 a round are 105 trips', () => {
    expect(tripsOfRounds(100, 20)).toBe(105);
  });
});

describe.runIf(shared)('the published tables', () => {
  const table = (path: string): Record<string, string>[] => {
    const [head = '', ...lines] = sharedText(path).trim().split(/\r?\n/);
    const names = head.split(',');
    return lines.map((line) => Object.fromEntries(line.split(',').map((cell, at) => [names[at] ?? '', cell])));
  };

  it('QRFM II has our rates', () => {
    const rows = table('freight_rates/qrfm2_generation_rates.csv');
    const of = { construction: 'Construction', industry: 'Manufacturing', retail: 'Retail', offices: 'Services' };
    for (const [activity, category] of Object.entries({ ...of, households: 'Households' })) {
      const row = rows.find((each) => each.Category === category);
      const ours = [qrfm.van, qrfm.rigid, qrfm.articulated].map((each) => each[activity as TripActivity]);
      expect(ours).toEqual([Number(row?.Light), Number(row?.Medium), Number(row?.Heavy)]);
    }
  });

  it('Travel Model One has our coefficients', () => {
    const rows = table('freight_rates/bayarea_tm1_truck_rates.csv');
    const factors = Object.values(bayAreaRates)
      .flat()
      .flatMap((each: ActivityRates) => Object.values(each));
    expect(factors).toHaveLength(24);
    for (const { value, reference } of factors) {
      const [model, column = ''] = (reference.where ?? '').split(', ');
      expect(value, reference.where).toBe(Number(rows.find((each) => each.model === model)?.[column]));
    }
  });
});

describe('mean loads', () => {
  const ourLoad = (vehicle: string): number => {
    const of = (name: string): number =>
      defaultFor(`freight.${name}.${vehicle}`, contextOf('GBR', 500_000, 2025))?.value ?? NaN;
    return meanLoad_t(of('payload'), of('load_factor'), of('empty_share'));
  };

  it('European defaults carry what the UK factors of 2025 imply: kg per km over kg per tkm', () => {
    // van .25561 / .6313 = .4049 t; rigid .83751 / .19748 = 4.241 t; articulated .92854 / .07800 = 11.904 t
    expect(Math.abs(ourLoad('van') / (0.25561 / 0.6313) - 1)).toBeLessThan(0.01);
    expect(Math.abs(ourLoad('articulated') / (0.92854 / 0.078) - 1)).toBeLessThan(0.05);
    // Britain's rigid lorries are of both our sizes.
    expect(ourLoad('rigid_small')).toBeLessThan(0.83751 / 0.19748);
    expect(ourLoad('rigid_large')).toBeGreaterThan(0.83751 / 0.19748);
  });

  it.runIf(shared)('implied by the published factors: .405, 4.24 and 11.90 t, empty km among them', () => {
    const rows = sharedText('desnz_factors/category_freighting_goods.csv').split(/\r?\n/);
    const factor = (id: string): number => {
      const cells = rows.find((each) => each.startsWith(`${id},`))?.split(',') ?? [];
      expect(cells[8]).toBe('kg CO2e');
      return Number(cells[9]);
    };
    expect(factor('27_303_3102_4_1') / factor('27_303_3102_14_1')).toBeCloseTo(0.405, 3);
    expect(factor('27_304_3124_4_1') / factor('27_304_3124_14_1')).toBeCloseTo(4.24, 2);
    const [km, tkm] = ['4', '14'].map((unit) =>
      rows
        .map((each) => each.split(','))
        .find((each) => each[4] === 'All artics' && each[6] === 'Average laden' && each[0]?.endsWith(`_${unit}_1`)),
    );
    expect(Number(km?.[9]) / Number(tkm?.[9])).toBeCloseTo(11.9, 2);
  });
});
