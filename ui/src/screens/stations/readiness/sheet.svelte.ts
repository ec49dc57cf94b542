// The sets here are replaced whole and held raw: a reactive set would be watched for nothing.
/* eslint-disable svelte/prefer-svelte-reactivity */
import {
  backend,
  type CellMark,
  type Changed,
  type CheckGroup,
  type Commands,
  type ReadinessChanged,
  type ReadinessPage,
  type ReadinessRow,
  type ReviewChange,
  type ReviewItem,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { Held } from '$lib/state/held.svelte';
import { part } from '../../tasks/requests';
import {
  cellsOf,
  changed,
  inZone,
  percentOf,
  rangeOf,
  shows,
  stateAt,
  totalsOf,
  type At,
  type Change,
  type Range,
  type Show,
  type Zone,
} from './cells';

/** The matrix as it stands, as on a past evening, or as a review kept it. */
export type Looked = { page: ReadinessPage; review: ReviewItem | null; changes: ReviewChange[] };
/** Where one looks: an election, on a past day or at a kept review. */
export type Where = { election: string; on: string | null; review: string | null };

/** Writes that answer with the rows they touched. */
type RowsWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<ReadinessChanged> ? N : never;
}[keyof Commands];

async function read(key: string): Promise<Looked> {
  const { election, on, review } = JSON.parse(key) as Where;
  if (review !== null) return backend.call('review_get', { id: review });
  return { page: await backend.call('readiness_get', { election, on }), review: null, changes: [] };
}

/** What a refusal of one cell is kept under. */
export const cellKey = (station: string, group: string): string => `${station}/${group}`;

/** The readiness of stations on the screen: typed like a sheet, shown at once, put back when refused. */
export class Sheet extends Held<Looked> {
  show = $state<Show>('all');
  zone = $state.raw<Zone>(null);
  /** Stations shown when the rows were narrowed: a row that is put right does not vanish under the hand. */
  #kept = $state.raw<ReadonlySet<string>>(new Set());
  #station = $state<string | null>(null);
  #column = $state(0);
  #anchor = $state.raw<{ station: string; column: number } | null>(null);

  constructor() {
    super(read);
  }

