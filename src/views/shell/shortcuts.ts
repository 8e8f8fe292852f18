import type { Desk } from '../../desk/desk.svelte.ts';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.matches('textarea, input:not([type=range], [data-settled])'));

/**
 * Undo, redo and save from the keyboard. In a field with something half typed in it, undo stays the field's own.
 *
 * @param event a key going down
 * @param desk whose plan changes
 */
export function shortcut(event: KeyboardEvent, desk: Desk): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const key = event.key.toLowerCase();
  const act =
    key === 's'
      ? () => desk.saveToFile()
      : typing(event.target)
        ? undefined
        : key === 'z'
          ? () => (event.shiftKey ? desk.redo() : desk.undo())
          : key === 'y'
            ? () => desk.redo()
            : undefined;
  if (!act) return;
  event.preventDefault();
  act();
}
