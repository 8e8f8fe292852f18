import { estimationWords } from '../words/en/estimation.ts';
import type { EstimationSpec } from './estimation-spec.ts';
import type { Complaint } from './plan.ts';

const words = estimationWords.spec;

/** Names that stand more than once. */
const twice = (names: readonly string[]): string[] => [
  ...new Set(names.filter((name, at) => names.indexOf(name) !== at)),
];

function checkNests({ nests = [], alternatives }: EstimationSpec): Complaint[] {
  const known = new Set(alternatives.map(({ id }) => id));
  const held = twice(nests.flatMap((nest) => nest.alternatives));
  return [
    ...nests.flatMap(({ id, alternatives: members }, at): Complaint[] => {
      const path = `nests.${at}.alternatives`;
      const strange = members.filter((each) => !known.has(each));
      if (strange.length > 0) return [{ path, ...words.unknownAlternative(strange, [...known]) }];
      return members.length < 2 ? [{ path, ...words.smallNest(id) }] : [];
    }),
    ...held.map((each) => ({ path: 'nests', ...words.twoNests(each) })),
  ];
}

function checkTerms(spec: EstimationSpec): Complaint[] {
  const scales = new Set((spec.nests ?? []).map(({ parameter }) => parameter));
  const lists = [
    { path: 'utility', terms: spec.utility ?? [] },
    ...spec.alternatives.map(({ utility }, at) => ({ path: `alternatives.${at}.utility`, terms: utility ?? [] })),
  ];
  // A scale belongs to the parameter for whoever wrote it: one complaint is enough.
  const unscaled = new Set<string>();
  const found = lists.flatMap(({ path, terms }) =>
    terms.flatMap((term, at): Complaint[] => {
      const here = `${path}.${at}`;
      if (term.column !== undefined && term.formula !== undefined) return [{ path: here, ...words.columnAndFormula() }];
      if (term.scale === 0) {
        const first = !unscaled.has(term.parameter);
        unscaled.add(term.parameter);
        return first ? [{ path: `${here}.scale`, ...words.scaleZero(term.parameter) }] : [];
      }
      return scales.has(term.parameter) ? [{ path: here, ...words.scaleInUtility(term.parameter) }] : [];
    }),
  );
  return lists.every(({ terms }) => terms.length === 0) ? [{ path: 'alternatives', ...words.noTerms() }] : found;
}

/**
 * Lists the parameters of the utilities in the order in which they are first named.
 *
 * @param spec the specification
 * @returns names, without the scales of nests
 */
export function parametersOf({ alternatives, utility = [] }: EstimationSpec): string[] {
  const own = alternatives.flatMap((each) => each.utility ?? []);
  return [...new Set([...own, ...utility].map(({ parameter }) => parameter))];
}

/**
 * Checks what a shape cannot say of a specification.
 *
 * @param spec of the right shape
 * @returns complaints, none where it can be used
 */
export function checkEstimationSpec(spec: EstimationSpec): Complaint[] {
  const values = spec.alternatives.map(({ id, value }) => value ?? id);
  const parameters = new Set(parametersOf(spec));
  const strange = Object.keys(spec.meanings ?? {}).filter((each) => !parameters.has(each));
  return [
    ...twice(spec.alternatives.map(({ id }) => id)).map((id) => ({ path: 'alternatives', ...words.sameId(id) })),
    ...twice(values).map((value) => ({ path: 'alternatives', ...words.sameValue(value) })),
    ...checkNests(spec),
    ...checkTerms(spec),
    ...strange.map((each) => ({ path: `meanings.${each}`, ...words.unknownParameter(each, [...parameters]) })),
  ];
}
