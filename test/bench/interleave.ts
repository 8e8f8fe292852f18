import { max, median, min } from 'simple-statistics';

/** Something to time: `run` is called many times, and what it returns is used so that it cannot be optimised away. */
export interface Contestant {
  readonly name: string;
  readonly run: (turn: number) => number;
}

export interface Timing {
  readonly name: string;
  /** Median over the rounds, ms a run. */
  readonly median_ms: number;
  readonly fastest_ms: number;
  readonly slowest_ms: number;
}

/** Runs one contestant until `atLeast_ms` have passed; returns ms a run. */
function timeFor({ run }: Contestant, atLeast_ms: number, sink: (value: number) => void): number {
  const start = performance.now();
  let turns = 0;
  let passed = 0;
  while (passed < atLeast_ms) {
    sink(run(turns++));
    passed = performance.now() - start;
  }
  return passed / turns;
}

/**
 * Times contestants in turn, round after round, so that a slow moment of the machine hits them alike.
 *
 * @param contestants what to time; each is warmed up first
 * @param rounds number of rounds, odd for a plain median
 * @param round_ms time each one gets in a round
 * @returns a timing for each, in the order given
 */
export function interleave(contestants: readonly Contestant[], rounds: number, round_ms: number): Timing[] {
  let sum = 0;
  const sink = (value: number) => void (sum += value);
  for (const each of contestants) timeFor(each, 3 * round_ms, sink);
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    contestants.forEach((each, index) => times[index]?.push(timeFor(each, round_ms, sink)));
  }
  if (Number.isNaN(sum)) throw new Error('A contestant returned NaN: nothing it computed can be timed.');
  return contestants.map(({ name }, index) => {
    const taken = times[index] ?? [];
    return { name, median_ms: median(taken), fastest_ms: min(taken), slowest_ms: max(taken) };
  });
}
