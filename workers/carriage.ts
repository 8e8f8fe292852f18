import type { Results } from '../src/engine/results.ts';

/**
 * Lists the buffers of a result that change hands instead of being copied. Shared memory, where the page is isolated,
 * will take their place here and nowhere else.
 *
 * @param results a run
 * @returns one buffer a scenario
 */
export function buffersOf(results: Results): ArrayBuffer[] {
  return results.scenarios.map(({ values }) => values.buffer as ArrayBuffer);
}
