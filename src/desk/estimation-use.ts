import type { EstimationResult } from '../engine/estimation/result.ts';
import type { Command } from '../plan/edit.ts';
import { fieldOf } from '../plan/fields.ts';
import type { Datum, Plan } from '../plan/plan.ts';
import type { Quality } from '../sources/factor.ts';
import { estimate as words } from '../words/en/estimate.ts';

/** What the planner says of the survey before its result goes into the city. */
export interface SurveySaid {
  readonly title: string;
  readonly year: number;
  readonly place: string;
  readonly quality: Quality;
}

/** One number that can go into the city's data, or why it cannot. */
export interface Usable {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly value: number;
  readonly low: number | undefined;
  readonly high: number | undefined;
  /** Where in the model it comes from. */
  readonly where: string;
  /** True where no model reads the datum yet. */
  readonly unread: boolean;
  /** A sentence; a number with a problem is not written. */
  readonly problem?: string;
}

/** Half the width of the range that holds eight in ten of a normal distribution, in standard errors. */
const eightInTen = 1.2815515655446004;
/** Relative errors up to which the quality is called high or medium: those of the spreads H and M themselves. */
const spreads = { H: 0.1, M: 0.25 } as const;

interface Estimated {
  readonly value: number;
  readonly error: number | null;
}

function usable(plan: Plan, key: string, where: string, { value, error }: Estimated, problem?: string): Usable {
  const field = fieldOf(key);
  const half = error === null ? undefined : eightInTen * error;
  const inside = (bound: number): number => Math.min(Math.max(bound, field?.min ?? bound), field?.max ?? bound);
  const outside = field && (value < field.min || value > field.max) ? words.outside(field.min, field.max) : undefined;
  const wrong = problem ?? outside;
  return {
    key,
    label: field?.label ?? key,
    unit: (field?.unit ?? '').replace('currency', plan.city.currency),
    value,
    low: half === undefined ? undefined : inside(value - half),
    high: half === undefined ? undefined : inside(value + half),
    where,
    unread: field?.unread === true,
    ...(wrong !== undefined && { problem: wrong }),
  };
}

/**
 * Lists what of a result the city's data can take: the value of in-vehicle time, its coefficient, and the nest's ratio.
 *
 * @param plan the open plan
 * @param result an estimation
 * @returns numbers with their 80 % range; those in another currency, or out of bounds, with the reason why not
 */
export function usableOf(plan: Plan, result: EstimationResult): Usable[] {
  const { currency } = plan.city;
  const worth = result.value_of_time.find(({ kind }) => kind === 'in_vehicle_time');
  const time = result.time_coefficients.find(({ kind }) => kind === 'in_vehicle_time');
  const nest = Object.entries(result.nests).find(([, { theta_robust_std_err: error }]) => error !== null);
  const found: Usable[] = [];
  if (worth) {
    const problem = worth.currency === currency ? undefined : words.otherCurrency(worth.currency, currency);
    const where = words.whereValue(result.name, worth.time, worth.cost);
    const of = { value: worth.value, error: worth.robust_std_err };
    const own = usable(plan, 'behaviour.value_of_time', where, of, problem);
    found.push({ ...own, unit: worth.unit });
  }
  if (time) {
    const where = words.whereCoefficient(result.name, time.time);
    const of = { value: time.per_minute, error: time.robust_std_err };
    found.push(usable(plan, 'behaviour.in_vehicle_coefficient', where, of));
  }
  if (nest) {
    const [id, { theta, theta_robust_std_err: error }] = nest;
    found.push(usable(plan, 'behaviour.nest_ratio', words.whereNest(result.name, id), { value: theta, error }));
  }
  return found;
}

/**
 * Proposes a quality from the widest of the errors.
 *
 * @param usables from `usableOf`
 * @returns H to a tenth, M to a quarter, else L
 */
export function proposedQuality(usables: readonly Usable[]): Quality {
  const errors = usables.map(({ value, high }) => (high === undefined ? Infinity : (high - value) / Math.abs(value)));
  const widest = Math.max(...errors) / eightInTen;
  return widest <= spreads.H ? 'H' : widest <= spreads.M ? 'M' : 'L';
}

/** A key of the file's bibliography made from a title. */
function keyOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `own-${plain || 'survey'}`;
}

/**
 * Makes the command that writes estimates into the city, as one step: the survey into the bibliography, then each datum
 * with its range, year, quality and where it comes from.
 *
 * @param usables what to write; those with a problem are left out
 * @param said title, year, place and quality of the survey
 * @returns the command
 */
export function useCommand(usables: readonly Usable[], said: SurveySaid): Command {
  const source = keyOf(said.title);
  const data = usables.filter(({ problem }) => problem === undefined);
  return {
    kind: 'batch',
    commands: [
      { kind: 'setSource', key: source, source: { title: said.title.trim(), year: said.year } },
      ...data.map(({ key, value, low, high, where }): Command => {
        const datum: Datum = {
          value,
          unit: fieldOf(key)?.unit ?? '',
          year: said.year,
          quality: said.quality,
          ...(low !== undefined && { low }),
          ...(high !== undefined && { high }),
          ...(said.place.trim() && { place: said.place.trim() }),
          reference: { kind: 'derived', source, where },
        };
        return { kind: 'setDatum', key, datum };
      }),
    ],
  };
}
