import { app } from '$lib/state/app.svelte';
import { keptSession } from '$lib/state/session';
import type { PeopleFilter } from '$lib/backend';
import { noFilter, VIEWS, type PeopleList, type Sort, type View } from './list.svelte';

/** What this screen keeps in the user's preferences, beside what other screens keep there. */
type Kept = {
  file: string;
  query: string;
  filter: PeopleFilter;
  sort: Sort;
  view: View;
  id: string | null;
};

/** Puts the question of the last sitting back into the list; answers whose card was open. */
export function restore(list: PeopleList): string | null {
  const kept = keptSession().people as Partial<Kept> | undefined;
  // Filters and cards belong to one file; in another they name nothing.
  if (!kept || kept.file !== app.file?.path) return null;
  list.query = kept.query ?? '';
  list.filter = { ...noFilter(), ...kept.filter };
  list.sort = kept.sort ?? 'name';
  list.view = VIEWS.find((each) => each === kept.view) ?? 'list';
  return kept.id ?? null;
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Remembers the question and the person, a little after the user has stopped. */
export function remember(asked: Omit<Kept, 'file'>): void {
  const file = app.file?.path;
  if (file === undefined) return;
  const kept: Kept = { file, ...asked };
  clearTimeout(timer);
  timer = setTimeout(() => {
    const session = JSON.stringify({ ...keptSession(), people: kept });
    if (session !== app.preferences?.session) app.prefer({ session });
  }, 1500);
}
