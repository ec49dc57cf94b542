import {
  backend,
  type Changed,
  type Commands,
  type EditProgrammeLine,
  type ElectionPage,
  type ElectionRow,
  type RowState,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { Held } from '$lib/state/held.svelte';
import { part } from '../tasks/requests';
import { countsOf, marked } from './marks';

/** Writes that answer with the election and its whole programme. */
export type PageWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<ElectionPage> ? N : never;
}[keyof Commands];

/** The programme on the screen: marked at once, put back when the core refuses. */
export class Programme extends Held<ElectionPage> {
  constructor() {
    super((id) => backend.call('election_get', { id }));
  }

  get rows(): ElectionRow[] {
    return this.value?.rows ?? [];
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
    const of = (answer: Commands[N][1]) => (answer as unknown as Changed<ElectionPage>).value;
    return of(await this.write(() => app.write(name, request), of));
  }

  async #write<N extends 'programme_mark' | 'programme_line_edit'>(
    ids: string[],
    change: (row: ElectionRow) => ElectionRow,
    name: N,
    request: Commands[N][0],
  ): Promise<boolean> {
    if (!this.value || ids.length === 0) return false;
    const old: Record<string, ElectionRow> = {};
    for (const row of this.value.rows) if (ids.includes(row.id)) old[row.id] = row;
    this.#rows((row) => (old[row.id] ? change(row) : row));
    return this.attempt(
      ids,
      () => this.act(name, request),
      () => this.#rows((row) => old[row.id] ?? row),
    );
  }

  #rows(change: (row: ElectionRow) => ElectionRow): void {
    this.put((now) => {
      const rows = now.rows.map(change);
      return { election: { ...now.election, counts: countsOf(rows) }, rows };
    });
  }
}
