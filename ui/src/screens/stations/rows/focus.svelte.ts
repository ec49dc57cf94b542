import { tick, untrack } from 'svelte';

/** What a table tells of itself. */
type Grid = {
  /** Its cells or rows that can have the keys; one of them is in the order of Tab. */
  stops: string;
  box: () => HTMLElement | null;
  /** Read for its changes: the cursor moved, or the rows did. */
  moves: () => unknown;
  /** Something is being typed: the keys are not the table's now. */
  busy?: () => boolean;
};

/** One cell or row of a table has the focus, and while the keys belong to the table it goes with the cursor. */
export class GridFocus {
  #grid: Grid;
  /** The keys belong to the table, also when what is under the cursor has just moved. */
  #mine = false;

  constructor(grid: Grid) {
    this.#grid = grid;
    $effect(() => {
      void grid.moves();
      untrack(() => {
        const active = document.activeElement;
        if (this.#mine && (active === document.body || active === null || this.inside())) void this.focus();
      });
    });
  }

  inside(): boolean {
    const active = document.activeElement;
    return (active?.matches(this.#grid.stops) && this.#grid.box()?.contains(active)) ?? false;
  }
  #here(): HTMLElement | null {
    return this.#grid.box()?.querySelector<HTMLElement>(`:is(${this.#grid.stops})[tabindex="0"]`) ?? null;
  }
  async focus(): Promise<void> {
    await tick();
    if (this.#grid.busy?.()) return;
    const at = this.#here();
    at?.focus({ preventScroll: true });
    at?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
  /** The table was pressed: its keys are its own from now on. */
  take(): void {
    this.#mine = true;
    void this.focus();
  }
  place(): DOMRect | null {
    return this.#here()?.getBoundingClientRect() ?? null;
  }
  readonly onfocusin = (): void => {
    this.#mine = true;
  };
  readonly onfocusout = (event: FocusEvent): void => {
    const to = event.relatedTarget;
    if (to instanceof Node && !this.#grid.box()?.contains(to)) this.#mine = false;
  };
}
