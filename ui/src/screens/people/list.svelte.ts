// The sets here are replaced whole and held raw: a reactive set would be watched for nothing.
/* eslint-disable svelte/prefer-svelte-reactivity */
import {
  backend,
  toApiError,
  type ApiError,
  type MatchField,
  type PeopleFilter,
  type PeopleGroup,
  type PersonRow,
} from '$lib/backend';

/** Rows asked for at first: enough for a screen, soon answered. */
const FIRST = 80;
/** Rows asked for when the list is followed further. */
const PAGE = 200;

export type Sort = 'name' | 'institution';
/** How the same people are laid out: rows, under their institutions, as a printed guide. */
export type View = 'list' | 'tree' | 'book';
export const VIEWS: View[] = ['list', 'tree', 'book'];

/** The narrowing of nobody. */
export const noFilter = (): PeopleFilter => ({ institution: null, vacant_only: false, binned: false });

/** The list of people: what is asked, what came, where the cursor stands, what is ticked. */
export class PeopleList {
  query = $state('');
  filter = $state.raw<PeopleFilter>(noFilter());
  sort = $state<Sort>('name');
  view = $state<View>('list');

  rows = $state.raw<PersonRow[]>([]);
  groups = $state.raw<PeopleGroup[] | null>(null);
  /** What was searched for instead, when the keyboard was on other letters. */
  understood = $state<string | null>(null);
  total = $state(0);
  vacant = $state(0);
  /** False until the first answer. */
  loaded = $state(false);
  error = $state.raw<ApiError | null>(null);

  /** Place of the cursor in `rows`; -1 when the list is empty. */
  at = $state(-1);
  picked = $state.raw<ReadonlySet<string>>(new Set());
  /** A person opened from elsewhere who does not stand among these rows. */
  outside = $state<string | null>(null);
  /** Grows with each new question: the list then shows its beginning. */
  asked = $state(0);

  /** The last row in view; the list on the screen keeps it. */
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

  get current(): PersonRow | null {
    return this.rows[this.at] ?? null;
  }
  /** Whose card is to be seen. */
  get cardId(): string | null {
    return this.outside ?? this.current?.id ?? null;
  }
  get filtered(): boolean {
    return Object.values(this.filter).some((part) => part !== null && part !== false && part !== undefined);
  }
  get complete(): boolean {
    return this.#next === null;
  }

  /** Changes a part of the narrowing and asks anew. */
  narrow(part: Partial<PeopleFilter>): Promise<void> {
    this.filter = { ...this.filter, ...part };
    return this.search();
  }
  /** Shows everybody again, of any institution; the text of the search stays. */
  widen(): Promise<void> {
    this.filter = noFilter();
    return this.search();
  }

  /** Forgets everything: another file was opened. */
  reset(): void {
    this.#turn += 1;
    this.query = '';
    this.filter = noFilter();
    this.sort = 'name';
    this.view = 'list';
    this.rows = [];
    this.groups = null;
    this.understood = null;
    this.total = 0;
    this.vacant = 0;
    this.loaded = false;
    this.error = null;
    this.at = -1;
    this.outside = null;
    this.picked = new Set();
    this.seen = 0;
    this.#next = null;
    this.#anchor = -1;
  }

