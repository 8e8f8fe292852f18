import { describe, expect, it } from 'vitest';
import { indicators } from '../../src/engine/indicators.ts';
import { aloneBench, monotoneIn } from '../../src/engine/measures-alone.ts';
import { leverRange } from '../../src/plan/lever.ts';
import { measures } from '../../src/plan/measures/index.ts';
import { bundled, ringCityNames } from '../support/bundled.ts';

/** Below this a change is none. */
const moved = 1e-6;

describe.each(ringCityNames)('every lever alone in %s', (name) => {
  const bench = aloneBench(bundled(name));

  // What only enables others has no effect of its own that could be counted.
  const acting = measures.filter(({ application }) => application !== 'enabling');
  it.each(acting.map((measure) => [measure.id, measure] as const))(
    '%s moves what it aims at, the more the further',
    (id, measure) => {
      const { max } = leverRange(measure, bench.context)!;
      // None, a quarter, half and all of its range.
      const runs = [0, max / 4, max / 2, max].map((level) => bench.run({ measure: id, level }));
      for (const { value, converged } of runs) {
        expect(indicators.filter((each) => Math.abs(value(each.id)) === Infinity)).toEqual([]);
        expect(converged).toBe(true);
      }
      const [none, , , most] = runs.map(({ value }) => value(measure.aim.indicator) * measure.aim.sign);
      expect(monotoneIn(measure, runs)).toBe(true);
      expect(most! - none!).toBeGreaterThan(moved * Math.abs(none!));
    },
  );
});
