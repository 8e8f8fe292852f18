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
  /** A share that some modes have together of the trips of some rows, where the city knows it. */
  readonly part?: {
    /** 1 for the rows it is about. `[row]` */
    readonly rows: Uint8Array;
    /** 1 for the modes it is about. `[mode]` */
    readonly modes: Uint8Array;
    /** In (0, 1). */
    readonly share: number;
  };
}

export interface ModeResult {
  /** Share of each mode in each row; rows with trips sum to 1. `[row × mode]` */
  readonly share: Float64Array;
  /** Largest deviation of a mode's share, share. */
  readonly shareError: number;
  /** Deviation of the share of the part, share; 0 without one. */
  readonly partError: number;
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
  /** Weight of the part's modes in its rows. */
  part: number;
}

function sharesOf(input: ModeInput, fit: Fit, out: Float64Array): void {
  const { modes, seed, distance_km, part } = input;
  for (let row = 0; row < distance_km.length; row++) {
    let total = 0;
    for (let m = 0; m < modes; m++) {
      const at = row * modes + m;
      out[at] = seed[at]! === 0 ? 0 : seed[at]! * fit.weight[m]! * distance_km[row]! ** fit.power[m]!;
      if (part && part.rows[row] === 1 && part.modes[m] === 1) out[at] *= fit.part;
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

/** Share of the part's modes in its rows; NaN without trips there. */
function shareOfPart({ modes, trips, part }: ModeInput, share: Float64Array): number {
  if (!part) return NaN;
  let [of, all] = [0, 0];
  for (let row = 0; row < trips.length; row++) {
    if (part.rows[row] !== 1) continue;
    all += trips[row]!;
    for (let m = 0; m < modes; m++) if (part.modes[m] === 1) of += trips[row]! * share[row * modes + m]!;
  }
  return of / all;
}

/** Moves the weight of the part towards its share; returns how far off it was. */
function fitPart(input: ModeInput, fit: Fit, share: Float64Array): number {
  const reached = shareOfPart(input, share);
  // Nothing to move where nobody goes, or where there is no other way to go.
  if (!(reached > 0 && reached < 1)) return 0;
  const wanted = input.part!.share;
  fit.part *= (wanted * (1 - reached)) / ((1 - wanted) * reached);
  return Math.abs(reached - wanted);
}

/**
 * Fits mode shares per cell to the city's shares and, where it can, to mean trip lengths.
 *
 * `P[row,m] = seed * w[m] * distance^g[m] / sum`: `w` is found by iterative proportional fitting and met exactly,
 * `g` is bounded and met as far as the cells allow. Where a share of one part of the cells is known, such as cars among
 * the trips into the centre, the odds of its modes there have a weight of their own, `w_part`. The result is synthetic: it is pivoted from, not believed.
 *
 * @param input rows, seeds and targets
 * @returns shares per row, the error left, and the lengths reached
 */
export function modeSynthesis(input: ModeInput): ModeResult {
  const fit: Fit = { weight: new Float64Array(input.modes).fill(1), power: new Float64Array(input.modes), part: 1 };
  const share = new Float64Array(input.seed.length);
  let shareError = Infinity;
  let partError = 0;
  let length_km: Float64Array = new Float64Array(input.modes);
  for (let round = 0; round < rounds; round++) {
    sharesOf(input, fit, share);
    const now = measure(input, share);
    length_km = now.length_km;
    shareError = 0;
    partError = fitPart(input, fit, share);
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
    if (round > rounds - shareOnlyRounds && Math.max(shareError, partError) < 1e-13) break;
  }
  return { share, shareError, partError, length_km };
}
