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

/** Writes that answer with the page itself. */
type PageWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<CouncilPage> ? N : never;
}[keyof Commands];

/** The council on the screen. */
class Page {
  value = $state.raw<CouncilPage | null>(null);
  gone = $state(false);
  error = $state.raw<ApiError | null>(null);
  #id: string | null = null;
  #turn = 0;

  async open(id: string | null): Promise<void> {
    if (id === this.#id && this.value !== null) return;
    this.#id = id;
    if (id === null) {
      this.#turn += 1;
      this.value = null;
    } else await this.reload();
  }
  async reload(): Promise<void> {
    const id = this.#id;
    if (id === null) return;
    const mine = (this.#turn += 1);
    try {
      const value = await backend.call('council_get', { id });
      if (mine !== this.#turn) return;
      this.value = value;
      this.gone = false;
      this.error = null;
    } catch (told) {
      if (mine !== this.#turn) return;
      const error = toApiError(told);
      this.value = null;
      this.gone = error.code === 'not-found';
      this.error = this.gone ? null : error;
    }
  }
  /** Runs a write about this council; the refusal, if it is refused. */
  async act<N extends PageWrite>(name: N, request: Commands[N][0]): Promise<ApiError | null> {
    try {
      const { value } = (await app.write(name, request)) as unknown as Changed<CouncilPage>;
      if (this.#id === value.id) {
        this.#turn += 1;
        this.value = value;
      }
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
