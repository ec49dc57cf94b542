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
import { Held } from '$lib/state/held.svelte';

/** Writes that answer with the page itself. */
type PageWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<CouncilPage> ? N : never;
}[keyof Commands];

/** The council on the screen. */
export class Page extends Held<CouncilPage> {
  constructor() {
    super((id) => backend.call('council_get', { id }));
  }

  /** Runs a write about this council; the refusal, if it is refused. */
  async act<N extends PageWrite>(name: N, request: Commands[N][0]): Promise<ApiError | null> {
    try {
      await this.write(
        () => app.write(name, request),
        (answer) => (answer as unknown as Changed<CouncilPage>).value,
      );
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
