import { behaviour, logistics, space, streets } from '../../sources/behaviour.ts';
import { carOwnership } from '../../sources/car-ownership.ts';
import { factorsIn, type NamedFactor } from '../../sources/factor.ts';
import { fuelFactors } from '../../sources/fuels.ts';
import { routes, tripWeights } from '../../sources/generalised-cost.ts';
import { landUseElasticities } from '../../sources/land-use.ts';
import { crowdingCurve, service } from '../../sources/public-transport.ts';
import { telework } from '../../sources/telework.ts';
import { zones } from '../../sources/zones.ts';
import { reportWords as words } from '../../words/en/report.ts';
import type { TableRow } from '../document.ts';
import type { ChapterContext } from './context.ts';
import { figures, group, heading, names, row, table, type Draft } from './drafts.ts';
import { inputText, unitText } from './values.ts';

const assumptions = words.assumptions;

/** The curve point by point; of the rest only what the model reads. */
const crowdingFactors = {
  ...Object.fromEntries(
    crowdingCurve.map(({ load_per_seat, multiplier }) => [assumptions.atLoad(load_per_seat), multiplier]),
  ),
  maximum_load_ratio: service.maximum_load_ratio,
};

const spokenNames: Readonly<Record<string, string>> = assumptions.parameterNames;

function partName(part: string): string {
  return Object.hasOwn(spokenNames, part) ? (spokenNames[part] ?? part) : part.replaceAll('_', ' ');
}

function label(path: readonly string[], note: string | undefined): string {
  const name = path.map(partName).join(', ');
  const spoken = name.charAt(0).toUpperCase() + name.slice(1);
  return note === undefined ? spoken : `${spoken}: ${note}`;
}

function factorRow(context: ChapterContext, { path, factor }: NamedFactor, sharedNote: string | undefined): TableRow {
  const { value, low, high, unit, place, year, quality, reference, note } = factor;
  return row(
    label(path, note === sharedNote ? undefined : note),
    inputText(value, unit),
    low === undefined || high === undefined || low === high ? '' : `${inputText(low, unit)}–${inputText(high, unit)}`,
    unitText(unit),
    assumptions.placeYearQuality(place, year, quality),
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
    [assumptions.parameterGroups.costs, tripWeights],
    [assumptions.parameterGroups.routes, routes],
    [assumptions.parameterGroups.ownership, carOwnership],
    [assumptions.parameterGroups.telework, telework],
    [assumptions.parameterGroups.land_use, { mix: landUseElasticities.mix }],
    [assumptions.parameterGroups.crowding, crowdingFactors],
    [assumptions.parameterGroups.space, context.plan.city.zones ? { ...space, ...zones } : space],
    [assumptions.parameterGroups.streets, streets],
    [assumptions.parameterGroups.logistics, logistics],
    [assumptions.parameterGroups.fuels, fuelFactors],
  ] as const;
  const rows = tables.flatMap(([title, of]) => {
    const found = factorsIn(of);
    // A note that all of a group share stands once, in its title.
    const notes = new Set(found.map(({ factor }) => factor.note));
    const shared = found.length > 1 && notes.size === 1 ? found[0]?.factor.note : undefined;
    const rowsOf = found.map((each) => factorRow(context, each, shared));
    return found.length === 0 ? [] : [group(shared === undefined ? title : `${title}: ${shared}`), ...rowsOf];
  });
  const [parameter, value, range, unit, place, source] = assumptions.parameterHeads;
  return [
    heading(3, assumptions.parametersTitle),
    table(
      assumptions.parametersCaption,
      [
        names(parameter, 38),
        figures(value, 10),
        figures(range, 14),
        names(unit, 19),
        names(place, 19),
        names(source, 22),
      ],
      rows,
      assumptions.parametersSource,
    ),
  ];
}
