// The heights are held raw: what is drawn is told by a count of their changes.
/* eslint-disable svelte/prefer-svelte-reactivity */
import { untrack } from 'svelte';
import { measured, pieces, type Piece } from './window';

/** How much two measured heights may differ and still be the same, px. */
const SAME = 0.5;

/**
 * The rows of a table that are drawn: those in view and some around them. Each row is a `tbody` with its
 * key in `data-row`, and may be of any height: it is measured once it was drawn. What scrolls is the
 * box of the table, or, where a row takes several lines, the screen it stands on. Made while a component
 * is.
 */
export class RowWindow {
  /** The box around the table. */
  box = $state.raw<HTMLElement | null>(null);
  #view = $state.raw({ top: 0, height: 600 });
  #known = new Map<string, number>();
  #width = 0;
  /** Heights are kept aside from what Svelte watches: this counts their changes. */
  #round = $state(0);
  #guess = $state(0);
  #guessed = false;
  #keys: () => string[];
  #cursor: () => number;

  /** `guess`: px of a row before one was measured. */
  constructor(keys: () => string[], cursor: () => number, guess: number) {
    this.#keys = keys;
    this.#cursor = cursor;
    this.#guess = guess;
    $effect(() => (this.box ? untrack(() => this.#watch(this.box!)) : undefined));
    $effect(() => {
      void this.drawn;
      untrack(() => this.#measure());
    });
  }

  readonly #heights = $derived.by(() => {
    void this.#round;
    return measured(this.#keys(), this.#known, this.#guess);
  });
  readonly drawn = $derived.by<Piece[]>(() => pieces(this.#heights, this.#view, this.#cursor()));

  #watch(box: HTMLElement): () => void {
    const resized = new ResizeObserver(() => {
      this.#measure();
      this.#look();
    });
    resized.observe(box);
    const table = box.querySelector('table');
    if (table) resized.observe(table);
    const scrolled = (event: Event) => {
      if (event.target instanceof Node && event.target.contains(box)) this.#look();
    };
    document.addEventListener('scroll', scrolled, { capture: true, passive: true });
    this.#look();
    return () => {
      resized.disconnect();
      document.removeEventListener('scroll', scrolled, { capture: true });
    };
  }
  /** Which part of the table is in view. */
  #look(): void {
    const table = this.box?.querySelector('table');
    let scroller = this.box;
    while (scroller && !/auto|scroll/.test(getComputedStyle(scroller).overflowY))
      scroller = scroller.parentElement;
    if (!table || !scroller) return;
    const top = Math.max(0, scroller.getBoundingClientRect().top - table.getBoundingClientRect().top);
    const height = Math.min(scroller.clientHeight, window.innerHeight);
    if (top !== this.#view.top || height !== this.#view.height) this.#view = { top, height };
  }
  #measure(): void {
    const { box } = this;
    if (!box) return;
    // In another width words are broken elsewhere.
    if (box.clientWidth !== this.#width) {
      this.#width = box.clientWidth;
      this.#known.clear();
      this.#guessed = false;
    }
    let changed = false;
    for (const row of box.querySelectorAll<HTMLElement>('tbody[data-row]')) {
      const key = row.dataset.row ?? '';
      const { height } = row.getBoundingClientRect();
      if (height === 0 || Math.abs((this.#known.get(key) ?? 0) - height) < SAME) continue;
      this.#known.set(key, height);
      changed = true;
    }
    if (!this.#guessed && this.#known.size > 0) {
      const all = [...this.#known.values()].sort((one, other) => one - other);
      this.#guess = all[all.length >> 1] ?? this.#guess;
      this.#guessed = true;
    }
    if (changed) this.#round += 1;
  }
}
