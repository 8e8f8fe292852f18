import type { PasteItem } from '../plan/paste-table.ts';
import { fieldOf } from '../plan/fields.ts';
import { city as cityWords } from '../words/en/city.ts';
import { paste as words } from '../words/en/paste.ts';
import { shell } from '../words/en/shell.ts';
import { inForm } from './city-sheet.ts';
import { asReading } from './numbers.ts';
import type { PasteSheet } from './paste-sheet.svelte.ts';

/** Units that fit behind a figure. */
const longestUnit = 8;
/** Figures of a value that was scaled: more would look measured. */
const turnedDigits = 4;

/** One line of the preview, in words and figures as the form has them. */
export interface PasteRowText {
  readonly item: PasteItem;
  readonly datum: string;
  /** What the city has now, and what it would have; empty = nothing. */
  readonly now: string;
  readonly becomes: string;
  /** What is wrong and what to do, or why nothing is. */
  readonly why: string;
}

/**
 * Writes the preview of a paste.
 *
 * @param sheet the paste beside the form
 * @returns a line for each number, in the order of the rows
 */
export function pasteRows({ reading, city, taken, usual, optionName }: PasteSheet): readonly PasteRowText[] {
  return reading.items.map((item): PasteRowText => {
    const { key, value, said, why, conversion, state } = item;
    const field = fieldOf(key ?? '');
    const percent = field?.unit === 'share';
    const long = percent
      ? cityWords.percent
      : (field?.unit ?? '').replace('currency', city.currency).replace('km2', 'km²');
    // A long unit stands in the name of the datum.
    const unit = long.length > longestUnit ? '' : long;
    const figure = (of: number | undefined): string =>
      of === undefined ? '' : `${asReading(inForm({ percent }, of))}\u202f${unit}`.trim();
    const isTaken = state === 'new' || state === 'changed' || state === 'same';
    const after = isTaken && key !== undefined ? (taken.data[key]?.value ?? value) : undefined;
    const before = key === undefined ? undefined : usual.get(key);
    const mark = before?.origin === 'default' ? ` ${shell.defaultMark}` : '';
    const turned = after !== undefined && after !== value;
    return {
      item,
      datum: key === undefined ? '' : optionName(`key:${key}`),
      now: before ? figure(before.value) + mark : '',
      becomes: figure(turned ? Number(after.toPrecision(turnedDigits)) : after),
      why: said ? `${said.problem} ${said.remedy}` : (why ?? (isTaken ? (conversion ?? '') : '')),
    };
  });
}

/** The word for what becomes of a number. */
export const stateWord = (state: PasteItem['state']): string => words.states[state];
