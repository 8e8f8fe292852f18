import type * as z from 'zod/mini';
import { planWords } from '../words/en/plan.ts';
import type { Complaint } from './plan.ts';

type Issue = z.core.$ZodIssue;
type Said = Omit<Complaint, 'path'>;
const words = planWords.shape;

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    input,
  );
}

function sayType(expected: string, value: unknown): Said {
  if (value === undefined) return words.missing(expected);
  if (value === null) return words.nothing(expected);
  const isNumber = expected === 'number' || expected === 'int';
  if (isNumber && typeof value === 'string' && /\d/.test(value)) return words.numberAsText(value);
  return words.wrongType(expected, kindOf(value));
}

function sayFormat(issue: Extract<Issue, { code: 'invalid_format' }>): Said {
  const field = issue.path.at(-1);
  if (field === 'country') return words.badCode(words.country);
  if (field === 'currency') return words.badCode(words.currency);
  if (field === 'url') return words.badUrl();
  if (field === 'id' || field === 'measure' || field === 'indicator' || field === 'source') return words.badId();
  return words.badText();
}

function say(issue: Issue, value: unknown): Said {
  const isName = issue.path.at(-1) === 'name';
  if (isName && typeof value === 'string' && value.trim() === '') return planWords.edit.nameEmpty();
  switch (issue.code) {
    case 'invalid_type':
      return sayType(issue.expected, value);
    case 'invalid_value':
      return value === undefined ? words.missing(String(issue.values[0])) : words.notOneOf(value, issue.values);
    case 'invalid_union':
      return value === undefined ? words.missing('object') : words.notOneOf(value, ['growth', 'points']);
    case 'too_big':
      return typeof value === 'number' ? words.tooBig(issue.maximum) : words.tooLong(issue.maximum);
    case 'too_small':
      return typeof value === 'number' ? words.tooSmall(issue.minimum) : words.tooShort(issue.minimum);
    case 'invalid_format':
      return sayFormat(issue);
    case 'invalid_key':
      return words.badId();
    default:
      return words.other();
  }
}

/** Shows a path without characters that could disturb a line of output. */
const shownPath = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'string' ? part.replace(/[\p{Cc}\p{Cs}]/gu, '�').slice(0, 120) : String(part)))
    .join('.');

/**
 * Turns what the schema found into complaints for a person.
 *
 * @param issues the schema's issues
 * @param input the value that was checked
 * @param root path that stands before each issue's own
 * @returns one complaint for each issue, one for each unknown entry
 */
export function shapeComplaints(issues: readonly Issue[], input: unknown, root: readonly string[] = []): Complaint[] {
  return issues.flatMap((issue): Complaint[] => {
    const path = [...root, ...issue.path];
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: shownPath([...path, key]), ...words.unknownEntry() }));
    }
    return [{ path: shownPath(path), ...say(issue, at(input, issue.path)) }];
  });
}
