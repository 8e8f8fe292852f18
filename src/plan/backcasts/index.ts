import type { Backcast } from './backcast.ts';
import { busServiceExpansions } from './bus-service.ts';
import { london } from './london.ts';
import { newYork } from './new-york.ts';
import { stockholm } from './stockholm.ts';
import { westMidlands } from './west-midlands.ts';

/** Real interventions that the model replays, independent cases first. */
export const backcasts: readonly Backcast[] = [london, stockholm, newYork, westMidlands, busServiceExpansions];
