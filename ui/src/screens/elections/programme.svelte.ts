import {
  backend,
  toApiError,
  type ApiError,
  type Changed,
  type Commands,
  type EditProgrammeLine,
  type ElectionPage,
  type ElectionRow,
  type RowState,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { Turns } from '$lib/state/turns';
import { part } from '../tasks/requests';
import { countsOf, marked } from './marks';

/** Writes that answer with the election and its whole programme. */
export type PageWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<ElectionPage> ? N : never;
}[keyof Commands];

/** The programme on the screen: marked at once, put back when the core refuses. */
export class Programme {
  value = $state.raw<ElectionPage | null>(null);
  gone = $state(false);
  error = $state.raw<ApiError | null>(null);
  /** Why a row was not changed, by its id. */
  refused = $state<Record<string, ApiError>>({});
  #id: string | null = null;
  #turns = new Turns(() => void this.reload());
  /** One after another, in the order in which the keys were pressed. */
  #queue: Promise<unknown> = Promise.resolve();

  get rows(): ElectionRow[] {
    return this.value?.rows ?? [];
  }

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
      const value = await backend.call('election_get', { id });
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

  /** Marks rows; true when it was kept. */
  mark(ids: string[], state: RowState): Promise<boolean> {
    const today = app.status?.today ?? '';
    return this.#write(
      ids,
      (row) => marked(row, state, today),
      'programme_mark',
      part({ ids, state, on: null, reason: '', evidence: null }),
    );
  }

  /** Writes values of one row. `change` is how it looks until the answer comes. */
  edit(
    row: ElectionRow,
    values: Partial<EditProgrammeLine>,
    change: (row: ElectionRow) => ElectionRow = (same) => same,
  ): Promise<boolean> {
    return this.#write([row.id], change, 'programme_line_edit', part({ ...values, id: row.id }));
  }

  /** A write whose outcome is not guessed beforehand; throws what the core refused. */
  async act<N extends PageWrite>(name: N, request: Commands[N][0]): Promise<ElectionPage> {
    const { answer, newest } = await this.#turns.write(() => this.#after(() => app.write(name, request)));
    const { value } = answer as unknown as Changed<ElectionPage>;
    if (newest && this.#id === value.election.id) this.value = value;
    return value;
  }

  /** Lets an act wait until those before it are answered. */
  #after<T>(act: () => Promise<T>): Promise<T> {
    const turn = this.#queue.then(act);
    this.#queue = turn.catch(() => undefined);
    return turn;
  }

  async #write<N extends 'programme_mark' | 'programme_line_edit'>(
    ids: string[],
    change: (row: ElectionRow) => ElectionRow,
    name: N,
    request: Commands[N][0],
  ): Promise<boolean> {
    const before = this.value;
    if (!before || ids.length === 0) return false;
    const old: Record<string, ElectionRow> = {};
    for (const row of before.rows) if (ids.includes(row.id)) old[row.id] = row;
    for (const id of ids) delete this.refused[id];
    this.#put((row) => (old[row.id] ? change(row) : row));
    try {
      await this.act(name, request);
      return true;
    } catch (error) {
      if (this.#id === before.election.id) {
        this.#put((row) => old[row.id] ?? row);
        const told = toApiError(error);
        for (const id of ids) this.refused[id] = told;
      }
      return false;
    }
  }

  #put(change: (row: ElectionRow) => ElectionRow): void {
    const now = this.value;
    if (!now) return;
    const rows = now.rows.map(change);
    this.value = { election: { ...now.election, counts: countsOf(rows) }, rows };
  }
}
