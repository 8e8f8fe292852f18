import type { PasteItem } from '../plan/paste-table.ts';
import { fieldOf } from '../plan/fields.ts';
import { city as cityWords } from '../words/en/city.ts';
import { paste as words } from '../words/en/paste.ts';
import { inForm } from './city-sheet.ts';
import { asReading } from './numbers.ts';
import type { PasteSheet } from './paste-sheet.svelte.ts';

/** One line of the preview, in words and figures as the form has them. */
export interface PasteRowText {
  readonly item: PasteItem;
  readonly datum: string;
  /** What the city has now, and what it would have; empty = nothing. */
  readonly now: string;
  readonly becomes: string;
  /** True where the value is not the one that was read: scaled, or turned from passenger-km. */
  readonly turned: boolean;
  /** What is wrong and what to do, or why nothing is. */
  readonly why: string;
}

/**
 * Writes the preview of a paste.
 *
 * @param sheet the paste beside the form
 * @returns a line for each number, in the order of the rows
 */
export function pasteRows({ reading, city, taken, optionName }: PasteSheet): readonly PasteRowText[] {
  return reading.items.map((item): PasteRowText => {
    const { key, value, said, why, conversion, state } = item;
    const field = fieldOf(key ?? '');
    const percent = field?.unit === 'share';
    const unit = percent
      ? cityWords.percent
      : (field?.unit ?? '').replace('currency', city.currency).replace('km2', 'km²');
    const figure = (of: number | undefined): string =>
      of === undefined ? '' : `${asReading(inForm({ percent }, of))}\u202f${unit}`.trim();
    const isTaken = state === 'new' || state === 'changed' || state === 'same';
    const after = isTaken && key !== undefined ? (taken.data[key]?.value ?? value) : undefined;
    const before = key === undefined || !Object.hasOwn(city.data, key) ? undefined : city.data[key]?.value;
    return {
      item,
      datum: key === undefined ? '' : optionName(`key:${key}`),
      now: figure(before),
      becomes: figure(after),
      turned: after !== undefined && after !== value,
      why: said ? `${said.problem} ${said.remedy}` : (why ?? (isTaken ? (conversion ?? '') : '')),
    };
  });
}

/** The word for what becomes of a number. */
export const stateWord = (state: PasteItem['state']): string => words.states[state];
