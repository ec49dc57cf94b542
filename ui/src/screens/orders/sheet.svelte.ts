// The sets here are replaced whole and held raw: a reactive set would be watched for nothing.
/* eslint-disable svelte/prefer-svelte-reactivity */
import {
  backend,
  toApiError,
  type ApiError,
  type Changed,
  type Commands,
  type EditLine,
  type LineState,
  type OrderLine,
  type OrderSheet,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { Turns } from '$lib/state/turns';
import { part } from '../tasks/requests';
import { dated, marked, stand, STEPS, tallyOf, type Step } from './marks';

/** Writes that answer with the sheet itself. */
type SheetWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<OrderSheet> ? N : never;
}[keyof Commands];

/** The order on the screen: marked at once, put back when the core refuses. */
export class Sheet {
  value = $state.raw<OrderSheet | null>(null);
  gone = $state(false);
  error = $state.raw<ApiError | null>(null);
  /** Why a line was not changed, by its id. */
  refused = $state<Record<string, ApiError>>({});
  #id: string | null = null;
  #turns = new Turns(() => void this.reload());
  /** One after another, in the order in which the keys were pressed. */
  #queue: Promise<unknown> = Promise.resolve();

  async open(id: string): Promise<void> {
    if (id !== this.#id) {
      this.#id = id;
      this.#turns.leave();
      this.value = null;
      this.refused = {};
    }
    await this.reload();
  }

  async reload(): Promise<void> {
    const id = this.#id;
    if (id === null) return;
    const turn = this.#turns.read();
    // The last write to come back reads the whole again.
    if (turn === null) return;
    try {
      const value = await backend.call('order_get', { id });
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

  /** Marks lines; true when it was kept. */
  mark(ids: string[], state: LineState, more: { on?: string; reason?: string } = {}): Promise<boolean> {
    const today = app.status?.today ?? '';
    const { on, reason = '' } = more;
    return this.#write(
      ids,
      (line) => marked(line, state, on ?? today, reason),
      'lines_mark',
      part({ ids, state, on: on ?? null, reason }),
    );
  }

  /** Writes one value of a line; a day may be given in words, which only the core can read. */
  edit(line: OrderLine, field: Exclude<keyof EditLine, 'id'>, value: string): Promise<boolean> {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null;
    const change = (now: OrderLine): OrderLine => {
      if (field === 'note' || field === 'answer_no') return { ...now, [field]: value };
      if (value !== '' && day === null) return now;
      const step = STEPS.find((each) => each === field) as Step | undefined;
      return step ? dated(now, step, day) : { ...now, [field]: day };
    };
    return this.#write([line.id], change, 'line_edit', part({ id: line.id, [field]: value }));
  }

  /** A write whose outcome is not guessed beforehand; throws what the core refused. */
  async act<N extends SheetWrite>(name: N, request: Commands[N][0]): Promise<void> {
    const { answer, newest } = await this.#turns.write(() => this.#after(() => app.write(name, request)));
    const { value } = answer as unknown as Changed<OrderSheet>;
    if (newest && this.#id === value.task.id) this.value = value;
  }

  /** Lets an act wait until those before it are answered. */
  #after<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(act);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #write<N extends 'lines_mark' | 'line_edit'>(
    ids: string[],
    change: (line: OrderLine) => OrderLine,
    name: N,
    request: Commands[N][0],
  ): Promise<boolean> {
    const before = this.value;
    if (!before || ids.length === 0) return false;
    const today = app.status?.today ?? '';
    const touched = new Set(ids);
    const old = new Map(before.lines.filter((line) => touched.has(line.id)).map((line) => [line.id, line]));
    for (const id of ids) delete this.refused[id];
    this.#put((line) => (touched.has(line.id) ? stand(change(line), today) : line));
    try {
      const { answer, newest } = await this.#turns.write(() => this.#after(() => app.write(name, request)));
      // Later marks may be under way: their own answer will bring the whole.
      const { value } = answer as unknown as Changed<OrderSheet>;
      if (newest && this.#id === value.task.id) this.value = value;
      return true;
    } catch (error) {
      if (this.#id === before.task.id) {
        this.#put((line) => old.get(line.id) ?? line);
        const told = toApiError(error);
        for (const id of ids) this.refused[id] = told;
      }
      return false;
    }
  }

  #put(change: (line: OrderLine) => OrderLine): void {
    const now = this.value;
    if (!now) return;
    const lines = now.lines.map(change);
    this.value = { ...now, lines, tally: tallyOf(lines) };
  }
}
