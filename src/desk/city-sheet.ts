import { allFields, citySections, type CitySection, type FoundField } from '../plan/fields.ts';
import type { City, Datum, Plan } from '../plan/plan.ts';
import { modeName } from '../plan/mode-name.ts';
import { completeness, goodsClassesOf, resolveData, type ResolvedDatum } from '../plan/resolve.ts';
import { surveyText } from '../plan/survey.ts';
import { traitsOf } from '../plan/vocabulary.ts';
import { city as words } from '../words/en/city.ts';
import { names } from '../words/en/names.ts';
import { sourceLine } from './source-line.ts';

export type SheetSection = CitySection | 'zones' | 'trends';

/** One line of the form: a datum of the city, a default in its place, or nothing yet. */
export interface SheetRow {
  readonly key: string;
  readonly section: CitySection;
  /** Key with its members left open. */
  readonly template: string;
  /** What the field is; the head of a group of rows. */
  readonly group: string;
  /** True where the group has a row for each ring, mode or class. */
  readonly member: boolean;
  readonly label: string;
  /** As the form shows it: percent for shares, the city's currency for money. */
  readonly unit: string;
  readonly percent: boolean;
  /** Bounds in the unit of the file. */
  readonly min: number;
  readonly max: number;
  readonly datum: ResolvedDatum | undefined;
  /** The city's own entry as the file holds it. */
  readonly local: Datum | undefined;
  readonly isDefault: boolean;
  /** True where no model reads it yet. */
  readonly unread: boolean;
  /** What would stand in if the city's own entry were taken away; undefined = nothing. */
  readonly standIn: () => ResolvedDatum | undefined;
  /** What a local share of a mode counts, where that is said. */
  readonly survey?: string;
  /** Title and year of its source. */
  readonly source: string;
  readonly url?: string;
}

export interface SectionCount {
  readonly id: SheetSection;
  readonly local: number;
  readonly all: number;
}

export interface CitySheet {
  readonly rows: readonly SheetRow[];
  readonly sections: readonly SectionCount[];
  readonly local: number;
  readonly all: number;
  /** One for each datum that counts, section by section: true = local. */
  readonly ticks: readonly boolean[];
}

const memberNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ring: names.rings,
  band: names.bands,
  purpose: names.purposes,
  mode: names.modes,
  class: names.classes,
  freight_class: names.classes,
  passenger_class: names.classes,
  segment: names.segments,
  van_use: names.vanUses,
  powertrain: names.powertrains,
  inventory_class: names.inventoryClasses,
};

function labelOf(field: FoundField, city: City): string {
  const members = Object.entries(field.members).map(([list, id]) =>
    list === 'mode' && id === 'own' ? modeName(id, city) : (memberNames[list]?.[id] ?? id),
  );
  return members.length === 0
    ? field.label
    : members.map((each, at) => (at === 0 ? each : each.toLowerCase())).join(', ');
}

function exists(city: City, { key, members }: FoundField): boolean {
  return !(
    key.startsWith('mode.') &&
    members['mode'] !== undefined &&
    !city.modes.some((each) => each === members['mode'])
  );
}

/** Defaults of vehicles that the city does not run, and of fuels that a class does not burn, say nothing about it. */
function says(city: City, goods: readonly string[], { members, key }: FoundField, datum: ResolvedDatum): boolean {
  if (datum.origin === 'local') return true;
  const run: readonly (string | undefined)[] = [
    ...city.modes.map((mode) => traitsOf(mode, city.own_mode).vehicle),
    ...goods,
  ];
  const vehicle = key.startsWith('freight.class_share.') ? undefined : members['freight_class'];
  if (vehicle !== undefined && !goods.includes(vehicle)) return false;
  if (members['class'] !== undefined && !run.some((each) => each === members['class'])) return false;
  return members['powertrain'] === undefined || datum.value > 0;
}

/** Asked for only when the planner looks at a datum: it resolves the whole city once more. */
function withoutEntry(city: City, key: string): ResolvedDatum | undefined {
  const { [key]: _, ...data } = city.data;
  return resolveData({ ...city, data }).get(key);
}

/**
 * Lays out the city's data as a form: its own, and the defaults that stand in for what is missing.
 *
 * @param plan the open plan
 * @returns rows in the order of the registry, with counts of what is local
 */
export function citySheet(plan: Plan): CitySheet {
  const { city } = plan;
  const data = resolveData(city);
  const goods = goodsClassesOf(data);
  const rows = allFields()
    .filter((field) => exists(city, field))
    .map((field): SheetRow => {
      const found = data.get(field.key);
      const datum = found && says(city, goods, field, found) ? found : undefined;
      const { text, url } = datum ? sourceLine(plan, datum.reference) : { text: '', url: undefined };
      return {
        key: field.key,
        section: field.section,
        group: field.label,
        member: Object.keys(field.members).length > 0,
        label: labelOf(field, city),
        template: field.template,
        unit:
          field.unit === 'share' ? words.percent : field.unit.replace('currency', city.currency).replace('km2', 'km²'),
        percent: field.unit === 'share',
        min: field.min,
        max: field.max,
        datum,
        local: Object.hasOwn(city.data, field.key) ? city.data[field.key] : undefined,
        isDefault: datum?.origin === 'default',
        unread: field.unread === true,
        standIn: () => withoutEntry(city, field.key),
        source: text,
        ...(datum?.survey && { survey: surveyText(datum.survey) }),
        ...(url !== undefined && { url }),
      };
    });
  const { local, total, bySection } = completeness(city);
  const sections = citySections.map((id) => ({ id, local: bySection[id].local, all: bySection[id].total }));
  const ticks = sections.flatMap((each) => Array.from({ length: each.all }, (_, at) => at < each.local));
  const plain = (['zones', 'trends'] as const).map((id) => ({ id, local: 0, all: 0 }));
  return { rows, sections: [...sections, ...plain], local, all: total, ticks };
}

/**
 * Gathers rows of one field under one head.
 *
 * @param rows in the order of the registry, or a selection of them
 * @returns groups in the order of their first rows
 */
export function grouped(rows: readonly SheetRow[]): readonly (readonly SheetRow[])[] {
  const groups = new Map<string, SheetRow[]>();
  for (const row of rows) {
    const name = `${row.section} ${row.group}`;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups.values()];
}

/** Six figures are enough for a field, but not for residents. */
const largestRounded = 100_000;

/**
 * Turns a value of the file into what the form shows.
 *
 * @param row whose unit it is
 * @param value in the unit of the file
 * @returns percent for shares, else the value; to six figures, large ones whole
 */
export function inForm(row: Pick<SheetRow, 'percent'>, value: number): number {
  const shown = row.percent ? value * 100 : value;
  return Number(shown.toPrecision(Math.abs(shown) < largestRounded ? 6 : 12));
}

/**
 * Turns what was typed in the form into a value of the file.
 *
 * @param row whose unit it is
 * @param value as the form shows it
 * @returns share for percent, else the value
 */
export function ofForm(row: Pick<SheetRow, 'percent'>, value: number): number {
  return row.percent ? Number((value / 100).toPrecision(12)) : value;
}
