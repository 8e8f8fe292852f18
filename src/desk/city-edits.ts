import type { Command } from '../plan/edit.ts';
import { fieldOf } from '../plan/fields.ts';
import type { Datum, DriverPath, Plan, SurveyDefinition } from '../plan/plan.ts';
import type { DriverId } from '../plan/vocabulary.ts';
import type { SheetRow } from './city-sheet.ts';
import { sourceKeys } from './own-source.ts';

type GrowthPath = Extract<DriverPath, { kind: 'growth' }>;
type PointsPath = Extract<DriverPath, { kind: 'points' }>;

/** What a planner says of a number beside its value. */
export type Description = Partial<Pick<Datum, 'year' | 'quality' | 'note'>> & { readonly source?: string };

/**
 * Sets a datum to what the planner typed. The old source and spread do not say the new number: they are dropped, and its
 * quality is low until the planner names another source or says otherwise.
 *
 * @param plan the open plan
 * @param row of the form
 * @param value in the unit of the file
 * @returns the command
 */
export function typeDatum(plan: Plan, row: SheetRow, value: number): Command {
  const { local } = row;
  const datum: Datum = {
    value,
    unit: local?.unit ?? fieldOf(row.key)?.unit ?? row.unit,
    year: local?.year ?? plan.city.base_year,
    quality: 'L',
    reference: { kind: 'judgement' },
    ...(local?.place !== undefined && { place: local.place }),
  };
  return { kind: 'setDatum', key: row.key, datum, ...(row.percent && { balance: true }) };
}

/**
 * Changes what is said of a datum of the city and keeps its value.
 *
 * @param plan the open plan
 * @param row of the form
 * @param said year, quality, note, or the title of a source; an empty text takes it away
 * @returns the command, or undefined where there is no local datum
 */
export function describeDatum(plan: Plan, row: SheetRow, said: Description): Command | undefined {
  const { local, key } = row;
  if (!local) return undefined;
  const { source, note, ...rest } = said;
  const { note: oldNote, reference, ...kept } = local;
  const newNote = note === undefined ? oldNote : note.trim();
  const title = source?.trim();
  const titled = title ? sourceKeys(plan.sources)(title) : '';
  const named: Datum['reference'] =
    title === undefined ? reference : title === '' ? { kind: 'judgement' } : { kind: 'read', source: titled };
  const datum: Datum = { ...kept, ...rest, reference: named, ...(newNote && { note: newNote }) };
  const describe: Command = { kind: 'setDatum', key, datum };
  return title
    ? { kind: 'batch', commands: [{ kind: 'setSource', key: titled, source: { title } }, describe] }
    : describe;
}

/**
 * Says what shares of modes count, or that it is not stated.
 *
 * @param plan the open plan
 * @param keys of the shares; those that are not local are passed over
 * @param survey the definition; undefined takes it away
 * @returns the command
 */
export function defineShares(plan: Plan, keys: readonly string[], survey: SurveyDefinition | undefined): Command {
  const commands = keys.flatMap((key): Command[] => {
    const local = plan.city.data[key];
    if (!local) return [];
    const { survey: _, ...datum } = local;
    return [{ kind: 'setDatum', key, datum: { ...datum, ...(survey && { survey }) } }];
  });
  return { kind: 'batch', commands };
}

/**
 * Counts the data that moved beside the one that was typed, because their shares sum to one.
 *
 * @param before the plan before the change
 * @param after the plan after it
 * @param key of the datum that was typed
 * @returns how many others changed
 */
export function movedBeside(before: Plan, after: Plan, key: string): number {
  return Object.entries(after.city.data).filter(([each, datum]) => each !== key && before.city.data[each] !== datum)
    .length;
}

/**
 * Takes a datum of the city away, so that its default stands in again.
 *
 * @param row of the form
 * @returns the command
 */
export function resetDatum(row: SheetRow): Command {
  return { kind: 'removeDatum', key: row.key };
}

/**
 * Sets the yearly rate of a trend; the source of the old rate does not say the new one.
 *
 * @param id the driver
 * @param path its path so far
 * @param rate_per_year share a year
 * @returns the command
 */
export function setGrowth(id: DriverId, path: GrowthPath, rate_per_year: number): Command {
  return { kind: 'setDriver', driver: id, path: { ...path, rate_per_year, reference: { kind: 'judgement' } } };
}

/**
 * Moves one point of a trend.
 *
 * @param id the driver
 * @param path its path so far
 * @param at position of the point
 * @param value its new value
 * @returns the command
 */
export function setPoint(id: DriverId, path: PointsPath, at: number, value: number): Command {
  const points = path.points.map(([year, old], each): readonly [number, number] => [year, each === at ? value : old]);
  return { kind: 'setDriver', driver: id, path: { ...path, points, reference: { kind: 'judgement' } } };
}
