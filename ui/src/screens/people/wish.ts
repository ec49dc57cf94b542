import type { PeopleFilter } from '$lib/backend';
import { router } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';
import { noFilter, VIEWS, type Sort, type View } from './list.svelte';

/** What the directory is to show. */
export type Asked = { query: string; filter: PeopleFilter; sort: Sort | null; view: View | null };

/** The words of an address that ask for a list. */
export const WISHES = ['q', 'council', 'institution', 'group', 'filter'] as const;

/** A kept question, whatever an older program or another PC has left of it. */
export function askedOf(kept: unknown): Asked {
  const read = (typeof kept === 'object' && kept !== null ? kept : {}) as Partial<Record<string, unknown>>;
  const filter = (typeof read.filter === 'object' ? read.filter : null) as Partial<PeopleFilter> | null;
  return {
    query: typeof read.query === 'string' ? read.query : '',
    filter: { ...noFilter(), ...filter },
    sort: read.sort === 'name' || read.sort === 'institution' ? read.sort : null,
    view: VIEWS.find((each) => each === read.view) ?? null,
  };
}

function parsed(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
}

/** What the address asks for; null when it asks for no list. */
export function wishOf(query: Record<string, string>): Asked | null {
  if (!WISHES.some((key) => key in query)) return null;
  const asked = askedOf({ filter: parsed(query.filter), sort: query.sort, view: query.view });
  asked.query = query.q ?? query.council ?? '';
  if (query.institution !== undefined) asked.filter.institution = query.institution;
  if (query.group !== undefined) asked.filter.group = query.group;
  return asked;
}

/** The words of the address for a question. */
export function wish(asked: Asked): Record<string, string> {
  const { query, filter, sort, view } = asked;
  return {
    q: query,
    filter: JSON.stringify(filter),
    ...(sort ? { sort } : {}),
    ...(view ? { view } : {}),
  };
}

/** True when two questions ask the same, whatever stands in them for nothing. */
export function sameQuestion(one: Asked, other: Asked): boolean {
  const plain = ({ query, filter }: Asked) =>
    JSON.stringify([
      query.trim(),
      Object.entries(filter)
        .filter(([, part]) => part !== null && part !== false && part !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ]);
  return plain(one) === plain(other);
}

/** The day a year before a day, YYYY-MM-DD: cards older than it are to be checked again. */
export function yearBefore(today: string): string {
  const [year = 0, month = 1, day = 1] = today.split('-').map(Number);
  const leap = (year - 1) % 4 === 0 && ((year - 1) % 100 !== 0 || (year - 1) % 400 === 0);
  const last = month === 2 && day === 29 && !leap ? 28 : day;
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(year - 1).padStart(4, '0')}-${two(month)}-${two(last)}`;
}

/** Opens the list at the cards nobody has checked for a year. */
export function showStale(): void {
  const filter = { ...noFilter(), stale_before: yearBefore(app.status?.today ?? '') };
  router.go('people', { query: wish({ query: '', filter, sort: null, view: null }) });
}
