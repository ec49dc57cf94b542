import { backend } from '$lib/backend';

const state = $state<{ days: number | null }>({ days: null });
let turn = 0;

/** Days to the next day of voting, for the rail; null when none is ahead. */
export const nextElection = {
  get days(): number | null {
    return state.days;
  },
  async load(): Promise<void> {
    const mine = (turn += 1);
    try {
      const { next } = await backend.call('election_list', { closed: false, binned: false });
      if (mine === turn) state.days = next;
    } catch {
      if (mine === turn) state.days = null;
    }
  },
  follow: (): (() => void) =>
    backend.onChanged((topics) => {
      if (topics.some((each) => ['elections', 'app'].includes(each))) void nextElection.load();
    }),
};
