import type { GroupBy, TaskFilter } from '$lib/backend';
import { matrix } from '../orders/matrix/matrix.svelte';
import { GROUPS, VIEWS, type TaskList, type View } from './list.svelte';
import { noFilter } from './requests';

/** A question about tasks as it is kept and sent: what to show, how it is laid out. */
export type AskedTasks = { filter: Partial<TaskFilter>; group?: GroupBy; view?: View };

/** A question as a part of an address. */
export const wish = (asked: AskedTasks): Record<string, string> => ({ show: JSON.stringify(asked) });

/** Only what narrows: two questions are the same when this is. */
export function askedOf(kept: unknown): AskedTasks {
  const { filter = {}, group, view } = (kept ?? {}) as Partial<AskedTasks>;
  return {
    filter: Object.fromEntries(
      Object.entries({ ...noFilter(), ...filter }).filter(([, part]) =>
        Array.isArray(part) ? part.length > 0 : part !== null && part !== false && part !== '',
      ),
    ),
    ...(GROUPS.includes(group as GroupBy) ? { group } : {}),
    ...(VIEWS.includes(view as View) ? { view } : {}),
  };
}

/** Puts the question of an address (`?show=…`, `?q=…`, `?matrix=…`) into the list; false when there is none. */
export function takeWish(query: Record<string, string>, list: TaskList): boolean {
  if (query.q !== undefined) {
    list.filter = { ...noFilter(), text: query.q };
    return true;
  }
  if (query.matrix !== undefined) {
    matrix.series = query.matrix === '1' ? null : query.matrix;
    list.view = 'matrix';
    return true;
  }
  if (query.show === undefined) return false;
  try {
    const asked = askedOf(JSON.parse(query.show));
    list.filter = { ...noFilter(), ...asked.filter };
    if (asked.group) list.group = asked.group;
    list.view = asked.view ?? 'list';
    list.folded = new Set();
    return true;
  } catch {
    return false;
  }
}
