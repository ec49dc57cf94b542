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
import type { RouteName } from '$lib/router.svelte';
import BinScreen from './bin/BinScreen.svelte';
import CalendarScreen from './calendar/CalendarScreen.svelte';
import DeadlinesScreen from './deadlines/DeadlinesScreen.svelte';
import CorrectionsScreen from './corrections/CorrectionsScreen.svelte';
import HandOverScreen from './hand-over/HandOverScreen.svelte';
import CouncilsScreen from './councils/CouncilsScreen.svelte';
import ElectionsScreen from './elections/ElectionsScreen.svelte';
import ImportScreen from './import/ImportScreen.svelte';
import GroupsScreen from './people/groups/GroupsScreen.svelte';
import LooksAlikeScreen from './people/looks-alike/LooksAlikeScreen.svelte';
import './people/views/opener';
import PeopleScreen from './people/PeopleScreen.svelte';
import OrdersScreen from './orders/OrdersScreen.svelte';
import RoundsScreen from './rounds/RoundsScreen.svelte';
import RecentScreen from './recent/RecentScreen.svelte';
import ReportsScreen from './reports/ReportsScreen.svelte';
import './tasks/opener';
import TasksScreen from './tasks/TasksScreen.svelte';
import StationsScreen from './stations/StationsScreen.svelte';
import SettingsScreen from './settings/SettingsScreen.svelte';
import TodayScreen from './today/TodayScreen.svelte';

/** The sheet of components is for development; it is not in a shipped program. */
const withSheet = import.meta.env.DEV || import.meta.env.VITE_SHEET === '1';

export const screens: Record<Exclude<RouteName, 'sheet'>, Component> = {
  today: TodayScreen,
  people: PeopleScreen,
  groups: GroupsScreen,
  duplicates: LooksAlikeScreen,
  tasks: TasksScreen,
  orders: OrdersScreen,
  councils: CouncilsScreen,
  elections: ElectionsScreen,
  stations: StationsScreen,
  import: ImportScreen,
  rounds: RoundsScreen,
  recent: RecentScreen,
  bin: BinScreen,
  deadlines: DeadlinesScreen,
  corrections: CorrectionsScreen,
  calendar: CalendarScreen,
  reports: ReportsScreen,
  'hand-over': HandOverScreen,
  settings: SettingsScreen,
};

/** Loads the sheet of components; null in a shipped program. */
export const loadSheet: (() => Promise<{ default: Component }>) | null = withSheet
  ? () => import('./sheet/SheetScreen.svelte')
  : null;
