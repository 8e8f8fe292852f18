import type { Mode } from '../vocabulary.ts';

/** Motorised classes of an inventory, by what they carry. */
export const carriersOfPeople = ['car', 'taxi', 'motorcycle', 'minibus', 'bus', 'metro'] as const;
export const carriersOfGoods = ['van', 'rigid', 'articulated'] as const;
export const motorised = [...carriersOfPeople, ...carriersOfGoods] as const;

/** Modes whose trips a class of the inventory carries. */
export const modesOf: Readonly<Record<(typeof carriersOfPeople)[number], readonly Mode[]>> = {
  car: ['car_driver', 'car_passenger'],
  taxi: ['taxi'],
  motorcycle: ['motorcycle'],
  minibus: ['minibus'],
  bus: ['bus', 'brt'],
  metro: ['metro'],
};
