import { formatNumber } from '../../quantities/format.ts';
import { behaviour, logistics, space, streets } from '../../sources/behaviour.ts';
import type { Factor } from '../../sources/factor.ts';
import { fuelFactors } from '../../sources/fuels.ts';
import { reportWords as words } from '../../words/en/report.ts';
import type { TableRow } from '../document.ts';
import type { ChapterContext } from './context.ts';
import { figures, group, heading, names, row, table, type Draft } from './drafts.ts';

const assumptions = words.assumptions;

interface NamedFactor {
  readonly path: readonly string[];
  readonly factor: Factor;
}

function isFactor(of: object): of is Factor {
  return 'value' in of && 'unit' in of && 'reference' in of;
}

/**
 * Finds every factor in a table of the model, however deep.
 *
 * @param of a table of factors
 * @param path names that lead to it
 * @returns factors with the names that lead to them, in the table's order
 */
export function factorsIn(of: object, path: readonly string[] = []): NamedFactor[] {
  if (isFactor(of)) return [{ path, factor: of }];
  return Object.entries(of).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? factorsIn(inner, [...path, key]) : [],
  );
}

function label(path: readonly string[], note: string | undefined): string {
  const name = path.map((each) => each.replaceAll('_', ' ')).join(', ');
  const spoken = name.charAt(0).toUpperCase() + name.slice(1);
  return note === undefined ? spoken : `${spoken}: ${note}`;
}

function factorRow(context: ChapterContext, { path, factor }: NamedFactor): TableRow {
  const { value, low, high, unit, place, year, quality, reference, note } = factor;
  const figure = (number: number): string => formatNumber(number, { significant: 5 });
  return row(
    label(path, note),
    figure(value),
    low === undefined || high === undefined ? '' : `${figure(low)}–${figure(high)}`,
    unit,
    `${place}, ${year}`,
    quality,
    context.citations.mark(reference),
  );
}

/**
 * Builds the table of the model's own parameters, each with range, place, year, quality and source.
 *
 * @param context the chapter's context
 * @returns blocks
 */
export function parametersSection(context: ChapterContext): Draft[] {
  const tables = [
    [assumptions.parameterGroups.behaviour, behaviour],
    [assumptions.parameterGroups.space, space],
    [assumptions.parameterGroups.streets, streets],
    [assumptions.parameterGroups.logistics, logistics],
    [assumptions.parameterGroups.fuels, fuelFactors],
  ] as const;
  const rows = tables.flatMap(([title, of]) => {
    const found = factorsIn(of);
    return found.length === 0 ? [] : [group(title), ...found.map((each) => factorRow(context, each))];
  });
  const [parameter, value, range, unit, place, quality, source] = assumptions.parameterHeads;
  return [
    heading(3, assumptions.parametersTitle),
    table(
      assumptions.parametersCaption,
      [
        names(parameter, 36),
        figures(value, 9),
        figures(range, 13),
        names(unit, 18),
        names(place, 16),
        names(quality, 8),
        names(source, 20),
      ],
      rows,
      assumptions.parametersSource,
    ),
  ];
}
