/** One step a planner can take back: the command that undoes it. */
export interface History<Command> {
  readonly past: readonly Command[];
  readonly future: readonly Command[];
}

/** Steps kept; the oldest falls off. */
const depth = 500;

/**
 * Begins with nothing to take back.
 *
 * @returns an empty history
 */
export function emptyHistory<Command>(): History<Command> {
  return { past: [], future: [] };
}

/**
 * Marks a step; what had been taken back can no longer be redone.
 *
 * @param history steps so far
 * @param inverse the command that undoes the new step
 * @returns history with the step on top
 */
export function record<Command>(history: History<Command>, inverse: Command): History<Command> {
  return { past: [...history.past, inverse].slice(-depth), future: [] };
}

/**
 * Replaces the undoing command of the last step: a drag that moves on is still one step.
 *
 * @param history steps so far, at least one
 * @param inverse the command that undoes the whole of the step
 * @returns history of the same length
 */
export function amend<Command>(history: History<Command>, inverse: Command): History<Command> {
  return { past: [...history.past.slice(0, -1), inverse], future: [] };
}

/**
 * Moves one step across, after its command was applied.
 *
 * @param history steps so far
 * @param way `undo` or `redo`
 * @param inverse the command that reverses what was just done
 * @returns history one step earlier or later
 */
export function moved<Command>(history: History<Command>, way: 'undo' | 'redo', inverse: Command): History<Command> {
  return way === 'undo'
    ? { past: history.past.slice(0, -1), future: [...history.future, inverse] }
    : { past: [...history.past, inverse], future: history.future.slice(0, -1) };
}
