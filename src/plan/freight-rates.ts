import type { Quality } from '../sources/factor.ts';
import type { Command } from './commands.ts';
import { fieldOf } from './fields.ts';
import type { Datum, Plan } from './plan.ts';

/** A number of an establishment survey; undefined where the survey's form has no such part. */
export interface TakenRate {
  readonly key: string;
  readonly value: number | undefined;
  readonly low?: number;
  readonly high?: number;
  readonly quality: Quality;
  readonly where: string;
}

/** What the planner says of the survey. */
export interface RateSurvey {
  /** Key in the bibliography of the file. */
  readonly source: string;
  readonly title: string;
  readonly year: number;
  readonly place?: string;
}

/** Why a city does not take a number: it lies outside what a key can hold. */
const outside = ({ key, value }: TakenRate): boolean => {
  const field = fieldOf(key);
  return value !== undefined && (field === undefined || value < field.min || value > field.max);
};

/**
 * Makes the command that takes an establishment survey into the city, as one step: the survey into the bibliography, then
 * each rate as a datum with its range, quality and where it comes from. What the fitted form does not have is removed.
 *
 * @param plan the open plan
 * @param rates what the survey gave; numbers outside their field's bounds are left out
 * @param survey title, year and place
 * @returns the command
 */
export function takeRates(plan: Plan, rates: readonly TakenRate[], survey: RateSurvey): Command {
  const { source, title, year, place } = survey;
  const commands = rates
    .filter((rate) => !outside(rate))
    .flatMap((rate): Command[] => {
      const { key, value, low, high, quality, where } = rate;
      if (value === undefined) return Object.hasOwn(plan.city.data, key) ? [{ kind: 'removeDatum', key }] : [];
      const most = fieldOf(key)?.max ?? Infinity;
      const datum: Datum = {
        value,
        unit: fieldOf(key)?.unit ?? '',
        year,
        quality,
        ...(low !== undefined && { low }),
        ...(high !== undefined && { high: Math.min(high, most) }),
        ...(place && { place }),
        reference: { kind: 'derived', source, where },
      };
      return [{ kind: 'setDatum', key, datum }];
    });
  return { kind: 'batch', commands: [{ kind: 'setSource', key: source, source: { title, year } }, ...commands] };
}
