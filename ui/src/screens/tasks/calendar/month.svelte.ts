import { backend, toApiError, type ApiError, type TaskFilter, type TaskRow } from '$lib/backend';
import { part } from '../requests';

/** Rows of a page, and pages at most: a month of a very busy office. */
const PAGE = 500;
const PAGES = 6;

/** Tasks by the day of their term. */
export class Days {
  byDay = $state.raw<Record<string, TaskRow[]>>({});
  /** Tasks beyond what is shown. */
  left = $state(0);
  error = $state.raw<ApiError | null>(null);
  loaded = $state(false);
  #turn = 0;

  async load(filter: TaskFilter, from: string, to: string): Promise<void> {
    const turn = (this.#turn += 1);
    // What the list is narrowed to stays; the days on the screen are laid over it.
    const later = (a: string | null, b: string) => (a !== null && a > b ? a : b);
    const earlier = (a: string | null, b: string) => (a !== null && a < b ? a : b);
    const asked = {
      ...filter,
      open: filter.open ?? ('all' as const),
      due_from: later(filter.due_from, from),
      due_to: earlier(filter.due_to, to),
    };
    try {
      const rows: TaskRow[] = [];
      let after: string | null = null;
      let total = 0;
      for (let page = 0; page < PAGES; page += 1) {
        const answer: { rows: TaskRow[]; next: string | null; total: number } = await backend.call(
          'task_list',
          part({ filter: asked, group: 'none', sort: 'term', after, limit: PAGE }),
        );
        rows.push(...answer.rows);
        total = answer.total;
        after = answer.next;
        if (after === null || turn !== this.#turn) break;
      }
      if (turn !== this.#turn) return;
      const byDay: Record<string, TaskRow[]> = {};
      for (const row of rows) if (row.due_on) (byDay[row.due_on] ??= []).push(row);
      this.byDay = byDay;
      this.left = total - rows.length;
      this.error = null;
      this.loaded = true;
    } catch (error) {
      if (turn === this.#turn) this.error = toApiError(error);
    }
  }
}
