import { valueOf, type IndicatorDefinition } from '../../engine/results.ts';
import { formatNumber } from '../../quantities/format.ts';
import { inventoryClasses, vehicleClasses, type VehicleClass } from '../../plan/vocabulary.ts';
import { names as lists } from '../../words/en/names.ts';
import { reportWords as words } from '../../words/en/report.ts';
import type { Run, TableRow } from '../document.ts';
import { chartFigure } from './chart-figures.ts';
import { comparisonTable, type IndicatorGroup } from './comparison-table.ts';
import { indicatorOf, namesCompared, type ChapterContext } from './context.ts';
import { figures, group, heading, names, paragraph, row, table, type Draft } from './drafts.ts';
import { nameWithBoundary } from './headlines.ts';
import { runsOf, valueRun } from './values.ts';

const climate = words.climate;
/** Enough to recognise a published total by; the CSV has all digits. */
const publishedDigits = 4;

const className = ({ member }: IndicatorDefinition): string => lists.classes[member as VehicleClass];

const groups: readonly IndicatorGroup[] = [
  {
    title: climate.totals,
    ids: [
      'energy_TJ',
      'energy_petrol_TJ',
      'energy_diesel_TJ',
      'energy_cng_TJ',
      'energy_lpg_TJ',
      'energy_electricity_TJ',
      'electric_vkm_share',
      'ghg_wtw_kt',
      'ghg_ttw_kt',
      'ghg_wtt_kt',
      'ghg_electricity_kt',
      'ghg_wtw_t_per_person',
    ],
    label: nameWithBoundary,
  },
  { title: climate.byClass, ids: vehicleClasses.map((each) => `ghg_wtw_${each}_kt`), label: className },
];

function publishedRun(context: ChapterContext, id: string): Run {
  const { results, against, base } = context;
  const value = valueOf(results, against.id, id, base);
  return {
    text: formatNumber(value, { significant: publishedDigits }),
    reference: { indicator: id, scenario: against.id, year: base, value },
  };
}

function inventoryRows(context: ChapterContext): TableRow[] {
  const has = (id: string): boolean => valueOf(context.results, context.against.id, id, context.base) !== null;
  const cells = (...ids: readonly string[]): Run[] => ids.map((id) => publishedRun(context, id));
  const classes = inventoryClasses.filter((each) => has(`inventory_energy_${each}_TJ`));
  if (classes.length === 0) return [];
  return [
    ...classes.map((each) =>
      row(
        lists.inventoryClasses[each],
        ...cells(`inventory_energy_${each}_TJ`, `inventory_ghg_ttw_${each}_kt`, `inventory_ghg_wtw_${each}_kt`),
      ),
    ),
    group(climate.totals),
    row(climate.inventoryTotal, ...cells('inventory_energy_TJ', 'inventory_ghg_ttw_kt', 'inventory_ghg_wtw_kt')),
    ...(has('inventory_corrected_ghg_wtw_kt')
      ? [
          row(
            climate.inventoryCorrected,
            ...cells('inventory_corrected_energy_TJ'),
            climate.notComputed,
            ...cells('inventory_corrected_ghg_wtw_kt'),
          ),
        ]
      : []),
  ];
}

function freightPublished({ results, against, base }: ChapterContext): boolean {
  return (['van', 'rigid', 'articulated'] as const).some(
    (each) => valueOf(results, against.id, `inventory_energy_${each}_TJ`, base) !== null,
  );
}

function inventorySection(context: ChapterContext): Draft[] {
  const rows = inventoryRows(context);
  const [name, energy, ttw, wtw] = climate.inventoryHeads;
  return [
    heading(3, climate.inventoryTitle),
    ...(rows.length === 0
      ? [paragraph(climate.inventoryNone)]
      : [
          paragraph(climate.inventoryIntro(freightPublished(context))),
          table(
            climate.inventoryCaption(context.plan.city.name, context.base, freightPublished(context)),
            [names(name, 34), figures(energy, 20), figures(ttw, 22), figures(wtw, 22)],
            rows,
            climate.inventorySource,
          ),
        ]),
  ];
}

function balanceSection(context: ChapterContext): Draft[] {
  const { results, against, base } = context;
  const found = (['petrol', 'diesel'] as const).flatMap((fuel): Draft[] => {
    const indicator = indicatorOf(context, `fuel_balance_${fuel}_ratio`);
    if (!indicator || valueOf(results, against.id, indicator.id, base) === null) return [];
    const runs = runsOf(climate.balance(lists.carriers[fuel], valueRun(results, against.id, indicator, base), base));
    return [{ kind: 'paragraph', role: 'body', runs }];
  });
  return [
    heading(3, climate.balanceTitle),
    ...(found.length === 0 ? [paragraph(climate.balanceNone)] : [...found, paragraph(climate.balanceRead)]),
  ];
}

/**
 * Builds the section on energy and climate: path with target, totals and classes, the published inventory beside, the
 * fuel balance.
 *
 * @param context the chapter's context
 * @returns blocks
 */
export function climateSection(context: ChapterContext): Draft[] {
  const { plan, base, years } = context;
  return [
    heading(2, climate.title),
    paragraph(climate.boundary),
    ...years.flatMap((year) =>
      comparisonTable(context, year, groups, climate.caption(namesCompared(context), year, base, plan.city.name)),
    ),
    ...chartFigure(context, 'ghg_path', { height: 330, boundary: climate.wtwBoundary, path: true }),
    ...chartFigure(context, 'ghg_by_class', { height: 360, boundary: climate.wtwBoundary }),
    ...inventorySection(context),
    ...balanceSection(context),
  ];
}
