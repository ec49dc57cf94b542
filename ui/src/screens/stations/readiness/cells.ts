import type { CheckState, ReadinessRow, ReadinessTotal } from '$lib/backend';

/** The states in the order in which Space goes through them. */
export const STATES: CheckState[] = ['none', 'ok', 'work', 'problem', 'na'];
/** The letters of the rows, in the same order. */
const LETTERS = '.owpn';

export const stateOf = (letter: string | undefined): CheckState =>
  STATES[LETTERS.indexOf(letter ?? '.')] ?? 'none';
export const letterOf = (state: CheckState): string => LETTERS[STATES.indexOf(state)] ?? '.';
export const stateAt = (row: ReadinessRow | undefined, column: number): CheckState =>
  stateOf(row?.cells[column]);

/** What Space makes of it. */
export const nextState = (state: CheckState): CheckState =>
  STATES[(STATES.indexOf(state) + 1) % STATES.length] ?? 'none';

/** The state a digit stands for: 1 ready, 2 in work, 3 problem, 4 does not apply, 0 not looked at. */
export const stateOfDigit = (digit: string): CheckState | null =>
  digit.length === 1 ? (STATES['01234'.indexOf(digit)] ?? null) : null;

/** How many checks of a row are ready, of those that apply. */
export function sumOf(cells: string): { ok: number; of: number } {
  let ok = 0;
  let of = 0;
  for (const letter of cells) {
    if (letter === 'o') ok += 1;
    if (letter !== 'n') of += 1;
  }
  return { ok, of };
}

const zero = (): ReadinessTotal => ({ none: 0, ok: 0, work: 0, problem: 0, na: 0 });

/** The cells of each column, counted by state. */
export function totalsOf(rows: ReadinessRow[], columns: number): ReadinessTotal[] {
  const totals = Array.from({ length: columns }, zero);
  for (const row of rows)
    for (let at = 0; at < columns; at += 1) {
      const total = totals[at];
      if (total) total[stateOf(row.cells[at])] += 1;
    }
  return totals;
}

/** Ready cells in percent of those that apply, rounded down; null when none applies. */
export function percentOf(totals: ReadinessTotal[]): number | null {
  let ok = 0;
  let of = 0;
  for (const total of totals) {
    ok += total.ok;
    of += total.none + total.ok + total.work + total.problem;
  }
  return of === 0 ? null : Math.floor((100 * ok) / of);
}

/** New values of one cell; what is left out stays. */
export type Change = { row: number; column: number; state?: CheckState; note?: string };

/** A row with a cell changed. */
export function changed(row: ReadinessRow, changes: Omit<Change, 'row'>[]): ReadinessRow {
  const letters = Array.from(row.cells);
  let noted = row.noted;
  for (const { column, state, note } of changes) {
    if (state !== undefined) letters[column] = letterOf(state);
    if (note === undefined) continue;
    noted = noted.filter((each) => each !== column);
    if (note.trim() !== '') noted = [...noted, column].sort((a, b) => a - b);
  }
  return { ...row, cells: letters.join(''), noted };
}

/** Cells between two corners, whichever way they were drawn. */
export type Range = { top: number; bottom: number; left: number; right: number };
export type At = { row: number; column: number };

export const rangeOf = (one: At, other: At): Range => ({
  top: Math.min(one.row, other.row),
  bottom: Math.max(one.row, other.row),
  left: Math.min(one.column, other.column),
  right: Math.max(one.column, other.column),
});
export const inRange = (range: Range, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
export const sizeOf = (range: Range): number =>
  (range.bottom - range.top + 1) * (range.right - range.left + 1);
/** Every cell of a range, row by row. */
export function cellsOf(range: Range): At[] {
  const cells: At[] = [];
  for (let row = range.top; row <= range.bottom; row += 1)
    for (let column = range.left; column <= range.right; column += 1) cells.push({ row, column });
  return cells;
}

/** What the rows are narrowed to. */
export type Show = 'all' | 'problems' | 'unchecked';
export type Zone = { of: 'zone' | 'route'; name: string } | null;

export const inZone = (row: ReadinessRow, zone: Zone): boolean =>
  zone === null || row.station[zone.of] === zone.name;
export const shows = (row: ReadinessRow, show: Show): boolean =>
  show === 'all' || row.cells.includes(show === 'problems' ? 'p' : '.');

/** The zones or routes there are, each with the number of its rows, in the order of their names. */
export function zonesOf(rows: ReadinessRow[], of: 'zone' | 'route'): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = row.station[of];
    if (name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => a.name.localeCompare(b.name, 'ro', { numeric: true }));
}