  look(where: Where): Promise<void> {
    return this.open(JSON.stringify(where));
  }
  get page(): ReadinessPage | null {
    return this.value?.page ?? null;
  }
  get groups(): CheckGroup[] {
    return this.page?.groups ?? [];
  }
  /** Rows of the zone or route that is looked at. */
  zoned = $derived<ReadinessRow[]>((this.page?.rows ?? []).filter((row) => inZone(row, this.zone)));
  /** Rows as they stand under each other. */
  rows = $derived<ReadinessRow[]>(
    this.show === 'all'
      ? this.zoned
      : this.zoned.filter((row) => shows(row, this.show) || this.#kept.has(row.station.id)),
  );
  totals = $derived(totalsOf(this.rows, this.groups.length));
  percent = $derived(percentOf(this.totals));
  voters = $derived(this.rows.reduce((sum, row) => sum + (row.station.voters ?? 0), 0));
  counts = $derived({
    all: this.zoned.length,
    problems: this.zoned.filter((row) => shows(row, 'problems')).length,
    unchecked: this.zoned.filter((row) => shows(row, 'unchecked')).length,
  });
  #places = $derived(new Map(this.rows.map((row, at) => [row.station.id, at])));

  /** Where the cursor stands; the first row when its own has gone. */
  cursor = $derived<At>({
    row: Math.max(0, this.#places.get(this.#station ?? '') ?? 0),
    column: Math.max(0, Math.min(this.#column, this.groups.length - 1)),
  });
  /** What an act touches: the cells between the anchor and the cursor. */
  range = $derived.by<Range>(() => {
    const from = this.#anchor === null ? undefined : this.#places.get(this.#anchor.station);
    if (this.#anchor === null || from === undefined) return rangeOf(this.cursor, this.cursor);
    return rangeOf({ row: from, column: Math.min(this.#anchor.column, this.groups.length - 1) }, this.cursor);
  });
  many = $derived(this.range.top !== this.range.bottom || this.range.left !== this.range.right);
  row = $derived<ReadinessRow | null>(this.rows[this.cursor.row] ?? null);
  group = $derived<CheckGroup | null>(this.groups[this.cursor.column] ?? null);

  /** Goes to a cell, as near as there is one; with `reach` the cells on the way are chosen. */
  go(row: number, column: number, reach = false): void {
    const at = Math.max(0, Math.min(row, this.rows.length - 1));
    const target = this.rows[at];
    if (!target) return;
    if (reach && this.#anchor === null && this.row)
      this.#anchor = { station: this.row.station.id, column: this.cursor.column };
    if (!reach) this.#anchor = null;
    this.#station = target.station.id;
    this.#column = Math.max(0, Math.min(column, this.groups.length - 1));
  }
  /** Goes to a station wherever it is: what hides it is put off. */
  find(station: string): boolean {
    const row = this.page?.rows.find((each) => each.station.id === station);
    if (!row) return false;
    if (!inZone(row, this.zone)) this.zone = null;
    if (!this.rows.some((each) => each.station.id === station)) this.show = 'all';
    this.#station = station;
    this.#anchor = null;
    return true;
  }
  /** Chooses a whole column, or everything. */
  pick(from: number, to: number): void {
    this.go(0, from);
    this.go(this.rows.length - 1, to, true);
  }
  single(): void {
    this.#anchor = null;
  }
  narrow(part: { show?: Show; zone?: Zone }): void {
    if (part.zone !== undefined) this.zone = part.zone;
    if (part.show !== undefined) this.show = part.show;
    this.#anchor = null;
    this.#kept = new Set(this.zoned.filter((row) => shows(row, this.show)).map((row) => row.station.id));
  }

  /** The chosen cells. */
  get chosen(): At[] {
    return this.rows.length === 0 || this.groups.length === 0 ? [] : cellsOf(this.range);
  }

  /** Changes as the core takes them; what is so already is left out. */
  #marks(changes: Change[]): CellMark[] {
    return changes.flatMap(({ row, column, state, note }) => {
      const at = this.rows[row];
      const group = this.groups[column];
      if (!at || !group) return [];
      const same = state === undefined || state === stateAt(at, column);
      const bare = note === undefined || (note === '' && !at.noted.includes(column));
      if (same && bare) return [];
      return [
        {
          station: at.station.id,
          group: group.id,
          state: same ? null : (state ?? null),
          note: bare ? null : (note ?? null),
        },
      ];
    });
  }

  /** Marks cells: one act, one undo. True when it was kept, or nothing had to be written. */
  async mark(changes: Change[]): Promise<boolean> {
    const marks = this.#marks(changes);
    const election = this.page?.election.id;
    if (election === undefined || marks.length === 0) return true;
    return this.#write(marks, 'readiness_mark', part({ election, marks }));
  }
  /** Makes tasks of cells; throws what was refused. */
  async hand(request: Commands['readiness_hand'][0]): Promise<void> {
    await this.act('readiness_hand', request);
  }

  async act<N extends RowsWrite>(name: N, request: Commands[N][0]): Promise<void> {
    await this.write(
      () => app.write(name, request),
      (answer, now) => {
        const { rows } = (answer as unknown as Changed<ReadinessChanged>).value;
        return now && this.#replaced(now, rows);
      },
    );
  }
  #replaced(now: Looked, rows: ReadinessRow[]): Looked {
    const fresh = new Map(rows.map((row) => [row.station.id, row]));
    return {
      ...now,
      page: { ...now.page, rows: now.page.rows.map((row) => fresh.get(row.station.id) ?? row) },
    };
  }

  async #write(marks: CellMark[], name: 'readiness_mark', request: Commands['readiness_mark'][0]) {
    const columns = new Map(this.groups.map((group, at) => [group.id, at]));
    const by = new Map<string, CellMark[]>();
    for (const mark of marks) by.set(mark.station, [...(by.get(mark.station) ?? []), mark]);
    const old = (this.page?.rows ?? []).filter((row) => by.has(row.station.id));
    const now = old.map((row) =>
      changed(
        row,
        (by.get(row.station.id) ?? []).flatMap((mark) => {
          const column = columns.get(mark.group);
          if (column === undefined) return [];
          return [{ column, state: mark.state ?? undefined, note: mark.note ?? undefined }];
        }),
      ),
    );
    this.put((value) => this.#replaced(value, now));
    return this.attempt(
      marks.map((mark) => cellKey(mark.station, mark.group)),
      () => this.act(name, request),
      () => this.put((value) => this.#replaced(value, old)),
    );
  }
}
