import { ROUTES, router, type RouteName } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';

// The frame's share of what the user's session keeps; screens keep theirs beside it.
function whole(): Record<string, unknown> {
  try {
    const read: unknown = JSON.parse(app.preferences?.session || '{}');
    return typeof read === 'object' && read !== null ? (read as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/** Goes back to the screen of the last sitting, unless an address was given. */
export function restoreRoute(): void {
  const kept = ROUTES.find((each) => each === whole().route);
  if (kept && kept !== 'sheet' && !location.hash) router.go(kept, { replace: true });
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Remembers the screen, a little after it was opened. */
export function keepRoute(name: RouteName): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    const session = whole();
    if (session.route !== name) app.prefer({ session: JSON.stringify({ ...session, route: name }) });
  }, 1000);
}
