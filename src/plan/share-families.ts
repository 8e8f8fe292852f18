import { names } from '../words/en/names.ts';
import { planWords } from '../words/en/plan.ts';
import type { City } from './plan.ts';
import {
  bands,
  freightClasses,
  freightSegments,
  inventoryClasses,
  powertrains,
  rings,
  vanUses,
  vehicleClasses,
} from './vocabulary.ts';

/** Shares that belong together. */
export interface ShareFamily {
  readonly name: string;
  readonly keys: readonly string[];
  /**
   * `whole`: what is given sums to 1, an absent member is none of it (fuels a class does not use).
   * `complete`: sums to 1 once every member is given; until then, not above 1 (the rest are defaults).
   * `part`: never above 1.
   */
  readonly rule: 'whole' | 'complete' | 'part';
}

/** How far a sum of rounded shares may lie from 1. */
const shareTolerance = 1e-3;

const words = planWords.city.families;

const fixedFamilies: readonly ShareFamily[] = [
  { name: words.rings, keys: rings.map((ring) => `ring.${ring}.population_share`), rule: 'complete' },
  { name: words.bands, keys: bands.map((band) => `trip_length_share.${band}`), rule: 'complete' },
  ...bands.map((band): ShareFamily => ({
    name: words.band(names.bands[band]),
    keys: [`band.${band}.walk_share`, `band.${band}.cycle_share`, `band.${band}.transit_share`],
    rule: 'part',
  })),
  ...vehicleClasses.map((each): ShareFamily => ({
    name: words.powertrains(names.classes[each].toLowerCase()),
    keys: powertrains.map((powertrain) => `class.${each}.share.${powertrain}`),
    rule: 'whole',
  })),
  ...inventoryClasses.map((each): ShareFamily => ({
    name: words.inventory(names.inventoryClasses[each].toLowerCase()),
    keys: powertrains.map((powertrain) => `inventory.${each}.share.${powertrain}`),
    rule: 'whole',
  })),
  ...freightSegments.map((segment): ShareFamily => ({
    name: words.segment(names.segments[segment].toLowerCase()),
    keys: freightClasses.map((each) => `freight.class_share.${segment}.${each}`),
    rule: 'whole',
  })),
  { name: words.depots, keys: rings.map((ring) => `freight.depot_share.${ring}`), rule: 'complete' },
  { name: words.vanUses, keys: vanUses.map((use) => `freight.van_use.${use}`), rule: 'complete' },
  { name: words.goodsTraffic, keys: ['freight.vkm_share.van', 'freight.vkm_share.truck'], rule: 'part' },
];

/**
 * Lists the families of shares of a city; the mode shares are those of the modes it has.
 *
 * @param city the city
 * @returns families, mode shares first
 */
export function shareFamilies(city: Pick<City, 'modes'>): readonly ShareFamily[] {
  const modes: ShareFamily = {
    name: words.modes,
    keys: city.modes.map((mode) => `mode.${mode}.share`),
    rule: 'complete',
  };
  return [modes, ...fixedFamilies];
}

/**
 * Adds up what is given of a family and judges the sum.
 *
 * @param city the city
 * @param family a family of shares
 * @returns the sum, how many are given, and whether the sum breaks the family's rule
 */
export function shareSum(
  city: Pick<City, 'data'>,
  family: ShareFamily,
): { sum: number; given: number; broken: boolean } {
  const values = family.keys.flatMap((key) => city.data[key]?.value ?? []);
  const sum = values.reduce((total, value) => total + value, 0);
  const exact =
    family.rule === 'whole' ? values.length > 0 : family.rule === 'complete' && values.length === family.keys.length;
  const broken = exact ? Math.abs(sum - 1) > shareTolerance : sum - 1 > shareTolerance;
  return { sum, given: values.length, broken };
}
