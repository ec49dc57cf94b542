/** A small typed hash router: `#/people/ID?paste=1`. */
export const ROUTES = [
  'today',
  'people',
  'tasks',
  'orders',
  'groups',
  'duplicates',
  'councils',
  'elections',
  'stations',
  'import',
  'rounds',
  'recent',
  'bin',
  'corrections',
  'deadlines',
  'calendar',
  'reports',
  'hand-over',
  'settings',
  'sheet',
] as const;
export type RouteName = (typeof ROUTES)[number];
export type Route = { name: RouteName; id: string | null; query: Record<string, string> };
type Where = { id?: string | null; query?: Record<string, string>; replace?: boolean };

/** The address of a place; for `href`. */
export function href(name: RouteName, where: Where = {}): string {
  // eslint-disable-next-line svelte/prefer-svelte-reactivity -- read at once
  const query = new URLSearchParams(where.query ?? {}).toString();
  return `#/${name}${where.id ? `/${encodeURIComponent(where.id)}` : ''}${query ? `?${query}` : ''}`;
}

function decoded(part: string): string | null {
  try {
    return part ? decodeURIComponent(part) : null;
  } catch {
    return null;
  }
}

/** The place an address names; people when it names none. */
export function parse(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const [first = '', second = ''] = path.split('/');
  const name = ROUTES.find((each) => each === first) ?? 'people';
  return {
    name,
    id: decoded(second),
    // eslint-disable-next-line svelte/prefer-svelte-reactivity -- read at once
    query: Object.fromEntries(new URLSearchParams(query)),
  };
}

const state = $state<{ route: Route }>({
  route: parse(typeof location === 'undefined' ? '' : location.hash),
});
// How far back the user can go: kept in the history entries themselves.
let depth = 0;

function arrive() {
  state.route = parse(location.hash);
}

export const router = {
  get route(): Route {
    return state.route;
  },
  /** Goes somewhere; `replace` leaves no step back. */
  go(name: RouteName, where: Where = {}): void {
    const to = href(name, where);
    if (to === location.hash) return;
    if (where.replace) history.replaceState({ depth }, '', to);
    else history.pushState({ depth: (depth += 1) }, '', to);
    arrive();
  },
  /** One step back; true when there was one. */
  back(): boolean {
    if (depth === 0) return false;
    history.back();
    return true;
  },
  forward(): void {
    history.forward();
  },
  /** Follows the window's own history; called once. */
  start(): () => void {
    const onPop = (event: PopStateEvent) => {
      depth = (event.state as { depth?: number } | null)?.depth ?? depth;
      arrive();
    };
    // A plain link (href="#/…") lands here.
    const onHash = () => {
      if ((history.state as { depth?: number } | null)?.depth === undefined)
        history.replaceState({ depth: (depth += 1) }, '');
      arrive();
    };
    addEventListener('popstate', onPop);
    addEventListener('hashchange', onHash);
    // Whoever changed the address while the program was still starting is not forgotten.
    arrive();
    return () => {
      removeEventListener('popstate', onPop);
      removeEventListener('hashchange', onHash);
    };
  },
};
