import { isSampleKey } from './samples.ts';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** What the list of recent plans shows without opening them. */
export interface Recent {
  readonly key: string;
  readonly name: string;
  readonly city: string;
  /** Milliseconds since 1970. */
  readonly saved: number;
  readonly population?: number;
}

/** A plan as the browser keeps it: the text of its file, read with the same care as any other file. */
export interface Stored extends Recent {
  readonly text: string;
}

/** Where plans are kept between visits. */
export interface Storage {
  keep(plan: Stored): Promise<void>;
  /** Newest first. */
  recent(): Promise<readonly Recent[]>;
  find(key: string): Promise<Stored | undefined>;
  forget(key: string): Promise<void>;
}

interface Schema extends DBSchema {
  plans: { key: string; value: Stored; indexes: { saved: number } };
}

/**
 * Opens the plans kept in this browser. The one door to IndexedDB.
 *
 * @returns storage whose every call rejects with the browser's reason where storing is forbidden
 */
export function browserStorage(): Storage {
  let persisted: Promise<boolean> | undefined;
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const open = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>('sumpter', 1, {
      upgrade: (database) => database.createObjectStore('plans', { keyPath: 'key' }).createIndex('saved', 'saved'),
      terminated: () => (opened = undefined),
    }).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    keep: async (plan) => {
      await (await open()).put('plans', plan);
      // Asks once that the browser keep plans when space runs short; it may refuse, and then Save to a file is the way.
      if (!isSampleKey(plan.key)) persisted ??= navigator.storage?.persist().catch(() => false);
    },
    recent: async () =>
      (await (await open()).getAllFromIndex('plans', 'saved')).reverse().map(({ text: _, ...rest }) => rest),
    find: async (key) => (await open()).get('plans', key),
    forget: async (key) => (await open()).delete('plans', key),
  };
}

/**
 * Keeps plans for as long as the page lives: for tests and for browsers that forbid storing.
 *
 * @returns storage in memory
 */
export function memoryStorage(): Storage {
  const plans = new Map<string, Stored>();
  return {
    keep: (plan) => Promise.resolve(void plans.set(plan.key, plan)),
    recent: () => Promise.resolve([...plans.values()].sort((a, b) => b.saved - a.saved)),
    find: (key) => Promise.resolve(plans.get(key)),
    forget: (key) => Promise.resolve(void plans.delete(key)),
  };
}
