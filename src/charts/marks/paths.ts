import { seriesOf } from '../../engine/results.ts';
import type { Mark } from './mark.ts';
import type { NamedScenario, Reading, ReadTarget } from './reading.ts';
import { scenarioStyle } from './scenario-style.ts';
import type { TimeFrame } from './time-axis.ts';

/** One scenario's path through the years; NaN = missing. */
export interface Path {
  readonly scenario: NamedScenario;
  readonly values: readonly number[];
  readonly inHand: boolean;
}

/** Reads the paths of an indicator, the scenario in hand last, so that it lies on top. */
export function pathsOf(reading: Reading, indicator: string): Path[] {
  return reading.drawn
    .map((scenario) => ({
      scenario,
      values: [...(seriesOf(reading.results, scenario.id, indicator) ?? [])],
      inHand: scenario.id === reading.subject?.id,
    }))
    .filter(({ values }) => values.some(Number.isFinite))
    .sort((a, b) => Number(a.inHand) - Number(b.inHand));
}

const toHundredth = (px: number): number => Math.round(px * 100) / 100;
const isKnown = (value: number | undefined): boolean => value !== undefined && Number.isFinite(value);

/** Writes a path as SVG path data; a missing year is a gap. */
export function pathData(
  values: readonly number[],
  years: readonly number[],
  frame: Pick<TimeFrame, 'x' | 'y'>,
): string {
  const parts = values.map((value, index) => {
    if (!isKnown(value)) return '';
    const [joined, goesOn] = [isKnown(values[index - 1]), isKnown(values[index + 1])];
    const to = `${joined ? 'L' : 'M'}${toHundredth(frame.x(years[index] ?? 0))},${toHundredth(frame.y(value))}`;
    // A year between two gaps is a dot: a line that ends where it begins.
    return joined || goesOn ? to : `${to}Z`;
  });
  return parts.join('');
}

/** Draws a path in its scenario's colour and dash, the one in hand heavier. */
export function lineMark(path: Path, years: readonly number[], frame: Pick<TimeFrame, 'x' | 'y'>): Mark {
  const style = scenarioStyle(path.scenario.letter);
  return {
    kind: 'path',
    d: pathData(path.values, years, frame),
    stroke: style.paint,
    strokeWidth: path.inHand ? 3 : 2,
    ...(style.dash && { dash: style.dash }),
  };
}

/** Least and greatest value drawn. */
export function extentOf(paths: readonly Path[], targets: readonly ReadTarget[]): readonly [number, number] {
  const drawn = [
    ...paths.flatMap(({ values }) => values.filter(Number.isFinite)),
    ...targets.map(({ wanted }) => wanted),
  ];
  return [Math.min(...drawn), Math.max(...drawn)];
}

/** The last value there is, NaN when there is none. */
export const lastKnown = (values: readonly number[]): number => values.findLast(Number.isFinite) ?? NaN;
