import { SvelteMap } from 'svelte/reactivity';
import type { ChangeDays, OwnDay, OwnDayKind } from '$lib/backend';

/** What a day shall be: a mark of the office, or the country's own day again (kind null). */
export type Wish = { kind: OwnDayKind | null; name: string; act: string };

const wishes = new SvelteMap<string, Wish>();
let file = '';

/** Days changed on the screen and not saved: they wait while one looks at another screen. */
export const draft = {
  wishes,
  /** Another file has days of its own. */
  of(path: string): void {
    if (file !== path) wishes.clear();
    file = path;
  },
  /** The change as the core takes it. */
  change(): ChangeDays {
    const set: OwnDay[] = [];
    const remove: string[] = [];
    for (const [date, { kind, name, act }] of wishes) {
      if (kind === null) remove.push(date);
      else set.push({ date, kind, name, act });
    }
    return { set, remove };
  },
};
