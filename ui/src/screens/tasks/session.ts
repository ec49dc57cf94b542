import { app } from '$lib/state/app.svelte';
import { keptSession } from '$lib/state/session';
import type { GroupBy, SortBy, TaskFilter } from '$lib/backend';
import { COLUMNS, GROUPS, SORTS, VIEWS, type Column, type TaskList, type View } from './list.svelte';
import { noFilter } from './requests';

/** What this screen keeps in the user's preferences, beside what other screens keep there. */
type Kept = {
  file: string;
  filter: TaskFilter;
  group: GroupBy;
  sort: SortBy;
  view: View;
  columns: Column[];
  folded: string[];
  id: string | null;
};

/** Puts the question of the last sitting back into the list; answers which task was open. */
export function restore(list: TaskList): string | null {
  const kept = keptSession().tasks as Partial<Kept> | undefined;
  // Filters and tasks belong to one file; in another they name nothing.
  if (!kept || kept.file !== app.file?.path) return null;
  list.filter = { ...noFilter(), ...kept.filter };
  list.group = GROUPS.find((each) => each === kept.group) ?? 'term';
  list.sort = SORTS.find((each) => each === kept.sort) ?? 'term';
  list.view = VIEWS.find((each) => each === kept.view) ?? 'list';
  if (kept.columns) list.columns = COLUMNS.filter((each) => kept.columns?.includes(each));
  list.folded = new Set(kept.folded ?? []);
  return kept.id ?? null;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Remembers the question and the task, a little after the user has stopped. */
export function remember(asked: Omit<Kept, 'file'>): void {
  const file = app.file?.path;
  if (file === undefined) return;
  const kept: Kept = { file, ...asked };
  clearTimeout(timer);
  timer = setTimeout(() => {
    const session = JSON.stringify({ ...keptSession(), tasks: kept });
    if (session !== app.preferences?.session) app.prefer({ session });
  }, 1500);
}
