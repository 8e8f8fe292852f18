import type { FreightDetail, Results } from '../../../engine/results.ts';
import { formatNumber } from '../../../quantities/format.ts';
import { goodsWords } from '../../../words/en/chart-goods.ts';
import { charts } from '../../../words/en/charts.ts';
import { freightClasses, freightSegments, type FreightClass, type FreightSegment } from '../../../plan/vocabulary.ts';
import { ghgTable, vkmTable } from './detail.ts';

/** A transport operation category: goods of a segment by a class of vehicle. */
export interface OperationCategory {
  readonly segment: FreightSegment;
  readonly vehicle: FreightClass;
}

/** What moves and emits, a year. */
export interface Operation {
  readonly tonnes_kt: number;
  readonly tkm_M: number;
  readonly vkm_M: number;
  readonly emission_kg: number;
  readonly deliveries_M: number;
}

const classes = freightClasses.length;

/**
 * Lists the transport operation categories of a year. Service trips carry tools and no freight, so they are none.
 *
 * @param detail goods of a year
 * @returns categories that move something, the one that emits most first
 */
export function operationCategories(detail: FreightDetail): (OperationCategory & Operation)[] {
  const [ghg, vkm] = [ghgTable(detail), vkmTable(detail)];
  return freightSegments
    .flatMap((segment, s) =>
      freightClasses.map((vehicle, j) => {
        const at = s * classes + j;
        return {
          segment,
          vehicle,
          tonnes_kt: detail.carried_kt[at] ?? NaN,
          tkm_M: detail.tkm_M[at] ?? NaN,
          vkm_M: vkm[at] ?? NaN,
          emission_kg: (ghg[at] ?? NaN) * 1e6,
          deliveries_M: detail.consignments_M[at] ?? NaN,
        };
      }),
    )
    .filter(({ segment, tkm_M }) => segment !== 'service' && tkm_M > 0)
    .sort((a, b) => b.emission_kg - a.emission_kg);
}

/**
 * Adds operations up.
 *
 * @param operations of some categories
 * @returns one operation
 */
export function allOperations(operations: readonly Operation[]): Operation {
  const sum = (of: (operation: Operation) => number): number => operations.reduce((all, each) => all + of(each), 0);
  return {
    tonnes_kt: sum(({ tonnes_kt }) => tonnes_kt),
    tkm_M: sum(({ tkm_M }) => tkm_M),
    vkm_M: sum(({ vkm_M }) => vkm_M),
    emission_kg: sum(({ emission_kg }) => emission_kg),
    deliveries_M: sum(({ deliveries_M }) => deliveries_M),
  };
}

/**
 * Takes the intensity of an operation.
 *
 * `I = kg / (1000 million tkm)`
 *
 * @param operation of a category
 * @returns g CO2e a tonne-km; null where nothing moves
 * @example intensity({ tonnes_kt: 1, tkm_M: 2, vkm_M: 1, emission_kg: 400000, deliveries_M: 1 }) // 200
 */
export function intensity({ emission_kg, tkm_M }: Operation): number | null {
  return tkm_M > 0 ? (emission_kg * 1000) / (tkm_M * 1e6) : null;
}

/**
 * Takes the emission of a delivery; for parcels, of a parcel.
 *
 * @param operation of a category
 * @returns g CO2e a delivery; null where there are none
 * @example perDelivery({ tonnes_kt: 1, tkm_M: 2, vkm_M: 1, emission_kg: 500000, deliveries_M: 2 }) // 250
 */
export function perDelivery({ emission_kg, deliveries_M }: Operation): number | null {
  return deliveries_M > 0 ? (emission_kg * 1000) / (deliveries_M * 1e6) : null;
}

/**
 * Says what is counted, and where counted vehicle-km are far from those that tonnes and rounds give: there a tonne-km bears
 * more, or fewer, km than it needs.
 *
 * @param results a run
 * @returns sentences without a full stop at the end
 */
export function boundaryNote({ calibration }: Pick<Results, 'calibration'>): string {
  const { categories: words } = goodsWords;
  const held = calibration.filter(
    ({ vehicleClass, outside }) => outside && freightClasses.some((each) => each === vehicleClass),
  );
  if (held.length === 0) return words.boundary;
  const vehicles = held.map(({ vehicleClass, factor }) =>
    words.heldOf(charts.classesShort[vehicleClass as FreightClass], formatNumber(factor, { significant: 2 })),
  );
  return `${words.boundary}. ${words.held(vehicles.join(charts.stop.join))}`;
}
