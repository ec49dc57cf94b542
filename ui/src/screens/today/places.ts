import { ROUTES, router, type RouteName } from '$lib/router.svelte';

const known: readonly string[] = ROUTES;
const exists = (name: string): boolean => known.includes(name);
// The screens of tasks and councils come with their own rooms.
const TASKS = 'tasks' as RouteName;
const COUNCILS = 'councils' as RouteName;

/** Opens a task, with a wish for its pane if there is one; nothing while there is no such screen. */
export function openTask(id: string, query: Record<string, string> = {}): void {
  if (exists(TASKS)) router.go(TASKS, { id, query });
}

/** Opens the list of tasks narrowed by a one-time wish. */
export function openTasks(query: Record<string, string> = {}): void {
  if (exists(TASKS)) router.go(TASKS, { query });
}

/** True when tasks have a screen of their own. */
export const taskScreen = (): boolean => exists(TASKS);

/** True when councils have a page of their own. */
export const councilPages = (): boolean => exists(COUNCILS);

/** Opens the page of a council. */
export function openCouncil(id: string): void {
  if (exists(COUNCILS)) router.go(COUNCILS, { id });
}
