import type { ShownTasks, TaskPaper } from '$lib/backend';
import { router } from '$lib/router.svelte';
import { tasks } from '../list.svelte';

/** A paper of tasks. */
export type TaskPaperKind = TaskPaper['paper'];
export const TASK_PAPERS: TaskPaperKind[] = ['list', 'control', 'overdue', 'monday', 'day'];

class TaskPapers {
  /** The paper whose dialog is open. */
  print = $state<TaskPaperKind | null>(null);
  /** The export dialog is open. */
  exporting = $state(false);
}

/** Which of the two dialogs is open. */
export const taskPapers = new TaskPapers();

/** True where Ctrl+P and Ctrl+E are about tasks. */
export const printsTasks = (): boolean => ['tasks', 'today'].includes(router.route.name);

/** Ctrl+P: the list one looks at, or the plan of the day from the day. */
export function printTasks(): void {
  taskPapers.print = router.route.name === 'tasks' ? 'list' : 'day';
}

/** Asks what to write of the list of tasks; the list comes on the screen first. */
export async function exportTasks(): Promise<void> {
  if (router.route.name !== 'tasks') router.go('tasks');
  if (!tasks.loaded) await tasks.search();
  taskPapers.exporting = true;
}

/** The list as it stands on the screen; with `picked`, only the ticked tasks. */
export function shown(picked: boolean): ShownTasks {
  return {
    list: {
      filter: tasks.filter,
      group: tasks.view === 'board' ? 'board' : tasks.group,
      sort: tasks.sort,
      folded: [...tasks.folded],
      after: null,
      limit: null,
    },
    columns: tasks.columns,
    ids: picked ? [...tasks.picked] : [],
  };
}
