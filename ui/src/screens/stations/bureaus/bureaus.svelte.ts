// The set here is replaced whole and held raw: a reactive set would be watched for nothing.
/* eslint-disable svelte/prefer-svelte-reactivity */
import {
  backend,
  type Bureau,
  type BureauList,
  type BureauRow,
  type Changed,
  type Commands,
  type StationHead,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { Held } from '$lib/state/held.svelte';

/** Writes that answer with the bureau they concern. */
type BureauWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<Bureau> ? N : never;
}[keyof Commands];

export type BureauFilter = 'all' | 'problems' | 'untrained';

/** Key of a bureau on this screen: its station; empty for the council of the constituency. */
export const keyOf = (station: StationHead | null): string => station?.id ?? '';

export function shownBureaus(rows: BureauRow[], filter: BureauFilter): BureauRow[] {
  if (filter === 'problems') return rows.filter((row) => row.problems > 0);
  if (filter === 'untrained') return rows.filter((row) => row.trained < row.members);
  return rows;
}

/** The bureaus of an election, and the one that is looked at. */
export class Bureaus {
  list = new Held<BureauList>((election) => backend.call('bureau_list', { election }));
  open = new Held<Bureau>((key) => {
    const [election = '', station = ''] = key.split('/');
    return backend.call('bureau_get', { election, station: station || null });
  });
  /** Key of the row under the cursor. */
  row = $state('');
  /** A bureau is looked at. */
  opened = $state(false);
  #last = $state.raw<Bureau | null>(null);
  picked = $state.raw<ReadonlySet<string>>(new Set());
  filter = $state<BureauFilter>('all');
  #anchor = '';

  readonly rows = $derived<BureauRow[]>(shownBureaus(this.list.value?.rows ?? [], this.filter));
  readonly writable = $derived(!app.readOnly && this.list.value !== null && !this.list.value.election.closed);

  get election(): string {
    return this.list.key ?? '';
  }
  get at(): number {
    return this.rows.findIndex((row) => keyOf(row.station) === this.row);
  }
  get current(): BureauRow | null {
    return this.rows[this.at] ?? this.rows[0] ?? null;
  }
  /** What an act on several touches: the chosen bureaus, else the one under the cursor. */
  get chosen(): BureauRow[] {
    const all = this.list.value?.rows ?? [];
    if (this.picked.size > 0) return all.filter((row) => this.picked.has(keyOf(row.station)));
    return this.current ? [this.current] : [];
  }

  /** The bureau beside the list; the former one until the next is read. */
  readonly beside = $derived<Bureau | null>(
    this.opened && !this.open.gone && !this.open.error ? (this.open.value ?? this.#last) : null,
  );

  async show(key: string): Promise<void> {
    this.row = key;
    this.#last = this.opened ? (this.open.value ?? this.#last) : null;
    this.opened = true;
    await this.open.open(`${this.election}/${key}`);
  }
  shut(): void {
    this.opened = false;
    void this.open.open(null);
  }
  go(row: BureauRow | undefined): void {
    if (!row) return;
    this.row = keyOf(row.station);
    this.#anchor = this.row;
  }
  down(by: number, range = false): void {
    const { rows } = this;
    const row = rows[Math.max(0, Math.min(rows.length - 1, Math.max(0, this.at) + by))];
    if (!row) return;
    if (!range) return this.go(row);
    const from = Math.max(
      0,
      rows.findIndex((each) => keyOf(each.station) === this.#anchor),
    );
    const to = rows.indexOf(row);
    const [first, last] = from < to ? [from, to] : [to, from];
    this.picked = new Set(rows.slice(first, last + 1).map((each) => keyOf(each.station)));
    this.row = keyOf(row.station);
  }
  toggle(key: string): void {
    const next = new Set(this.picked);
    if (!next.delete(key)) next.add(key);
    this.picked = next;
    this.#anchor = key;
  }
  all(): void {
    this.picked = new Set(this.rows.map((row) => keyOf(row.station)));
  }
  none(): void {
    this.picked = new Set();
  }
  /** Other rows are looked at: what is chosen and hidden would be acted on unseen. */
  narrow(filter: BureauFilter): void {
    this.filter = filter;
    const seen = new Set(this.rows.map((row) => keyOf(row.station)));
    this.picked = new Set([...this.picked].filter((key) => seen.has(key)));
    if (!seen.has(this.row)) this.row = keyOf(this.rows[0]?.station ?? null);
  }

  async reload(): Promise<void> {
    await Promise.all([this.list.reload(), this.open.reload()]);
  }
  /** A write on the bureau that is looked at; throws what the core refused. */
  async act<N extends BureauWrite>(name: N, request: Commands[N][0]): Promise<void> {
    const of = (answer: Commands[N][1]) => (answer as unknown as Changed<Bureau>).value;
    await this.open.write(() => app.write(name, request), of);
    await this.list.reload();
  }
  /** A write that answers with no bureau: what is shown is read again. */
  async change<N extends 'member_remove' | 'members_trained'>(
    name: N,
    request: Commands[N][0],
  ): Promise<void> {
    await this.open.write(
      () => app.write(name, request),
      (_, now) => now,
    );
    await this.reload();
  }
}
