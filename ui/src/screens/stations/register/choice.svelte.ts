// The sets here are replaced whole and held raw: a reactive set would be watched for nothing.
/* eslint-disable svelte/prefer-svelte-reactivity */

/** Which rows of the register are chosen, by their ids. */
export class Choice {
  picked = $state.raw<ReadonlySet<string>>(new Set());
  #anchor: string | null = null;

  has(id: string): boolean {
    return this.picked.has(id);
  }
  get size(): number {
    return this.picked.size;
  }
  toggle(id: string): void {
    const next = new Set(this.picked);
    if (!next.delete(id)) next.add(id);
    this.picked = next;
    this.#anchor = id;
  }
  /** From where the range began, else from `from`, to `to`. */
  range(rows: { id: string }[], from: number, to: number): void {
    const known = rows.findIndex((row) => row.id === this.#anchor);
    const begun = known < 0 ? from : known;
    this.#anchor = rows[begun]?.id ?? null;
    const [first, last] = begun < to ? [begun, to] : [to, begun];
    this.picked = new Set(rows.slice(first, last + 1).map((row) => row.id));
  }
  all(rows: { id: string }[]): void {
    this.picked = new Set(rows.map((row) => row.id));
  }
  /** The cursor went on without choosing. */
  leave(): void {
    if (this.picked.size === 0) this.#anchor = null;
  }
  none(): void {
    this.picked = new Set();
    this.#anchor = null;
  }
  /** Rows that are there no more would be acted on unseen. */
  keep(rows: { id: string }[]): void {
    if (this.picked.size === 0) return;
    const here = rows.filter((row) => this.picked.has(row.id));
    if (here.length !== this.picked.size) this.all(here);
  }
}
