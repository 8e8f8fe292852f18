import { describe, expect, it } from 'vitest';
import { Autosave } from '../../src/desk/autosave.svelte.ts';
import { memoryStorage, type Stored } from '../../src/desk/storage.ts';

const plan = (key: string, saved: number): Stored => ({ key, name: key, city: key, saved, text: '{}' });

describe('autosave', () => {
  it('saves once after many changes, and then says when', async () => {
    const storage = memoryStorage();
    const autosave = new Autosave(storage, 5);
    let written = 0;
    for (const saved of [1, 2, 3]) {
      autosave.later(() => {
        written++;
        return plan('a', saved);
      });
    }
    expect(autosave.state).toEqual({ kind: 'saving' });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(written).toBe(1);
    expect(autosave.state).toEqual({ kind: 'saved', at: 3 });
    expect((await storage.find('a'))?.saved).toBe(3);
  });

  it('lists plans newest first and forgets one', async () => {
    const storage = memoryStorage();
    await storage.keep(plan('old', 1));
    await storage.keep(plan('new', 2));
    const autosave = new Autosave(storage);
    expect((await autosave.list()).map(({ key }) => key)).toEqual(['new', 'old']);
    await autosave.forget('new');
    expect(autosave.recent.map(({ key }) => key)).toEqual(['old']);
  });

  it('shows the reason when the browser will not store', async () => {
    const storage = { ...memoryStorage(), keep: () => Promise.reject(new Error('the disk is full')) };
    const autosave = new Autosave(storage);
    autosave.later(() => plan('a', 1));
    await autosave.now();
    expect(autosave.state).toEqual({ kind: 'failed', reason: 'the disk is full' });
  });
});
