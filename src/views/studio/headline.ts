import { wantedValue } from '../../charts/marks/target.ts';
import { valueOf, type IndicatorDefinition, type Results } from '../../engine/results.ts';
import type { Target } from '../../plan/plan.ts';
import { studio } from '../../words/en/studio.ts';
import { figuresFor } from '../../quantities/figures.ts';
import { gaugeScale, type GaugeScale } from './gauge-scale.ts';
import { readTarget, type TargetReading } from './target-reading.ts';

/** The six numbers on top of the studio, people first, then goods, and the plate behind each. */
export const headlineIndicators: readonly { readonly id: string; readonly chart: string }[] = [
  { id: 'ghg_wtw_kt', chart: 'ghg_path' },
  { id: 'trips_not_by_car_share', chart: 'modal_split' },
  { id: 'vkm_motor_M', chart: 'vkm_by_class' },
  { id: 'vkm_freight_M', chart: 'freight' },
  { id: 'energy_TJ', chart: 'energy' },
  { id: 'electric_freight_vkm_share', chart: 'freight' },
];

/** One number of the strip: value, unit, change, target, always together. */
export interface Headline {
  readonly id: string;
  readonly name: string;
  readonly figure: string;
  readonly unit: string;
  readonly change: string;
  readonly value: number | null;
  readonly reference: number | null;
  readonly target: TargetReading | undefined;
  readonly line: string;
}

function lineOf(target: TargetReading | undefined, year: number, wanted: string, gap: string): string {
  const words = studio.headline;
  if (!target) return words.noTarget;
  if (target.met === undefined) return words.targetIn(wanted, target.year);
  if (target.year === year) return `${words.target(wanted)}, ${target.met ? words.met : words.toGo(gap)}`;
  return `${words.targetBy(wanted, target.year)}, ${target.met ? words.metThen : words.toGoThen(gap)}`;
}

/** What a headline is read from: results, targets, the scenario in hand, the one compared against, the year. */
export interface HeadlineQuestion {
  readonly results: Results;
  readonly targets: readonly Target[];
  readonly scenario: string;
  readonly against: string;
  readonly year: number;
}

/** Writes one headline; undefined when the run does not report the indicator. */
export function headline(id: string, question: HeadlineQuestion): Headline | undefined {
  const { results, targets, scenario, against, year } = question;
  const indicator = results.indicators.find((each) => each.id === id);
  if (!indicator) return undefined;
  const value = valueOf(results, scenario, id, year);
  const base = valueOf(results, against, id, results.years[0] ?? year);
  // A scenario is not compared with itself but with the base year, as in the charts.
  const reference = against === scenario ? base : valueOf(results, against, id, year);
  const target = readTarget(indicator, targets, year, (each) => valueOf(results, scenario, id, each), base);
  const figures = figuresFor(indicator.unit, [value, reference, target?.wanted ?? null]);
  return {
    id,
    name: indicator.name,
    figure: figures.value(value),
    // `kt a year` breaks before `a year`, not within it.
    unit: value === null ? '' : figures.unit.replace(/ a (\w+)$/, ' a\u00a0$1'),
    change: figures.change(value, reference),
    value,
    reference,
    target,
    line: lineOf(target, year, figures.value(target?.wanted ?? null), figures.value(target?.gap ?? 0)),
  };
}

/** Fixes the scale of a headline's gauge from all scenarios and years of a run, and the targets. */
export function headlineScale(
  indicator: IndicatorDefinition,
  results: Results,
  targets: readonly Target[],
  reference: string,
): GaugeScale | undefined {
  const base = valueOf(results, reference, indicator.id, results.years[0] ?? 0);
  const paths = results.scenarios.flatMap(({ id }) =>
    results.years.map((year) => valueOf(results, id, indicator.id, year)),
  );
  const wanted = targets.filter((each) => each.indicator === indicator.id).map((each) => wantedValue(each, base));
  return gaugeScale([...paths, ...wanted], indicator.unit === 'share');
}
