// The sets here are replaced whole and held raw: a reactive set would be watched for nothing.
/* eslint-disable svelte/prefer-svelte-reactivity */
import {
  backend,
  type Changed,
  type Commands,
  type EditLine,
  type LineState,
  type OrderLine,
  type OrderSheet,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { Held } from '$lib/state/held.svelte';
import { part } from '../tasks/requests';
import { dated, marked, stand, STEPS, tallyOf, type Step } from './marks';

/** Writes that answer with the sheet itself. */
type SheetWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<OrderSheet> ? N : never;
}[keyof Commands];

/** The order on the screen: marked at once, put back when the core refuses. */
export class Sheet extends Held<OrderSheet> {
  constructor() {
    super((id) => backend.call('order_get', { id }));
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
    await this.write(
      () => app.write(name, request),
      (answer) => (answer as unknown as Changed<OrderSheet>).value,
    );
  }

  async #write<N extends 'lines_mark' | 'line_edit'>(
    ids: string[],
    change: (line: OrderLine) => OrderLine,
    name: N,
    request: Commands[N][0],
  ): Promise<boolean> {
    if (!this.value || ids.length === 0) return false;
    const today = app.status?.today ?? '';
    const touched = new Set(ids);
    const lines = this.value.lines.filter((line) => touched.has(line.id));
    const old = new Map(lines.map((line) => [line.id, line]));
    this.#lines((line) => (touched.has(line.id) ? stand(change(line), today) : line));
    return this.attempt(
      ids,
      () => this.act(name, request),
      () => this.#lines((line) => old.get(line.id) ?? line),
    );
  }

  #lines(change: (line: OrderLine) => OrderLine): void {
    this.put((now) => {
      const lines = now.lines.map(change);
      return { ...now, lines, tally: tallyOf(lines) };
    });
  }
}
