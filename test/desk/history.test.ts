import { describe, expect, it } from 'vitest';
import { amend, emptyHistory, moved, record } from '../../src/desk/history.ts';

describe('history', () => {
  it('keeps steps in order and forgets what had been taken back when a new one is marked', () => {
    const two = record(record(emptyHistory<string>(), 'undo a'), 'undo b');
    const back = moved(two, 'undo', 'redo b');
    expect(back).toEqual({ past: ['undo a'], future: ['redo b'] });
    expect(record(back, 'undo c')).toEqual({ past: ['undo a', 'undo c'], future: [] });
  });

  it('walks back and forth without losing a step', () => {
    const one = record(emptyHistory<string>(), 'undo a');
    expect(moved(moved(one, 'undo', 'redo a'), 'redo', 'undo a')).toEqual(one);
  });

  it('keeps a drag one step, however often it moves', () => {
    const dragged = ['undo to 0', 'undo to 0', 'undo to 0']
      .slice(1)
      .reduce(amend, record(emptyHistory<string>(), 'first'));
    expect(dragged.past).toEqual(['undo to 0']);
  });

  it('lets the oldest of more than 500 steps fall off', () => {
    const many = Array.from({ length: 501 }, (_, at) => at).reduce(record, emptyHistory<number>());
    expect(many.past.length).toBe(500);
    expect(many.past[0]).toBe(1);
  });
});
