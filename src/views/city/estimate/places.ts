import type { Draft } from '../../../desk/estimation-draft.ts';
import type { Complaint } from '../../../plan/plan.ts';
import { estimate } from '../../../words/en/estimate.ts';

const words = estimate.places;

/** The row of the mapping that holds a term: terms stand in the order of the rows that are not empty. */
const rowOfTerm = (draft: Draft, j: number, term: number): number =>
  draft.rows.flatMap(({ cells }, at) => ((cells[j] ?? '').trim() === '' ? [] : [at]))[term] ?? -1;

/**
 * Finds the cells of the mapping that complaints are about.
 *
 * @param complaints of the specification or the survey
 * @param draft the mapping
 * @returns `row,alternative`, both from 0; `available,alternative`
 */
export function faultyCells(complaints: readonly Complaint[], draft: Draft): ReadonlySet<string> {
  return new Set(
    complaints.flatMap(({ path }) => {
      const [head, j = '', part, term] = path.split('.');
      if (head !== 'alternatives') return [];
      if (part === 'available') return [`available,${j}`];
      return part === 'utility' ? [`${rowOfTerm(draft, Number(j), Number(term))},${j}`] : [];
    }),
  );
}

/**
 * Says where in the mapping a complaint belongs.
 *
 * @param path of the specification, such as `alternatives.1.utility.2`
 * @param draft the mapping
 * @returns words of the screen
 */
export function placeOf(path: string, draft: Draft): string {
  const [head = '', index = '', part = '', term = ''] = path.split('.');
  const alternative = draft.alternatives[Number(index)];
  if (head === 'filters') return words.filter(Number(index) + 1);
  if (head === 'choice') return words.choice;
  if (head === 'nests') return words.nests;
  if (head === 'utility') return words.utility;
  if (head === 'name') return words.name;
  if (head !== 'alternatives') return head === '' ? words.table : path;
  if (!alternative) return words.alternatives;
  if (part === 'available') return words.available(alternative.id);
  if (part !== 'utility') return words.alternative(alternative.id);
  const row = draft.rows[rowOfTerm(draft, Number(index), Number(term))];
  return words.term(row?.parameter ?? '', alternative.id);
}
