import {
  allOperations,
  boundaryNote,
  intensity,
  operationCategories,
  perDelivery,
  type Operation,
} from '../../charts/marks/goods/categories.ts';
import { goodsIn } from '../../charts/marks/goods/detail.ts';
import { formatNumber } from '../../quantities/format.ts';
import { goodsWords } from '../../words/en/chart-goods.ts';
import { names as lists } from '../../words/en/names.ts';
import { reportWords as words } from '../../words/en/report.ts';
import type { TableRow } from '../document.ts';
import { resultsSource, type ChapterContext } from './context.ts';
import { figures, names, paragraph, row, table, type Draft } from './drafts.ts';

/** Categories that emit less than this of the whole stand together. */
const small = 0.01;
const { categories: said } = goodsWords;
const kgPerTonne = 1000;

const cells = (name: string, operation: Operation): TableRow =>
  row(
    name,
    formatNumber(operation.tonnes_kt),
    formatNumber(operation.tkm_M),
    formatNumber(operation.vkm_M),
    formatNumber(operation.emission_kg / kgPerTonne),
    formatNumber(intensity(operation)),
    formatNumber(perDelivery(operation)),
  );

/**
 * Builds the table of transport operation categories after ISO 14083, of the leading scenario in the last year.
 *
 * @param context the chapter's context
 * @returns what is counted and the table, or nothing where no goods move
 */
export function categoriesTable(context: ChapterContext): Draft[] {
  const { results, plan, lead, against, years, horizon } = context;
  const scenario = lead ?? against;
  const year = years.at(-1) ?? horizon;
  const detail = goodsIn(results, scenario.id, year);
  const found = detail ? operationCategories(detail) : [];
  if (found.length === 0) return [];
  const all = allOperations(found);
  const told = found.filter(({ emission_kg }) => emission_kg >= small * all.emission_kg);
  const rest = found.slice(told.length);
  const heads = words.goods.categoryHeads;
  return [
    paragraph(`${boundaryNote(results)}.`),
    table(
      words.goods.categoryCaption(scenario.name, year, plan.city.name),
      [names(heads[0], 36), ...heads.slice(1).map((head) => figures(head, 13))],
      [
        ...told.map((each) => cells(goodsWords.row(lists.segments[each.segment], lists.classes[each.vehicle]), each)),
        ...(rest.length > 0 ? [cells(said.others(rest.length), allOperations(rest))] : []),
        cells(said.all, all),
      ],
      resultsSource(context),
    ),
  ];
}
