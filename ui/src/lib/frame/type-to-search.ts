import { inField } from '$lib/keyboard';
import { app } from '$lib/state/app.svelte';
import { frame } from '$lib/state/frame.svelte';

/** A letter or digit typed outside every field opens the search with it. */
export function typeToSearch(event: KeyboardEvent): void {
  if (!app.preferences?.type_to_search || event.defaultPrevented || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey || !/^[\p{L}\p{N}]$/u.test(event.key)) return;
  if (frame.palette !== null || inField(event)) return;
  // In a menu or dialog a letter is that menu's own.
  const at = event.target instanceof Element ? event.target : null;
  if (at?.closest('[role="menu"], [role="dialog"], [role="radiogroup"]')) return;
  event.preventDefault();
  frame.palette = event.key;
}
