/** How a vehicle class works a round. */
export interface RoundInput {
  readonly drops: number;
  readonly tonnes: number;
  readonly payload_t: number;
  /** Mass on loaded km over capacity, share. */
  readonly loadFactor: number;
  /** Empty share of vehicle-km, in [0, 1). */
  readonly emptyShare: number;
  readonly mostDrops: number;
  /** Way out to the first drop, km. */
  readonly stem_km: number;
  readonly roundFactor: number;
  readonly area_km2: number;
}

/**
 * Counts the drops of one round: what fits by number or by weight, at least one.
 *
 * `n = max(1, min(most drops, payload * LF / tonnes per drop))`
 *
 * @param input drops and loads of the class, per day; more than 0 drops
 * @returns drops a round
 * @example dropsPerRound({ drops: 1000, tonnes: 20, payload_t: 1.2, loadFactor: 0.45, mostDrops: 100 }) // 27
 */
export function dropsPerRound(
  input: Pick<RoundInput, 'drops' | 'tonnes' | 'payload_t' | 'loadFactor' | 'mostDrops'>,
): number {
  const byWeight = (input.payload_t * input.loadFactor * input.drops) / input.tonnes;
  return Math.max(1, Math.min(input.mostDrops, byWeight));
}

/**
 * Takes the vehicle-km of a class from its drops, by rounds.
 *
 * `n = min(most drops, payload * LF / tonnes per drop)`, `loaded km = drops/n * (stem + k * sqrt(area_round * n))`
 * with `area_round = area * n / drops`, and `vkm = loaded km / (1 - empty share)`: the way back is in the empty share, once.
 *
 * @param input drops, loads and distances of the class, per day
 * @returns vehicle-km a day; 0 without drops
 * @source Daganzo, C. (1984), Transportation Science 18(4), 331-350, for k * sqrt(area * stops)
 */
export function roundVehicleKm(input: RoundInput): number {
  if (input.drops === 0) return 0;
  const between_km = input.roundFactor * Math.sqrt(input.area_km2 / input.drops);
  const loaded_km = (input.drops / dropsPerRound(input)) * input.stem_km + input.drops * between_km;
  return loaded_km / (1 - input.emptyShare);
}

/**
 * Moves drops between vehicles; nothing is lost.
 *
 * @param drops drops a day by class, changed in place `[class]`
 * @param from class that loses
 * @param to class that gains
 * @param wanted drops to move
 * @param movable most that can move, drops
 * @returns drops moved
 */
export function moveDrops(drops: Float64Array, from: number, to: number, wanted: number, movable: number): number {
  const moved = Math.min(wanted, movable, drops[from]!);
  drops[from]! -= moved;
  drops[to]! += moved;
  return moved;
}
