import { planFileWords } from '../words/en/plan-file.ts';
import type { CheckOptions } from './check.ts';
import { checkPlan } from './check.ts';
import { findSyntaxFault, lineAndColumn } from './json-scan.ts';
import { migrate } from './migrate.ts';
import type { Complaint, Plan } from './plan.ts';
import { planSchema } from './schema.ts';
import { shapeComplaints } from './shape-complaints.ts';

/** A plan, or everything that keeps the text from being one. */
export type ReadPlan = { readonly plan: Plan } | { readonly complaints: readonly Complaint[] };

const words = planFileWords.file;
const mostBytes_MB = 5;
const charactersPerMB = 1_000_000;
const mostComplaints = 50;

const refuse = (path: string, said: Omit<Complaint, 'path'>): { complaints: Complaint[] } => ({
  complaints: [{ path, ...said }],
});

/** Recognises what people open by mistake. */
function mistaken(text: string): Omit<Complaint, 'path'> | undefined {
  if (text.trim() === '') return words.empty();
  if (text.length > mostBytes_MB * charactersPerMB) return words.tooLarge(text.length / charactersPerMB, mostBytes_MB);
  const start = text.slice(0, 400);
  if (start.startsWith('PK\u0003\u0004')) return words.zip();
  if (/^(?:\ufffe|\ufffd\ufffd|.?\u0000|[^\u0000]\u0000)/s.test(start)) return words.utf16();
  if (/[\u0000-\u0008\u000e-\u001f]/.test(start) || start.includes('\ufffd')) return words.binary();
  if (/^\s*</.test(start)) return words.markup();
  const firstLine = start.trimStart().split('\n')[0] ?? '';
  if (/^["\w]/.test(firstLine) && /[,;\t]/.test(firstLine)) return words.table();
  return undefined;
}

function parse(text: string): { value: unknown } | { complaints: Complaint[] } {
  const fault = findSyntaxFault(text);
  if (!fault) return { value: JSON.parse(text) };
  const { line, column } = lineAndColumn(text, fault.at);
  const place = planFileWords.syntax.place(line, column);
  const { path, problem, remedy } = fault;
  return refuse(path ? `${path} (${place})` : place, { problem, remedy });
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/**
 * Keeps a list of complaints readable.
 *
 * @param complaints all of them
 * @returns the first 50, and a count of the others as the last
 * @example atMost([{ path: 'a', problem: 'b', remedy: 'c' }]).complaints.length // 1
 */
export function atMost(complaints: readonly Complaint[]): { complaints: readonly Complaint[] } {
  if (complaints.length <= mostComplaints) return { complaints };
  const kept = complaints.slice(0, mostComplaints);
  return { complaints: [...kept, { path: '', ...words.more(complaints.length - mostComplaints) }] };
}

/**
 * Reads a plan from the text of a file: size and nesting first, then JSON, version, shape, and what a shape cannot say.
 * Never throws, whatever the text.
 *
 * @param text the whole file as text; a byte order mark is passed over
 * @param options indicators and sources that exist outside the file
 * @returns the plan, brought up to the current version; or complaints, at most 50 and then a count
 */
export function readPlan(text: string, options: CheckOptions = {}): ReadPlan {
  const body = text.startsWith('\ufeff') ? text.slice(1) : text;
  const mistake = mistaken(body);
  if (mistake) return refuse('', mistake);
  const parsed = parse(body);
  if ('complaints' in parsed) return parsed;
  return readDocument(parsed.value, options);
}

/**
 * Reads a plan from plain data, as storage or a message holds it.
 *
 * @param value any value
 * @param options indicators and sources that exist outside the file
 * @returns the plan, or complaints, at most 50 and then a count
 */
function readDocument(value: unknown, options: CheckOptions = {}): ReadPlan {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return refuse('', words.notAnObject(kindOf(value)));
  }
  const given = value as Readonly<Record<string, unknown>>;
  if (given.format !== 'sumpter') return refuse('format', words.noFormat(given.format));
  const migrated = migrate(given);
  if ('complaints' in migrated) return migrated;
  const shaped = planSchema.safeParse(migrated.document);
  if (!shaped.success) return atMost(shapeComplaints(shaped.error.issues, migrated.document));
  const plan: Plan = shaped.data;
  const complaints = checkPlan(plan, options);
  return complaints.length > 0 ? atMost(complaints) : { plan };
}
