import { planWords } from '../../words/en/plan.ts';
import { planFileWords } from '../../words/en/plan-file.ts';
import { zoneWords } from '../../words/en/zones.ts';
import { findSyntaxFault, lineAndColumn } from '../json-scan.ts';
import type { Complaint } from '../plan.ts';
import { zoneLimits } from './limits.ts';

const words = zoneWords.file;
const charactersPerMB = 1_000_000;

export type Said = Omit<Complaint, 'path'>;
export type Json = Readonly<Record<string, unknown>>;

/** True for an object in braces. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Recognises what people choose by mistake. */
function mistaken(text: string): Said | undefined {
  const start = text.slice(0, 400);
  if (text.length > zoneLimits.file_MB * charactersPerMB) {
    return words.tooLarge(text.length / charactersPerMB, zoneLimits.file_MB);
  }
  if (start.startsWith('PK\u0003\u0004')) return words.packed();
  if (/^(?:\ufffe|\ufffd\ufffd|.?\u0000|[^\u0000]\u0000)/s.test(start)) return planFileWords.file.utf16();
  if (/^\s*</.test(start)) return words.markup();
  return text.trim() === '' ? words.empty() : undefined;
}

function parsed(text: string): { value: unknown } | Said {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    // The engine's own message is in no language of ours; the slower reader finds the place.
    const fault = findSyntaxFault(text, zoneLimits.points);
    const place = lineAndColumn(text, fault?.at ?? 0);
    const problem = fault?.problem ?? planWords.shape.other().problem;
    return words.notJson(planFileWords.syntax.place(place.line, place.column), problem);
  }
}

function strange(value: unknown): Said {
  if (!isObject(value)) return words.notACollection(words.nothing);
  if (value.format === 'sumpter') return words.plan();
  if (value.type === 'Topology') return words.topology();
  return words.notACollection(typeof value.type === 'string' ? `“${value.type.slice(0, 40)}”` : words.nothing);
}

/** A collection of features, not yet looked into. */
export interface Collection {
  readonly features: readonly unknown[];
  /** The reference system as the file names it; undefined = not named. */
  readonly crs?: unknown;
}

/**
 * Parses the text of a GeoJSON file as far as its list of features.
 *
 * @param text the whole file; a byte order mark is passed over
 * @returns the features as they stand in the file, or what is wrong with the whole
 */
export function parseCollection(text: string): Collection | Said {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const mistake = mistaken(body);
  if (mistake) return mistake;
  const json = parsed(body);
  if (!('value' in json)) return json;
  const { value } = json;
  if (!isObject(value) || value.type !== 'FeatureCollection' || !Array.isArray(value.features)) return strange(value);
  return { features: value.features as readonly unknown[], ...(value.crs !== undefined && { crs: value.crs }) };
}
