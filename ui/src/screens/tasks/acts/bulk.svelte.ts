import { toApiError, type EditTasks, type RefusedTask } from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { toasts } from '$lib/state/toasts.svelte';
import { part } from '../requests';

const state = $state<{ refused: RefusedTask[] }>({ refused: [] });

/** One act over many tasks, under one undo; those passed by are listed with the reason. */
export const bulk = {
  get refused(): RefusedTask[] {
    return state.refused;
  },
  seen(): void {
    state.refused = [];
  },
  /** The refusal of the whole act, or null when it was done to some. */
  async run(ids: string[], what: Partial<EditTasks>): Promise<ReturnType<typeof toApiError> | null> {
    if (ids.length === 0 || app.readOnly) return null;
    try {
      const { value } = await app.write('tasks_edit', part<EditTasks>({ ids, ...what }));
      state.refused = value.refused;
      return null;
    } catch (error) {
      return toApiError(error);
    }
  },
  /** As `run`, where there is no place of its own for a refusal. */
  async told(ids: string[], what: Partial<EditTasks>): Promise<void> {
    const refused = await bulk.run(ids, what);
    if (refused) toasts.failed(refused);
  },
};
