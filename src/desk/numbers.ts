import { readNumber } from '../plan/read.ts';
import { shell } from '../words/en/shell.ts';

/** What a typed number may be: one value, two readings to ask about, or none. */
export type Typed =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'ambiguous'; readonly readings: readonly number[] }
  | { readonly kind: 'unreadable'; readonly problem: string };
