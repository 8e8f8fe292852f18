import { names } from '../words/en/names.ts';
import type { City } from './plan.ts';
import type { Mode } from './vocabulary.ts';

/**
 * Names a mode as its city does.
 *
 * @param mode the mode
 * @param city whose own mode may have a name of its own
 * @returns the name; the mode that nobody described is called the city's own
 * @example modeName('own', { own_mode: { name: 'Cable car', group: 'transit', road: 'track' } }) // 'Cable car'
 */
export function modeName(mode: Mode, city: Pick<City, 'own_mode'>): string {
  return mode === 'own' ? (city.own_mode?.name ?? names.modes.own) : names.modes[mode];
}
