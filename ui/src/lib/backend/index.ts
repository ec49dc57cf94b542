/**
 * The only way to the core. Everything else in the UI asks `backend` and never knows
 * whether a window or the bridge answers.
 */
import { bridge } from './bridge';
import type { Door, OpenKind } from './door';
import { tauri } from './tauri';
import type { ApiError, Commands, Topic } from './wire';

export type * from './wire';

type Name = keyof Commands;

let door: Door = typeof window !== 'undefined' && '__TAURI_INTERNALS__' in window ? tauri : bridge;
let listening = false;
const listeners = new Set<(topics: Topic[]) => void>();

/** True for what the core answers instead of a result. */
export function isApiError(error: unknown): error is ApiError {
  return typeof error === 'object' && error !== null && 'code' in error && 'params' in error;
}

/** Any thrown thing as the one error shape the UI can show. */
export function toApiError(error: unknown): ApiError {
  if (isApiError(error)) return { ...error, fields: error.fields ?? [] };
  return { code: 'internal', params: {}, fields: [] };
}

async function call<N extends Name>(name: N, request: Commands[N][0]): Promise<Commands[N][1]> {
  try {
    return (await door.call(name, request)) as Commands[N][1];
  } catch (error) {
    throw toApiError(error);
  }
}

/** Tells when something was changed, by this window or another face. Returns the way to stop listening. */
function onChanged(told: (topics: Topic[]) => void): () => void {
  listeners.add(told);
  if (!listening) {
    listening = true;
    door.onChanged((topics) => listeners.forEach((each) => each(topics)));
  }
  return () => listeners.delete(told);
}

/** Puts another door in place; for tests. */
export function useDoor(other: Door): void {
  door = other;
  listening = false;
}

/** A picture counts when its letters are there and its frame is over. */
async function reportPaint(what: string): Promise<void> {
  const frame = () => new Promise((over) => requestAnimationFrame(over));
  await frame();
  await document.fonts?.ready;
  await frame();
  await frame();
  await door.painted(what).catch(() => undefined);
}

export const backend = {
  call,
  onChanged,
  pickOpenPath: (kind: OpenKind) => door.pickOpenPath(kind),
  pickOpenPaths: () => door.pickOpenPaths(),
  pickFolder: () => door.pickFolder(),
  pickSavePath: (name: string) => door.pickSavePath(name),
  openFolder: (path: string) => door.openFolder(path),
  /** Opens a file that was just written with the system's own program for it. */
  openFile: (path: string) => door.openFile(path),
  /** Reports the first real picture, for the start-up measurement. Never fails. */
  painted: (what: 'list' | 'today' | 'first-start' | 'problem') => void reportPaint(what),
};
