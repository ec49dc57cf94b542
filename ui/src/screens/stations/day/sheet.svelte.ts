import {
  backend,
  type Changed,
  type Commands,
  type DayRow,
  type DaySheet,
  type FactMark,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { Held } from '$lib/state/held.svelte';
import {
  clockNow,
  columnsOf,
  currentHour,
  marked,
  readCount,
  readHour,
  shownRows,
  typedFact,
  type DayColumn,
  type DayFilter,
} from './columns';

/** Writes that answer with the whole sheet. */
type SheetWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<DaySheet> ? N : never;
}[keyof Commands];

/** The sheet of the day on the screen, and where its cursor stands. */
export class DayBook extends Held<DaySheet> {
  row = $state<string | null>(null);
  /** Key of the column under the cursor; empty: the hour that is being reported, whichever it is by then. */
  column = $state('');
  filter = $state<DayFilter>('all');
  /** By this PC's clock; the screen moves it on. */
  now = $state(clockNow());

  constructor() {
    super((election) => backend.call('day_sheet', { election }));
  }

  readonly columns = $derived<DayColumn[]>(columnsOf(this.value?.hours ?? []));
  /** The hour that is being reported now. */
  readonly hour = $derived.by<DayColumn | undefined>(() => {
    const at = currentHour(this.value?.hours ?? [], this.now, this.value?.election.days_left ?? null);
    return this.columns.find((each) => each.fact === 'turnout' && each.at === at);
  });
  readonly here = $derived<DayColumn | undefined>(
    this.columns.find((each) => each.key === this.column) ?? this.hour ?? this.columns[0],
  );
  readonly rows = $derived<DayRow[]>(shownRows(this.value?.rows ?? [], this.filter, this.here));
  readonly writable = $derived(!app.readOnly && this.value !== null && !this.value.election.closed);
  /** Facts are of the day of voting: before it nothing can have happened. */
  readonly come = $derived((this.value?.election.days_left ?? 0) <= 0);
  readonly factual = $derived(this.writable && this.come);

  get at(): number {
    return this.rows.findIndex((each) => each.station.id === this.row);
  }
  /** The row under the cursor; the first one when it has gone. */
  get current(): DayRow | null {
    return this.rows[this.at] ?? this.rows[0] ?? null;
  }

  go(row: DayRow | undefined, column?: DayColumn): void {
    if (row) this.row = row.station.id;
    if (column) this.column = column.key === this.hour?.key ? '' : column.key;
  }
  down(by: number): void {
    const from = Math.max(0, this.at);
    this.go(this.rows[Math.max(0, Math.min(this.rows.length - 1, from + by))]);
  }
  right(by: number): void {
    const at = this.here ? this.columns.indexOf(this.here) : 0;
    const row = this.current;
    this.go(row ?? undefined, this.columns[Math.max(0, Math.min(this.columns.length - 1, at + by))]);
  }
  /** Rows narrowed so that the one under the cursor goes: the next one takes its place. */
  narrow(filter: DayFilter): void {
    this.filter = filter;
    if (this.at < 0) this.row = this.rows[0]?.station.id ?? null;
  }

  /** The fact of the row under the cursor happened now. */
  happened(fact: 'opened' | 'closed' | 'protocol'): Promise<boolean> {
    const row = this.current;
    const column = this.columns.find((each) => each.fact === fact);
    if (!row || !column) return Promise.resolve(false);
    const mark: FactMark = { station: row.station.id, fact, hour: '', at: null, value: null, clear: false };
    return this.#mark(row, column, mark, clockNow());
  }
  /** Writes what was typed; empty takes the fact away. */
  type(row: DayRow, column: DayColumn, text: string): Promise<boolean> {
    const mark = typedFact(row.station.id, column, text);
    const value = mark.clear ? null : column.fact === 'turnout' ? readCount(text) : readHour(text);
    return this.#mark(row, column, mark, value);
  }

  async #mark(row: DayRow, column: DayColumn, mark: FactMark, value: string | number | null) {
    const { id } = row.station;
    const election = this.key ?? '';
    const put = (as: (row: DayRow) => DayRow) =>
      this.put((now) => ({
        ...now,
        rows: now.rows.map((each) => (each.station.id === id ? as(each) : each)),
      }));
    // What is no number is not shown as if it were one: the core says why.
    if (mark.clear || value !== null) put((each) => marked(each, column, value));
    return this.attempt(
      [id],
      () => this.act('day_mark', { election, facts: [mark] }),
      () => put(() => row),
    );
  }

  /** A write whose outcome is not guessed beforehand; throws what the core refused. */
  async act<N extends SheetWrite>(name: N, request: Commands[N][0]): Promise<void> {
    const of = (answer: Commands[N][1]) => (answer as unknown as Changed<DaySheet>).value;
    await this.write(() => app.write(name, request), of);
  }
}
