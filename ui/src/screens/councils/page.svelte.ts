import {
  backend,
  toApiError,
  type ApiError,
  type Changed,
  type Commands,
  type CouncilPage,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { toasts } from '$lib/state/toasts.svelte';
import { Turns } from '$lib/state/turns';

/** Writes that answer with the page itself. */
type PageWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<CouncilPage> ? N : never;
}[keyof Commands];

/** The council on the screen. */
export class Page {
  value = $state.raw<CouncilPage | null>(null);
  gone = $state(false);
  error = $state.raw<ApiError | null>(null);
  #id: string | null = null;
  #turns = new Turns(() => void this.reload());

  async open(id: string | null): Promise<void> {
    if (id === this.#id && this.value !== null) return;
    this.#id = id;
    this.#turns.leave();
    if (id === null) {
      this.value = null;
    } else await this.reload();
  }
  async reload(): Promise<void> {
    const id = this.#id;
    if (id === null) return;
    const turn = this.#turns.read();
    if (turn === null) return;
    try {
      const value = await backend.call('council_get', { id });
      if (!this.#turns.holds(turn)) return;
      this.value = value;
      this.gone = false;
      this.error = null;
    } catch (told) {
      if (!this.#turns.holds(turn)) return;
      const error = toApiError(told);
      this.value = null;
      this.gone = error.code === 'not-found';
      this.error = this.gone ? null : error;
    }
  }
  /** Runs a write about this council; the refusal, if it is refused. */
  async act<N extends PageWrite>(name: N, request: Commands[N][0]): Promise<ApiError | null> {
    try {
      const { answer, newest } = await this.#turns.write(() => app.write(name, request));
      const { value } = answer as unknown as Changed<CouncilPage>;
      if (newest && this.#id === value.id) this.value = value;
      return null;
    } catch (told) {
      return toApiError(told);
    }
  }
  /** A write whose refusal has no field of its own. */
  async told<N extends PageWrite>(name: N, request: Commands[N][0]): Promise<void> {
    const error = await this.act(name, request);
    if (error) toasts.failed(error);
  }
}

export const page = new Page();
