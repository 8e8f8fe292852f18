/** Ends of a gauge; they stay while the city is open, so that the bar moves and not the axis. */
export interface GaugeScale {
  readonly low: number;
  readonly high: number;
}

/** Margin beyond the values known when the city was opened, share of their spread. */
const margin_share = 0.5;

/**
 * Builds the scale of one gauge from all that may be drawn on it.
 *
 * @param values base year, every scenario's path, the target; missing ones are left out
 * @param isShare true for shares, which never leave 0 to 1
 */
export function gaugeScale(values: readonly (number | null | undefined)[], isShare: boolean): GaugeScale | undefined {
  const known = values.filter((each): each is number => each !== null && each !== undefined && Number.isFinite(each));
  if (known.length === 0) return undefined;
  const least = Math.min(...known);
  const most = Math.max(...known);
  const spread = most - least || Math.abs(most) || 1;
  const low = least - spread * margin_share;
  const high = most + spread * margin_share;
  const floor = least >= 0 ? Math.max(low, 0) : low;
  return isShare ? { low: Math.max(low, 0), high: Math.min(high, 1) } : { low: floor, high };
}

/** Places a value on the gauge, 0 at the low end and 1 at the high end; what lies beyond stands at the end. */
export function onGauge(scale: GaugeScale, value: number): number {
  const share = (value - scale.low) / (scale.high - scale.low);
  return Math.min(1, Math.max(0, share));
}
