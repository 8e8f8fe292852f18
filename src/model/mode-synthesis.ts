/** What the synthesis of base modes starts from. Rows are cells of one kind of traveller; `[row × mode]` flat. */
export interface ModeInput {
  readonly modes: number;
  /** Trips of each row a weekday. `[row]` */
  readonly trips: Float64Array;
  /** Road distance of each row, km. `[row]` */
  readonly distance_km: Float64Array;
  /** Seed share of each mode in each row; 0 = not available there. `[row × mode]` */
  readonly seed: Float64Array;
  /** Wanted share of all trips, sums to 1. `[mode]` */
  readonly share: Float64Array;
  /** Wanted mean length, km; NaN = not known. `[mode]` */
  readonly length_km: Float64Array;
}

export interface ModeResult {
  /** Share of each mode in each row; rows with trips sum to 1. `[row × mode]` */
  readonly share: Float64Array;
  /** Largest deviation of a mode's share, share. */
  readonly shareError: number;
  /** Mean length reached by mode, km. `[mode]` */
  readonly length_km: Float64Array;
}

const rounds = 400;
// Lengths give way to shares: half steps, and the last rounds fit shares alone.
const lengthStep = 0.5;
const shareOnlyRounds = 100;
const steepest = 3;

interface Fit {
  readonly weight: Float64Array;
  readonly power: Float64Array;
}

function sharesOf(input: ModeInput, fit: Fit, out: Float64Array): void {
  const { modes, seed, distance_km } = input;
  for (let row = 0; row < distance_km.length; row++) {
    let total = 0;
    for (let m = 0; m < modes; m++) {
      const at = row * modes + m;
      out[at] = seed[at]! === 0 ? 0 : seed[at]! * fit.weight[m]! * distance_km[row]! ** fit.power[m]!;
      total += out[at];
    }
    if (total > 0) for (let m = 0; m < modes; m++) out[row * modes + m]! /= total;
  }
}

function measure(input: ModeInput, share: Float64Array): { reached: Float64Array; length_km: Float64Array } {
  const { modes, trips, distance_km } = input;
  const byMode = new Float64Array(modes);
  const km = new Float64Array(modes);
  let all = 0;
  for (let row = 0; row < trips.length; row++) {
    all += trips[row]!;
    for (let m = 0; m < modes; m++) {
      const flow = trips[row]! * share[row * modes + m]!;
      byMode[m]! += flow;
      km[m]! += flow * distance_km[row]!;
    }
  }
  return { reached: byMode.map((value) => value / all), length_km: km.map((value, m) => value / byMode[m]!) };
}

/**
 * Fits mode shares per cell to the city's shares and, where it can, to mean trip lengths.
 *
 * `P[row,m] = seed * w[m] * distance^g[m] / sum`: `w` is found by iterative proportional fitting and met exactly,
 * `g` is bounded and met as far as the cells allow. The result is synthetic: it is pivoted from, not believed.
 *
 * @param input rows, seeds and targets
 * @returns shares per row, the error left, and the lengths reached
 */
export function modeSynthesis(input: ModeInput): ModeResult {
  const fit: Fit = { weight: new Float64Array(input.modes).fill(1), power: new Float64Array(input.modes) };
  const share = new Float64Array(input.seed.length);
  let shareError = Infinity;
  let length_km: Float64Array = new Float64Array(input.modes);
  for (let round = 0; round < rounds; round++) {
    sharesOf(input, fit, share);
    const now = measure(input, share);
    length_km = now.length_km;
    shareError = 0;
    for (let m = 0; m < input.modes; m++) {
      const wanted = input.share[m]!;
      if (wanted === 0 || !(now.reached[m]! > 0)) continue;
      shareError = Math.max(shareError, Math.abs(now.reached[m]! - wanted));
      fit.weight[m]! *= wanted / now.reached[m]!;
      const gap = Math.log(input.length_km[m]! / length_km[m]!);
      if (round < rounds - shareOnlyRounds && !Number.isNaN(gap)) {
        const power = Math.max(-steepest, Math.min(steepest, fit.power[m]! + lengthStep * gap));
        // Keeps the weight comparable while the power turns about the mode's own mean length.
        fit.weight[m]! *= length_km[m]! ** (fit.power[m]! - power);
        fit.power[m] = power;
      }
    }
    if (round > rounds - shareOnlyRounds && shareError < 1e-13) break;
  }
  return { share, shareError, length_km };
}
