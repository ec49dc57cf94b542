import { backend, type PeopleFacets, type PeopleFilter } from '$lib/backend';

/** How many people each choice would show, for the question on the screen; asked when a choice is opened. */
class Facets {
  value = $state.raw<PeopleFacets | null>(null);
  #turn = 0;

  async load(query: string, filter: PeopleFilter): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const value = await backend.call('people_facets', { query, filter, stale_before: null });
      if (turn === this.#turn) this.value = value;
    } catch {
      // The list itself tells what is wrong with the file; the choices stay as they were.
    }
  }
  forget(): void {
    this.#turn += 1;
    this.value = null;
  }
}

export const facets = new Facets();
