import { backend, toApiError, type ApiError, type Today, type WaitingAnswer } from '$lib/backend';
import type { HistoryItem, TodayTask } from '$lib/backend';

export type Block = 'overdue' | 'today' | 'waiting' | 'week';
export const BLOCKS: Block[] = ['overdue', 'today', 'waiting', 'week'];

/** A line that can be walked to: a task, or an answer that a council owes. */
export type Line =
  | { key: string; block: 'overdue' | 'today' | 'week'; task: TodayTask }
  | { key: string; block: 'waiting'; answer: WaitingAnswer };

// Enough for "show all"; the counts are whole anyway, and the list of tasks has the rest.
const ROWS = 60;
const ACTS = 60;
// What a block shows at least, when there is room for it: what is late and what is today come first.
const LEAST: Record<Block, number> = { overdue: 4, today: 4, waiting: 3, week: 3 };

/** Shares the rows that fit among the blocks: each its least, the rest in their order of weight. */
export function shares(counts: Record<Block, number>, room: number): Record<Block, number> {
  const given = { overdue: 0, today: 0, waiting: 0, week: 0 };
  let left = Math.max(room, 0);
  const give = (block: Block, most: number) => {
    const more = Math.max(0, Math.min(most, counts[block]) - given[block]);
    const taken = Math.min(more, left);
    given[block] += taken;
    left -= taken;
  };
  for (const block of BLOCKS) give(block, LEAST[block]);
  for (const block of BLOCKS) give(block, counts[block]);
  return given;
}

/** The day as it was last asked for, what is unfolded, and where the user stands in it. */
export class TodayPage {
  page = $state.raw<Today | null>(null);
  recent = $state.raw<HistoryItem[]>([]);
  error = $state.raw<ApiError | null>(null);
  open = $state<Record<Block, boolean>>({ overdue: false, today: false, waiting: false, week: false });
  /** Rows that fit without scrolling. */
  room = $state(16);
  at = $state<string | null>(null);
  #turn = 0;

  async load(): Promise<void> {
    const mine = (this.#turn += 1);
    try {
      const [page, recent] = await Promise.all([
        backend.call('today_get', { rows: ROWS, mine: false }),
        backend.call('history_recent', { before: null, limit: ACTS }),
      ]);
      if (mine !== this.#turn) return;
      // When the line walked to is gone, its neighbour stands in its place.
      const place = this.lines.findIndex((line) => line.key === this.at);
      this.page = page;
      this.recent = recent;
      const now = this.lines;
      if (place >= 0 && !now.some((line) => line.key === this.at))
        this.at = now[Math.min(place, now.length - 1)]?.key ?? null;
      this.error = null;
    } catch (told) {
      if (mine === this.#turn) this.error = toApiError(told);
    }
  }

  get totals(): Record<Block, number> {
    const page = this.page;
    return {
      overdue: page?.overdue.total ?? 0,
      today: page?.today.total ?? 0,
      waiting: page?.waiting.total ?? 0,
      week: page?.this_week.total ?? 0,
    };
  }

  get shown(): Record<Block, number> {
    const totals = this.totals;
    const fit = shares(totals, this.room);
    for (const block of BLOCKS) if (this.open[block]) fit[block] = Math.min(totals[block], ROWS);
    return fit;
  }

  /** Every line on the screen, from top to bottom. */
  get lines(): Line[] {
    const { page, shown } = this;
    if (!page) return [];
    const tasks = (block: 'overdue' | 'today' | 'week', rows: TodayTask[]): Line[] =>
      rows
        .slice(0, shown[block])
        .map((task) => ({ key: `${block}/${task.id}/${task.checkpoint ?? ''}`, block, task }));
    return [
      ...tasks('overdue', page.overdue.rows),
      ...tasks('today', page.today.rows),
      ...page.waiting.rows.slice(0, shown.waiting).map<Line>((answer) => ({
        key: `waiting/${answer.task}/${answer.line ?? answer.council}`,
        block: 'waiting',
        answer,
      })),
      ...tasks('week', page.this_week.rows),
    ];
  }

  /** The line the keys act on: the one walked to, else the first. */
  get current(): Line | null {
    const lines = this.lines;
    return lines.find((line) => line.key === this.at) ?? lines[0] ?? null;
  }

  /** Walks by so many lines; answers where it came to. */
  walk(step: number): Line | null {
    const lines = this.lines;
    const now = lines.findIndex((line) => line.key === this.current?.key);
    const next = lines[Math.max(0, Math.min(lines.length - 1, now + step))] ?? null;
    this.at = next?.key ?? null;
    return next;
  }
}

/** The task of a line. */
export const taskOf = (line: Line): string => (line.block === 'waiting' ? line.answer.task : line.task.id);
