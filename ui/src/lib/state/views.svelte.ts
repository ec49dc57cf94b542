import type { Component } from 'svelte';
import { backend, type SavedView, type Topic } from '$lib/backend';
import type { RouteName } from '$lib/router.svelte';

/** What a screen must know of its own saved views; it registers itself once. */
export type ViewOpener = {
  /** Where a view is opened: the route with its one-time wishes. */
  place: (asked: unknown) => { name: RouteName; query: Record<string, string> };
  icon: (asked: unknown) => Component;
  /** True while the screen shows just this. */
  isOpen: (asked: unknown) => boolean;
  /** The question on the screen as it would be kept; null when there is none worth keeping. */
  current: () => unknown;
  /** The question brought up to this day, where it holds a day counted from today. */
  fresh?: (asked: unknown) => unknown;
  /** How many records a view shows, where the core did not say or said it of another day. */
  count?: (asked: unknown) => Promise<number | null>;
  /** Changes after which the counts are asked for again, beside those of the directory. */
  topics?: Topic[];
};

/** A view with the question it asks now. */
export type ShownView = SavedView & { asked: unknown; opener: ViewOpener };

// Filled while the program is loaded, never changed afterwards.
const openers: Partial<Record<string, ViewOpener>> = {};

/** Makes the views of a screen known to the frame. */
export function registerViews(screen: string, opener: ViewOpener): void {
  openers[screen] = opener;
}

/** The opener of a screen; none while the screen keeps no views. */
export const openerOf = (screen: string): ViewOpener | null => openers[screen] ?? null;

async function shown(view: SavedView): Promise<ShownView | null> {
  const opener = openers[view.screen];
  if (!opener) return null;
  try {
    const kept: unknown = JSON.parse(view.query);
    const asked = opener.fresh?.(kept) ?? kept;
    // The core counts the question as it is kept; of a later day the screen itself has to ask.
    const other = view.count === null || JSON.stringify(asked) !== JSON.stringify(kept);
    const count = other && opener.count ? await opener.count(asked).catch(() => null) : view.count;
    return { ...view, count, asked, opener };
  } catch {
    return null;
  }
}

/** The saved views of every screen that keeps some. */
class Views {
  list = $state.raw<ShownView[]>([]);
  /** The screen whose question is being given a name. */
  saving = $state<string | null>(null);
  /** The window in which views are put in order; the id of the view to begin with, or empty. */
  arranging = $state<string | null>(null);
  #turn = 0;
  #latest: Promise<void> = Promise.resolve();

  /** Asks anew; over when the newest answer is on the screen, whoever asked for it. */
  async load(): Promise<void> {
    this.#latest = this.#ask();
    let seen: Promise<void>;
    do {
      seen = this.#latest;
      await seen;
    } while (seen !== this.#latest);
  }

  async #ask(): Promise<void> {
    const turn = (this.#turn += 1);
    try {
      const views = await backend.call('view_list', { screen: null });
      const list = (await Promise.all(views.map(shown))).filter((view) => view !== null);
      if (turn === this.#turn) this.list = list;
    } catch {
      // What is wrong with the file is told by the screens themselves.
    }
  }

  /** Asks now and after every change that can alter a count. */
  follow(): () => void {
    void this.load();
    return backend.onChanged((topics) => {
      const about = ['staff', 'office', ...Object.values(openers).flatMap((each) => each?.topics ?? [])];
      if (topics.some((topic) => about.includes(topic))) void this.load();
    });
  }

  /** The views beside which a view stands: those of its own screen. */
  among(view: ShownView): ShownView[] {
    return this.list.filter((each) => each.screen === view.screen);
  }
}

export const views = new Views();
