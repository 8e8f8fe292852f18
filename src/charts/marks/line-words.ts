import type { IndicatorDefinition } from '../../engine/results.ts';
import type { Figures } from '../../quantities/figures.ts';
import { formatValue, joinParts } from '../../quantities/format.ts';
import { charts } from '../../words/en/charts.ts';
import type { Stop } from './chart.ts';
import type { Path } from './paths.ts';
import type { Reading, ReadTarget } from './reading.ts';
import { tableCell, type TableTwin } from './table.ts';
import type { TimeFrame } from './time-axis.ts';

/** Writes what the hairline reads in each year, the scenario in hand first. */
export function yearStops(reading: Reading, paths: readonly Path[], frame: TimeFrame, figures: Figures): Stop[] {
  const words = charts.stop;
  return reading.results.years.map((year, index) => {
    const values = [...paths].reverse().flatMap(({ scenario, values: all }) => {
      const value = all[index];
      return value === undefined || !Number.isFinite(value) ? [] : [words.value(scenario.name, figures.value(value))];
    });
    const text =
      values.length === 0 ? formatValue(null, '') : joinParts({ figure: values.join(words.join), unit: figures.unit });
    return { x: frame.x(year), top: frame.top, bottom: frame.bottom, text: words.year(year, text) };
  });
}

/** Writes the paths as a table, one row a year, targets beneath. */
export function pathTable(
  reading: Reading,
  paths: readonly Path[],
  targets: readonly ReadTarget[],
  unit: string,
): TableTwin {
  const ordered = reading.drawn.flatMap(({ id }) => paths.filter(({ scenario }) => scenario.id === id));
  const rows = reading.results.years.map((year, index) => ({
    name: String(year),
    cells: ordered.map(({ values }) => {
      const value = values[index];
      return tableCell(value === undefined || Number.isNaN(value) ? null : value, unit);
    }),
  }));
  const wanted = targets.map((target) => ({
    name: `${charts.table.target} ${target.year}`,
    cells: ordered.map(() => tableCell(target.wanted, unit)),
  }));
  return {
    columns: [{ name: charts.table.year }, ...ordered.map(({ scenario }) => ({ name: scenario.name, unit }))],
    rows: [...rows, ...wanted],
  };
}

/** Describes the drawing for those who do not see it. */
export function pathAlt(
  reading: Reading,
  indicator: IndicatorDefinition,
  paths: readonly Path[],
  targets: readonly ReadTarget[],
): string {
  const words = charts.alt;
  const value = (of: number | undefined): string => formatValue(of ?? null, indicator.unit);
  return [
    words.line(indicator.name, indicator.unit, reading.baseYear, reading.lastYear),
    ...paths.map(({ scenario, values }) => words.fromTo(scenario.name, value(values[0]), value(values.at(-1)))),
    ...targets.map((target) => words.target(target.year, value(target.wanted))),
  ].join(' ');
}
