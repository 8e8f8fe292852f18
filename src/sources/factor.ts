/** How sure we are of a number: H high (log-sd .05), M medium (.15), L low (.40). */
export type Quality = 'H' | 'M' | 'L';

/**
 * Where a number was seen.
 * `read`: the source was opened, and `where` names table or page. `secondary`: as our reference pages or the
 * city's dossier report it. `judgement`: no source; no citation is printed. `derived`: computed from other data, `where` says how.
 */
export type ReferenceKind = 'read' | 'secondary' | 'judgement' | 'derived';

export interface Reference {
  readonly kind: ReferenceKind;
  /** Key of the bibliography (ours in `sources/bibliography.ts`, or the `sources` table of the plan file). Absent for judgements. */
  readonly source?: string;
  /** Table, page, row, or for `derived` the arithmetic. */
  readonly where?: string;
}

/** One number that carries all a reviewer asks of it. */
export interface Factor {
  readonly value: number;
  readonly unit: string;
  readonly place: string;
  readonly year: number;
  readonly quality: Quality;
  /** Bounds of the 80 % range where the source gives them; else the quality's log-sd stands. */
  readonly low?: number;
  readonly high?: number;
  readonly reference: Reference;
  readonly note?: string;
}

/** A source as the bibliography prints it. */
export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly year?: number;
  readonly url?: string;
}

/**
 * Scales a number and its spread alike.
 *
 * @param number a value with its bounds, where it has them
 * @param by ratio
 * @returns the same with value, low and high times the ratio
 * @example scaledBy({ value: 2, low: 1 }, 3) // { value: 6, low: 3 }
 */
export function scaledBy<Of extends Pick<Factor, 'value' | 'low' | 'high'>>(number: Of, by: number): Of {
  const { value, low, high } = number;
  return {
    ...number,
    value: value * by,
    ...(low !== undefined && { low: low * by }),
    ...(high !== undefined && { high: high * by }),
  };
}

/** A factor with the names that lead to it in its table. */
export interface NamedFactor {
  readonly path: readonly string[];
  readonly factor: Factor;
}

function isFactor(of: object): of is Factor {
  return 'value' in of && 'unit' in of && 'reference' in of;
}

/**
 * Finds every factor in a table, however deep.
 *
 * @param of a table of factors, or one factor
 * @param path names that lead to it
 * @returns factors with the names that lead to them, in the table's order
 * @example factorsIn({ a: { b: tripWeights.walk } }).map(({ path }) => path.join(' ')) // ['a b']
 */
export function factorsIn(of: object, path: readonly string[] = []): NamedFactor[] {
  if (isFactor(of)) return [{ path, factor: of }];
  return Object.entries(of).flatMap(([key, inner]: [string, unknown]) =>
    typeof inner === 'object' && inner !== null ? factorsIn(inner, [...path, key]) : [],
  );
}
