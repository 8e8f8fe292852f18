/** What the synthesis of destinations starts from; all arrays flat, cells ordered `[home × destination × band]`. */
export interface DestinationInput {
  readonly homes: number;
  readonly bands: number;
  /** Trips a weekday by purpose and home ring. `[purpose × home]` */
  readonly origins: readonly Float64Array[];
  /** Share of the band's reach that lies in the destination ring. `[home × destination × band]` */
  readonly reach: Float64Array;
  /** Attraction per km2 of each ring, by purpose. `[purpose × ring]` */
  readonly attraction: readonly Float64Array[];
  /** Wanted share of all trips by band, sums to 1. `[band]` */
  readonly bandShare: Float64Array;
  /** Wanted share of trip ends by ring for purposes whose places are fixed (work), else undefined. `[purpose]` */
  readonly ends: readonly (Float64Array | undefined)[];
}

export interface DestinationResult {
  /** Trips a weekday by purpose. `[purpose][home × destination × band]` */
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

function spread(input: DestinationInput, p: number, bandFactor: Float64Array, pull: Float64Array): Float64Array {
  const { homes, bands, reach } = input;
  const trips = new Float64Array(homes * homes * bands);
  for (let h = 0; h < homes; h++) {
    let total = 0;
    for (let d = 0; d < homes; d++) {
      for (let b = 0; b < bands; b++) {
        const cell = (h * homes + d) * bands + b;
        trips[cell] = reach[cell]! * input.attraction[p]![d]! * pull[d]! * bandFactor[b]!;
        total += trips[cell];
      }
    }
    const scale = total > 0 ? input.origins[p]![h]! / total : 0;
    for (let cell = h * homes * bands; cell < (h + 1) * homes * bands; cell++) trips[cell]! *= scale;
  }
  return trips;
}

/**
 * Spreads trips over destinations and bands so that origins, the city's trip lengths and fixed places are met.
 *
 * `T[h,d,b] = O[h] * reach[h,d,b] * A[d] * a[d] * f[b] / sum`, with `f` and, for work, `a` found by iterative
 * proportional fitting.
 *
 * @param input margins and seeds
 * @returns trips by purpose, the largest band error, and the share of bands that no trip can reach, which the others take
 */
export function destinationSynthesis(input: DestinationInput): DestinationResult {
  const { homes, bands } = input;
  const bandFactor = new Float64Array(bands).fill(1);
  const pulls = input.origins.map(() => new Float64Array(homes).fill(1));
  let trips: Float64Array[] = [];
  let error = Infinity;
  let reachable = 1;
  for (let round = 0; round < rounds && error > 1e-12; round++) {
    trips = input.origins.map((_, p) => spread(input, p, bandFactor, pulls[p]!));
    const byBand = new Float64Array(bands);
    trips.forEach((cells, p) => {
      const byEnd = new Float64Array(homes);
      cells.forEach((value, cell) => {
        byBand[cell % bands]! += value;
        byEnd[Math.floor(cell / bands) % homes]! += value;
      });
      const wanted = input.ends[p];
      if (!wanted) return;
      const total = sum(byEnd);
      for (let d = 0; d < homes; d++) if (byEnd[d]! > 0) pulls[p]![d]! *= (wanted[d]! * total) / byEnd[d]!;
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
