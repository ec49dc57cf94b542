import {
  backend,
  toApiError,
  type AppStatus,
  type Commands,
  type Preferences,
  type Topic,
} from '$lib/backend';
import { bringTexts, setLanguage } from '$lib/i18n';
import { keepGuess } from './start';
import { toasts } from './toasts.svelte';

type State = { status: AppStatus | null };
const state = $state<State>({ status: null });

const HIGH = ['black-on-white', 'white-on-black', 'yellow-on-black'];
// Last place of the user, sent together with the preferences.
let sending: ReturnType<typeof setTimeout> | undefined;
/** What was chosen here and is not kept by the core yet: no status read meanwhile puts it back. */
let chosen: Partial<Preferences> = {};
/** Number of the newest status that was asked for, of the newest shown, and of the last before a choice was kept. */
let asked = 0;
let seen = 0;
let former = 0;

/** Puts the preferences on the page: attributes that the style sheets read. */
function show(preferences: Preferences): void {
  const html = document.documentElement;
  html.dataset.scheme = preferences.scheme;
  html.dataset.density = preferences.density;
  html.dataset.scale = String(preferences.scale);
  if (HIGH.includes(preferences.scheme)) html.dataset.contrast = 'high';
  else delete html.dataset.contrast;
  if (preferences.wide_spacing) html.dataset.spacing = 'wide';
  else delete html.dataset.spacing;
  setLanguage(preferences.language);
  keepGuess({ language: preferences.language });
}

function take(status: AppStatus, turn: number): AppStatus {
  // An older answer that comes late.
  if (turn < seen) return status;
  seen = turn;
  const kept = turn <= former && state.status ? state.status.preferences : status.preferences;
  const preferences = { ...kept, ...chosen };
  state.status = { ...status, preferences };
  show(preferences);
  return status;
}

async function refresh(): Promise<void> {
  const turn = (asked += 1);
  const status = await backend.call('app_status', {});
  // Nothing is shown in another language first.
  await bringTexts(status.preferences.language);
  take(status, turn);
}

/** Sends the preferences as they are chosen now. */
async function send(): Promise<void> {
  const now = state.status;
  if (!now) return;
  const sent = chosen;
  try {
    await backend.call('preferences_set', $state.snapshot(now.preferences));
    former = asked;
    // What was chosen anew meanwhile is still to be sent.
    chosen = Object.fromEntries(
      Object.entries(chosen).filter(([key, value]) => sent[key as keyof Preferences] !== value),
    );
  } catch (error) {
    // The screen stays as chosen for this sitting.
    toasts.failed(toApiError(error));
  }
}

type FileVerb =
  | 'file_new'
  | 'file_example'
  | 'file_leave_example'
  | 'file_open'
  | 'file_retry'
  | 'file_open_read_only'
  | 'file_restore'
  | 'file_forget';
type Write = {
  [N in keyof Commands]: Commands[N][1] extends { op: unknown; value: unknown } ? N : never;
}[keyof Commands];

/** What the whole program knows of itself: file, user, preferences. */
export const app = {
  /** Null until the first answer. */
  get status(): AppStatus | null {
    return state.status;
  },
  get file() {
    return state.status?.file ?? null;
  },
  get preferences(): Preferences | null {
    return state.status?.preferences ?? null;
  },
  /** True when nothing can be written. */
  get readOnly(): boolean {
    return state.status?.file?.read_only ?? false;
  },
  refresh,
  /** Runs a command that opens, makes or leaves a file; throws ApiError. */
  async open<N extends FileVerb>(verb: N, request: Commands[N][0]): Promise<AppStatus> {
    const status = (await backend.call(verb, request)) as AppStatus;
    return take(status, (asked += 1));
  },
  /**
   * Runs a command that writes and tells the user what was done, with the way back.
   * Throws ApiError; the caller shows it in place.
   */
  async write<N extends Write>(name: N, request: Commands[N][0], quiet = false): Promise<Commands[N][1]> {
    const changed = await backend.call(name, request);
    const { op } = changed as { op: Parameters<typeof toasts.did>[0] | null };
    if (op && !quiet) toasts.did(op);
    return changed;
  },
  /** Changes the view at once and keeps it; a refusal is told but the screen stays as chosen. */
  prefer(part: Partial<Preferences>): void {
    if (!state.status) return;
    const next = { ...state.status.preferences, ...part };
    chosen = { ...chosen, ...part };
    state.status.preferences = next;
    show(next);
    clearTimeout(sending);
    sending = setTimeout(() => void send(), 250);
  },
  /** Follows changes made here or elsewhere; called once. */
  start(): () => void {
    const about: Topic[] = ['app', 'office', 'staff', 'history'];
    return backend.onChanged((topics) => {
      if (topics.some((each) => about.includes(each))) void refresh();
    });
  },
};
