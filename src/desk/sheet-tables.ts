import type { CitySection } from '../plan/fields.ts';
import type { City } from '../plan/plan.ts';
import { modes, traitsOf } from '../plan/vocabulary.ts';
import { city as words } from '../words/en/city.ts';
import type { SheetRow } from './city-sheet.ts';

/** Lists that the rows of a table come from. */
export type SheetList = (typeof listOrder)[number] | 'segment' | 'freight_class' | 'van_use';

/** A table with a member of a list in each row and a field in each column. */
export interface SheetTable {
  /** The list its rows come from: `mode`, `ring`, `segment`. */
  readonly list: SheetList;
  /** What the table is about, where its list alone does not say it. */
  readonly title?: string;
  readonly columns: readonly {
    readonly template: string;
    readonly name: string;
    readonly unit: string;
    readonly survey?: string;
  }[];
  /** A cell is absent where the member has no such datum. */
  readonly rows: readonly { readonly name: string; readonly cells: readonly (SheetRow | undefined)[] }[];
  /** Titles of what the city brought itself, each once. */
  readonly sources: readonly string[];
}

/** Data of a section that stand alone, under a head of their own where they have one. */
export interface SheetTopic {
  readonly head?: string;
  readonly rows: readonly SheetRow[];
}

export interface SheetLayout {
  readonly topics: readonly SheetTopic[];
  readonly tables: readonly SheetTable[];
  /** All of it as one list, field by field, for a narrow window. */
  readonly list: readonly SheetTopic[];
  /** Where the section is about the lists first. */
  readonly tablesFirst: boolean;
}

/** Sections that are laid out in tables; the others are lists. */
const laidOut: readonly CitySection[] = ['people', 'trips', 'modes', 'service'];
const tablesFirst: readonly CitySection[] = ['modes', 'service'];

/** Data that stand alone, by what they are about; what is not named here comes first. */
const topics: readonly { readonly head: keyof typeof words.topics; readonly keys: readonly string[] }[] = [
  { head: 'wealth', keys: ['income_per_hour', 'income_gini', 'wage_per_hour'] },
  { head: 'cars', keys: ['cars_per_1000', 'persons_per_car_access'] },
  { head: 'congestion', keys: ['peak_time_ratio', 'off_peak_time_ratio', 'bus_mixed_share', 'through_share'] },
  { head: 'crowding', keys: ['peak_load_factor'] },
  { head: 'parking', keys: ['parking_price', 'parking_duration', 'workplace_parking_free_share'] },
];

const listOrder = ['mode', 'ring', 'purpose', 'band'] as const;

/** Order of the columns; what is not named here follows. */
const columnOrder: readonly string[] = [
  'mode.{mode}.speed',
  'mode.{mode}.headway',
  'mode.{mode}.fare',
  'mode.{mode}.fare_per_km',
  'ring.{ring}.headway',
  'ring.{ring}.walk_to_stop',
  'ring.{ring}.free_flow',
];

const listOf = (template: string): string | undefined => /^[^{]*\{(\w+)\}[^{]*$/.exec(template)?.[1];
const memberOf = ({ key, template }: SheetRow): string => {
  const [before = '', after = ''] = template.split(/\{\w+\}/);
  return key.slice(before.length, key.length - after.length);
};

/** A datum without a value that nobody would look for: the interval between departures of walkers. */
function isAsked({ template, datum, ...row }: SheetRow, city: City): boolean {
  if (datum || !template.startsWith('mode.')) return true;
  const mode = modes.find((each) => each === memberOf({ template, datum, ...row }));
  const { group, road, vehicle } = traitsOf(mode ?? 'own', city.own_mode);
  if (template.endsWith('.headway')) return group === 'transit' && road === 'track';
  if (template.endsWith('.places') || template.endsWith('.cost_per_vkm'))
    return group === 'transit' && vehicle !== undefined;
  return group !== 'active' || !/\.(?:fare|fare_per_km|occupancy)$/.test(template);
}

/**
 * Lays out fields of one list as a table, a member in each row.
 *
 * @param list the list
 * @param rows of those fields
 * @param city for its modes
 * @returns the table
 */
export function tableOf(list: SheetList, rows: readonly SheetRow[], city: City): SheetTable {
  const rank = (template: string): number => {
    const at = columnOrder.indexOf(template);
    return at < 0 ? columnOrder.length : at;
  };
  const templates = [...new Set(rows.map(({ template }) => template))].sort((a, b) => rank(a) - rank(b));
  const members = [...new Set(rows.map(memberOf))];
  const asked = rows.filter((row) => isAsked(row, city));
  const at = new Map(asked.map((row) => [row.key, row]));
  return {
    list,
    columns: templates.map((template) => {
      const of = rows.filter((row) => row.template === template);
      const surveys = new Set(of.filter(({ local }) => local).map(({ survey }) => survey));
      const [survey] = surveys;
      return {
        template,
        name: of[0]?.group ?? '',
        unit: of[0]?.unit ?? '',
        ...(survey !== undefined && surveys.size === 1 && { survey }),
      };
    }),
    rows: members.map((member) => ({
      name: rows.find((row) => memberOf(row) === member)?.label ?? member,
      cells: templates.map((template) => at.get(template.replace(/\{\w+\}/, member))),
    })),
    sources: [...new Set(rows.filter(({ local, source }) => local && source !== '').map(({ source }) => source))],
  };
}

/**
 * Lays out a section as small tables, members down and fields across, beside the data that stand alone.
 *
 * @param rows of one section
 * @param section whose they are
 * @param city for its modes
 * @returns topics and tables; undefined for a section that is a list
 */
export function sheetLayout(rows: readonly SheetRow[], section: CitySection, city: City): SheetLayout | undefined {
  if (!laidOut.includes(section)) return undefined;
  const alone = rows.filter(({ template }) => listOf(template) === undefined);
  const headed = topics.map(({ head, keys }) => ({
    head: words.topics[head],
    rows: alone.filter(({ key }) => keys.includes(key)),
  }));
  const rest = alone.filter((row) => !headed.some((topic) => topic.rows.includes(row)));
  const tables = listOrder.flatMap((list) => {
    const members = rows.filter(({ template }) => listOf(template) === list);
    return members.length > 0 ? [tableOf(list, members, city)] : [];
  });
  const alones: readonly SheetTopic[] = [{ rows: rest }, ...headed].filter((topic) => topic.rows.length > 0);
  const columns = tables.flatMap((table) =>
    table.columns.map(({ name }, at) => ({ head: name, rows: table.rows.flatMap(({ cells }) => cells[at] ?? []) })),
  );
  const first = tablesFirst.includes(section);
  const list = first ? [...columns, ...alones] : [...alones, ...columns];
  return { topics: alones, tables, list, tablesFirst: first };
}
