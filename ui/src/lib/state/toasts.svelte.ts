import type { ApiError, OpSummary } from '$lib/backend';
import { errorText, t } from '$lib/i18n';

/** What is told: an act with its way back, something that changed nothing, a refusal. */
type Kind = 'did' | 'said' | 'failed';
export type Toast = { id: number; kind: Kind; text: () => string; undo: boolean };

const state = $state<{ shown: Toast[] }>({ shown: [] });
let next = 0;

function put(kind: Kind, text: () => string, undo = false): void {
  const others = state.shown.filter((each) => each.kind !== kind);
  state.shown = [...others, { id: (next += 1), kind, text, undo }];
}

/**
 * Messages at the bottom, one of a kind: a copy takes no Undo away, an act no refusal. Of two acts the
 * newer stands: it is the one that Undo takes back.
 */
export const toasts = {
  get shown(): Toast[] {
    return state.shown;
  },
  /** Tells of a recorded change, with Undo. */
  did(op: OpSummary): void {
    const undo = op.kind !== 'undo' && op.kind !== 'redo';
    put('did', () => t(`history-${op.kind}`, { subject: op.subject, count: op.count }), undo);
  },
  /** Tells something that changed nothing in the file, such as a copy. */
  say(text: () => string): void {
    put('said', text);
  },
  /** Tells a refusal that has no place of its own on the screen. */
  failed(error: ApiError): void {
    put('failed', () => errorText(error));
  },
  close(id: number): void {
    state.shown = state.shown.filter((each) => each.id !== id);
  },
};
