import { backend, type Group } from '$lib/backend';

/** The groups of the file with the number of their members. */
class Groups {
  list = $state.raw<Group[]>([]);
  loaded = $state(false);
  #turn = 0;

  get byHand(): Group[] {
    return this.list.filter((each) => each.rule === null);
  }

  async load(): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const list = await backend.call('group_list', {});
      if (turn !== this.#turn) return;
      this.list = list;
      this.loaded = true;
    } catch {
      // The list of people tells what is wrong with the file.
    }
  }

  /** Asks now and after every change of the directory. */
  follow(): () => void {
    void this.load();
    return backend.onChanged((topics) => {
      if (topics.includes('staff')) void this.load();
    });
  }
}

export const groups = new Groups();
