import type { MeasureAloneRow } from '../../desk/studies.svelte.ts';

export type AloneFilter = 'all' | 'outside' | 'inside' | 'none';

/** A measure at half and at full, side by side, in one indicator. */
export interface AlonePair {
  readonly measure: string;
  readonly half: MeasureAloneRow;
  readonly full: MeasureAloneRow;
}

/** Splits a row into one for each scope of its evidence. */
function scopesOf(row: MeasureAloneRow): readonly MeasureAloneRow[] {
  return [row, ...row.wider.map((reading) => ({ ...row, ...reading }))];
}

/** Puts the two rows of a measure side by side, scope by scope; one that is still being run is left out. */
export function pairsOf(rows: readonly MeasureAloneRow[]): readonly AlonePair[] {
  const halves = rows.filter(({ share }) => share === 'half');
  return halves.flatMap(({ measure, ...half }) => {
    const full = rows.find((each) => each.measure === measure && each.share === 'full');
    if (!full) return [];
    const fulls = scopesOf(full);
    return scopesOf({ measure, ...half }).map((each, at) => ({ measure, half: each, full: fulls[at] ?? full }));
  });
}

/** Where a measure stands as a whole: outside if one level is. */
export function standingOf({ half, full }: AlonePair): Exclude<AloneFilter, 'all'> {
  const verdicts = [half.verdict, full.verdict];
  if (verdicts.every((each) => each === 'no band')) return 'none';
  return verdicts.every((each) => each === 'inside' || each === 'no band') ? 'inside' : 'outside';
}
