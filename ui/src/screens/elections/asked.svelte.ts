import type { ElectionRow } from '$lib/backend';

/** A question over the programme: what an act cannot do without. */
export type Ask =
  | { kind: 'date'; row: ElectionRow }
  | { kind: 'done' | 'not_applicable'; rows: ElectionRow[] }
  | { kind: 'add'; after: ElectionRow | null }
  | { kind: 'edit' };

const state = $state<{ ask: Ask | null }>({ ask: null });

/** One question at a time. */
export const programmeAsk = {
  get shown(): Ask | null {
    return state.ask;
  },
  open(ask: Ask): void {
    if (!('rows' in ask) || ask.rows.length > 0) state.ask = ask;
  },
  close(): void {
    state.ask = null;
  },
};
