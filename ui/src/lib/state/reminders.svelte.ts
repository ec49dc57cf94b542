import { backend, type ReminderLine, type RemindersDue } from '$lib/backend';
import { app } from './app.svelte';

const state = $state<{ due: RemindersDue | null }>({ due: null });
let turn = 0;

/** What fell due and was not seen by whoever sits here; followed while the program runs. */
export const reminders = {
  get due(): RemindersDue | null {
    return state.due;
  },
  get count(): number {
    return state.due?.count ?? 0;
  },
  async load(): Promise<void> {
    const mine = (turn += 1);
    try {
      const due = await backend.call('reminders_due', {});
      if (mine === turn) state.due = due;
    } catch {
      // Without a file there is nothing to be reminded of; the screen says what is wrong with it.
      if (mine === turn) state.due = null;
    }
  },
  /** Notes that one line was seen, or all that are due now. */
  async seen(line: ReminderLine | null): Promise<void> {
    const lines = line ? [{ id: line.id, on: line.on }] : [];
    await app.write('reminders_seen', { lines, all: line === null }, true);
    await reminders.load();
  },
  /** Follows changes, other users and new days; called by the frame. */
  follow(): () => void {
    return backend.onChanged((topics) => {
      if (topics.some((each) => ['tasks', 'office', 'app'].includes(each))) void reminders.load();
    });
  },
};
