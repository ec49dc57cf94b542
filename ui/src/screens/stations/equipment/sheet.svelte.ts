import {
  backend,
  type Changed,
  type Commands,
  type EquipmentCell,
  type EquipmentItem,
  type EquipmentPage,
  type EquipmentRow,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { Held } from '$lib/state/held.svelte';
import { readCount } from './words';

/** Writes that answer with the whole sheet. */
type SheetWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<EquipmentPage> ? N : never;
}[keyof Commands];

/** The key of the register, which is of no election. */
const REGISTER = 'register';
/** What is looked at: all stations, or those that lack something. */
export type EquipmentFilter = 'all' | 'lack' | 'uncounted';

const EMPTY: EquipmentCell = { need: null, typed: false, have: null, lack: null };

/** True when the row belongs to what is looked at. */
export const fits = (row: EquipmentRow, filter: EquipmentFilter): boolean =>
  filter === 'all' ||
  row.cells.some((cell) =>
    filter === 'lack' ? (cell.lack ?? 0) > 0 : cell.have === null && (cell.need ?? 0) > 0,
  );

/** A cell with another count or another need. */
export function counted(cell: EquipmentCell, what: 'have' | 'need', n: number | null): EquipmentCell {
  const now = { ...cell, [what]: n, typed: what === 'need' ? n !== null : cell.typed };
  const lack = now.need === null || now.have === null ? null : Math.max(0, now.need - now.have);
  return { ...now, lack };
}

/** Need, have and lack on the screen, and where the cursor stands. */
export class Equipment extends Held<EquipmentPage> {
  row = $state<string | null>(null);
  column = $state(0);
  filter = $state<EquipmentFilter>('all');

  constructor() {
    super((key) => backend.call('equipment_get', { election: key === REGISTER ? null : key }));
  }

  look(election: string | null): Promise<void> {
    return this.open(election ?? REGISTER);
  }
  get election(): string | null {
    return this.key === REGISTER ? null : this.key;
  }

  readonly items = $derived<EquipmentItem[]>(this.value?.items ?? []);
  readonly rows = $derived<EquipmentRow[]>((this.value?.rows ?? []).filter((row) => fits(row, this.filter)));
  readonly at = $derived(this.rows.findIndex((row) => row.station.id === this.row));
  /** The row under the cursor; the first one when it has gone. */
  readonly current = $derived<EquipmentRow | null>(this.rows[this.at] ?? this.rows[0] ?? null);
  readonly item = $derived<EquipmentItem | null>(
    this.items[Math.min(this.column, this.items.length - 1)] ?? null,
  );
  readonly cell = $derived<EquipmentCell>(this.current?.cells[this.column] ?? EMPTY);

  go(row: EquipmentRow | undefined, column = this.column): void {
    if (row) this.row = row.station.id;
    this.column = Math.max(0, Math.min(this.items.length - 1, column));
  }
  down(by: number): void {
    const from = Math.max(0, this.at);
    this.go(this.rows[Math.max(0, Math.min(this.rows.length - 1, from + by))]);
  }
  right(by: number): void {
    this.go(this.current ?? undefined, this.column + by);
  }
  narrow(filter: EquipmentFilter): void {
    this.filter = filter;
    if (this.at < 0) this.row = this.rows[0]?.station.id ?? null;
  }

  /** Writes what was typed: what is there, or what this station needs. Empty takes it away. */
  type(row: EquipmentRow, column: number, what: 'have' | 'need', text: string): Promise<boolean> {
    const item = this.items[column];
    const was = row.cells[column];
    if (!item || !was) return Promise.resolve(false);
    const station = row.station.id;
    const put = (cell: EquipmentCell) =>
      this.put((now) => ({
        ...now,
        rows: now.rows.map((each) =>
          each.station.id === station
            ? { ...each, cells: each.cells.map((old, at) => (at === column ? cell : old)) }
            : each,
        ),
      }));
    const n = readCount(text);
    // What is no number is not shown as if it were one, and which need the norm gives only the core knows.
    if (n !== null || (text.trim() === '' && what === 'have')) put(counted(was, what, n));
    const mark = { station, item: item.id, have: null, need: null, [what]: text };
    return this.attempt(
      [station],
      () => this.act('equipment_mark', { election: this.election, marks: [mark] }),
      () => put(was),
    );
  }

  /** A write whose outcome is not guessed beforehand; throws what the core refused. */
  async act<N extends SheetWrite>(name: N, request: Commands[N][0]): Promise<void> {
    const of = (answer: Commands[N][1]) => (answer as unknown as Changed<EquipmentPage>).value;
    await this.write(() => app.write(name, request), of);
  }
}
