import type { Factor, Reference } from './factor.ts';

const judged: Reference = { kind: 'judgement' };
const everywhere = { place: 'general', year: 2010, quality: 'L', unit: 'elasticity', reference: judged } as const;

/**
 * What vehicle-km per person do when a place changes by one percent, all else equal. Sizes as in reviews of the
 * built environment, remembered, not read; people who like to walk move to such places, so that a part is not cause.
 */
export const landUseElasticities = {
  mix: { ...everywhere, value: -0.09, low: -0.15, high: 0, note: 'evenness of homes, jobs and shops, 0 to 1' },
} as const satisfies Readonly<Record<string, Factor>>;
