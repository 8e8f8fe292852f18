import { movedBeside, typeDatum } from '../../desk/city-edits.ts';
import { ofForm, type SheetRow } from '../../desk/city-sheet.ts';
import type { Desk } from '../../desk/desk.svelte.ts';
import { city as words } from '../../words/en/city.ts';

/** Puts a typed value into the plan, and says when other shares moved with it. */
export function takeTyped(desk: Desk, row: SheetRow, value: number): void {
  const before = desk.plan;
  if (!before || !desk.apply(typeDatum(before, row, ofForm(row, value))) || !desk.plan) return;
  const moved = movedBeside(before, desk.plan, row.key);
  if (moved > 0) desk.say(words.balanced(moved), true);
}
