import type { EditLine, OrderLine } from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { readDate } from '$lib/i18n';
import type { Cursor } from './cursor.svelte';
import { ahead, STATE_OF, type Step } from './marks';
import type { Sheet } from './sheet.svelte';
import { isStep, type Column } from './words';

/** The values that are typed into cells. */
export type Typed = Step | 'note' | 'answer_no';

/** What can be typed into a cell of a column; none where nothing is typed. */
export function fieldOf(column: Column): Typed | null {
  if (isStep(column) || column === 'note' || column === 'answer_no') return column;
  return null;
}
/** Typed text as the core takes it: a day is made one here, words are left to it. */
export function typedValue(field: Exclude<keyof EditLine, 'id'>, text: string): string {
  const value = text.trim();
  if (field === 'note' || field === 'answer_no') return value;
  return readDate(value, app.status?.today ?? '') ?? value;
}

/** Space: the step of the column is done today, the answer where the column is no step. */
export function markToday(sheet: Sheet, cursor: Cursor): void {
  const lines = cursor.chosen;
  if (lines.length === 0) return;
  const { column } = cursor;
  const step = isStep(column) && column !== 'sent_on' ? column : 'answered_on';
  const ids = lines.map((line) => line.id);
  const many = cursor.picked.size > 0;
  const next =
    step === 'answered_on' ? cursor.nextOwed(new Set(ids)) : cursor.lines[cursor.at + (many ? 0 : 1)];
  cursor.none();
  // One that is further already gets the day alone: nobody is put back by it.
  const further = lines.filter((line) => ahead(line, step));
  const rest = lines.filter((line) => !ahead(line, step)).map((line) => line.id);
  if (rest.length > 0) void sheet.mark(rest, STATE_OF[step]);
  for (const line of further) void sheet.edit(line, step, app.status?.today ?? '');
  cursor.go(next ?? cursor.current ?? undefined);
}

/**
 * Ctrl+↓: what stands in this cell is written into the one below. A line that has answered leaves
 * its group, so in an empty cell it is what was written last in this column that is written here.
 */
export function copyDown(sheet: Sheet, cursor: Cursor): void {
  const { column, current } = cursor;
  const field = fieldOf(column);
  const below = cursor.lines[cursor.at + 1];
  if (!current) return;
  const returned = column === 'answered_on' && current.mark === 'returned';
  const value = field === null || returned ? '' : ((current[field] as string | null) ?? '');
  if (field !== null && value === '' && !returned && cursor.written?.field === field) {
    void sheet.edit(current, field, cursor.written.value);
  } else if (field !== null && value !== '' && below) {
    cursor.written = { field, value };
    void sheet.edit(below, field, value);
  }
  cursor.go(below);
}

/** Delete: the cell is emptied. */
export function clearCell(sheet: Sheet, cursor: Cursor): void {
  const line: OrderLine | null = cursor.current;
  const field = fieldOf(cursor.column);
  if (!line || field === null || !line[field]) return;
  void sheet.edit(line, field, '');
}
