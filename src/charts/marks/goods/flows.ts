import type { FreightDetail } from '../../../engine/results.ts';
import { freightClasses, freightSegments } from '../../../plan/vocabulary.ts';
import { goodsWords } from '../../../words/en/chart-goods.ts';
import { charts } from '../../../words/en/charts.ts';
import { names } from '../../../words/en/names.ts';
import { tableCell, type TableTwin } from '../table.ts';
import { goodsVkm, sharesOf, sumBy } from './detail.ts';
import type { ColumnNode } from './flow-columns.ts';

const words = goodsWords.flows;
const classes = freightClasses.length;

/** Where goods vehicles drive, each place without the one within it. */
export const areas = ['centre', 'city', 'hinterland'] as const;
export type Area = (typeof areas)[number];

/** Goods from tonnes to vehicles to places, as shares of all tonnes and of all vehicle-km. */
export interface GoodsFlows {
  readonly tonnes_kt: number;
  readonly vkm_M: number;
  /** `[segment × class]` */
  readonly tonnes: readonly number[];
  /** `[class × area]` */
  readonly vkm: readonly number[];
}

/**
 * Reads where goods of a year go from and to: what each vehicle carries, and where it drives.
 *
 * @param detail goods of a year
 * @returns shares of all tonnes and of all vehicle-km, with the wholes
 */
export function readFlows(detail: FreightDetail): GoodsFlows {
  const [zone, city, region] = (['zone', 'city', 'region'] as const).map((scope) => goodsVkm(detail, 'class', scope));
  const vkm = freightClasses.flatMap((_, j) => {
    const [inZone, inCity, all] = [zone?.[j] ?? NaN, city?.[j] ?? NaN, region?.[j] ?? NaN];
    return [inZone, inCity - inZone, all - inCity];
  });
  const sum = (values: Iterable<number>): number => [...values].reduce((total, each) => total + each, 0);
  return {
    tonnes_kt: sum(detail.carried_kt),
    vkm_M: sum(vkm),
    tonnes: sharesOf([...detail.carried_kt]),
    vkm: sharesOf(vkm),
  };
}

/** Bars of the three columns, in the order of the lists. */
export interface Columns {
  readonly segments: readonly ColumnNode[];
  readonly vehicles: readonly ColumnNode[];
  readonly areas: readonly ColumnNode[];
}

const least = 0.0005;

/**
 * Finds the bars of a drawing of flows.
 *
 * @param flows from `readFlows`
 * @returns bars; those too thin to be seen are left out
 */
export function columnsOf({ tonnes, vkm }: GoodsFlows): Columns {
  const bySegment = sumBy(tonnes, 'segment');
  const byClass = sumBy(tonnes, 'class');
  const driven = freightClasses.map((_, j) =>
    areas.reduce((sum, _each, a) => sum + (vkm[j * areas.length + a] ?? NaN), 0),
  );
  const nodes = (ids: readonly string[], left: readonly number[], right: readonly number[]): ColumnNode[] =>
    ids
      .map((id, at) => ({ id, left: left[at] ?? NaN, right: right[at] ?? NaN }))
      .filter((node) => Math.max(node.left, node.right) > least);
  const inAreas = areas.map((_, a) =>
    freightClasses.reduce((sum, _each, j) => sum + (vkm[j * areas.length + a] ?? NaN), 0),
  );
  return {
    segments: nodes(freightSegments, bySegment, bySegment),
    vehicles: nodes(freightClasses, byClass, driven),
    areas: nodes(areas, inAreas, inAreas),
  };
}

/**
 * Writes flows as a table: tonnes by segment and vehicle, then vehicle-km by vehicle and place.
 *
 * @param flows from `readFlows`
 * @returns rows of what is not nothing
 */
export function flowsTable({ tonnes_kt, vkm_M, tonnes, vkm }: GoodsFlows): TableTwin {
  const { units } = goodsWords;
  const carried = freightSegments.flatMap((segment, s) =>
    freightClasses.map((each, j) => ({
      name: words.tonnesOf(names.segments[segment], names.classes[each]),
      cells: [
        tableCell((tonnes[s * classes + j] ?? NaN) * tonnes_kt, units.tonnes),
        tableCell(tonnes[s * classes + j] ?? null, 'share'),
      ],
    })),
  );
  const driven = freightClasses.flatMap((each, j) =>
    areas.map((area, a) => ({
      name: words.vkmOf(names.classes[each], words.areas[area]),
      cells: [
        tableCell((vkm[j * areas.length + a] ?? NaN) * vkm_M, units.vkm),
        tableCell(vkm[j * areas.length + a] ?? null, 'share'),
      ],
    })),
  );
  const some = [...carried, ...driven].filter(({ cells }) => (cells[0]?.value ?? 0) > 0);
  return {
    columns: [{ name: charts.table.part }, { name: words.amount }, { name: charts.table.part, unit: 'share' }],
    rows: some,
  };
}
