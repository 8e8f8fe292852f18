import { valueOf, type IndicatorDefinition, type Results } from '../../engine/results.ts';
import type { Measured } from '../../charts/marks/target.ts';
import {
  changeParts,
  distanceParts,
  formatNumber,
  formatRelativeChange,
  formatValue,
  joinParts,
  scaleOf,
} from '../../quantities/format.ts';
import type { Standing } from '../../words/en/report.ts';
import type { Run } from '../document.ts';

const percentPlaces = 1;

/**
 * Writes a figure for a table cell, its unit standing in a column of its own; shares are percent.
 *
 * @param value in `unit`, null when missing
 * @param unit as in the indicator list
 * @returns three significant figures, percent to a tenth; `no value` for null
 * @example figureText(0.643, 'share') // '64.3'
 * @example figureText(8804.02, 'kt a year') // '8,800'
 */
export function figureText(value: number | null, unit: string): string {
  if (unit !== 'share') return formatNumber(value);
  return formatNumber(value === null ? null : value * 100, { digits: percentPlaces });
}

/**
 * Writes the unit of a table row.
 *
 * @param unit as in the indicator list
 * @returns the unit as print has it
 * @example unitText('share') // '%'
 * @example unitText('million vkm a year') // 'm vkm a year'
 */
export function unitText(unit: string): string {
  return unit === 'ratio' ? '–' : scaleOf(1, unit).unit.replace(/\bkm2\b/g, 'km²');
}

/** Inputs are repeated with more digits than results: they are what a reader checks against a source. */
const inputDigits = 5;

/**
 * Writes an input for a table cell, its unit standing in a column of its own; shares are percent.
 *
 * @param value in `unit`
 * @param unit as in the list of fields or factors
 * @returns five significant figures; people are counted, a census figure stands as it was given
 * @example inputText(0.15, 'share') // '15'
 * @example inputText(5268642, 'persons') // '5,268,642'
 */
export function inputText(value: number, unit: string): string {
  if (unit === 'persons' && Number.isInteger(value)) return formatNumber(value, { digits: 0 });
  return formatNumber(unit === 'share' ? value * 100 : value, { significant: inputDigits });
}

/** A number of the run as a table cell, with the mark of where it came from. */
export function valueRun(results: Results, scenario: string, indicator: IndicatorDefinition, year: number): Run {
  const value = valueOf(results, scenario, indicator.id, year);
  return { text: figureText(value, indicator.unit), reference: { indicator: indicator.id, scenario, year, value } };
}

/** The same number in a sentence, with its unit. */
export function sentenceRun(results: Results, scenario: string, indicator: IndicatorDefinition, year: number): Run {
  const value = valueOf(results, scenario, indicator.id, year);
  return { text: formatValue(value, indicator.unit), reference: { indicator: indicator.id, scenario, year, value } };
}

/**
 * Puts pieces of a sentence together as runs.
 *
 * @param pieces text and runs in reading order
 * @returns runs
 */
export function runsOf(pieces: readonly (string | Run)[]): Run[] {
  return pieces.map((piece) => (typeof piece === 'string' ? { text: piece } : piece));
}

const unsigned = (text: string): string => text.replace(/^[+\u2212]/, '');

/**
 * Says how far a value is below or above another: percent, or points for shares.
 *
 * @param value in `unit`
 * @param other what it is compared with
 * @param unit as in the indicator list
 * @returns unsigned change and its direction, or undefined when either is missing or there is nothing to divide by
 */
export function standingOf(
  value: number | null,
  other: number | null,
  unit: string,
): { readonly change: string; readonly standing: Standing } | undefined {
  if (value === null || other === null || (unit !== 'share' && other === 0)) return undefined;
  const parts = changeParts(value, other, unit);
  const change = unit === 'share' ? `${parts.figure} ${parts.unit}` : formatRelativeChange(value, other);
  if (/^[^1-9]*$/.test(change)) return { change: unsigned(change), standing: 'same' };
  return { change: unsigned(change), standing: value < other ? 'below' : 'above' };
}

/**
 * Writes what is left to a target, without sign.
 *
 * @param measured a target measured, with values
 * @param unit as in the indicator list
 * @returns amount with unit, shares in points
 */
export function gapText({ wanted, value }: Measured, unit: string): string {
  return joinParts(distanceParts(value, wanted, unit));
}

/**
 * Says which part of the distance between what is compared with and a target a scenario closes.
 *
 * @param value the scenario's
 * @param against what it is compared with
 * @param wanted the target
 * @returns share, 1 = all of it, negative = further away; null where there is no distance
 * @example shareClosed(320, 400, 300) // 0.8
 */
export function shareClosed(value: number | null, against: number | null, wanted: number | null): number | null {
  if (value === null || against === null || wanted === null || against === wanted) return null;
  return (against - value) / (against - wanted);
}
