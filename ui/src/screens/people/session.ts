import { app } from '$lib/state/app.svelte';
import type { PeopleList, Sort } from './list.svelte';

/** What this screen keeps in the user's preferences, beside what other screens keep there. */
type Kept = {
  file: string;
  query: string;
  institution: string | null;
  vacantOnly: boolean;
  sort: Sort;
  id: string | null;
};

function whole(): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(app.preferences?.session || '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Puts the question of the last sitting back into the list; answers whose card was open. */
export function restore(list: PeopleList): string | null {
  const kept = whole().people as Partial<Kept> | undefined;
  // Filters and cards belong to one file; in another they name nothing.
  if (!kept || kept.file !== app.file?.path) return null;
  list.query = kept.query ?? '';
  list.institution = kept.institution ?? null;
  list.vacantOnly = kept.vacantOnly ?? false;
  list.sort = kept.sort ?? 'name';
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
    const session = JSON.stringify({ ...whole(), people: kept });
    if (session !== app.preferences?.session) app.prefer({ session });
  }, 1500);
}
