import type { Factor, Quality, Reference } from '../../sources/factor.ts';
import { fieldOf } from '../fields.ts';
import { judged } from '../measures/judged.ts';
import type { Datum, DriverPath, MeasureSetting, Plan, Scenario, ScenarioId } from '../plan.ts';
import type { DriverId } from '../vocabulary.ts';

/** What was seen, against what the model gives: a scenario of the case over its reference. */
export interface Observation {
  readonly scenario: ScenarioId;
  readonly indicator: string;
  readonly year: number;
  /** `relative`: value over the reference's, less 1. `elasticity`: ln of that ratio over ln of `changed_by`. */
  readonly response: 'relative' | 'elasticity';
  /** Price or service over that of the reference; for elasticities. */
  readonly changed_by?: number;
  readonly low: number;
  readonly high: number;
  readonly reference: Reference;
  readonly note: string;
}

/** Where the level of a measure in the plan comes from; a plan file has no place for it. */
interface Level {
  readonly scenario: ScenarioId;
  readonly measure: string;
  readonly reference: Reference;
  readonly note?: string;
}

/**
 * A real intervention as a plan that the ordinary model runs. A case holds facts of its base year and of the
 * intervention, never a parameter of the model: nothing here may be moved to meet the observation.
 */
export interface Backcast {
  readonly id: string;
  readonly title: string;
  /** Calibration: the model scales its answers towards ranges that such cases gave, so that agreement proves nothing. */
  readonly kind: 'independent' | 'calibration';
  readonly plan: Plan;
  /** One for each setting of each scenario. */
  readonly levels: readonly Level[];
  readonly observed: readonly Observation[];
  /** Who paid, kind by kind, instead of the catalogue's shares for any city: a share of all vehicles is not one of cars. */
  readonly paying?: {
    /** Share of car entries that pay nothing or next to nothing. */
    readonly cars_exempt: Factor;
    /** What a ride in a taxi or for-hire vehicle pays, share of the charge. */
    readonly hire: Factor;
    /** Share of goods vehicles that pay. */
    readonly goods: Factor;
  };
  /** Share of a weekday's entries within the hours the observation counts; the plan's charge is that of those hours. */
  readonly counted_hours_share?: Factor;
  /** Share of people coming into the centre by car in the morning; the day's share among the city's data is taken from it. */
  readonly centre_car_share?: Factor;
  /** Vehicles counted into the centre on a weekday before, of all kinds, beside the model's own count. */
  readonly counted_entries?: Factor;
  /** What happened and is not in the plan, or is in it otherwise than it happened. */
  readonly leaves_out: readonly string[];
}

/** One datum: key, value, quality, where it was seen, and what to know about it. */
type Row = readonly [key: string, value: number, quality: Quality, reference: Reference, note?: string];

/**
 * Writes the data of a case's city; units come from the registry of fields.
 *
 * @param place what the data are about
 * @param year the base year
 * @param rows one a datum
 * @returns data by key
 * @throws RangeError for a key that no field has
 * @example cityData('Town', 2000, [['population', 5000, 'M', { kind: 'judgement' }]]).population.unit // 'persons'
 */
export function cityData(place: string, year: number, rows: readonly Row[]): Record<string, Datum> {
  return Object.fromEntries(
    rows.map(([key, value, quality, reference, note]) => {
      const field = fieldOf(key);
      if (field === undefined) throw new RangeError(`There is no field ${key}.`);
      const datum: Datum = { value, unit: field.unit, year, place, quality, reference };
      return [key, note === undefined ? datum : { ...datum, note }];
    }),
  );
}

/**
 * Says that the source itself was opened.
 *
 * @param source key of the case's bibliography
 * @param where page, table or paragraph
 * @returns the reference
 * @example read('census', 'table 1').kind // 'read'
 */
export function read(source: string, where: string): Reference {
  return { kind: 'read', source, where };
}

/**
 * Says that a number stands as another text reports it.
 *
 * @param source key of the case's bibliography, the original
 * @param where what of it, and who reports it
 * @returns the reference
 * @example secondary('census', 'as a newspaper reports it').kind // 'secondary'
 */
export function secondary(source: string, where: string): Reference {
  return { kind: 'secondary', source, where };
}

/**
 * Says that a number was computed from one that was seen.
 *
 * @param source key of the case's bibliography
 * @param where the arithmetic
 * @returns the reference
 * @example derived('census', '2 x 3').kind // 'derived'
 */
export function derived(source: string, where: string): Reference {
  return { kind: 'derived', source, where };
}

/**
 * More come by car over the day than in the morning peak, when public transport is thickest: half as many again. One ratio
 * for all cases, fixed before any ran with it.
 */
const dayOverMorning = judged(
  1.5,
  'ratio',
  [1.2, 2],
  'share of car among trips into the centre, whole day over the morning peak',
);

/**
 * Takes the share of car among all trips into the centre from that of the morning peak.
 *
 * @param morning what was seen
 * @returns a datum's row for `cityData`
 * @example dayShare({ value: 0.1, unit: 'share', place: 'Town', year: 2000, quality: 'L', reference: { kind: 'judgement' } })[1].toFixed(2) // '0.15'
 */
export function dayShare({ value }: Factor): Row {
  const note = `The share of the morning peak, times ${dayOverMorning.value}: ${dayOverMorning.note}.`;
  return ['centre_car_share', value * dayOverMorning.value, 'L', dayOverMorning.reference, note];
}

/**
 * Writes who pays as the settings of a charge in the plan.
 *
 * @param paying kind by kind
 * @returns factors by channel
 */
export function payingFactors({
  cars_exempt,
  hire,
  goods,
}: NonNullable<Backcast['paying']>): MeasureSetting['factors'] {
  return {
    cordon_exempt_share: cars_exempt.value,
    cordon_hire_share: hire.value,
    cordon_goods_share: goods.value,
  };
}

/** What a case did, beside its reference without it. */
interface Done {
  readonly id: ScenarioId;
  readonly name: string;
  readonly note: string;
  readonly measures: readonly MeasureSetting[];
  readonly drivers?: Partial<Record<DriverId, DriverPath>>;
}

/**
 * Writes the scenarios of a case: the base year, a reference in which nothing changes, and what was done.
 *
 * @param done first the plan, then variants of it
 * @returns scenarios in the order of a plan file
 * @example caseScenarios([]).map(({ role }) => role) // ['base_year', 'reference']
 */
export function caseScenarios(done: readonly Done[]): readonly Scenario[] {
  return [
    { id: 'base', name: 'Base year', role: 'base_year', measures: [] },
    { id: 'reference', name: 'Nothing changes', role: 'reference', measures: [] },
    ...done.map((each, index): Scenario => ({ ...each, role: index === 0 ? 'plan' : 'variant' })),
  ];
}
