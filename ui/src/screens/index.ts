/**
 * The screens by route. A screen fills `.main`; it reads `router.route` (id = what is selected,
 * query = one-time wishes) and tells the frame its keys:
 *   #/people/ID          a person is selected        #/people?q=text     search with that text
 *   #/people?add=1       quick add (Ctrl+N)          #/people?paste=1    paste contacts
 *   #/tasks/ID           a task is opened          #/tasks?show=JSON    a question, see tasks/wish.ts
 *   #/tasks?add=1        a new task, with &title=, &due=
 *   #/orders/ID          an order to many councils    #/orders/ID?at=COUNCIL   on that line
 *   #/orders?new=1       a new order, with &title=    #/tasks?matrix=1|SERIES   councils × orders
 *   #/import             a list out of a file
 *   #/today              the day; #/reports figures; #/hand-over/ID the desk of a person
 *   #/councils/ID        a council            #/councils/ID?tab=log, ?call=1   its log; before a call
 *   #/elections/ID       an election with its programme; ?line=ID on that row
 *   #/stations/ELECTION?view=readiness&station=ID   polling stations of an election, on that one;
 *                        without ELECTION the nearest ahead; #/stations/register all of the office
 *   #/people?institution=ID, ?council=ID             list of one institution or council
 *   #/people?group=ID, ?q=text&filter=JSON           members of a group; a kept question
 *   #/people?unit=ID     the card of an institution
 *   #/rounds/ID          a round of calls            #/rounds?new=1      a new one, of the list of people
 */
import type { Component } from 'svelte';
import { SvelteMap } from 'svelte/reactivity';
import type { RouteName } from '$lib/router.svelte';
import './people/views/opener';
import './tasks/opener';

/** The sheet of components is for development; it is not in a shipped program. */
const withSheet = import.meta.env.DEV || import.meta.env.VITE_SHEET === '1';

// A screen is a piece of its own, brought when it is first gone to.
const pieces: Record<Exclude<RouteName, 'sheet'>, () => Promise<{ default: Component }>> = {
  today: () => import('./today/TodayScreen.svelte'),
  people: () => import('./people/PeopleScreen.svelte'),
  groups: () => import('./people/groups/GroupsScreen.svelte'),
  duplicates: () => import('./people/looks-alike/LooksAlikeScreen.svelte'),
  tasks: () => import('./tasks/TasksScreen.svelte'),
  orders: () => import('./orders/OrdersScreen.svelte'),
  councils: () => import('./councils/CouncilsScreen.svelte'),
  elections: () => import('./elections/ElectionsScreen.svelte'),
  stations: () => import('./stations/StationsScreen.svelte'),
  import: () => import('./import/ImportScreen.svelte'),
  rounds: () => import('./rounds/RoundsScreen.svelte'),
  recent: () => import('./recent/RecentScreen.svelte'),
  bin: () => import('./bin/BinScreen.svelte'),
  deadlines: () => import('./deadlines/DeadlinesScreen.svelte'),
  corrections: () => import('./corrections/CorrectionsScreen.svelte'),
  calendar: () => import('./calendar/CalendarScreen.svelte'),
  reports: () => import('./reports/ReportsScreen.svelte'),
  'hand-over': () => import('./hand-over/HandOverScreen.svelte'),
  settings: () => import('./settings/SettingsScreen.svelte'),
};

const loadSheet: (() => Promise<{ default: Component }>) | null = withSheet
  ? () => import('./sheet/SheetScreen.svelte')
  : null;

// The screens that are here.
const here = new SvelteMap<RouteName, Component>();

/** The screen of a route; null until it is here. */
export function screenOf(name: RouteName): Component | null {
  return here.get(name) ?? null;
}

/** Brings a screen; at once when it is here already. */
export async function bringScreen(name: RouteName): Promise<void> {
  if (here.has(name)) return;
  if (name !== 'sheet') here.set(name, (await pieces[name]()).default);
  else if (loadSheet) here.set(name, (await loadSheet()).default);
}

/** Brings all the others, so that whoever goes on from a search arrives at once. */
export async function bringScreens(): Promise<void> {
  for (const name of Object.keys(pieces) as RouteName[]) await bringScreen(name);
}
