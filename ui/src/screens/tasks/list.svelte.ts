// The sets here are replaced whole and held raw: a reactive set would be watched for nothing.
/* eslint-disable svelte/prefer-svelte-reactivity */
import {
  backend,
  toApiError,
  type ApiError,
  type GroupBy,
  type SortBy,
  type TaskFilter,
  type TaskGroup,
  type TaskRow,
} from '$lib/backend';
import { linesOf, type Line } from './lines';
import { noFilter, narrowed } from './requests';

/** Rows asked for at first: enough for a screen, soon answered. */
const FIRST = 80;
/** Rows asked for when the list is followed further. */
const PAGE = 200;
/** Rows asked for at once when all of them are wanted: as many as the core gives. */
const MANY = 500;

/** How the same tasks are laid out. */
export type View = 'list' | 'board' | 'calendar' | 'matrix';
export const VIEWS: View[] = ['list', 'board', 'calendar', 'matrix'];
export const GROUPS: GroupBy[] = ['term', 'council', 'responsible', 'source', 'state', 'none'];
export const SORTS: SortBy[] = ['term', 'number', 'title', 'changed'];

/** Columns beside the title, in their order on the screen. */
export type Column = 'number' | 'councils' | 'responsible' | 'source' | 'labels' | 'plan' | 'due';
export const COLUMNS: Column[] = ['number', 'councils', 'responsible', 'source', 'labels', 'plan', 'due'];
export const USUAL_COLUMNS: Column[] = ['councils', 'responsible', 'due'];

/** The list of tasks: what is asked, what came, where the cursor stands, what is ticked. */
export class TaskList {
  filter = $state.raw<TaskFilter>(noFilter());
  group = $state<GroupBy>('term');
  sort = $state<SortBy>('term');
  view = $state<View>('list');
  columns = $state.raw<Column[]>(USUAL_COLUMNS);
  /** Keys of groups whose rows are not shown. */
  folded = $state.raw<ReadonlySet<string>>(new Set());

  rows = $state.raw<TaskRow[]>([]);
  groups = $state.raw<TaskGroup[]>([]);
  total = $state(0);
  /** False until the first answer. */
  loaded = $state(false);
  error = $state.raw<ApiError | null>(null);
  /** True when every row has come. */
  complete = $state(true);

  /** Place of the cursor in `lines`; -1 when there are none. */
  at = $state(-1);
  picked = $state.raw<ReadonlySet<string>>(new Set());
  /** A task opened from elsewhere, or from the board or the calendar, that is not under the cursor. */
  outside = $state<string | null>(null);
  /** Grows with each new question: the list then shows its beginning. */
  asked = $state(0);
  /** Grows with every answer and change: the board and the calendar then ask too. */
  changed = $state(0);

  /** The last line in view; the list on the screen keeps it. */
  seen = 0;

  #next: string | null = null;
  #turn = 0;
  #adding: Promise<void> | null = null;
  // Where a range with Shift began.
  #anchor = -1;
  /** Grows with every step of the cursor: an answer does not put back whoever walked on. */
  #steps = 0;
  #shown = 0;
  /** Rows that were taken away and whose write is not answered yet. */
  #going = new Set<string>();

  /** Heads and rows as they stand under each other. */
  lines = $derived<Line[]>(
    linesOf(this.groups, this.rows, this.folded, this.complete, this.group === 'none'),
  );

  get line(): Line | null {
    return this.lines[this.at] ?? null;
  }
  /** The task under the cursor. */
  get current(): TaskRow | null {
    const line = this.line;
    return line?.kind === 'task' ? line.row : null;
  }
  /** Whose card is to be seen. */
  get cardId(): string | null {
    return this.outside ?? this.current?.id ?? null;
  }
  get filtered(): boolean {
    return narrowed(this.filter);
  }

  /** Changes a part of the narrowing and asks anew. */
  narrow(part: Partial<TaskFilter>): Promise<void> {
    this.filter = { ...this.filter, ...part };
    return this.search();
  }
  /** Takes every narrowing away. */
  widen(): Promise<void> {
    this.filter = noFilter();
    return this.search();
  }
  regroup(group: GroupBy): Promise<void> {
    this.group = group;
    this.folded = new Set();
    return this.search();
  }
  resort(sort: SortBy): Promise<void> {
    this.sort = sort;
    return this.search();
  }
  /** Shows or leaves out a column, keeping the columns in their order. */
  column(column: Column): void {
    const has = this.columns.includes(column);
    this.columns = COLUMNS.filter((each) => (each === column ? !has : this.columns.includes(each)));
  }

