/**
 * Maps a range of values to px in a straight line; d3's own scale brings colours and number formats that no chart uses.
 *
 * @param domain values at the two ends, different from each other
 * @param range px at the two ends
 * @returns px of a value
 * @example linearScale([0, 10], [100, 0])(4) // 60
 */
export function linearScale(
  [low, high]: readonly [low: number, high: number],
  [from, to]: readonly [from: number, to: number],
): (value: number) => number {
  return (value) => from + ((value - low) / (high - low)) * (to - from);
}
