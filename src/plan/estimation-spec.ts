import * as z from 'zod/mini';

// No generated code: the built app forbids eval, and the probe for it would be reported.
z.config({ jitless: true });

/** Sizes past which a specification is an accident or an attack. */
export const specSizes = { formula: 500, name: 120, text: 4_000, terms: 100, alternatives: 100, filters: 50 } as const;

const name = z.string().check(z.minLength(1), z.maxLength(specSizes.name), z.regex(/\S/));
const text = z.string().check(z.maxLength(specSizes.text));
const formula = z.string().check(z.minLength(1), z.maxLength(specSizes.formula), z.regex(/\S/));

const term = z.strictObject({
  parameter: name,
  /** A column by its name; without column and formula the term is a constant, 1. */
  column: z.optional(name),
  formula: z.optional(formula),
  /** The column is multiplied by it, so that coefficients are neither tiny nor huge. */
  scale: z.optional(z.number()),
});
const terms = z.array(term).check(z.maxLength(specSizes.terms));

const alternative = z.strictObject({
  id: name,
  /** How the choice column (wide) or the alternative column (long) says it; absent = the id. */
  value: z.optional(name),
  /** Available where it is not 0; absent = always (wide), or where it has a row (long). */
  available: z.optional(formula),
  utility: z.optional(terms),
});

const table = {
  delimiter: z.optional(z.enum(['comma', 'semicolon', 'tab'])),
  decimal_mark: z.optional(z.enum(['point', 'comma'])),
  /** Texts that mean "no answer", beside an empty cell and NA. */
  missing: z.optional(z.array(text).check(z.maxLength(specSizes.filters))),
  when_missing: z.optional(z.enum(['refuse', 'drop'])),
};

export const meaningKinds = ['in_vehicle_time', 'other_time', 'cost'] as const;

/** The shape of a specification; `read-estimation-spec.ts` reads and checks one. */
export const estimationSpec = z.strictObject({
  format: z.literal('sumpter-estimation'),
  version: z.literal(1),
  name,
  note: z.optional(text),
  survey: z.optional(
    z.strictObject({
      title: name,
      publisher: z.optional(text),
      year: z.optional(z.int().check(z.minimum(1900), z.maximum(2200))),
      place: z.optional(text),
    }),
  ),
  data: z.discriminatedUnion('form', [
    z.strictObject({ form: z.literal('wide'), ...table }),
    z.strictObject({ form: z.literal('long'), observation: name, alternative: name, ...table }),
  ]),
  /** Rows that pass all of them are kept. */
  filters: z.optional(z.array(formula).check(z.maxLength(specSizes.filters))),
  /** `chosen`: what the column says on the row of the chosen alternative of a long table; absent = 1, yes or true. */
  choice: z.strictObject({ column: name, chosen: z.optional(name) }),
  alternatives: z.array(alternative).check(z.minLength(2), z.maxLength(specSizes.alternatives)),
  /** Terms of every alternative. */
  utility: z.optional(terms),
  nests: z.optional(
    z
      .array(z.strictObject({ id: name, parameter: name, alternatives: z.array(name) }))
      .check(z.maxLength(specSizes.alternatives)),
  ),
  /** What a parameter's column measures before it is scaled; gives values of time. */
  meanings: z.optional(
    z.record(z.string(), z.strictObject({ kind: z.enum(meaningKinds), unit: z.string().check(z.maxLength(20)) })),
  ),
});

/** What to estimate from which columns: a file beside the survey. */
export type EstimationSpec = z.infer<typeof estimationSpec>;
export type UtilityTerm = z.infer<typeof term>;
export type SpecAlternative = z.infer<typeof alternative>;
export type Meaning = NonNullable<EstimationSpec['meanings']>[string];
