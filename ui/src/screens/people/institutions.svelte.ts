import { backend, type Institution } from '$lib/backend';

let current = $state.raw<Institution[]>([]);
let asked = false;

/** The institutions known to the file, for the filter and for suggestions. */
export const institutions = {
  get list(): Institution[] {
    return current;
  },
  get names(): string[] {
    return current.map((each) => each.name);
  },
  /** Asks once; `again` after a change. A failure leaves the last list. */
  async load(again = false): Promise<void> {
    if (asked && !again) return;
    asked = true;
    try {
      current = await backend.call('institutions_list', {});
    } catch {
      asked = false;
    }
  },
};
