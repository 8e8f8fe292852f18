import type { Results } from '../src/engine/results.ts';

/**
 * Lists the buffers of a result that change hands instead of being copied. Shared memory, where the page is isolated,
 * will take their place here and nowhere else.
 *
 * @param results a run
 * @returns the buffers of every scenario
 */
export function buffersOf(results: Results): ArrayBuffer[] {
  return results.scenarios.flatMap(({ values, detail }) =>
    [values, ...Object.values(detail as unknown as Record<string, Float64Array>)].map(
      ({ buffer }) => buffer as ArrayBuffer,
    ),
  );
}
