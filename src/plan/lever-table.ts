import type { LeverCost, LeverDefinition } from './measure.ts';
import { measures } from './measures/index.ts';

const centralOf = ({ central, currency }: LeverCost): LeverCost => ({ central, currency });

/**
 * The levers of all measures, taken from the catalogue in its order. The built page holds what comes out here and not
 * what it is taken from (`vite.config.ts`), so only plain data may be exported.
 */
export const levers: readonly LeverDefinition[] = measures.map(
  ({
    id,
    name,
    not_same_as,
    group,
    pictogram,
    lever,
    scale,
    capex_per_unit,
    opex_per_unit_year,
    lead_years,
    ramp,
    effects,
  }) => ({
    id,
    name,
    not_same_as,
    group,
    pictogram,
    lever,
    scale: { ...scale, factor: { value: scale.factor.value } },
    capex_per_unit: centralOf(capex_per_unit),
    ...(opex_per_unit_year && { opex_per_unit_year: centralOf(opex_per_unit_year) }),
    lead_years,
    ramp,
    assumptions: effects.flatMap(({ per, channel, factor }) => (per === 'presence' ? [{ channel, factor }] : [])),
  }),
);
