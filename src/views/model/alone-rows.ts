import type { MeasureAloneRow } from '../../desk/studies.svelte.ts';

export type AloneFilter = 'all' | 'outside' | 'inside' | 'none';

/** A measure at half and at full, side by side. */
export interface AlonePair {
  readonly measure: string;
  readonly half: MeasureAloneRow;
  readonly full: MeasureAloneRow;
}

/** Puts the two rows of a measure side by side; one that is still being run is left out. */
export function pairsOf(rows: readonly MeasureAloneRow[]): readonly AlonePair[] {
  const halves = rows.filter(({ share }) => share === 'half');
  return halves.flatMap((half) => {
    const full = rows.find(({ measure, share }) => measure === half.measure && share === 'full');
    return full ? [{ measure: half.measure, half, full }] : [];
  });
}

/** Where a measure stands as a whole: outside if one level is. */
export function standingOf({ half, full }: AlonePair): Exclude<AloneFilter, 'all'> {
  const verdicts = [half.verdict, full.verdict];
  if (verdicts.every((each) => each === 'no band')) return 'none';
  return verdicts.every((each) => each === 'inside' || each === 'no band') ? 'inside' : 'outside';
}
