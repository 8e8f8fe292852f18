import type { Factor, Reference } from './factor.ts';

const judged: Reference = { kind: 'judgement' };
const everywhere = { place: 'general', year: 2020, quality: 'L', reference: judged } as const;
const british = { place: 'Great Britain, rail', year: 2010, quality: 'M' } as const;

function inAbstract(where: string): Reference {
  return { kind: 'read', source: 'rail_crowding_2010', where };
}

function worked(where: string): Reference {
  return { kind: 'derived', source: 'rail_crowding_2010', where };
}

/** What a minute in the vehicle feels like in the crowd, from British rail passengers. */
export const crowding = {
  seated: {
    ...british,
    value: 1.15,
    unit: 'min per min',
    reference: inAbstract('abstract: seating multiplier, load factors between 60 % and 100 %'),
  },
  seated_over_full: {
    ...british,
    value: 1.5,
    unit: 'min per min',
    reference: inAbstract('abstract: seating multiplier, almost this at load factors over 100 %'),
  },
  standing: {
    ...british,
    value: 2.35,
    unit: 'min per min',
    reference: inAbstract('abstract: mean standing multiplier'),
  },
} as const satisfies Readonly<Record<string, Factor>>;

/** Mean multiplier of all on board, by passengers per seat; straight lines between, constant outside. */
export const crowdingCurve: readonly { readonly load_per_seat: number; readonly multiplier: Factor }[] = [
  {
    load_per_seat: 0.6,
    multiplier: { ...british, value: 1, unit: 'min per min', reference: worked('below 60 % no crowding is felt') },
  },
  {
    load_per_seat: 1,
    multiplier: {
      ...british,
      value: 1.3,
      unit: 'min per min',
      reference: worked('a line from 1 whose mean from 60 % to 100 % is 1.15: 1 + 2 x .15'),
    },
  },
  {
    load_per_seat: 2,
    multiplier: {
      ...british,
      value: 1.925,
      unit: 'min per min',
      reference: worked('half seated at 1.5, half standing at 2.35: (1.5 + 2.35) / 2'),
    },
  },
  {
    load_per_seat: 3,
    multiplier: {
      ...british,
      value: 6.2 / 3,
      unit: 'min per min',
      reference: worked('a third seated at 1.5, two thirds standing at 2.35: (1.5 + 2 x 2.35) / 3'),
    },
  },
];

/** How full the fullest vehicles are. Not opened at a source. */
export const service = {
  maximum_load_ratio: {
    ...everywhere,
    value: 1.6,
    unit: 'ratio',
    low: 1.3,
    high: 2.2,
    note: 'load at the fullest point in the busy direction over the mean load of the period',
  },
  walk_across_share: {
    ...everywhere,
    value: 0.6,
    unit: 'share',
    low: 0.4,
    high: 0.8,
    note: 'part of the walk to a stop that leads to the line and not along it: lines lie further apart than stops',
  },
} as const satisfies Readonly<Record<string, Factor>>;
