// The sets here are replaced whole and held raw: a reactive set would be watched for nothing.
/* eslint-disable svelte/prefer-svelte-reactivity */
import type { ElectionRow } from '$lib/backend';
import { chaptersOf, finished, type Chapter } from './chapters';
import { everything, isNarrow, narrowed, type Narrowing } from './filters';
import type { Programme } from './programme.svelte';

export const COLUMNS = ['no', 'action', 'term', 'date', 'own', 'responsible', 'state'] as const;
export type Column = (typeof COLUMNS)[number];

/** Where the cursor stands in the programme, which rows are chosen and which are looked at. */
export class Cursor {
  row = $state<string | null>(null);
  column = $state<Column>('action');
  picked = $state.raw<ReadonlySet<string>>(new Set());
  /** The row whose facts are open under it. */
  opened = $state<string | null>(null);
  asked = $state.raw<Narrowing>(everything());
  /** Chapters folded or unfolded by hand; the others are folded when everything in them is done. */
  #hand = $state.raw<Readonly<Record<string, boolean>>>({});
  /** Folded from the beginning: a chapter that is finished while one works stays open. */
  #begun = $state.raw<ReadonlySet<string>>(new Set());
  #anchor: string | null = null;
  #programme: Programme;

  constructor(programme: Programme) {
    this.#programme = programme;
  }

  chapters = $derived.by<Chapter[]>(() =>
    chaptersOf(this.#programme.rows, narrowed(this.#programme.rows, this.asked)),
  );
  /** The rows as they stand under each other, without those of folded chapters. */
  rows = $derived<ElectionRow[]>(
    this.chapters.flatMap((chapter) => (this.folded(chapter) ? [] : chapter.rows)),
  );

  folded(chapter: Chapter): boolean {
    // Who looks for something sees all of it.
    if (isNarrow(this.asked)) return false;
    return this.#hand[chapter.key] ?? this.#begun.has(chapter.key);
  }
  fold(chapter: Chapter, folded = !this.folded(chapter)): void {
    this.#hand = { ...this.#hand, [chapter.key]: folded };
  }
  /** Folds or unfolds the whole programme. */
  foldAll(folded: boolean): void {
    this.#hand = Object.fromEntries(this.chapters.map((chapter) => [chapter.key, folded]));
  }

  get at(): number {
    return this.rows.findIndex((row) => row.id === this.row);
  }
  /** The row under the cursor; the first one when it has gone. */
  get current(): ElectionRow | null {
    return this.rows[this.at] ?? this.rows[0] ?? null;
  }
  /** What an act touches: the chosen rows, else the one under the cursor. */
  get chosen(): ElectionRow[] {
    if (this.picked.size > 0) return this.#programme.rows.filter((row) => this.picked.has(row.id));
    return this.current ? [this.current] : [];
  }

  /** Puts the cursor where the work is: a wished row, else the first late, soon or open one. */
  begin(wished: string | null): void {
    const chapters = chaptersOf(this.#programme.rows);
    this.#begun = new Set(chapters.filter(finished).map((chapter) => chapter.key));
    const row = this.#programme.rows.find((each) => each.id === wished);
    if (row) return this.show(row);
    const first = (holds: (each: ElectionRow) => boolean) => this.rows.find(holds);
    this.go(
      first((each) => each.mark === 'overdue') ??
        first((each) => each.mark === 'soon') ??
        first((each) => each.state === 'in_work' || each.state === 'planned') ??
        this.rows[0],
    );
  }
  /** Goes to a row wherever it is: its chapter is unfolded, and filters that hide it are put off. */
  show(row: ElectionRow): void {
    if (!this.chapters.some((chapter) => chapter.rows.some((each) => each.id === row.id)))
      this.asked = everything();
    const chapter = this.chapters.find((each) => each.rows.some((other) => other.id === row.id));
    if (chapter && this.folded(chapter)) this.fold(chapter, false);
    this.go(row);
  }
  go(row: ElectionRow | undefined, column: Column = this.column): void {
    if (!row) return;
    this.row = row.id;
    this.column = column;
    this.#anchor = row.id;
    if (this.opened !== row.id) this.opened = null;
  }
  /** Up or down by so many rows; with `range` the rows on the way are chosen. */
  down(by: number, range = false): void {
    const rows = this.rows;
    const from = Math.max(0, this.at);
    const row = rows[Math.max(0, Math.min(rows.length - 1, from + by))];
    if (!row) return;
    if (!range) return this.go(row);
    this.#anchor ??= this.row;
    const begun = Math.max(
      0,
      rows.findIndex((each) => each.id === this.#anchor),
    );
    const to = rows.indexOf(row);
    const [first, last] = begun < to ? [begun, to] : [to, begun];
    this.picked = new Set(rows.slice(first, last + 1).map((each) => each.id));
    this.row = row.id;
    this.opened = null;
  }
  right(by: number): void {
    const at = COLUMNS.indexOf(this.column) + by;
    this.column = COLUMNS[Math.max(0, Math.min(COLUMNS.length - 1, at))] ?? this.column;
    this.row = this.current?.id ?? null;
  }
  toggle(id: string): void {
    const next = new Set(this.picked);
    if (!next.delete(id)) next.add(id);
    this.picked = next;
    this.#anchor = id;
  }
  all(): void {
    this.picked = new Set(this.rows.map((row) => row.id));
  }
  none(): void {
    this.picked = new Set();
  }
  /** Other rows are looked at: what is chosen and hidden would be acted on unseen. */
  narrow(asked: Narrowing): void {
    this.asked = asked;
    const seen = new Set(this.rows.map((row) => row.id));
    this.picked = new Set([...this.picked].filter((id) => seen.has(id)));
    if (this.row === null || !seen.has(this.row)) this.row = this.rows[0]?.id ?? null;
  }
}
