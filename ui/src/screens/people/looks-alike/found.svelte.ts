import { backend, toApiError, type ApiError, type Duplicates } from '$lib/backend';

/** The pairs of cards that look like one person, as they were found last. */
class Found {
  value = $state.raw<Duplicates | null>(null);
  error = $state.raw<ApiError | null>(null);
  #turn = 0;

  async load(): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const value = await backend.call('duplicates_list', {});
      if (turn !== this.#turn) return;
      this.value = value;
      this.error = null;
    } catch (refused) {
      if (turn === this.#turn) this.error = toApiError(refused);
    }
  }
}

export const found = new Found();
