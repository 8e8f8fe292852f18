import { studentQuantile } from '../student-t.ts';
import {
  establishmentForms,
  fitForm,
  slopesOfForm,
  valueOfForm,
  type EstablishmentForm,
  type FittedForm,
} from './establishment-forms.ts';
import { errorOfMean, influencesOf, type Influence } from './least-squares.ts';

/** A coefficient with its 95 % band, and the range that holds eight in ten, as data of a city carry it. */
export interface FittedCoefficient {
  readonly name: 'a' | 'b';
  readonly value: number;
  readonly error: number;
  readonly band: readonly [low: number, high: number];
  readonly range: readonly [low: number, high: number];
}

/** A point of the fitted line with the 95 % band of the mean. */
export interface LinePoint {
  readonly size: number;
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** An establishment far from the line, or one that pulls hard at it. */
export interface Outlier extends Influence {
  /** Position among the establishments that were fitted. */
  readonly row: number;
}

/** When an establishment is an outlier. */
export interface OutlierRule {
  /** Beyond this studentised residual. */
  readonly residual: number;
  /** Beyond this Cook's distance times n. */
  readonly distance: number;
}

export interface EstablishmentFit {
  readonly form: EstablishmentForm;
  readonly coefficients: readonly FittedCoefficient[];
  /** Share of the variance about the mean; below 0 where a line through zero does worse than the mean. NaN without variance. */
  readonly rSquare: number;
  /** Standard deviation of the residuals. */
  readonly deviation: number;
  readonly line: readonly LinePoint[];
  readonly outliers: readonly Outlier[];
  /** Every form that was tried, with its criterion. */
  readonly tried: readonly Pick<FittedForm, 'form' | 'coefficients' | 'aicc' | 'flaw'>[];
}

const bandShare = 0.95;
const rangeShare = 0.8;
const linePoints = 24;

const around = (value: number, half: number): readonly [number, number] => [value - half, value + half];

function coefficientsOf({ form, coefficients, errors }: FittedForm): FittedCoefficient[] {
  const [band, range] = [bandShare, rangeShare].map((share) => studentQuantile(share, errors.freedom));
  return coefficients.map((value, which) => {
    const error = Math.sqrt(errors.covariance?.[which]?.[which] ?? NaN);
    const name = form === 'proportional' || which === 1 ? 'b' : 'a';
    return { name, value, error, band: around(value, band! * error), range: around(value, range! * error) };
  });
}

function lineOf({ form, coefficients, errors }: FittedForm, sizes: readonly number[]): LinePoint[] {
  const t = studentQuantile(bandShare, errors.freedom);
  const least = sizes.reduce((found, size) => Math.min(found, size), Infinity);
  const most = sizes.reduce((found, size) => Math.max(found, size), -Infinity);
  return Array.from({ length: linePoints + 1 }, (_, at) => {
    const size = least + ((most - least) * at) / linePoints;
    const mean = valueOfForm(form, coefficients, size);
    const error = errors.covariance ? errorOfMean(errors.covariance, slopesOfForm(form, coefficients, size)) : NaN;
    return { size, mean, low: mean - t * error, high: mean + t * error };
  });
}

function outliersOf({ fit, errors }: FittedForm, rule: OutlierRule): Outlier[] {
  return influencesOf(fit, errors)
    .map((each, row) => ({ row, ...each }))
    .filter(
      ({ studentised, cook }, _, { length }) => Math.abs(studentised) > rule.residual || cook > rule.distance / length,
    );
}

/**
 * Fits the deliveries of establishments by their size, in the form that the corrected Akaike criterion prefers.
 *
 * `min over forms of AICc`, each by least squares on the deliveries themselves; a form that falls with size or below zero,
 * or that the establishments cannot tell, is tried and shown but not chosen. Of equal criteria the simpler form is taken.
 *
 * @param sizes jobs or area of each establishment, at least 0 `[row]`
 * @param counts deliveries (or pick-ups) a weekday, zeros kept `[row]`
 * @param rule when an establishment is an outlier
 * @param forms forms to choose from; the constant one is always among them
 * @returns the chosen form with errors, 95 % bands and outliers; undefined with fewer than two establishments
 */
export function fitEstablishments(
  sizes: readonly number[],
  counts: readonly number[],
  rule: OutlierRule,
  forms: readonly EstablishmentForm[] = establishmentForms,
): EstablishmentFit | undefined {
  if (counts.length < 2) return undefined;
  const tried = establishmentForms
    .filter((form) => form === 'constant' || forms.includes(form))
    .map((form) => fitForm(form, sizes, counts));
  const standing = tried.filter(({ flaw }) => flaw === undefined);
  const chosen = standing.reduce((best, each) => (each.aicc < best.aicc ? each : best), tried[0]!);
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const about = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return {
    form: chosen.form,
    coefficients: coefficientsOf(chosen),
    rSquare: about > 0 ? 1 - chosen.errors.squares / about : NaN,
    deviation: chosen.errors.deviation,
    line: lineOf(chosen, sizes),
    outliers: outliersOf(chosen, rule),
    tried: tried.map(({ form, coefficients, aicc, flaw }) => ({ form, coefficients, aicc, ...(flaw && { flaw }) })),
  };
}
