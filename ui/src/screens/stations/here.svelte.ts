import { backend, toApiError, type ApiError, type StationsElection } from '$lib/backend';
import { named, nearest } from './registry';

/** Which election the address means: its stations are looked at. */
export class Here {
  /** The election; null: the register alone. Undefined until it is known. */
  election = $state.raw<StationsElection | null | undefined>(undefined);
  /** It is not among the elections of the office any more. */
  gone = $state(false);
  error = $state.raw<ApiError | null>(null);
  #turn = 0;

  /** `id` of the address: an election, `register`, or none for the nearest ahead. */
  async find(id: string | null): Promise<void> {
    const mine = (this.#turn += 1);
    if (id === 'register') {
      this.election = null;
      this.gone = false;
      return;
    }
    try {
      const { elections } = await backend.call('election_list', { closed: true, binned: false });
      if (mine !== this.#turn) return;
      const item = id === null ? nearest(elections) : elections.find((each) => each.id === id);
      this.gone = id !== null && item === undefined;
      this.election = item ? named(item) : null;
      this.error = null;
    } catch (told) {
      if (mine === this.#turn) this.error = toApiError(told);
    }
  }
}
