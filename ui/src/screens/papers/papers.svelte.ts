import type { PaperKind, PeopleChoice } from '$lib/backend';
import { router } from '$lib/router.svelte';
import { printElection } from '../elections/dialogs/ask.svelte';
import { people } from '../people/list.svelte';
import { printOrder, printsMatrix, printShownMatrix } from '../orders/papers/here';
import { exportTasks, printsTasks, printTasks } from '../tasks/papers/papers.svelte';

/** A paper of the whole district, or the list of people as it stands on the screen. */
export type Paper = PaperKind | 'people';

class Papers {
  /** The paper whose dialog is open. */
  print = $state<Paper | null>(null);
  /** The council whose passport may be printed. */
  council = $state<string | null>(null);
  /** The export dialog is open. */
  exporting = $state(false);
}

/** Which of the two dialogs is open. */
export const papers = new Papers();

/** Ctrl+P: the list, the council, the order or the tasks one looks at; from another screen, the guide. */
export function printHere(): void {
  const { name, id } = router.route;
  if (printElection()) return;
  if (printsMatrix()) return printShownMatrix();
  const order = id ?? router.route.query.id;
  if (name === 'orders' && order) return printOrder(order);
  if (printsTasks()) return printTasks();
  papers.council = name === 'councils' ? id : null;
  if (name === 'councils') papers.print = id === null ? 'council-list' : 'council-passport';
  else papers.print = name === 'people' ? 'people' : 'guide-by-institution';
}

/** Ctrl+E: tasks where tasks are looked at, else people. */
export const exportHere = (): Promise<void> => (printsTasks() ? exportTasks() : exportPeople());

/** Asks what to write of the list of people; the list comes on the screen first. */
export async function exportPeople(): Promise<void> {
  if (router.route.name !== 'people') router.go('people');
  if (!people.loaded) await people.search();
  papers.exporting = true;
}

/** The people of the list as it is asked for now; with `picked`, only the ticked rows. */
export function choice(picked: boolean): PeopleChoice {
  return {
    query: people.query,
    filter: people.filter,
    sort: people.sort,
    ids: picked ? people.rows.filter((row) => people.picked.has(row.id)).map((row) => row.id) : [],
  };
}
