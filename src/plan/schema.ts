import * as z from 'zod/mini';
import { channels } from './measure.ts';
import { driverIds, modeGroups, modes, passengerClasses, rings, roadKinds, scenarioRoles } from './vocabulary.ts';
import { zoneLimits } from './zones/limits.ts';

// No generated code: the built app forbids eval, and the probe for it would be reported.
z.config({ jitless: true });

/** Sizes past which a file is not a plan of a city but an accident or an attack. */
export const sizes = {
  name: 200,
  note: 4_000,
  text: 1_000,
  key: 120,
  data: 5_000,
  sources: 2_000,
  scenarios: 60,
  measures: 200,
  targets: 200,
  points: 200,
  number: 1e15,
} as const;

// Tabs and line ends are text; other control characters, and halves of surrogate pairs, are not. The schema can say
// the first; the scan of the text sees the second.
const printable = '^[^\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f]*$';
const text = (most: number) => z.string().check(z.maxLength(most), z.regex(new RegExp(printable)));
const name = text(sizes.name).check(z.minLength(1), z.regex(/\S/));
const note = z.optional(text(sizes.note));
const id = z.string().check(z.minLength(1), z.maxLength(sizes.key), z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/));
const number = z.number().check(z.minimum(-sizes.number), z.maximum(sizes.number));
const year = z.int().check(z.minimum(1900), z.maximum(2200));

const reference = z.strictObject({
  kind: z.enum(['read', 'secondary', 'judgement', 'derived']),
  source: z.optional(id),
  where: z.optional(text(sizes.text)),
});

const survey = z.strictObject({
  of: z.enum(['trips', 'pkm']),
  whose: z.enum(['residents', 'territory']),
  days: z.enum(['workday', 'week']),
});

const datum = z.strictObject({
  value: number,
  unit: text(sizes.key),
  year,
  place: z.optional(text(sizes.name)),
  quality: z.enum(['H', 'M', 'L']),
  low: z.optional(number),
  high: z.optional(number),
  reference,
  note,
  survey: z.optional(survey),
});

const driverPath = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('growth'),
    rate_per_year: z.number().check(z.minimum(-0.9), z.maximum(2)),
    reference,
    note,
  }),
  z.strictObject({
    kind: z.literal('points'),
    points: z.array(z.tuple([year, number])).check(z.minLength(1), z.maxLength(sizes.points)),
    reference,
    note,
  }),
]);
const drivers = z.partialRecord(z.enum(driverIds), driverPath);

const measureSetting = z.strictObject({
  measure: id,
  level: number,
  start_year: year,
  ramp_years: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
  factors: z.optional(z.partialRecord(z.enum(channels), z.number().check(z.minimum(0), z.maximum(sizes.number)))),
});

const scenario = z.strictObject({
  id,
  name,
  role: z.enum(scenarioRoles),
  note,
  drivers: z.optional(drivers),
  measures: z.array(measureSetting).check(z.maxLength(sizes.measures)),
});

const target = z.strictObject({
  indicator: id,
  year,
  kind: z.enum(['absolute', 'relative_to_base']),
  value: number,
  reference,
  note,
});

const ownMode = z.strictObject({
  name,
  group: z.enum(modeGroups),
  vehicle: z.optional(z.enum(passengerClasses)),
  road: z.enum(roadKinds),
});
const count = z.number().check(z.minimum(0), z.maximum(sizes.number));
const point = z.tuple([
  z.number().check(z.minimum(-180), z.maximum(180)),
  z.number().check(z.minimum(-90), z.maximum(90)),
]);
/** Lists that no zone could fill: what all its lines may hold together stands in `check-zones.ts`. */
const listOf = <Of extends z.core.$ZodType>(of: Of, least: number, most: number) =>
  z.array(of).check(z.minLength(least), z.maxLength(most));
const outline = listOf(point, 4, zoneLimits.corners + 1);
const zone = z.strictObject({
  id: text(zoneLimits.id).check(z.minLength(1), z.regex(/\S/)),
  name,
  ring: z.enum(rings),
  population: count,
  jobs: count,
  area_km2: z.number().check(z.gt(0), z.maximum(sizes.number)),
  centroid: point,
  boundary: z.optional(listOf(listOf(outline, 1, zoneLimits.corners), 1, zoneLimits.corners)),
});
const zones = z.strictObject({
  zones: listOf(zone, zoneLimits.least, zoneLimits.most),
  distance_km: z.optional(
    listOf(listOf(z.nullable(count), zoneLimits.least, zoneLimits.most), zoneLimits.least, zoneLimits.most),
  ),
  reference,
});

const city = z.strictObject({
  name,
  country: z.string().check(z.regex(/^[A-Z]{3}$/)),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  price_year: year,
  base_year: year,
  modes: z.array(z.enum(modes)).check(z.minLength(1), z.maxLength(modes.length)),
  own_mode: z.optional(ownMode),
  zones: z.optional(zones),
  data: z.record(id, datum),
  note,
});

const source = z.strictObject({
  title: text(sizes.text).check(z.minLength(1)),
  publisher: z.optional(text(sizes.text)),
  year: z.optional(year),
  // A link that a report would print: the web, nothing else.
  url: z.optional(text(sizes.text).check(z.regex(/^https?:\/\//))),
});

/** The shape of a plan file, version 1; what a shape cannot say stands in `check.ts`. */
export const planSchema = z.strictObject({
  format: z.literal('sumpter'),
  version: z.literal(1),
  name,
  city,
  horizon: year,
  drivers,
  scenarios: z.array(scenario).check(z.minLength(1), z.maxLength(sizes.scenarios)),
  targets: z.array(target).check(z.maxLength(sizes.targets)),
  sources: z.record(id, source),
  calibration: z.optional(z.record(id, z.number().check(z.minimum(0), z.maximum(sizes.number)))),
});

/**
 * Writes the shape of a plan file as a JSON Schema, draft 2020-12, for editors and other programs.
 *
 * @returns the schema as plain data
 * @example planJsonSchema().title // 'Sumpter plan'
 */
export function planJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(planSchema, { target: 'draft-2020-12', reused: 'ref' });
  return {
    $schema,
    title: 'Sumpter plan',
    description:
      'A city, the world around it, what may be done and what is wanted. Format version 1. Shares are 0 to 1; amounts are in the city’s currency at the prices of price_year.',
    ...rest,
  };
}
