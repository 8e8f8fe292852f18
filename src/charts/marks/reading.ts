import { valueOf, type IndicatorDefinition, type Results, type ScenarioResult } from '../../engine/results.ts';
import type { Plan, Target } from '../../plan/plan.ts';
import type { ChartSelection } from './chart.ts';
import { scenarioLetters } from './scenario-style.ts';
import { wantedValue } from './target.ts';

/** A scenario as charts name it; the base year has no letter. */
export interface NamedScenario {
  readonly id: string;
  readonly name: string;
  readonly role: ScenarioResult['role'];
  readonly letter: string | undefined;
}

/** What the scenario in hand is compared with: another scenario in the same year, or itself in the base year. */
export interface Comparison {
  readonly scenario: NamedScenario;
  readonly year: number;
  readonly isBaseYear: boolean;
  /** What a label calls it: the scenario's name and letter, or the base year without one. */
  readonly name: string;
  readonly letter: string | undefined;
}

/** A run as one selection sees it. */
export interface Reading {
  readonly results: Results;
  readonly targets: readonly Target[];
  readonly selection: ChartSelection;
  readonly year: number;
  readonly baseYear: number;
  readonly lastYear: number;
  /** The scenario in hand; undefined when none is drawn. */
  readonly subject: NamedScenario | undefined;
  readonly comparison: Comparison | undefined;
  /** Scenarios drawn as lines, in the plan's order, with the one compared against. */
  readonly drawn: readonly NamedScenario[];
}

/**
 * Reads a run through a selection; ids that the run does not know are left out.
 *
 * @param results a run
 * @param plan what the run came from, for letters and targets
 * @param selection what is looked at
 * @returns the reading
 */
export function readSelection(results: Results, plan: Plan, selection: ChartSelection): Reading {
  const letters = scenarioLetters(plan);
  const all = results.scenarios.map(({ id, name, role }) => ({ id, name, role, letter: letters.get(id) }));
  const shown = new Set([...selection.scenarios, selection.against]);
  const drawn = all.filter(({ id, role }) => shown.has(id) && role !== 'base_year');
  const against = all.find(({ id }) => id === selection.against);
  const subject =
    drawn.find(({ id }) => id === selection.inHand) ??
    drawn.find(({ id, role }) => id !== selection.against && (role === 'plan' || role === 'variant')) ??
    drawn[0];
  const baseYear = results.years[0] ?? selection.year;
  const lastYear = results.years.at(-1) ?? selection.year;
  const year = Math.min(Math.max(selection.year, baseYear), lastYear);
  const itself = !against || against.id === subject?.id || against.role === 'base_year';
  const comparison = itself
    ? subject && { scenario: subject, year: baseYear, isBaseYear: true, name: String(baseYear), letter: undefined }
    : { scenario: against, year, isBaseYear: false, name: against.name, letter: against.letter };
  return { results, targets: plan.targets, selection, year, baseYear, lastYear, subject, comparison, drawn };
}

/**
 * Reads a run once for each scenario that shares a scale with the selection.
 *
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @returns readings with one scenario in hand each; the selection's own where it shares no scale
 */
export function readingsAmong(results: Results, plan: Plan, selection: ChartSelection): Reading[] {
  const among = selection.among ?? [];
  if (among.length === 0) return [readSelection(results, plan, selection)];
  return among.map((id) => readSelection(results, plan, { ...selection, scenarios: [id], inHand: id }));
}

/**
 * Reads the value of the scenario in hand in the selected year.
 *
 * @param reading the reading
 * @param indicator indicator id
 * @returns the value, or null when it is missing or no scenario is drawn
 */
export function subjectValue({ results, subject, year }: Reading, indicator: string): number | null {
  return subject ? valueOf(results, subject.id, indicator, year) : null;
}

/**
 * Reads the value that the scenario in hand is compared with.
 *
 * @param reading the reading
 * @param indicator indicator id
 * @returns the value, or null when it is missing
 */
export function comparedValue({ results, comparison }: Reading, indicator: string): number | null {
  return comparison ? valueOf(results, comparison.scenario.id, indicator, comparison.year) : null;
}

/**
 * Finds the definition of an indicator.
 *
 * @param results a run
 * @param id indicator id
 * @returns the definition
 * @throws RangeError when the run reports no such indicator: a chart names one that does not exist
 */
export function definitionOf(results: Results, id: string): IndicatorDefinition {
  const found = results.indicators.find((each) => each.id === id);
  if (!found) throw new RangeError(`The run reports no indicator called ${id}.`);
  return found;
}

/** A target in the indicator's own unit. */
export interface ReadTarget {
  readonly year: number;
  readonly wanted: number;
  /** Values above it miss it; below a floor they do. */
  readonly isCeiling: boolean;
}

/**
 * Finds the targets of an indicator that can be drawn.
 *
 * @param reading the reading
 * @param indicator what it is about
 * @returns targets by year; none for an indicator of which neither direction is better, or whose base value is missing
 */
export function targetsOf(reading: Reading, indicator: IndicatorDefinition): ReadTarget[] {
  const { selection, targets, results, baseYear, subject } = reading;
  if (indicator.betterIs === 'neither' || selection.target === null || !subject) return [];
  const base = valueOf(results, subject.id, indicator.id, baseYear);
  return (selection.target ? [selection.target] : targets)
    .filter((each) => each.indicator === indicator.id)
    .flatMap((each) => {
      const wanted = wantedValue(each, base);
      return wanted === null ? [] : [{ year: each.year, wanted, isCeiling: indicator.betterIs === 'lower' }];
    })
    .sort((a, b) => a.year - b.year);
}
