import { ROUTES, router, type RouteName } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';
import { keptSession } from '$lib/state/session';
import { keepGuess } from '$lib/state/start';

/** Goes back to the screen of the last sitting, unless an address was given. */
export function restoreRoute(): void {
  const kept = ROUTES.find((each) => each === keptSession().route);
  if (location.hash) return;
  // A head begins with the day; everybody else, and an office with nobody in it yet, with the directory.
  const begun = (app.file?.counts.people ?? 0) > 0;
  const home = begun && app.file?.actor?.role === 'head' ? 'today' : null;
  const to = kept && kept !== 'sheet' ? kept : home;
  if (to) router.go(to, { replace: true });
}

let timer: ReturnType<typeof setTimeout> | undefined;

/** Remembers the screen, a little after it was opened. */
export function keepRoute(name: RouteName): void {
  clearTimeout(timer);
  timer = setTimeout(() => {
    keepGuess({ route: name });
    const session = keptSession();
    if (session.route !== name) app.prefer({ session: JSON.stringify({ ...session, route: name }) });
  }, 1000);
}
