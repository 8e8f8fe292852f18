import type { Factor, Reference } from './factor.ts';

const judged: Reference = { kind: 'judgement' };
const everywhere = { place: 'general', year: 2010, quality: 'L', unit: 'elasticity', reference: judged } as const;

/**
 * What vehicle-km per person do when a place changes by one percent, all else equal. Sizes as in reviews of the
 * built environment, remembered, not read; people who like to walk move to such places, so that a part is not cause.
 */
export const landUseElasticities = {
  density: { ...everywhere, value: -0.04, low: -0.2, high: 0, note: 'residents per km2' },
  mix: { ...everywhere, value: -0.09, low: -0.15, high: 0, note: 'evenness of homes, jobs and shops, 0 to 1' },
  street_network: { ...everywhere, value: -0.12, low: -0.2, high: 0, note: 'crossings per km2' },
  centre_distance: { ...everywhere, value: 0.22, low: 0.1, high: 0.3, note: 'km from home to the centre' },
} as const satisfies Readonly<Record<string, Factor>>;
