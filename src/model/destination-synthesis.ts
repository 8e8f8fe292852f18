/** What the synthesis of destinations starts from; cells of all homes in one list. */
export interface DestinationInput {
  readonly zones: number;
  readonly bands: number;
  /** `[cell]` */
  readonly home: ArrayLike<number>;
  readonly destination: ArrayLike<number>;
  readonly band: ArrayLike<number>;
  /** How much of the destination lies in the cell, seen from its home. `[cell]` */
  readonly reach: Float64Array;
  /** Trips a weekday by purpose and home zone. `[purpose][zone]` */
  readonly origins: readonly Float64Array[];
  /** Attraction per km2 of each zone, by purpose. `[purpose][zone]` */
  readonly attraction: readonly Float64Array[];
  /** Wanted share of all trips by band, sums to 1. `[band]` */
  readonly bandShare: Float64Array;
  /** Wanted share of trip ends by zone for purposes whose places are fixed (work), else undefined. `[purpose]` */
  readonly ends: readonly (Float64Array | undefined)[];
}

export interface DestinationResult {
  /** Trips a weekday by purpose. `[purpose][cell]` */
  readonly trips: Float64Array[];
  /** Largest deviation of a band's share from the wanted one, share. */
  readonly error: number;
  /** Share of trips wanted in bands that no trip can reach; the other bands took it. */
  readonly unreachable: number;
}

const rounds = 200;

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}

function spread(
  input: DestinationInput,
  p: number,
  bandFactor: Float64Array,
  pull: Float64Array,
  trips: Float64Array,
): void {
  const { zones, home, destination, band, reach } = input;
  const total = new Float64Array(zones);
  const attraction = input.attraction[p]!;
  for (let c = 0; c < reach.length; c++) {
    const d = destination[c]!;
    trips[c] = reach[c]! * attraction[d]! * pull[d]! * bandFactor[band[c]!]!;
    total[home[c]!]! += trips[c]!;
  }
  for (let c = 0; c < reach.length; c++) {
    const h = home[c]!;
    trips[c] = total[h]! > 0 ? (trips[c]! * input.origins[p]![h]!) / total[h]! : 0;
  }
}

/** Adds a purpose's trips to the bands, and moves its pulls towards the wanted ends. */
function countBands(
  input: DestinationInput,
  p: number,
  trips: Float64Array,
  pull: Float64Array,
  byBand: Float64Array,
): void {
  const { zones, destination, band } = input;
  const byEnd = new Float64Array(zones);
  for (let c = 0; c < trips.length; c++) {
    byBand[band[c]!]! += trips[c]!;
    byEnd[destination[c]!]! += trips[c]!;
  }
  const wanted = input.ends[p];
  if (!wanted) return;
  const total = sum(byEnd);
  for (let d = 0; d < zones; d++) if (byEnd[d]! > 0) pull[d]! *= (wanted[d]! * total) / byEnd[d]!;
}

/**
 * Spreads trips over destinations and bands so that origins, the city's trip lengths and fixed places are met.
 *
 * `T[c] = O[h] * reach[c] * A[d] * a[d] * f[b] / sum over the home's cells`, with `f` and, for work, `a` found by
 * iterative proportional fitting.
 *
 * @param input margins and seeds
 * @returns trips by purpose, the largest band error, and the share of bands that no trip can reach, which the others take
 */
export function destinationSynthesis(input: DestinationInput): DestinationResult {
  const { zones, bands } = input;
  const bandFactor = new Float64Array(bands).fill(1);
  const pulls = input.origins.map(() => new Float64Array(zones).fill(1));
  const trips = input.origins.map(() => new Float64Array(input.reach.length));
  let error = Infinity;
  let reachable = 1;
  for (let round = 0; round < rounds && error > 1e-12; round++) {
    const byBand = new Float64Array(bands);
    input.origins.forEach((_, p) => {
      spread(input, p, bandFactor, pulls[p]!, trips[p]!);
      countBands(input, p, trips[p]!, pulls[p]!, byBand);
    });
    const all = sum(byBand);
    reachable = input.bandShare.reduce((share, wanted, b) => share + (byBand[b]! > 0 ? wanted : 0), 0);
    error = 0;
    for (let b = 0; b < bands; b++) {
      if (byBand[b]! === 0) continue;
      const wanted = input.bandShare[b]! / reachable;
      error = Math.max(error, Math.abs(byBand[b]! / all - wanted));
      bandFactor[b]! *= (wanted * all) / byBand[b]!;
    }
  }
  return { trips, error, unreachable: 1 - reachable };
}
