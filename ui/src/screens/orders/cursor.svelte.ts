// The sets here are replaced whole and held raw: a reactive set would be watched for nothing.
/* eslint-disable svelte/prefer-svelte-reactivity */
import type { OrderLine } from '$lib/backend';
import { grouped, owed, type Shown } from './marks';
import type { Sheet } from './sheet.svelte';
import { COLUMNS, type Column } from './words';

/** Where the cursor stands on the sheet, and which lines are chosen. */
export class Cursor {
  shown = $state<Shown>('all');
  line = $state<string | null>(null);
  column = $state<Column>('answered_on');
  picked = $state.raw<ReadonlySet<string>>(new Set());
  /** What was written last, to be written again by Ctrl+↓. */
  written: { field: string; value: string } | null = null;
  #anchor: string | null = null;
  #sheet: Sheet;

  constructor(sheet: Sheet) {
    this.#sheet = sheet;
  }

  groups = $derived.by(() => grouped(this.#sheet.value?.lines ?? [], this.shown));
  /** The lines as they stand under each other. */
  lines = $derived<OrderLine[]>(this.groups.flatMap((each) => each.lines));

  get at(): number {
    return this.lines.findIndex((line) => line.id === this.line);
  }
  /** The line under the cursor; the first one when it has gone. */
  get current(): OrderLine | null {
    return this.lines[this.at] ?? this.lines[0] ?? null;
  }
  /** What an act touches: the chosen lines, else the one under the cursor. */
  get chosen(): OrderLine[] {
    if (this.picked.size > 0) return this.lines.filter((line) => this.picked.has(line.id));
    return this.current ? [this.current] : [];
  }

  /** Puts the cursor where the work was left: the first that is missing, else the first owed. */
  begin(council: string | null): void {
    const lines = this.lines;
    const wished = lines.find((line) => council !== null && (line.council ?? line.organisation) === council);
    this.go(wished ?? lines.find(owed) ?? lines[0]);
  }
  go(line: OrderLine | undefined, column: Column = this.column): void {
    if (!line) return;
    this.line = line.id;
    this.column = column;
    this.#anchor = line.id;
  }
  /** Up or down by so many lines; with `range` the lines on the way are chosen. */
  down(by: number, range = false): void {
    const lines = this.lines;
    const from = Math.max(0, this.at);
    const line = lines[Math.max(0, Math.min(lines.length - 1, from + by))];
    if (!line) return;
    if (!range) return this.go(line);
    this.#anchor ??= this.line;
    const begun = Math.max(
      0,
      lines.findIndex((each) => each.id === this.#anchor),
    );
    const to = lines.indexOf(line);
    const [first, last] = begun < to ? [begun, to] : [to, begun];
    this.picked = new Set(lines.slice(first, last + 1).map((each) => each.id));
    this.line = line.id;
  }
  right(by: number): void {
    const at = COLUMNS.indexOf(this.column) + by;
    this.column = COLUMNS[Math.max(0, Math.min(COLUMNS.length - 1, at))] ?? this.column;
    this.line = this.current?.id ?? null;
  }
  toggle(id: string): void {
    const next = new Set(this.picked);
    if (!next.delete(id)) next.add(id);
    this.picked = next;
    this.#anchor = id;
  }
  all(): void {
    this.picked = new Set(this.lines.map((line) => line.id));
  }
  none(): void {
    this.picked = new Set();
  }

  /** The next one that still owes, after these are marked; from the top when none is below. */
  nextOwed(without: ReadonlySet<string>): OrderLine | undefined {
    const wanted = (line: OrderLine) => owed(line) && !without.has(line.id);
    const from = Math.max(0, this.at);
    return this.lines.slice(from + 1).find(wanted) ?? this.lines.slice(0, from).find(wanted);
  }
}
