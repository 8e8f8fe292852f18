import { names } from '../../words/en/names.ts';
import { plausibility as words } from '../../words/en/plausibility.ts';
import type { City } from '../plan.ts';
import {
  bands,
  freightClasses,
  freightSegments,
  inventoryClasses,
  powertrains,
  rings,
  vehicleClasses,
} from '../vocabulary.ts';
import { type Checks, known, percent, type PlausibilityFinding, type Read } from './check.ts';

/** Shares rounded to a tenth of a percent may miss one by so much. */
const sumTolerance = 1e-3;

function sumOf(
  what: string,
  keys: readonly string[],
  read: Read,
  partIsWhole = false,
): PlausibilityFinding | undefined {
  const values = keys.map(read);
  const sum = known(values);
  const complete = partIsWhole || values.every((value) => value !== undefined);
  if (sum === undefined || Math.abs(sum - 1) <= sumTolerance || (!complete && sum < 1)) return undefined;
  const about = keys.find((_, index) => values[index] !== undefined);
  return {
    code: 'shares-do-not-sum',
    message: words.sum(what, percent(sum)),
    ...(about !== undefined && { about }),
    severity: 'fault',
  };
}

/**
 * Checks that shares of one whole add up to one.
 *
 * @param city its modes
 * @param read data of the city
 * @returns a fault for each whole that does not; a whole with parts missing is only checked for being too much
 */
export function shareChecks(city: City, read: Read): Checks {
  const { rings: byRing, lengths, modes, jobs, deliveries, fleet, inventory } = words.sums;
  const keysOf = (members: readonly string[], key: (member: string) => string) => members.map(key);
  return [
    sumOf(
      byRing,
      keysOf(rings, (ring) => `ring.${ring}.population_share`),
      read,
    ),
    sumOf(
      lengths,
      keysOf(bands, (band) => `trip_length_share.${band}`),
      read,
    ),
    sumOf(
      modes,
      keysOf(city.modes, (mode) => `mode.${mode}.share`),
      read,
    ),
    sumOf(
      jobs,
      keysOf(freightSegments, (segment) => `freight.jobs_share.${segment}`),
      read,
    ),
    ...freightSegments.map((segment) =>
      sumOf(
        deliveries(names.segments[segment]),
        keysOf(freightClasses, (each) => `freight.class_share.${segment}.${each}`),
        read,
      ),
    ),
    ...vehicleClasses.map((each) =>
      sumOf(
        fleet(names.classes[each]),
        keysOf(powertrains, (type) => `class.${each}.share.${type}`),
        read,
        true,
      ),
    ),
    ...inventoryClasses.map((each) =>
      sumOf(
        inventory(names.inventoryClasses[each]),
        keysOf(powertrains, (type) => `inventory.${each}.share.${type}`),
        read,
        true,
      ),
    ),
  ];
}
