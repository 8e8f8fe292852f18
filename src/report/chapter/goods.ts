import type { IndicatorDefinition } from '../../engine/results.ts';
import { freightClasses, type FreightClass } from '../../plan/vocabulary.ts';
import { names as lists } from '../../words/en/names.ts';
import { reportWords as words } from '../../words/en/report.ts';
import { chartFigure } from './chart-figures.ts';
import { comparisonTable, type IndicatorGroup } from './comparison-table.ts';
import { namesCompared, type ChapterContext } from './context.ts';
import { heading, paragraph, type Draft } from './drafts.ts';
import { categoriesTable } from './goods-categories.ts';

const className = ({ member }: IndicatorDefinition): string => lists.classes[member as FreightClass];

const groups: readonly IndicatorGroup[] = [
  {
    title: words.goods.total,
    ids: [
      'freight_tonnes_kt',
      'freight_drops_M',
      'vkm_freight_M',
      'freight_vkm_per_drop_km',
      'freight_empty_share',
      'electric_freight_vkm_share',
    ],
  },
  { title: words.goods.byClass, ids: freightClasses.map((each) => `vkm_${each}_M`), label: className },
];

/**
 * Builds the section on goods: tonnes, deliveries and vehicle-km by class, where they change, the kerb, and what a
 * tonne-km emits, as tables and figures.
 *
 * @param context the chapter's context
 * @returns blocks
 */
export function goodsSection(context: ChapterContext): Draft[] {
  const { plan, results, base, years } = context;
  const observed = results.calibration.some(
    ({ vehicleClass, observed_Mvkm }) => observed_Mvkm !== null && freightClasses.some((each) => each === vehicleClass),
  );
  return [
    heading(2, words.goods.title),
    paragraph(words.goods.boundary(observed)),
    ...years.flatMap((year) =>
      comparisonTable(context, year, groups, words.goods.caption(namesCompared(context), year, base, plan.city.name)),
    ),
    ...chartFigure(context, 'freight', { height: 320, boundary: words.goods.synthetic }),
    ...chartFigure(context, 'goods_vkm_segments', { height: 400, boundary: words.goods.synthetic, path: true }),
    ...chartFigure(context, 'goods_scopes', { height: 290, boundary: words.goods.synthetic }),
    ...chartFigure(context, 'kerb_hours', { height: 340, boundary: words.goods.synthetic, pair: true }),
    ...categoriesTable(context),
  ];
}
