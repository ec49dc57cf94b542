import { ROUTES, router, type RouteName } from '$lib/router.svelte';

const known: readonly string[] = ROUTES;
// The screen of councils comes with its own room.
const COUNCILS = 'councils' as RouteName;

/** Opens a task, with a wish for its pane if there is one. */
export function openTask(id: string, query: Record<string, string> = {}): void {
  router.go('tasks', { id, query });
}

/** Opens the page of a council. */
export function openCouncil(id: string): void {
  router.go(COUNCILS, { id });
}

/** Opens the sheet of an order on the line of a council. */
export function openLine(order: string, council: string): void {
  router.go('orders', { id: order, query: { at: council } });
}

/** True when councils have a page of their own. */
export const councilPages = (): boolean => known.includes(COUNCILS);

/** The address part of a council's page. */
export const councilPage = COUNCILS;
