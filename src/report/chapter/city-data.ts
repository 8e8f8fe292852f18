import { citySections, fieldOf, type CitySection, type FoundField } from '../../plan/fields.ts';
import { modeName } from '../../plan/mode-name.ts';
import type { City } from '../../plan/plan.ts';
import { resolveData, type ResolvedDatum } from '../../plan/resolve.ts';
import { surveyText } from '../../plan/survey.ts';
import { names as lists } from '../../words/en/names.ts';
import { reportWords as words } from '../../words/en/report.ts';
import type { TableRow } from '../document.ts';
import type { ChapterContext } from './context.ts';
import { group, heading, names, row, table, type Draft } from './drafts.ts';
import { inputText, unitText } from './values.ts';

const assumptions = words.assumptions;

/** Groups with more values than this show their range; the plan file has them one by one. */
const mostListed = { local: 14, default: 8 } as const;

interface Entry {
  readonly key: string;
  readonly field: FoundField;
  readonly datum: ResolvedDatum;
}

function entriesOf(city: City): Entry[] {
  return [...resolveData(city)].flatMap(([key, datum]) => {
    const field = fieldOf(key);
    return field && Number.isFinite(datum.value) ? [{ key, field, datum }] : [];
  });
}

const memberNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ring: lists.rings,
  band: lists.bands,
  purpose: lists.purposes,
  mode: lists.modes,
  class: lists.classes,
  freight_class: lists.classes,
  passenger_class: lists.classes,
  segment: lists.segments,
  powertrain: lists.powertrains,
  inventory_class: lists.inventoryClasses,
};

/** What a key stands for among those of its template: `outer ring`, `van, diesel`. */
function memberText({ members }: FoundField, city: City): string {
  return Object.entries(members)
    .map(([list, member]) =>
      list === 'mode' && member === 'own'
        ? modeName(member, city)
        : (memberNames[list]?.[member] ?? member).toLowerCase(),
    )
    .join(', ');
}

function valuesText(entries: readonly Entry[], city: City): string {
  const [first] = entries;
  if (!first) return '';
  const { unit, origin } = first.datum;
  const text = ({ datum }: Entry): string => inputText(datum.value, unit);
  if (entries.length === 1) return text(first);
  if (entries.length > mostListed[origin]) {
    const values = entries.map(({ datum }) => datum.value);
    const [low, high] = [inputText(Math.min(...values), unit), inputText(Math.max(...values), unit)];
    return assumptions.values(values.length, low, high);
  }
  return entries.map((each) => `${memberText(each.field, city)} ${text(each)}`).join('; ');
}

/** Data of one template that share unit, year, quality, place and source stand in one row. */
function grouped(entries: readonly Entry[]): Entry[][] {
  const rows = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { unit, year, quality, place, origin, reference, survey } = entry.datum;
    const key = JSON.stringify([entry.field.template, unit, year, quality, place, origin, reference, survey]);
    rows.set(key, [...(rows.get(key) ?? []), entry]);
  }
  return [...rows.values()];
}

/** Name of a row: the field, its member where there is one only, and what its survey counts. */
function datumText(entries: readonly Entry[], city: City): string {
  const [first] = entries;
  if (!first) return '';
  const { field, datum } = first;
  const member = entries.length === 1 ? memberText(field, city) : '';
  const name = member === '' ? field.label : `${field.label}, ${member}`;
  return datum.survey ? assumptions.surveyed(name, surveyText(datum.survey)) : name;
}

function dataRow(context: ChapterContext, entries: readonly Entry[]): TableRow[] {
  const [first] = entries;
  if (!first) return [];
  const { datum } = first;
  const { city } = context.plan;
  return [
    row(
      datumText(entries, city),
      valuesText(entries, city),
      unitText(datum.unit.replace('currency', city.currency)),
      assumptions.yearQuality(datum.year, datum.quality),
      assumptions.origin(
        datum.origin === 'local' ? assumptions.local : assumptions.default(datum.place),
        context.citations.mark(datum.reference),
      ),
    ),
  ];
}

/**
 * Builds the table of city data in use, by section, each with year, quality, origin and source.
 *
 * @param context the chapter's context
 * @returns blocks
 */
export function cityDataSection(context: ChapterContext): Draft[] {
  const entries = entriesOf(context.plan.city);
  const rows = citySections.flatMap((section: CitySection) => {
    const inSection = grouped(entries.filter(({ field }) => field.section === section));
    return inSection.length === 0
      ? []
      : [group(lists.sections[section]), ...inSection.flatMap((each) => dataRow(context, each))];
  });
  const [datum, value, unit, year, origin] = assumptions.dataHeads;
  return [
    heading(3, assumptions.dataTitle),
    table(
      assumptions.dataCaption(context.plan.city.name),
      [names(datum, 24), names(value, 29), names(unit, 14), names(year, 10), names(origin, 44)],
      rows,
      assumptions.dataSource,
    ),
  ];
}
