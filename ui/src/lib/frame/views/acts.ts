import { toApiError } from '$lib/backend';
import { router } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';
import { toasts } from '$lib/state/toasts.svelte';
import { openerOf, views, type ShownView } from '$lib/state/views.svelte';

async function told(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
    await views.load();
  } catch (error) {
    toasts.failed(toApiError(error));
  }
}

/** Opens a view on its own screen. */
export function openView(view: ShownView): void {
  const { name, query } = view.opener.place(view.asked);
  router.go(name, { query });
}

/** One place up or down among the views of the same screen. */
export function moveView(view: ShownView, step: 1 | -1): Promise<void> {
  const order = views.among(view);
  const at = order.findIndex((each) => each.id === view.id);
  if (at + step < 0 || at + step >= order.length) return Promise.resolve();
  // Down: before the one after the next; at the end before nobody.
  const before = (step === -1 ? order[at - 1]?.id : order[at + 2]?.id) ?? null;
  return told(() => app.write('view_move', { id: view.id, before }, true));
}

export const removeView = (view: ShownView): Promise<void> =>
  told(() => app.write('view_remove', { id: view.id }));

/** True when the screen shows a question that can be kept. */
export function canSave(): boolean {
  return !app.readOnly && (openerOf(router.route.name)?.current() ?? null) !== null;
}

/** Asks for a name for what the screen shows now. */
export function saveView(): void {
  if (canSave()) views.saving = router.route.name;
}
