import { valueOf, type IndicatorDefinition, type Results } from '../../engine/results.ts';
import { themeOrder } from '../../charts/marks/chart-list.ts';
import type { Target } from '../../plan/plan.ts';
import { figuresFor } from '../../quantities/figures.ts';
import { readTarget } from '../studio/target-reading.ts';

/** Indicators a planner reads first, by theme; the rest, but for those with a target, waits behind `All`. */
export const mainIndicators: readonly string[] = [
  'ghg_wtw_kt',
  'ghg_ttw_kt',
  'ghg_wtw_t_per_person',
  'ghg_wtw_passenger_kt',
  'ghg_wtw_freight_kt',
  'trips_not_by_car_share',
  'transit_share',
  'active_share',
  'vkm_motor_M',
  'speed_peak_centre_km_per_h',
  'vkm_freight_M',
  'freight_vkm_per_drop_km',
  'freight_empty_share',
  'electric_freight_vkm_share',
  'energy_TJ',
  'electric_vkm_share',
];
/** Sums of binary fractions end in noise beyond these. */
const exactDigits = 12;

export type Mark = 'met' | 'missed' | undefined;

export interface IndicatorCell {
  readonly scenario: string;
  readonly text: string;
  readonly mark: Mark;
  readonly best: boolean;
}

export interface IndicatorRow {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly base: string;
  readonly cells: readonly IndicatorCell[];
  readonly target: string | undefined;
  /** Year of the target where it is not the year read. */
  readonly targetYear: number | undefined;
  /** Gap of the nearest scenario: '' = none left, undefined = no target. */
  readonly gap: string | undefined;
  /** All of it unrounded, in the row's unit; null = missing. */
  readonly exact: ExactRow;
}

export interface ExactRow {
  readonly base: number | null;
  readonly cells: readonly (number | null)[];
  readonly target: number | undefined;
  readonly targetYear: number | undefined;
  readonly gap: number | undefined;
}

export interface IndicatorGroup {
  readonly theme: IndicatorDefinition['theme'];
  readonly rows: readonly IndicatorRow[];
}

export interface TableQuestion {
  readonly results: Results;
  readonly targets: readonly Target[];
  /** Scenario ids, in the order of the columns. */
  readonly scenarios: readonly string[];
  /** Scenario that gives the base year's value. */
  readonly base: string;
  readonly against: string;
  readonly year: number;
  readonly show: 'values' | 'changes';
  readonly all: boolean;
}

/** Finds the best of the values; what a reader sees as a tie has no best. */
function bestOf(
  indicator: IndicatorDefinition,
  values: readonly (number | null)[],
  shown: (value: number) => string,
): number | undefined {
  const known = values.filter((each) => each !== null);
  if (indicator.betterIs === 'neither' || known.length < 2) return undefined;
  const best = indicator.betterIs === 'lower' ? Math.min(...known) : Math.max(...known);
  return known.filter((each) => shown(each) === shown(best)).length === 1 ? best : undefined;
}

function rowOf(indicator: IndicatorDefinition, question: TableQuestion): IndicatorRow {
  const { results, year, scenarios, targets, against, show } = question;
  const first = results.years[0] ?? year;
  const at = indicator.baseYearOnly ? first : year;
  const base = valueOf(results, question.base, indicator.id, first);
  const compared = valueOf(results, against, indicator.id, at);
  const values = scenarios.map((each) => valueOf(results, each, indicator.id, at));
  const readings = scenarios.map((each) =>
    readTarget(indicator, targets, year, (then) => valueOf(results, each, indicator.id, then), base),
  );
  const target = readings.find((each) => each !== undefined);
  const figures = figuresFor(indicator.unit, [base, compared, target?.wanted ?? null, ...values], { own: true });
  const best = bestOf(indicator, values, (each) => figures.value(each));
  const scaled = (of: number): number => Number((of / figures.divisor).toPrecision(exactDigits));
  const gaps = readings.flatMap((each) => (each?.met === undefined ? [] : [each.gap]));
  const nearest = gaps.length > 0 ? Math.min(...gaps) : undefined;
  return {
    id: indicator.id,
    name: indicator.name,
    unit: figures.unit,
    base: figures.value(base),
    cells: values.map((value, index) => {
      const met = readings[index]?.met;
      return {
        scenario: scenarios[index] ?? '',
        text: show === 'changes' ? figures.change(value, compared) : figures.value(value),
        mark: met === undefined ? undefined : met ? 'met' : 'missed',
        best: value !== null && value === best,
      };
    }),
    target: target && figures.value(target.wanted),
    targetYear: target && target.year !== year ? target.year : undefined,
    gap: nearest === undefined ? undefined : nearest === 0 ? '' : figures.value(nearest),
    exact: {
      base: base && scaled(base),
      cells: values.map((value) => {
        if (show === 'values') return value && scaled(value);
        return value === null || compared === null ? null : scaled(value - compared);
      }),
      target: target && scaled(target.wanted),
      targetYear: target?.year,
      gap: nearest && scaled(nearest),
    },
  };
}

/** Builds the indicator table: groups in the order of the themes, rows in that of the results. What is aimed at is always shown. */
export function indicatorTable(question: TableQuestion): readonly IndicatorGroup[] {
  const { results, targets, all } = question;
  const first = new Set([...mainIndicators, ...targets.map(({ indicator }) => indicator)]);
  const listed = results.indicators.filter(({ id }) => all || first.has(id));
  return themeOrder
    .map((theme) => ({
      theme,
      rows: listed.filter((each) => each.theme === theme).map((each) => rowOf(each, question)),
    }))
    .filter(({ rows }) => rows.length > 0);
}
