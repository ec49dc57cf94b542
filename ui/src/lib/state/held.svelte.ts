import { toApiError, type ApiError } from '$lib/backend';
import { Turns } from './turns';

/**
 * A thing read by its key and held on the screen: read anew when it changed, written one act after
 * another in the order in which the keys were pressed, put back when the core refuses.
 */
export class Held<T> {
  value = $state.raw<T | null>(null);
  /** It is not there any more. */
  gone = $state(false);
  error = $state.raw<ApiError | null>(null);
  /** Why a part of it was not changed, by the part's id. */
  refused = $state<Record<string, ApiError>>({});
  #key: string | null = null;
  #ask: (key: string) => Promise<T>;
  #turns = new Turns(() => void this.reload());
  #queue: Promise<unknown> = Promise.resolve();

  constructor(ask: (key: string) => Promise<T>) {
    this.#ask = ask;
  }

  /** Key of what is looked at; null: nothing. */
  get key(): string | null {
    return this.#key;
  }

  /** Looks at a thing; the same one is read once more. */
  async open(key: string | null): Promise<void> {
    if (key !== this.#key) {
      this.#key = key;
      this.#turns.leave();
      this.value = null;
      this.gone = false;
      this.error = null;
      this.refused = {};
    }
    await this.reload();
  }

  async reload(): Promise<void> {
    const key = this.#key;
    if (key === null) return;
    const turn = this.#turns.read();
    // The last write to come back reads the whole again.
    if (turn === null) return;
    try {
      const value = await this.#ask(key);
      if (!this.#turns.holds(turn)) return;
      this.value = value;
      this.gone = false;
      this.error = null;
    } catch (error) {
      if (!this.#turns.holds(turn)) return;
      const told = toApiError(error);
      this.value = null;
      this.gone = told.code === 'not-found';
      this.error = this.gone ? null : told;
    }
  }

  /**
   * Runs a write after those before it are answered. `show` makes the new value of its answer; it is
   * not asked when a later write is under way (its own answer will bring the whole) or when another
   * thing is looked at by now. Throws what the core refused.
   */
  async write<A>(ask: () => Promise<A>, show: (answer: A, now: T | null) => T | null): Promise<A> {
    const key = this.#key;
    const { answer, newest } = await this.#turns.write(() => this.#after(ask));
    if (newest && key === this.#key) this.value = show(answer, this.value);
    return answer;
  }

  /** A write that names the refusal beside the parts it is about; true when it was kept. */
  async attempt(ids: string[], write: () => Promise<unknown>, back: () => void): Promise<boolean> {
    const key = this.#key;
    for (const id of ids) delete this.refused[id];
    try {
      await write();
      return true;
    } catch (error) {
      if (key === this.#key) {
        back();
        const told = toApiError(error);
        for (const id of ids) this.refused[id] = told;
      }
      return false;
    }
  }

  /** Shows a change before the core has answered. */
  put(change: (now: T) => T): void {
    if (this.value !== null) this.value = change(this.value);
  }

  #after<A>(act: () => Promise<A>): Promise<A> {
    const turn = this.#queue.then(act);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }
}
