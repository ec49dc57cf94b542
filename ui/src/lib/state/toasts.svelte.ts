import type { ApiError, OpSummary } from '$lib/backend';
import { errorText, t } from '$lib/i18n';

export type Toast = { id: number; text: () => string; undo: boolean; failed: boolean };

const state = $state<{ shown: Toast | null }>({ shown: null });
let next = 0;

function put(text: () => string, undo: boolean, failed = false): void {
  state.shown = { id: (next += 1), text, undo, failed };
}

/** One message at a time at the bottom: what happened, and how to take it back. */
export const toasts = {
  get shown(): Toast | null {
    return state.shown;
  },
  /** Tells of a recorded change, with Undo. */
  did(op: OpSummary): void {
    const undo = op.kind !== 'undo' && op.kind !== 'redo';
    put(() => t(`history-${op.kind}`, { subject: op.subject, count: op.count }), undo);
  },
  /** Tells something that changed nothing in the file, such as a copy. */
  say(text: () => string): void {
    put(text, false);
  },
  /** Tells a refusal that has no place of its own on the screen. */
  failed(error: ApiError): void {
    put(() => errorText(error), false, true);
  },
  close(): void {
    state.shown = null;
  },
};
