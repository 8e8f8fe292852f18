import { reasonOf } from './reason.ts';
import type { Recent, Storage, Stored } from './storage.ts';

export type SaveState =
  | { readonly kind: 'unsaved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** The hand must rest this long before a plan is written. */
const wait_ms = 600;

/** Keeps the open plan in the browser a moment after each change, and says whether that worked. */
export class Autosave {
  state = $state.raw<SaveState>({ kind: 'unsaved' });
  recent = $state.raw<readonly Recent[]>([]);
  readonly #storage: Storage;
  readonly #wait_ms: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #pending: (() => Stored) | undefined;

  constructor(storage: Storage, wait: number = wait_ms) {
    this.#storage = storage;
    this.#wait_ms = wait;
  }

  /** Asks for a save; `write` is called once, when the hand rests. */
  later(write: () => Stored): void {
    this.#pending = write;
    this.state = { kind: 'saving' };
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.now(), this.#wait_ms);
  }

  /** Saves what is pending at once: before another plan is opened, or the page goes. */
  async now(): Promise<void> {
    clearTimeout(this.#timer);
    const write = this.#pending;
    if (!write) return;
    this.#pending = undefined;
    try {
      const plan = write();
      await this.#storage.keep(plan);
      if (!this.#pending) this.state = { kind: 'saved', at: plan.saved };
      await this.list();
    } catch (error) {
      this.state = { kind: 'failed', reason: reasonOf(error) };
    }
  }

  /** Reads the list of recent plans; a browser that forbids storing has none, and says so on the next save. */
  async list(): Promise<readonly Recent[]> {
    this.recent = await this.#storage.recent().catch(() => []);
    return this.recent;
  }

  find(key: string): Promise<Stored | undefined> {
    return this.#storage.find(key);
  }

  /** Puts back what was forgotten, under the time it was last saved. */
  async restore(plan: Stored): Promise<void> {
    await this.#storage.keep(plan).catch(() => undefined);
    await this.list();
  }

  async forget(key: string): Promise<void> {
    // A plan that cannot be forgotten stays in the list, which is all there is to say about it.
    await this.#storage.forget(key).catch(() => undefined);
    await this.list();
  }
}
