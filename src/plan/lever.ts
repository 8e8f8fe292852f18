import type { Factor } from '../sources/factor.ts';
import { levers } from './lever-table.ts';
import type { LeverCost, LeverDefinition, MeasureDefinition } from './measure.ts';
import { judged } from './measures/judged.ts';
import type { MeasureSetting } from './plan.ts';

/** What a lever's range follows in a city; NaN or absent = not known. */
export interface LeverContext {
  readonly hourly_wage?: number;
  readonly bus_fleet?: number;
  readonly area_km2?: number;
  readonly currency: string;
}

/** A lever as a city sees it, in lever units. */
export interface LeverRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly triedLow: number;
  readonly triedHigh: number;
  /** Unit after the number, with the city's currency in it. */
  readonly unit: string;
}

/** A lever in the real world: how many things, at what cost. */
export interface LeverScale {
  readonly quantity: number;
  readonly unit: string;
  readonly capex: LeverCost;
  readonly opexPerYear?: LeverCost;
}

const logisticSteepness: Factor = judged(8, '1', [6, 10], 'ten to ninety per cent of uptake in half of the ramp');

const steps = [1, 2, 5, 10] as const;

const byId: ReadonlyMap<string, LeverDefinition> = new Map(levers.map((each) => [each.id, each]));

/**
 * Finds the lever of a measure.
 *
 * @param id catalogue id, as in a plan file
 * @returns the lever, or undefined when there is no such measure
 * @example leverOf('PA4')?.name // 'Congestion charge'
 */
export function leverOf(id: string): LeverDefinition | undefined {
  return byId.get(id);
}

/**
 * Rounds up to 1, 2 or 5 times a power of ten.
 *
 * @param value a positive number
 * @returns the next such number at or above it; 0 and negative numbers give 0
 * @example niceCeiling(37) // 50
 */
export function niceCeiling(value: number): number {
  if (!(value > 0)) return 0;
  const power = 10 ** Math.floor(Math.log10(value));
  // The small slack keeps .3 - .1 - .1 from climbing a step by its last bit.
  const step = steps.find((each) => each * power >= value * (1 - 1e-9)) ?? 10;
  return Number((step * power).toPrecision(1));
}

/**
 * Writes the unit of a lever.
 *
 * @param measure the measure
 * @param currency the city's
 * @returns the unit after the number, with the currency in it
 */
export function leverUnit({ lever }: Pick<LeverDefinition, 'lever'>, currency: string): string {
  return lever.unit.replace('{currency}', currency);
}

const twoDigits = (value: number): number => Math.max(1, Math.round(Number(value.toPrecision(2))));

/**
 * Scales a lever to a city.
 *
 * max = nice(multiple * wage); counted vehicles end at the fleet, kilometres of street follow the area
 *
 * @param measure the measure
 * @param context wage, bus fleet, area and currency of the city
 * @returns range in lever units, or undefined when what it follows is not known
 */
export function leverRange(measure: Pick<LeverDefinition, 'lever'>, context: LeverContext): LeverRange | undefined {
  const { lever } = measure;
  const unit = leverUnit(measure, context.currency);
  if (!lever.max_of) {
    const { min, max, step, tried_low, tried_high } = lever;
    return { min, max, step, triedLow: tried_low, triedHigh: tried_high, unit };
  }
  const of = context[lever.max_of];
  if (of === undefined || !(of > 0)) return undefined;
  const money = lever.max_of === 'hourly_wage';
  const step = money ? niceCeiling(lever.step * of) : lever.step;
  const toStep = (multiple: number): number => Number((Math.round((multiple * of) / step) * step).toPrecision(12));
  return {
    min: lever.min * of,
    max: money
      ? niceCeiling(lever.max * of)
      : lever.max_of === 'area_km2'
        ? twoDigits(lever.max * of)
        : Math.floor(lever.max * of),
    step,
    triedLow: toStep(lever.tried_low),
    triedHigh: toStep(lever.tried_high),
    unit,
  };
}

/** A level more than this many ranges out is a slip of the hand or of the unit, not a bold plan. */
const nonsense: Factor = judged(
  10,
  'ranges',
  [10, 10],
  'a wage that is put right must not make a saved plan unreadable',
);

/**
 * Finds the highest level a file may hold. A range that follows a datum of the city ends softly, because the datum may be put right later.
 *
 * @param measure the measure
 * @param context wage, bus fleet and currency of the city
 * @returns highest level in lever units; Infinity when nothing is known
 */
export function highestLevel(measure: Pick<LeverDefinition, 'lever'>, context: LeverContext): number {
  if (!measure.lever.max_of) return measure.lever.max;
  const range = leverRange(measure, context);
  return range ? nonsense.value * range.max : Infinity;
}

function scaled(quantity: number, { central, currency }: LeverCost): LeverCost {
  return { central: quantity * central, currency };
}

/**
 * Counts what a lever means in the street and what that costs.
 *
 * quantity = level * factor * Q (per level; Q = 1 when no city quantity is named), factor * Q (per quantity)
 *
 * @param measure the measure
 * @param level lever units; 0 costs 0
 * @param quantities city quantities by id, base year
 * @returns quantity and central costs in the source's currency, or undefined when the city quantity is missing
 */
export function leverScale(
  measure: Omit<LeverDefinition, 'assumptions'>,
  level: number,
  quantities: Readonly<Record<string, number>>,
): LeverScale | undefined {
  const { per, factor, quantity: of, unit } = measure.scale;
  const amount = of === undefined ? 1 : quantities[of];
  if (amount === undefined || !Number.isFinite(amount)) return undefined;
  const quantity = level === 0 ? 0 : factor.value * amount * (per === 'level' ? level : 1);
  return {
    quantity,
    unit,
    capex: scaled(quantity, measure.capex_per_unit),
    ...(measure.opex_per_unit_year && { opexPerYear: scaled(quantity, measure.opex_per_unit_year) }),
  };
}

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/**
 * Says how much of a measure works in a year.
 *
 * t = (year - start + 1) / (ramp_years + 1), held in 0 to 1
 * step: 1 from the start; linear: t; logistic: (f(t) - f(0)) / (f(1) - f(0)), f(t) = 1 / (1 + exp(-k (t - 1/2)))
 *
 * The first year of operation counts already; the ramp is full `ramp_years` later.
 *
 * @param measure the measure, whose catalogue ramp holds when the setting has none
 * @param setting start year and, where set, ramp in years
 * @param year a calendar year
 * @returns share 0-1: 0 before the start, 1 after the ramp, never falling
 */
export function rampShare(measure: MeasureDefinition, setting: MeasureSetting, year: number): number {
  if (year < setting.start_year) return 0;
  const years = setting.ramp_years ?? measure.ramp.years;
  const kind = measure.ramp.kind === 'step' && setting.ramp_years !== undefined ? 'linear' : measure.ramp.kind;
  const t = Math.min(1, (year - setting.start_year + 1) / (years + 1));
  if (kind === 'step' || t === 1) return 1;
  if (kind === 'linear') return t;
  const k = logisticSteepness.value;
  const [from, at, to] = [logistic(-k / 2), logistic(k * (t - 1 / 2)), logistic(k / 2)];
  return (at - from) / (to - from);
}