  /** Forgets everything: another file was opened. */
  reset(): void {
    this.#turn += 1;
    this.filter = noFilter();
    this.group = 'term';
    this.sort = 'term';
    this.view = 'list';
    this.columns = USUAL_COLUMNS;
    this.folded = new Set();
    this.rows = [];
    this.groups = [];
    this.total = 0;
    this.loaded = false;
    this.error = null;
    this.at = -1;
    this.outside = null;
    this.picked = new Set();
    this.seen = 0;
    this.complete = true;
    this.#next = null;
    this.#anchor = -1;
  }

  #ask(after: string | null, limit = after === null ? FIRST : PAGE) {
    return backend.call('task_list', {
      filter: this.filter,
      group: this.group,
      sort: this.sort,
      folded: [...this.folded],
      after,
      limit,
    });
  }

  /** Asks anew and puts the cursor on the first task: another question was asked. */
  async search(): Promise<void> {
    this.picked = new Set();
    this.outside = null;
    await this.#load(0, null);
  }

  /** Asks the same again after a change, keeping the cursor on its task and the rows in view. */
  async refresh(keep: string | null = this.current?.id ?? null): Promise<void> {
    const rows = this.lines.slice(0, Math.max(this.at, this.seen) + 1);
    await this.#load(rows.filter((line) => line.kind === 'task').length, keep ?? '');
  }

  async #load(atLeast: number, keep: string | null): Promise<void> {
    const turn = (this.#turn += 1);
    const [steps, shown] = [this.#steps, this.#shown];
    try {
      const first = await this.#ask(null);
      const rows = first.rows;
      let next = first.next;
      while (next !== null && rows.length < atLeast && turn === this.#turn) {
        const page = await this.#ask(next, atLeast - rows.length > PAGE ? MANY : PAGE);
        rows.push(...page.rows);
        next = page.next;
      }
      // A later question is under way: its answer will stand.
      if (turn !== this.#turn) return;
      // Whoever walked on, or was led somewhere, meanwhile stays there; a range begun stays where it began.
      const stays = (keep !== null && steps !== this.#steps) || shown !== this.#shown;
      const kept = stays ? (this.current?.id ?? '') : keep;
      const before = this.at;
      const began = this.lines[this.#anchor];
      this.rows = this.#here(rows);
      this.groups = first.groups;
      this.total = first.total - (rows.length - this.rows.length);
      this.#next = next;
      this.complete = next === null;
      this.error = null;
      this.loaded = true;
      this.changed += 1;
      if (keep === null) this.asked += 1;
      this.at = this.#place(kept, before);
      const anchored = keep !== null && began?.kind === 'task' ? this.#find(began.row.id) : -1;
      this.#anchor = anchored >= 0 ? anchored : this.at;
      if (this.outside !== null) this.show(this.outside);
      const here = new Set(rows.map((row) => row.id));
      this.picked = new Set([...this.picked].filter((id) => here.has(id)));
    } catch (error) {
      if (turn !== this.#turn) return;
      this.error = toApiError(error);
      this.loaded = true;
    }
  }

  /** Where the cursor belongs after an answer: on its task, else where it was, else on the first. */
  #place(keep: string | null, before: number): number {
    const lines = this.lines;
    if (keep === null) {
      const first = lines.findIndex((line) => line.kind === 'task');
      return first >= 0 ? first : lines.length - 1;
    }
    const found = this.#find(keep);
    return found >= 0 ? found : Math.min(Math.max(before, 0), lines.length - 1);
  }
  #find(id: string): number {
    return this.lines.findIndex((line) => line.kind === 'task' && line.row.id === id);
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
      this.rows = [...this.rows, ...this.#here(page.rows)];
      this.#next = page.next;
      this.complete = page.next === null;
    } catch (error) {
      if (turn === this.#turn) this.error = toApiError(error);
    }
  }
  /** Brings every page: for End and for "all". They are laid out together, when the last has come. */
  async all(): Promise<void> {
    while (this.#next !== null && this.error === null) {
      if (this.#adding !== null) await this.#adding;
      else await (this.#adding = this.#whole().finally(() => (this.#adding = null)));
    }
  }
  async #whole(): Promise<void> {
    const turn = this.#turn;
    const rows: TaskRow[] = [];
    try {
      let next = this.#next;
      while (next !== null) {
        const page = await this.#ask(next, MANY);
        if (turn !== this.#turn) return;
        rows.push(...page.rows);
        next = page.next;
      }
      this.rows = [...this.rows, ...this.#here(rows)];
      this.#next = null;
      this.complete = true;
    } catch (error) {
      if (turn === this.#turn) this.error = toApiError(error);
    }
  }

  /** Moves the cursor; with `range` the tasks on the way are ticked. */
  move(to: number, range = false): void {
    this.#steps += 1;
    if (this.lines.length === 0) return;
    this.outside = null;
    const at = Math.max(0, Math.min(to, this.lines.length - 1));
    if (range) {
      if (this.#anchor < 0) this.#anchor = Math.max(this.at, 0);
      const [from, until] = this.#anchor < at ? [this.#anchor, at] : [at, this.#anchor];
      const ids = this.lines
        .slice(from, until + 1)
        .flatMap((line) => (line.kind === 'task' ? [line.row.id] : []));
      this.picked = new Set(ids);
    } else {
      this.#anchor = at;
    }
    this.at = at;
  }
  /** The next task below or above, over the heads. */
  step(by: 1 | -1): void {
    for (let at = this.at + by; at >= 0 && at < this.lines.length; at += by) {
      if (this.lines[at]?.kind === 'task') return this.move(at);
    }
  }
  /** Where the task under the cursor stands among the tasks, from 1; 0 on a head. */
  get place(): number {
    if (this.current === null) return 0;
    return this.lines.slice(0, this.at + 1).filter((line) => line.kind === 'task').length;
  }

  /** Puts the cursor on a task; one that is not among the rows here is shown beside the list. */
  show(id: string): void {
    this.#shown += 1;
    const found = this.#find(id);
    if (found >= 0) this.move(found);
    else this.outside = id;
  }

  /** Folds or unfolds a group; the cursor stays on its head. */
  async fold(key: string, folded = !this.folded.has(key)): Promise<void> {
    const next = new Set(this.folded);
    if (folded) next.add(key);
    else next.delete(key);
    this.folded = next;
    await this.#load(this.rows.length, '');
    const head = this.lines.findIndex((line) => line.kind === 'head' && line.group.key === key);
    if (head >= 0) this.move(head);
  }

  toggle(id: string): void {
    const next = new Set(this.picked);
    if (!next.delete(id)) next.add(id);
    this.picked = next;
    this.#anchor = this.at;
  }
  async pickAll(): Promise<void> {
    await this.all();
    this.picked = new Set(this.rows.map((row) => row.id));
  }
  pickNone(): void {
    this.picked = new Set();
  }

  /** What an act touches: the ticked tasks, else the one whose card is seen. */
  chosen(): string[] {
    if (this.picked.size > 0) return [...this.picked];
    return this.cardId === null ? [] : [this.cardId];
  }

  #here(rows: TaskRow[]): TaskRow[] {
    return this.#going.size === 0 ? rows : rows.filter((row) => !this.#going.has(row.id));
  }
  /** Takes rows away at once while it is written; a reading begun before does not bring them back. */
  async without(ids: string[], write: () => Promise<unknown>): Promise<void> {
    ids.forEach((id) => this.#going.add(id));
    this.drop(ids);
    try {
      await write();
    } finally {
      ids.forEach((id) => this.#going.delete(id));
      await this.refresh();
    }
  }
  /** Takes rows away at once, before the core has answered; `refresh` brings the truth. */
  drop(ids: string[]): void {
    const gone = new Set(ids);
    const before = this.rows.length;
    this.rows = this.rows.filter((row) => !gone.has(row.id));
    this.total -= before - this.rows.length;
    this.outside = null;
    this.picked = new Set();
    this.at = Math.min(this.at, this.lines.length - 1);
    this.#anchor = this.at;
  }
}

/** One list for the whole session: it keeps its place while another screen is open. */
export const tasks = new TaskList();
