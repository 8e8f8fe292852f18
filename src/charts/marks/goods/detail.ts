import type { FreightDetail, Results } from '../../../engine/results.ts';
import { freightClasses, freightSegments, scopes, type Scope } from '../../../plan/vocabulary.ts';
import type { Reading } from '../reading.ts';

/** What goods are broken down by, in the order in which they are stored. */
export const goodsKeys = { segment: freightSegments, class: freightClasses } as const;
export type GoodsKey = keyof typeof goodsKeys;

const [segments, classes, areas] = [freightSegments.length, freightClasses.length, scopes.length];

/**
 * Reads the goods of a scenario in a year.
 *
 * @param results a run
 * @param scenario scenario id
 * @param year calendar year
 * @returns views on the result's own buffers, without their first dimension; undefined when there is no such scenario or year
 */
export function goodsIn(results: Results, scenario: string, year: number): FreightDetail | undefined {
  const found = results.scenarios.find(({ id }) => id === scenario)?.freight;
  const at = results.years.indexOf(year);
  if (!found || at < 0) return undefined;
  const views = Object.entries(found).map(([key, values]: [string, Float64Array]) => {
    const size = values.length / results.years.length;
    return [key, values.subarray(at * size, (at + 1) * size)] as const;
  });
  return Object.fromEntries(views) as unknown as FreightDetail;
}

/** Goods of the scenario in hand; undefined where nothing drives. */
export function subjectGoods({ results, subject, year }: Reading): FreightDetail | undefined {
  const found = subject && goodsIn(results, subject.id, year);
  return found && total(goodsVkm(found, 'segment')) > 0 ? found : undefined;
}

/** Goods of what the scenario in hand is compared with. */
export function comparedGoods({ results, comparison }: Reading): FreightDetail | undefined {
  return comparison && goodsIn(results, comparison.scenario.id, comparison.year);
}

/**
 * Adds numbers up; a missing one makes the sum missing.
 *
 * @param values numbers
 * @returns their sum; 0 for none
 * @example total([1, 2]) // 3
 */
export function total(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0);
}

/**
 * Turns amounts into shares of their sum.
 *
 * @param values amounts
 * @returns shares 0–1; 0 where the whole is nothing
 * @example sharesOf([1, 3]) // [0.25, 0.75]
 */
export function sharesOf(values: readonly number[]): number[] {
  const all = total(values);
  return values.map((each) => (all > 0 ? each / all : 0));
}

/**
 * Sums a table of segments and vehicles over one of them.
 *
 * @param values `[segment × freight class]`
 * @param by what stays
 * @returns sums in the order of `goodsKeys[by]`
 * @example sumBy(new Float64Array(81).fill(1), 'segment').length // 9
 */
export function sumBy(values: ArrayLike<number>, by: GoodsKey): number[] {
  const sums = new Array<number>(goodsKeys[by].length).fill(0);
  for (let at = 0; at < segments * classes; at++) {
    const member = by === 'segment' ? Math.floor(at / classes) : at % classes;
    sums[member] = (sums[member] ?? NaN) + (values[at] ?? NaN);
  }
  return sums;
}

/** Vehicle-km within a scope, million a year. `[segment × freight class]` */
export function vkmTable({ vkm_M }: FreightDetail, scope: Scope = 'region'): Float64Array {
  const area = scopes.indexOf(scope);
  return Float64Array.from({ length: segments * classes }, (_, at) => vkm_M[at * areas + area] ?? NaN);
}

/** CO2e from well to wheel, kt a year; vehicles that do not drive emit nothing. `[segment × freight class]` */
export function ghgTable(detail: FreightDetail): Float64Array {
  // Million km times grams a km are tonnes.
  return vkmTable(detail).map((km, at) => (km === 0 ? 0 : (km * (detail.wtw_g_per_vkm[at % classes] ?? NaN)) / 1000));
}

/** Vehicle-km, million a year, in the order of `goodsKeys[by]`. */
export function goodsVkm(detail: FreightDetail, by: GoodsKey, scope: Scope = 'region'): number[] {
  return sumBy(vkmTable(detail, scope), by);
}

/** CO2e from well to wheel, kt a year, in the order of `goodsKeys[by]`. */
export function goodsGhg(detail: FreightDetail, by: GoodsKey): number[] {
  return sumBy(ghgTable(detail), by);
}
