import type { City } from '../plan/plan.ts';
import { freightClasses, freightSegments } from '../plan/vocabulary.ts';
import { city as words } from '../words/en/city.ts';
import { names } from '../words/en/names.ts';
import type { SheetRow } from './city-sheet.ts';
import { tableOf, type SheetList, type SheetTable, type SheetTopic } from './sheet-tables.ts';

/** Data of goods that belong together, under one head. */
export interface FreightGroup {
  readonly id: keyof typeof words.freightGroups;
  readonly head: string;
  /** How many of its data the city brought itself, and how many there are. */
  readonly local: number;
  readonly all: number;
  readonly tables: readonly SheetTable[];
  /** Data that stand alone. */
  readonly rows: readonly SheetRow[];
  /** All of it as one list, field by field, for a narrow window. */
  readonly list: readonly SheetTopic[];
}

/** Fields of each table, without `freight.` and the member; the first entry names the list of its rows. */
const groups: readonly {
  readonly id: keyof typeof words.freightGroups;
  readonly tables: readonly (readonly [list: SheetList, ...fields: string[]])[];
}[] = [
  {
    id: 'jobs',
    tables: [['segment', 'jobs_share', 'jobs_per_establishment', 'establishments']],
  },
  {
    id: 'rates',
    tables: [
      [
        'segment',
        'deliveries_per_establishment',
        'deliveries_per_job',
        'deliveries_power',
        'deliveries_per_household',
        'success_share',
      ],
      ['segment', 'pickups_per_establishment', 'pickups_per_job', 'tonnes_per_delivery', 'density_t_per_m3'],
    ],
  },
  {
    id: 'flows',
    tables: [
      ['segment', 'inbound_share', 'outbound_ratio', 'own_account_share'],
      ['freight_class', 'through_share'],
      ['ring', 'depot_share'],
    ],
  },
  {
    id: 'fleets',
    tables: [
      [
        'freight_class',
        'payload',
        'load_factor',
        'volume_m3',
        'fill_share',
        'empty_share',
        'drops_per_round',
        'own_account_drops',
      ],
      ['van_use', 'van_use'],
    ],
  },
  { id: 'costs', tables: [['freight_class', 'cost_per_km', 'cost_per_hour']] },
  {
    id: 'kerb',
    tables: [
      ['segment', 'dwell_min'],
      ['ring', 'loading_bays'],
    ],
  },
];
const alone: Readonly<Record<string, keyof typeof words.freightGroups>> = {
  'freight.public_share': 'rates',
  'freight.deterrence_per_km': 'flows',
  'freight.mean_haul_km': 'flows',
  'freight.bay_target_occupancy': 'kerb',
};
/** The second table of its head by segment says what it is about. */
const ofPickUps = 'pickups_per_job';
const split = 'freight.class_share.{segment}.{freight_class}';

/** Segments down, vehicles across: which vehicle brings what. */
function splitTable(rows: readonly SheetRow[]): SheetTable[] {
  const own = rows.filter(({ template }) => template === split);
  if (own.length === 0) return [];
  const at = new Map(own.map((row) => [row.key, row]));
  return [
    {
      list: 'segment',
      title: own[0]?.group ?? '',
      columns: freightClasses.map((each) => ({ template: each, name: names.classes[each], unit: own[0]?.unit ?? '' })),
      rows: freightSegments.map((segment) => ({
        name: names.segments[segment],
        cells: freightClasses.map((each) => at.get(`freight.class_share.${segment}.${each}`)),
      })),
      sources: [...new Set(own.filter(({ local, source }) => local && source !== '').map(({ source }) => source))],
    },
  ];
}

/** A column is a field, which has a name of its own, or a vehicle of the field that the table is about. */
const topicsOf = (table: SheetTable): SheetTopic[] =>
  table.columns.map(({ name, template }, at) => ({
    head: template.includes('.') ? name : words.cell(table.title ?? '', name.toLowerCase()),
    rows: table.rows.flatMap(({ cells }) => cells[at] ?? []),
  }));

/**
 * Lays out the data of goods under heads: jobs, rates, flows, fleets and loads, costs, kerb; each in tables with a segment,
 * a vehicle or a ring in each row.
 *
 * @param rows of the section on freight
 * @param city whose they are
 * @returns groups in order; every row stands in one of them, once
 */
export function freightLayout(rows: readonly SheetRow[], city: City): FreightGroup[] {
  const single = rows.filter(({ member }) => !member);
  return groups.map(({ id, tables }) => {
    const made = tables.map(([list, ...fields]) => {
      const templates = fields.map((field) => `freight.${field}.{${list}}`);
      const title = fields.includes(ofPickUps) ? { title: words.pickUps } : {};
      const own = rows.filter(({ template }) => templates.includes(template));
      return { ...tableOf(list, own, city), ...title };
    });
    const all = id === 'fleets' ? [...splitTable(rows), ...made] : made;
    const own = single.filter(({ key }) => (alone[key] ?? 'fleets') === id);
    const cells = [...all.flatMap((table) => table.rows.flatMap((row) => row.cells)), ...own];
    const known = cells.filter((row) => row?.datum !== undefined);
    return {
      id,
      head: words.freightGroups[id],
      local: known.filter((row) => row?.isDefault === false).length,
      all: known.length,
      tables: all.filter((table) => table.rows.length > 0),
      rows: own,
      list: [...(own.length > 0 ? [{ rows: own }] : []), ...all.flatMap(topicsOf)],
    };
  });
}
