import { backend, toApiError, type ApiError, type Changed, type Commands, type TaskCard } from '$lib/backend';
import { errorText, fieldErrorText } from '$lib/i18n';
import { app } from '$lib/state/app.svelte';
import { Turns } from '$lib/state/turns';

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
  #turns = new Turns(() => void this.reload());

  get id(): string | null {
    return this.#id;
  }

  /** Shows another task. */
  async open(id: string | null): Promise<void> {
    if (id === this.#id) return;
    this.#id = id;
    this.#turns.leave();
    this.refused = {};
    this.editing = null;
    if (id === null) {
      this.value = null;
      this.gone = false;
      this.error = null;
    } else await this.reload();
  }

  /** Asks for the same task again after a change made elsewhere. */
  async reload(): Promise<void> {
    const id = this.#id;
    if (id === null) return;
    const turn = this.#turns.read();
    if (turn === null) return;
    try {
      const value = await backend.call('task_get', { id });
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
   * A write about this task; true when accepted. A refusal stands in `refused[place]`.
   * `at_once` is the card as it is shown until the answer comes; a refusal puts it back.
   */
  async act<N extends TaskWrite>(
    place: string,
    name: N,
    request: Commands[N][0],
    at_once?: (card: TaskCard) => TaskCard,
  ): Promise<boolean> {
    delete this.refused[place];
    const id = this.#id;
    const before = this.value;
    const shown = before && at_once ? at_once(before) : before;
    this.value = shown;
    try {
      const { answer, newest } = await this.#turns.write(() => app.write(name, request));
      const { value } = answer as unknown as Changed<TaskCard>;
      if (newest && value.id === this.#id) this.value = value;
      return true;
    } catch (error) {
      // Another task may be looked at by now: the reason is not its own.
      if (id !== this.#id) return false;
      if (this.value === shown) this.value = before;
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