  #ask(after: string | null) {
    return backend.call('people_list', {
      query: this.query,
      filter: this.filter,
      sort: this.sort,
      after,
      limit: after === null ? FIRST : PAGE,
    });
  }

  /** Asks anew and puts the cursor on the first row: another question was asked. */
  async search(): Promise<void> {
    this.picked = new Set();
    this.outside = null;
    await this.#load(0, null);
  }

  /** Asks the same again after a change, keeping the cursor on its person and the rows in view. */
  async refresh(keep: string | null = this.current?.id ?? null): Promise<void> {
    await this.#load(Math.min(this.rows.length, Math.max(this.at, this.seen) + 1), keep);
  }

  async #load(atLeast: number, keep: string | null): Promise<void> {
    const turn = (this.#turn += 1);
    const [steps, shown] = [this.#steps, this.#shown];
    try {
      const first = await this.#ask(null);
      const rows = first.rows;
      let next = first.next;
      while (next !== null && rows.length < atLeast && turn === this.#turn) {
        const page = await this.#ask(next);
        rows.push(...page.rows);
        next = page.next;
      }
      // A later question is under way: its answer will stand.
      if (turn !== this.#turn) return;
      // Whoever walked on, or was led somewhere, meanwhile stays there; a range begun stays where it began.
      const stays = (keep !== null && steps !== this.#steps) || shown !== this.#shown;
      const kept = stays ? (this.current?.id ?? '') : keep;
      const before = this.at;
      const began = this.rows[this.#anchor]?.id;
      this.rows = this.#here(rows);
      this.#next = next;
      this.groups = first.groups;
      this.understood = first.understood?.text ?? null;
      this.total = first.total - (rows.length - this.rows.length);
      this.vacant = first.vacant;
      this.error = null;
      this.loaded = true;
      if (keep === null) this.asked += 1;
      const count = this.rows.length;
      const found = kept === null ? -1 : this.#find(kept);
      if (found >= 0) this.at = found;
      else this.at = kept === null ? Math.min(0, count - 1) : Math.min(Math.max(before, 0), count - 1);
      const anchored = keep === null || began === undefined ? -1 : this.#find(began);
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
    } catch (error) {
      if (turn === this.#turn) this.error = toApiError(error);
    }
  }

  /** Brings every page: for End and for "all". */
  async all(): Promise<void> {
    while (this.#next !== null && this.error === null) await this.more();
  }

  /** Moves the cursor; with `range` the rows on the way are ticked. */
  move(to: number, range = false): void {
    this.#steps += 1;
    if (this.rows.length === 0) return;
    this.outside = null;
    const at = Math.max(0, Math.min(to, this.rows.length - 1));
    if (range) {
      if (this.#anchor < 0) this.#anchor = Math.max(this.at, 0);
      const [from, until] = this.#anchor < at ? [this.#anchor, at] : [at, this.#anchor];
      this.picked = new Set(this.rows.slice(from, until + 1).map((row) => row.id));
    } else {
      this.#anchor = at;
    }
    this.at = at;
  }

  /** Puts the cursor on a person; one who is not among the rows here is shown beside the list. */
  show(id: string): void {
    this.#shown += 1;
    const found = this.rows.findIndex((row) => row.id === id);
    if (found >= 0) this.move(found);
    else this.outside = id;
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

  /** What an act on the selection touches: the ticked rows, else the row under the cursor. */
  chosen(): string[] {
    if (this.outside !== null && this.picked.size === 0) return [this.outside];
    if (this.picked.size > 0) return this.rows.filter((row) => this.picked.has(row.id)).map((row) => row.id);
    return this.current ? [this.current.id] : [];
  }

  #find(id: string): number {
    return this.rows.findIndex((row) => row.id === id);
  }
  #here(rows: PersonRow[]): PersonRow[] {
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
    const above = this.rows.slice(0, this.at).filter((row) => gone.has(row.id)).length;
    this.rows = this.rows.filter((row) => !gone.has(row.id));
    this.total -= before - this.rows.length;
    // Runs of rows may have become shorter: without heads until the answer comes.
    this.at = Math.min(this.at - above, this.rows.length - 1);
    this.outside = null;
    this.picked = new Set();
    this.#anchor = this.at;
  }
}

/** One list for the whole session: it keeps its place while another screen is open. */
export const people = new PeopleList();

export type Head = { start: number; field: MatchField; close: boolean; count: number };

/** Where each run of rows found in the same field begins. */
export function headsOf(groups: PeopleGroup[] | null): Head[] {
  let start = 0;
  return (groups ?? []).map(({ field, close, count }) => {
    const head = { start, field, close, count };
    start += count;
    return head;
  });
}
