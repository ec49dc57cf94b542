import type { OrderLine } from '$lib/backend';

/** A question over the sheet: what an act cannot do without. */
export type Ask =
  | { kind: 'returned' | 'excused' | 'extend'; lines: OrderLine[] }
  | { kind: 'remind' }
  | { kind: 'add' }
  | { kind: 'files'; line: string };

const state = $state<{ ask: Ask | null }>({ ask: null });

/** One question at a time. */
export const orderAsk = {
  get shown(): Ask | null {
    return state.ask;
  },
  open(ask: Ask): void {
    if (!('lines' in ask) || ask.lines.length > 0) state.ask = ask;
  },
  close(): void {
    state.ask = null;
  },
};
