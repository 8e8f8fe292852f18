import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import { figuresFor } from '../../quantities/figures.ts';
import type { ChartSelection, Size } from './chart.ts';
import { indicatorFinding } from './finding.ts';
import { linearScale } from './linear-scale.ts';
import type { Mark } from './mark.ts';
import { extentOf, lineMark, pathsOf } from './paths.ts';
import { definitionOf, readSelection, subjectValue } from './reading.ts';

/** An indicator at a glance: its name, its value in the selected year, and its lines without axes. */
export interface Spark extends Size {
  readonly name: string;
  readonly figure: string;
  readonly unit: string;
  readonly finding: string;
  readonly marks: readonly Mark[];
}

/**
 * Draws an indicator small: the line of the scenario in hand and of the one it is compared with, over a zero rule.
 *
 * @param indicator indicator id
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the lines
 * @returns name, figure, unit and marks
 */
export function sparkChart(
  indicator: string,
  results: Results,
  plan: Plan,
  selection: ChartSelection,
  size: Size,
): Spark {
  const reading = readSelection(results, plan, selection);
  const definition = definitionOf(results, indicator);
  const shown = new Set([reading.subject?.id, reading.comparison?.scenario.id]);
  const paths = pathsOf(reading, indicator).filter(({ scenario }) => shown.has(scenario.id));
  const value = subjectValue(reading, indicator);
  const figures = figuresFor(definition.unit, [value]);
  const [low, high] = paths.length > 0 ? extentOf(paths, []) : [0, 1];
  const frame = {
    x: linearScale([reading.baseYear, Math.max(reading.lastYear, reading.baseYear + 1)], [0, size.width]),
    y: linearScale([Math.min(0, low), Math.max(high, Number.MIN_VALUE)], [size.height - 1, 3]),
  };
  const zero = frame.y(0);
  return {
    ...size,
    name: definition.name,
    figure: figures.value(value),
    unit: value === null ? '' : figures.unit,
    finding: indicatorFinding(reading, definition),
    marks: [
      { kind: 'line', x1: 0, y1: zero, x2: size.width, y2: zero, stroke: 'control', strokeWidth: 1 },
      ...paths.map((path) => lineMark(path, results.years, frame)),
    ],
  };
}
