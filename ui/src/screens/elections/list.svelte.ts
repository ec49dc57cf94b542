import { backend, toApiError, type ApiError, type ElectionItem } from '$lib/backend';

/** The elections of the office; closed ones only when they are asked for. */
export class Elections {
  items = $state.raw<ElectionItem[]>([]);
  /** How many closed ones are left out. */
  closed = $state(0);
  withClosed = $state(false);
  loaded = $state(false);
  error = $state.raw<ApiError | null>(null);
  #turn = 0;

  async load(): Promise<void> {
    const mine = (this.#turn += 1);
    try {
      const found = await backend.call('election_list', { closed: this.withClosed, binned: false });
      if (mine !== this.#turn) return;
      this.items = found.elections;
      this.closed = found.closed;
      this.error = null;
    } catch (told) {
      if (mine !== this.#turn) return;
      this.error = toApiError(told);
    }
    this.loaded = true;
  }
  async showClosed(show: boolean): Promise<void> {
    this.withClosed = show;
    await this.load();
  }
}
