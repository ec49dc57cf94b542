import { backend, toApiError, type ApiError, type Changed, type Commands, type TaskCard } from '$lib/backend';
import { errorText, fieldErrorText } from '$lib/i18n';
import { app } from '$lib/state/app.svelte';

/** Writes that answer with the card itself. */
export type TaskWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<TaskCard> ? N : never;
}[keyof Commands];

/** Why the core refused, for the place where it was typed. */
export function refusal(error: ApiError): string {
  const field = error.fields[0];
  return field ? fieldErrorText(field) : errorText(error);
}

/** The task beside the list: asked for, written to, refused in place. */
export class OpenTask {
  value = $state.raw<TaskCard | null>(null);
  /** The task that was asked for is not there. */
  gone = $state(false);
  error = $state.raw<ApiError | null>(null);
  /** Reasons of refusals by place on the card. */
  refused = $state<Record<string, ApiError>>({});
  /** The place that is being typed in; null while everything is only shown. */
  editing = $state<string | null>(null);

  #id: string | null = null;
  #turn = 0;

  get id(): string | null {
    return this.#id;
  }

  /** Shows another task. */
  async open(id: string | null): Promise<void> {
    if (id === this.#id) return;
    this.#id = id;
    this.refused = {};
    this.editing = null;
    if (id === null) {
      this.#turn += 1;
      this.value = null;
      this.gone = false;
      this.error = null;
    } else await this.reload();
  }

  /** Asks for the same task again after a change made elsewhere. */
  async reload(): Promise<void> {
    const id = this.#id;
    if (id === null) return;
    const turn = (this.#turn += 1);
    try {
      const value = await backend.call('task_get', { id });
      if (turn !== this.#turn) return;
      this.value = value;
      this.gone = false;
      this.error = null;
    } catch (error) {
      if (turn !== this.#turn) return;
      const told = toApiError(error);
      this.value = null;
      this.gone = told.code === 'not-found';
      this.error = this.gone ? null : told;
    }
  }

  /** A write about this task; true when accepted. A refusal stands in `refused[place]`. */
  async act<N extends TaskWrite>(place: string, name: N, request: Commands[N][0]): Promise<boolean> {
    delete this.refused[place];
    try {
      const answer = (await app.write(name, request)) as unknown as Changed<TaskCard>;
      if (answer.value.id === this.#id) {
        this.#turn += 1;
        this.value = answer.value;
      }
      return true;
    } catch (error) {
      this.refused[place] = toApiError(error);
      return false;
    }
  }

  /** The words of a refusal at a place, or null. */
  why(place: string): string | null {
    const error = this.refused[place];
    return error ? refusal(error) : null;
  }
  forget(place: string): void {
    delete this.refused[place];
  }
}

/** One card for the session, as there is one list. */
export const task = new OpenTask();
