import type { Factor, Reference } from './factor.ts';

const judged: Reference = { kind: 'judgement' };
const everywhere = { place: 'general', year: 2020, quality: 'L', reference: judged } as const;

/** How car ownership answers to income. The form is Dargay, Gately and Sommer's (2007); we have not read their numbers. */
export const carOwnership = {
  saturation: {
    ...everywhere,
    value: 0.75,
    unit: 'cars per person',
    low: 0.55,
    high: 0.9,
    note: 'beyond this, income buys no more cars; dense cities stay lower',
  },
  alpha: {
    ...everywhere,
    value: -5.9,
    unit: 'log ratio',
    low: -6.5,
    high: -5,
    note: 'log of ownership at no income over saturation: bends the curve between its two ends',
  },
  to_service: {
    ...everywhere,
    value: -0.05,
    unit: 'elasticity',
    low: -0.15,
    high: 0,
    note: 'cars per person to the vehicle-km of buses, in the long run',
  },
  to_running_cost: {
    ...everywhere,
    value: -0.1,
    unit: 'elasticity',
    low: -0.25,
    high: 0,
    note: 'cars per person to the cost of a km over incomes, in the long run',
  },
  to_parking_price: {
    ...everywhere,
    value: -0.05,
    unit: 'elasticity',
    low: -0.15,
    high: 0,
    note: 'cars per person to the price of parking, in the long run, of residents who pay where they live; many cities let residents park for less',
  },
  adjustment_speed: {
    ...everywhere,
    value: 0.1,
    unit: 'share per year',
    low: 0.05,
    high: 0.2,
    note: 'part of the way to the long run that a year goes: cars last long and habits longer',
  },
} as const satisfies Readonly<Record<string, Factor>>;
