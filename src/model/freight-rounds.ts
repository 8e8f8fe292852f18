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
 * Counts the rounds that bring a class's drops.
 *
 * `rounds = drops / n`, `n = min(most drops, payload * LF / tonnes per drop)`, at least 1
 *
 * @param input drops and loads of the class, per day
 * @returns rounds a day; 0 without drops
 * @example roundsPerDay({ drops: 100, tonnes: 20, payload_t: 2, loadFactor: 0.5, mostDrops: 20 }) // 20
 */
export function roundsPerDay(
  input: Pick<RoundInput, 'drops' | 'tonnes' | 'payload_t' | 'loadFactor' | 'mostDrops'>,
): number {
  if (input.drops === 0) return 0;
  const byWeight = (input.payload_t * input.loadFactor * input.drops) / input.tonnes;
  return input.drops / Math.max(1, Math.min(input.mostDrops, byWeight));
}

/**
 * Takes the part of rounds that is still driven when each costs more: others are put together into fuller ones.
 *
 * `part = (1 - s) + s * (1 + charge / cost)^e`
 *
 * @param charge_LCU what a round pays to enter
 * @param cost_LCU what the round costs without it, above 0
 * @param payingShare s, share of vehicles that pay
 * @param elasticity e, of rounds to their cost, at most 0
 * @returns share of rounds left, in (0, 1]
 * @example roundsLeft(25, 100, 0.5, -1) // 0.9
 */
export function roundsLeft(charge_LCU: number, cost_LCU: number, payingShare: number, elasticity: number): number {
  return 1 - payingShare + payingShare * (1 + charge_LCU / cost_LCU) ** elasticity;
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
  const loaded_km = roundsPerDay(input) * input.stem_km + input.drops * between_km;
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
