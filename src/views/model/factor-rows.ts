import { sourceLine } from '../../desk/source-line.ts';
import type { Plan } from '../../plan/plan.ts';
import { formatNumber } from '../../quantities/format.ts';
import type { Factor, NamedFactor } from '../../sources/factor.ts';
import { model as words } from '../../words/en/model.ts';

/** A factor as a table prints it. */
export interface FactorRow {
  readonly key: string;
  readonly name: string;
  readonly value: string;
  readonly range: string;
  readonly factor: Factor;
  /** Absent where all rows share it. */
  readonly note?: string;
  /** Mark of its source and the place in it. */
  readonly cited: string;
}

/** Rows with what they share said once. */
export interface FactorRows {
  readonly rows: readonly FactorRow[];
  readonly sources: readonly string[];
  readonly sharedNote: string | undefined;
}

const figure = (value: number): string => formatNumber(value, { significant: 4 });

const rangeOf = ({ low, high }: Factor): string =>
  low === undefined || high === undefined || low === high ? '' : words.number.range(figure(low), figure(high));

/**
 * Prints factors: each source is written out once beneath, and a note that all share likewise.
 *
 * @param plan whose bibliography comes before ours
 * @param factors in the order of their tables
 * @returns rows, sources in the order of their marks, and the shared note
 */
export function factorRows(plan: Plan, factors: readonly NamedFactor[]): FactorRows {
  const sources: string[] = [];
  const notes = new Set(factors.map(({ factor }) => factor.note));
  const sharedNote = factors.length > 1 && notes.size === 1 ? factors[0]?.factor.note : undefined;
  const rows = factors.map(({ path, factor }): FactorRow => {
    const { reference, note } = factor;
    const text = reference.source === undefined ? '' : sourceLine(plan, reference).text;
    if (text !== '' && !sources.includes(text)) sources.push(text);
    const mark = text === '' ? '' : words.number.sourceMark(sources.indexOf(text) + 1);
    return {
      key: path.join(' '),
      name: words.number.factorName(path),
      value: figure(factor.value),
      range: rangeOf(factor),
      factor,
      ...(note !== undefined && note !== sharedNote && { note }),
      cited: [mark, reference.where].filter((each) => each).join(' '),
    };
  });
  return { rows, sources, sharedNote };
}
