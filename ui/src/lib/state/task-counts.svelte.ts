import { backend, type TaskCounts } from '$lib/backend';

const NONE: TaskCounts = { open: 0, overdue: 0, today: 0, to_confirm: 0 };
const state = $state<{ counts: TaskCounts }>({ counts: NONE });
let turn = 0;

/** Open and late tasks, for the rail. */
export const counts = {
  get open(): number {
    return state.counts.open;
  },
  get overdue(): number {
    return state.counts.overdue;
  },
  get toConfirm(): number {
    return state.counts.to_confirm;
  },
  async load(): Promise<void> {
    const mine = (turn += 1);
    try {
      const found = await backend.call('task_counts', {});
      if (mine === turn) state.counts = found;
    } catch {
      if (mine === turn) state.counts = NONE;
    }
  },
  follow: (): (() => void) =>
    backend.onChanged((topics) => {
      if (topics.some((each) => ['tasks', 'app'].includes(each))) void counts.load();
    }),
};
