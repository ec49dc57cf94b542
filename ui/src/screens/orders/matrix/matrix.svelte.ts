import { backend, toApiError, type ApiError, type MatrixOrder, type MatrixRow } from '$lib/backend';
import { part } from '../../tasks/requests';

/** Rows asked for at once. */
const PAGE = 60;

/** Councils × orders: what is asked, what came, where the cursor stands. */
export class Matrix {
  /** Only what presses: orders with something missing or returned, councils that owe. */
  problems = $state(false);
  closed = $state(false);
  /** One series over time; null for all orders. */
  series = $state<string | null>(null);
  orders = $state.raw<MatrixOrder[]>([]);
  rows = $state.raw<MatrixRow[]>([]);
  total = $state(0);
  loaded = $state(false);
  error = $state.raw<ApiError | null>(null);
  row = $state(0);
  column = $state(0);
  #next: string | null = null;
  #turn = 0;
  #adding: Promise<void> | null = null;

  get complete(): boolean {
    return this.#next === null;
  }

  #ask(after: string | null) {
    return backend.call(
      'matrix_get',
      part({ series: this.series, closed: this.closed, problems: this.problems, after, limit: PAGE }),
    );
  }

  /** Asks anew; with `keep` the rows in view and the cursor stay. */
  async load(keep = false): Promise<void> {
    const turn = (this.#turn += 1);
    const least = keep ? this.rows.length : 0;
    try {
      const first = await this.#ask(null);
      const rows = [...first.rows];
      let next = first.next;
      while (next !== null && rows.length < least) {
        const page = await this.#ask(next);
        if (turn !== this.#turn) return;
        rows.push(...page.rows);
        next = page.next;
      }
      if (turn !== this.#turn) return;
      this.orders = first.orders;
      this.rows = rows;
      this.total = first.total;
      this.#next = next;
      this.error = null;
      this.loaded = true;
      if (!keep) this.row = 0;
      // The newest terms are what one looks at: they stand on the right.
      if (!keep) this.column = Math.max(0, first.orders.length - 1);
      this.go(this.row, this.column);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.error = toApiError(error);
      this.loaded = true;
    }
  }

  /** Brings the next page, once at a time. */
  more(): Promise<void> {
    if (this.#next === null) return Promise.resolve();
    this.#adding ??= this.#more().finally(() => (this.#adding = null));
    return this.#adding;
  }
  async #more(): Promise<void> {
    const turn = this.#turn;
    try {
      const page = await this.#ask(this.#next);
      if (turn !== this.#turn) return;
      this.rows = [...this.rows, ...page.rows];
      this.#next = page.next;
    } catch (error) {
      if (turn === this.#turn) this.error = toApiError(error);
    }
  }
  /** Brings rows until one with this number is there. */
  async reach(row: number): Promise<void> {
    while (this.#next !== null && this.rows.length <= row && this.error === null) await this.more();
  }

  go(row: number, column: number): void {
    this.row = Math.max(0, Math.min(row, this.rows.length - 1));
    this.column = Math.max(0, Math.min(column, this.orders.length - 1));
  }
}

/** One matrix for the session: it keeps its place while an order is looked at. */
export const matrix = new Matrix();
