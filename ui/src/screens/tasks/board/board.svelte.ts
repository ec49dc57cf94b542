import { backend, toApiError, type ApiError, type TaskFilter, type TaskRow } from '$lib/backend';
import { BOARD, BOARD_COLUMNS, type BoardColumn } from '../acts/moves';
import { part } from '../requests';

/** Cards of a column asked for at once. */
const PAGE = 15;
type Stack = { rows: TaskRow[]; total: number; next: string | null };
const empty = (): Record<BoardColumn, Stack> => ({
  todo: { rows: [], total: 0, next: null },
  work: { rows: [], total: 0, next: null },
  councils: { rows: [], total: 0, next: null },
  confirm: { rows: [], total: 0, next: null },
  done: { rows: [], total: 0, next: null },
});

/** The same tasks in columns by where they stand; each column is asked for by itself. */
export class Board {
  stacks = $state.raw(empty());
  error = $state.raw<ApiError | null>(null);
  loaded = $state(false);
  #turn = 0;

  #ask(column: BoardColumn, filter: TaskFilter, after: string | null, limit: number) {
    const waits = column === 'councils';
    const states = BOARD[column].filter(
      (state) => filter.states.length === 0 || filter.states.includes(state),
    );
    if (waits) states.push(...filter.states);
    if (states.length === 0 && !waits) return Promise.resolve({ rows: [], total: 0, next: null });
    return backend.call(
      'task_list',
      part({ filter: { ...filter, states, waits_for_councils: waits }, group: 'none', after, limit }),
    );
  }

  /** Asks for every column, keeping as many cards as were shown. */
  async load(filter: TaskFilter): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const next = empty();
      await Promise.all(
        BOARD_COLUMNS.map(async (column) => {
          const limit = Math.min(500, Math.max(PAGE, this.stacks[column].rows.length));
          const { rows, total, next: after } = await this.#ask(column, filter, null, limit);
          next[column] = { rows, total, next: after };
        }),
      );
      if (turn !== this.#turn) return;
      this.stacks = next;
      this.error = null;
      this.loaded = true;
    } catch (error) {
      if (turn === this.#turn) this.error = toApiError(error);
    }
  }

  async more(column: BoardColumn, filter: TaskFilter): Promise<void> {
    const turn = this.#turn;
    const stack = this.stacks[column];
    if (stack.next === null) return;
    try {
      const page = await this.#ask(column, filter, stack.next, PAGE);
      if (turn !== this.#turn) return;
      this.stacks = {
        ...this.stacks,
        [column]: { rows: [...stack.rows, ...page.rows], total: page.total, next: page.next },
      };
    } catch (error) {
      if (turn === this.#turn) this.error = toApiError(error);
    }
  }

  /** Column and place of a task. */
  find(id: string | null): { column: BoardColumn; at: number } | null {
    for (const column of BOARD_COLUMNS) {
      const at = this.stacks[column].rows.findIndex((row) => row.id === id);
      if (at >= 0) return { column, at };
    }
    return null;
  }
}
