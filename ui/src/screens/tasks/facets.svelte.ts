import { backend, type TaskFacets, type TaskFilter } from '$lib/backend';
import { part } from './requests';

/** Values one can filter by, with the counts of the list as it is narrowed now. */
class Facets {
  value = $state.raw<TaskFacets | null>(null);
  #turn = 0;

  async load(filter: TaskFilter): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const value = await backend.call('task_facets', part({ filter }));
      if (turn === this.#turn) this.value = value;
    } catch {
      // Without counts there is nothing to choose from; the list itself tells what is wrong.
    }
  }
  forget(): void {
    this.#turn += 1;
    this.value = null;
  }
}

export const taskFacets = new Facets();
