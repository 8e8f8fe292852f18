import { ratioOf } from '../../model/estimation/errors.ts';
import type { EstimationSpec, Meaning } from '../../plan/estimation-spec.ts';
import { estimationWords } from '../../words/en/estimation.ts';
import type { Fit } from './fit.ts';
import type { TimeCoefficient, ValueOfTime } from './result.ts';

const minutesIn: Readonly<Record<string, number>> = { min: 1, h: 60, s: 1 / 60 };
const minutesPerHour = 60;
const words = estimationWords.warnings;

/** A parameter with what it means: utility per unit of its column is `coefficient × scale`. */
interface Meant {
  readonly name: string;
  readonly at: number;
  readonly meaning: Meaning;
  readonly scale: number;
}

/** The one scale of all terms of a parameter; undefined where they differ. */
function scaleOf(spec: EstimationSpec, name: string): number | undefined {
  const terms = [...(spec.utility ?? []), ...spec.alternatives.flatMap(({ utility = [] }) => utility)];
  const scales = new Set(terms.flatMap(({ parameter, scale = 1 }) => (parameter === name ? [scale] : [])));
  return scales.size === 1 ? [...scales][0] : undefined;
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

function worth(fit: Fit, time: Meant, cost: Meant): ValueOfTime {
  const { at } = fit.climb;
  const plain = ratioOf(at, fit.errors.covariance, time.at, cost.at);
  const robust = ratioOf(at, fit.errors.robustCovariance, time.at, cost.at);
  const perHour = ((time.scale / cost.scale) * minutesPerHour) / minutesIn[time.meaning.unit]!;
  return {
    time: time.name,
    cost: cost.name,
    kind: time.meaning.kind === 'in_vehicle_time' ? 'in_vehicle_time' : 'other_time',
    value: plain.ratio * perHour,
    unit: `${cost.meaning.unit}/h`,
    currency: cost.meaning.unit,
    std_err: finite(plain.error * Math.abs(perHour)),
    robust_std_err: finite(robust.error * Math.abs(perHour)),
  };
}

/**
 * Computes values of time and coefficients per minute, `VOT = 60 (beta_time / min) / (beta_cost / unit of money)`.
 *
 * @param fit the model at its maximum
 * @param spec what its parameters mean
 * @returns one value for each time and cost, none from a positive cost; and warnings about signs, units and scales
 */
export function valuesOfTime(
  fit: Fit,
  spec: EstimationSpec,
): { values: ValueOfTime[]; coefficients: TimeCoefficient[]; warnings: string[] } {
  const warnings: string[] = [];
  const meant = Object.entries(spec.meanings ?? {}).flatMap(([name, meaning]): Meant[] => {
    const at = fit.names.indexOf(name);
    if (!(fit.climb.at[at]! < 0)) {
      warnings.push(words.wrongSign(name, meaning.kind === 'cost' ? 'cost' : 'time'));
      return [];
    }
    if (meaning.kind !== 'cost' && !Object.hasOwn(minutesIn, meaning.unit)) {
      warnings.push(words.unitUnknown(name, meaning.unit));
      return [];
    }
    const scale = scaleOf(spec, name);
    if (scale !== undefined) return [{ name, at, meaning, scale }];
    warnings.push(words.scaleMixed(name));
    return [];
  });
  const costs = meant.filter(({ meaning }) => meaning.kind === 'cost');
  const times = meant.filter(({ meaning }) => meaning.kind !== 'cost');
  const coefficients = times.map(({ name, at, meaning, scale }): TimeCoefficient => {
    const perMinute = scale / minutesIn[meaning.unit]!;
    return {
      time: name,
      kind: meaning.kind === 'in_vehicle_time' ? 'in_vehicle_time' : 'other_time',
      per_minute: fit.climb.at[at]! * perMinute,
      robust_std_err: finite(fit.errors.robust[at]! * Math.abs(perMinute)),
    };
  });
  return { values: times.flatMap((time) => costs.map((cost) => worth(fit, time, cost))), coefficients, warnings };
}
