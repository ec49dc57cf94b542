import type { NewTask } from '$lib/backend';

const state = $state<{ task: NewTask | null }>({ task: null });

/** What a quick line understood, on its way to the form of an order. */
export const orderDraft = {
  give(task: NewTask): void {
    state.task = task;
  },
  take(): NewTask | null {
    const { task } = state;
    state.task = null;
    return task;
  },
};
