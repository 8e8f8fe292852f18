/** What bounds a round and what it takes; a bound that does not hold is Infinity. */
export interface Round {
  /** Most drops of a round by custom or contract. */
  readonly mostDrops: number;
  readonly payload_t: number;
  /** Load on leaving the depot over payload, share. */
  readonly loadFactor: number;
  /** t a drop, above 0. */
  readonly tonnesPerDrop: number;
  readonly capacity_m3: number;
  /** Share of the capacity that can be filled. */
  readonly fill: number;
  /** m3 a drop, above 0. */
  readonly volumePerDrop_m3: number;
  /** Hours of a shift on the road, breaks and loading at the depot apart. */
  readonly shift_h: number;
  /** Way out to the first drop, km. */
  readonly stem_km: number;
  readonly stemSpeed_km_per_h: number;
  /** k of the way between drops. */
  readonly roundFactor: number;
  readonly area_km2: number;
  readonly speed_km_per_h: number;
  /** At the door and at the tailboard, h a drop. */
  readonly dwell_h: number;
  /** On foot while the vehicle stands, h a drop. */
  readonly walk_h: number;
  /** Empty share of vehicle-km, in [0, 1). */
  readonly emptyShare: number;
}

/** What can bound a round; `one drop`: no round has less than one. */
export type RoundBound = 'most drops' | 'weight' | 'volume' | 'time' | 'one drop';

/** Where the results of rounds stand in a caller's array, from the place it names. */
export const roundResult = {
  drops: 0,
  rounds: 1,
  loaded_km: 2,
  vkm: 3,
  /** On the road and at the kerb, the way back with them. */
  vehicle_h: 4,
  /** At the kerb, on foot or not. */
  kerb_h: 5,
} as const;

/** Numbers of one set of results. */
export const roundResults = 6;

/**
 * Takes the way from one drop to the next.
 *
 * `d = k sqrt(area / drops)`, all drops of the day in the area
 *
 * @param area_km2 area that the drops are spread over, km2
 * @param drops drops a day in it, above 0
 * @param roundFactor k
 * @returns km a drop
 * @source Daganzo, C. (1984), Transportation Science 18(4), 331-350
 * @example betweenDrops_km(36, 100, 0.5) // 0.3
 */
export function betweenDrops_km(area_km2: number, drops: number, roundFactor: number): number {
  return roundFactor * Math.sqrt(area_km2 / drops);
}

const byWeight = (round: Round) => (round.payload_t * round.loadFactor) / round.tonnesPerDrop;
const byVolume = (round: Round) => (round.capacity_m3 * round.fill) / round.volumePerDrop_m3;
const byTime = (round: Round, between_km: number) =>
  (round.shift_h - (2 * round.stem_km) / round.stemSpeed_km_per_h) /
  (round.dwell_h + round.walk_h + between_km / round.speed_km_per_h);

/**
 * Takes the drops of a round from what bounds it first.
 *
 * `n = max(1, min(most drops, payload LF / t, capacity fill / m3, (shift - 2 stem / v_stem) / (dwell + walk + d / v)))`
 *
 * @param round bounds, times and loads of the round
 * @param between_km d from drop to drop, km, from `betweenDrops_km`
 * @returns drops a round, at least 1; NaN where a bound is not known
 */
export function dropsPerRound(round: Round, between_km: number): number {
  return Math.max(1, Math.min(round.mostDrops, byWeight(round), byVolume(round), byTime(round, between_km)));
}

/**
 * Names what bounds a round: a rule on weight moves only rounds that weight or volume bound.
 *
 * @param round bounds, times and loads of the round
 * @param between_km from drop to drop, km
 * @returns the first bound reached; of equals, the first in the order of the law
 */
export function roundBound(round: Round, between_km: number): RoundBound {
  const drops = Math.min(round.mostDrops, byWeight(round), byVolume(round), byTime(round, between_km));
  if (drops < 1) return 'one drop';
  if (drops === round.mostDrops) return 'most drops';
  if (drops === byWeight(round)) return 'weight';
  return drops === byVolume(round) ? 'volume' : 'time';
}

/**
 * Adds the rounds of some drops to a caller's results.
 *
 * `rounds = drops / n`, `loaded = rounds stem + drops d`, `vkm = loaded / (1 - e)`: the way back is in the empty share,
 * once. `kerb = drops (dwell + walk)`, `hours = kerb + drops d / v + (rounds stem + vkm - loaded) / v_stem`.
 *
 * @param round bounds, times and loads of the round
 * @param drops drops a day, failed ones among them; 0 adds nothing
 * @param results numbers of `roundResult`, added to in place
 * @param at where the set begins in them
 * @returns drops a round; 0 without drops
 * @source Daganzo, C. (1984), Transportation Science 18(4), 331-350, for k sqrt(area stops)
 */
export function addRounds(round: Round, drops: number, results: Float64Array, at = 0): number {
  if (drops === 0) return 0;
  const between_km = betweenDrops_km(round.area_km2, drops, round.roundFactor);
  const perRound = dropsPerRound(round, between_km);
  const rounds = drops / perRound;
  const stems_km = rounds * round.stem_km;
  const loaded_km = stems_km + drops * between_km;
  const vkm = loaded_km / (1 - round.emptyShare);
  const kerb_h = drops * (round.dwell_h + round.walk_h);
  const driving_h =
    (drops * between_km) / round.speed_km_per_h + (stems_km + vkm - loaded_km) / round.stemSpeed_km_per_h;
  results[at + roundResult.drops]! += drops;
  results[at + roundResult.rounds]! += rounds;
  results[at + roundResult.loaded_km]! += loaded_km;
  results[at + roundResult.vkm]! += vkm;
  results[at + roundResult.vehicle_h]! += kerb_h + driving_h;
  results[at + roundResult.kerb_h]! += kerb_h;
  return perRound;
}
