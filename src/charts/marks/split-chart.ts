import type { Results } from '../../engine/results.ts';
import type { Plan } from '../../plan/plan.ts';
import { formatWholePercent } from '../../quantities/format.ts';
import { charts } from '../../words/en/charts.ts';
import type { Chart, ChartSelection, Size } from './chart.ts';
import { comparedName, splitFinding } from './finding.ts';
import type { Mark } from './mark.ts';
import { comparedValue, readSelection, subjectValue, type Reading } from './reading.ts';
import { readSplit, splitSection, type Split, type SplitDefinition } from './split-section.ts';
import { dropSplit, tripSplit } from './splits.ts';
import { changeCell, tableCell, type TableTwin } from './table.ts';

/** Rows of a split for the table twin. */
export function splitRows(reading: Reading, definition: SplitDefinition): TableTwin['rows'] {
  return definition.members.flatMap((member) => {
    const id = definition.indicator(member);
    const now = subjectValue(reading, id);
    const before = comparedValue(reading, id);
    if (now === null && before === null) return [];
    const cells = [tableCell(now, 'share'), tableCell(before, 'share'), changeCell(now, before, 'share')];
    return [{ name: definition.fullName(member), cells }];
  });
}

/** Columns of a table that sets the scenario in hand against another. */
export function againstColumns(reading: Reading, unit?: string): TableTwin['columns'] {
  const withUnit = unit ? { unit } : {};
  return [
    { name: charts.table.part },
    { name: reading.subject?.name ?? '', ...withUnit },
    { name: reading.comparison?.name ?? '', ...withUnit },
    // Differences of shares are points, which the cells say themselves.
    { name: charts.table.change(comparedName(reading)), ...(unit !== 'share' && withUnit) },
  ];
}

/** Describes the two bars of a split. */
export function splitAlt(reading: Reading, split: Split): string {
  const words = charts.alt;
  const say = (parts: Split['now']): string =>
    parts
      .map(({ id, share }) => words.part(split.definition.fullName(id), formatWholePercent(share)))
      .join(charts.stop.join);
  const compared = comparedName(reading);
  return `${words.parts(reading.subject?.name ?? '', say(split.now))} ${words.parts(compared, say(split.before))}`;
}

const between = 40;

/**
 * Draws how residents travel and, beneath at the same size, how goods arrive: the scenario in hand above what it is
 * compared with.
 *
 * @param id id of the chart
 * @param results a run
 * @param plan what the run came from
 * @param selection what is looked at
 * @param size room for the drawing
 * @returns the chart
 */
export function splitChart(id: string, results: Results, plan: Plan, selection: ChartSelection, size: Size): Chart {
  const reading = readSelection(results, plan, selection);
  const trips = readSplit(reading, tripSplit);
  const drops = readSplit(reading, dropSplit);
  const said = {
    id,
    ...size,
    finding: splitFinding(reading),
    subtitle: charts.tripsIn(reading.year),
    alt: `${charts.alt.split(reading.year)} ${splitAlt(reading, trips)} ${splitAlt(reading, drops)}`,
    source: charts.source(results.model, reading.baseYear),
    table: {
      columns: againstColumns(reading, 'share'),
      rows: [...splitRows(reading, tripSplit), ...splitRows(reading, dropSplit)],
    },
  };
  if (!reading.subject) return { ...said, marks: [], stops: [], empty: charts.empty };
  if (trips.now.length === 0) return { ...said, marks: [], stops: [], empty: charts.emptySeries };
  const { width } = size;
  if (drops.now.length === 0) return { ...said, ...splitSection(reading, trips, { y: 0, width, height: size.height }) };
  const half = (size.height - between) / 2;
  const above = splitSection(reading, trips, { y: 0, width, height: half });
  const below = splitSection(reading, drops, { y: half + between, width, height: half });
  const rule = half + 9;
  const rest: Mark[] = [
    { kind: 'line', x1: 0, y1: rule, x2: width, y2: rule, stroke: 'control', strokeWidth: 1 },
    { kind: 'text', x: 0, y: rule + 20, text: charts.dropsIn(reading.year), role: 'axis', fill: 'ink-2' },
  ];
  return { ...said, marks: [...above.marks, ...rest, ...below.marks], stops: [...above.stops, ...below.stops] };
}
