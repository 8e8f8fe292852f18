import { mean, median, sampleStandardDeviation } from 'simple-statistics';

/** A sample in four numbers. */
export interface Summary {
  readonly n: number;
  readonly mean: number;
  readonly median: number;
  /** With n - 1; NaN for one value. */
  readonly deviation: number;
}

/**
 * Summarises a sample.
 *
 * @param values at least one number
 * @returns count, mean, median and standard deviation
 * @example summarise([2, 4, 4, 10]).mean // 5
 */
export function summarise(values: readonly number[]): Summary {
  const sample = [...values];
  return {
    n: sample.length,
    mean: mean(sample),
    median: median(sample),
    deviation: sample.length > 1 ? sampleStandardDeviation(sample) : NaN,
  };
}
