import { fieldOf } from '../plan/fields.ts';
import type { FreightSegment } from '../plan/vocabulary.ts';
import type { Quality } from '../sources/factor.ts';
import { freightFitWords as words } from '../words/en/freight-fit.ts';
import type { MovementFit, SectorFit } from './freight-fit.ts';

/** A number of the survey that the city's data can take. */
export interface SurveyRate {
  readonly key: string;
  readonly label: string;
  readonly segment: FreightSegment;
  /** Undefined: the fitted form has no such part, and what the city says of it goes. */
  readonly value: number | undefined;
  readonly low?: number;
  readonly high?: number;
  readonly quality: Quality;
  /** Form, size of the sample and what it was fitted on. */
  readonly where: string;
}

/** Relative errors of the fitted mean up to which the quality is called high or medium. */
const spreads = { H: 0.1, M: 0.25 } as const;

/** How well the fit knows deliveries at the middle of its establishments. */
function qualityOf({ line, counts }: MovementFit): Quality {
  const middle = line[line.length >> 1];
  if (!middle || !(counts.mean > 0)) return 'L';
  const error = (middle.high - middle.low) / (2 * 2 * counts.mean);
  return error <= spreads.H ? 'H' : error <= spreads.M ? 'M' : 'L';
}

type Part = Pick<SurveyRate, 'value' | 'low' | 'high'>;
const none: Part = { value: 0 };

/** Constant part, slope and power of a form. */
function partsOf({ form, coefficients }: MovementFit): { constant: Part; slope: Part; power: Part } {
  const [first, second] = coefficients.map(({ value, range: [low, high] }): Part =>
    Number.isFinite(high - low) ? { value, low: Math.max(0, low), high } : { value },
  );
  const absent: Part = { value: undefined };
  if (form === 'constant') return { constant: first!, slope: none, power: absent };
  if (form === 'proportional') return { constant: none, slope: first!, power: absent };
  if (form === 'affine') return { constant: first!, slope: second!, power: absent };
  return { constant: none, slope: first!, power: second! };
}

function ratesOf(fit: SectorFit): SurveyRate[] {
  const { segment, pooled, pickUps } = fit;
  const deliveries = fit.byJobs ?? fit.deliveries;
  if (!segment) return [];
  const rate = (of: MovementFit, name: string, part: Part): SurveyRate => {
    const key = `freight.${name}.${segment}`;
    return {
      key,
      label: fieldOf(key)?.label ?? key,
      segment,
      quality: pooled ? 'L' : qualityOf(of),
      where: words.where(of.form, of.n, fit.sector, pooled),
      ...part,
    };
  };
  const found: SurveyRate[] = [];
  if (deliveries.size === 'jobs') {
    const { constant, slope, power } = partsOf(deliveries);
    found.push(
      rate(deliveries, 'deliveries_per_establishment', constant),
      rate(deliveries, 'deliveries_per_job', slope),
      rate(deliveries, 'deliveries_power', power),
    );
  }
  if (pickUps && pickUps.size === 'jobs' && pickUps.form !== 'power') {
    const { constant, slope } = partsOf(pickUps);
    found.push(rate(pickUps, 'pickups_per_establishment', constant), rate(pickUps, 'pickups_per_job', slope));
  }
  return found;
}

/**
 * Lists what of a survey the city's data can take: deliveries by employees, and pick-ups where they were counted.
 *
 * @param fits one for each segment
 * @returns data by key with their 80 % range; nothing of fits on floor area alone, since a city counts jobs
 */
export function surveyRates(fits: readonly SectorFit[]): SurveyRate[] {
  return fits.flatMap(ratesOf);
}
