/** Which question stands over the screen, and about which tasks. */
export type TaskAsk =
  | { kind: 'term'; ids: string[] }
  | { kind: 'person'; ids: string[] }
  | { kind: 'state'; ids: string[] }
  | { kind: 'column'; ids: string[] }
  | { kind: 'label'; ids: string[] }
  | { kind: 'council'; ids: string[] };

const state = $state<{ ask: TaskAsk | null }>({ ask: null });

/** One question at a time. */
export const taskAsk = {
  get shown(): TaskAsk | null {
    return state.ask;
  },
  open(ask: TaskAsk): void {
    if (ask.ids.length > 0) state.ask = ask;
  },
  close(): void {
    state.ask = null;
  },
};
