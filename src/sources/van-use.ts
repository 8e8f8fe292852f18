import type { Factor } from './factor.ts';

const british = { unit: 'share of vans', place: 'Great Britain', year: 2020, quality: 'M' } as const;

/** What vans are mainly used for; they count vans, not their vehicle-km. */
export const vanUse = {
  goods: {
    ...british,
    value: 0.16,
    reference: { kind: 'secondary', source: 'dft_vans', where: 'April 2019 to March 2020' },
    note: 'delivering or collecting goods',
  },
  service: {
    ...british,
    value: 0.41,
    reference: { kind: 'secondary', source: 'dft_vans', where: 'April 2019 to March 2020' },
    note: 'carrying tools and materials',
  },
  private: {
    ...british,
    value: 0.43,
    reference: { kind: 'derived', where: '1 - goods - service' },
    note: 'all other uses: private, commuting, passengers',
  },
} as const satisfies Readonly<Record<string, Factor>>;
