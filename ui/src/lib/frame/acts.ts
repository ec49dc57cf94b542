import { backend, toApiError, type Scale } from '$lib/backend';
import { momentText, t } from '$lib/i18n';
import { router } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';
import { frame } from '$lib/state/frame.svelte';
import { toasts } from '$lib/state/toasts.svelte';

export const SCALES: Scale[] = [100, 125, 150, 175, 200];

/** One step larger or smaller, or back to 100 %. */
export function resize(step: 1 | -1 | 0): void {
  const at = SCALES.findIndex((each) => each === app.preferences?.scale);
  const next = step === 0 ? 100 : SCALES[Math.min(SCALES.length - 1, Math.max(0, at + step))];
  if (next !== undefined) app.prefer({ scale: next });
}

/** Runs something that may be refused and has no place of its own to say so. */
export async function told(act: () => Promise<unknown>): Promise<void> {
  try {
    await act();
  } catch (error) {
    toasts.failed(toApiError(error));
  }
}

// One undo at a time.
let busy = false;
async function once(act: () => Promise<unknown>): Promise<void> {
  if (busy) return;
  busy = true;
  await told(act);
  busy = false;
}
/** Takes back the user's newest change, or a named one. */
export const undo = (op: string | null = null, skip = false) =>
  once(async () => {
    try {
      await app.write('history_undo', { op, skip_conflicts: skip });
      frame.conflict = null;
    } catch (error) {
      const refused = toApiError(error);
      const { op: act, subject = '', count = '0' } = refused.params;
      frame.conflict = null;
      // What stands in the way is shown, with the way to take back the rest.
      if (refused.code !== 'undo-conflict' || !act || skip) throw refused;
      frame.conflict = { op: act, subject, count: Number(count) };
    }
  });
/** Does again what was taken back last. */
export const redo = () => once(() => app.write('history_redo', {}));

/** What is added follows the screen: a task where tasks are looked at, an election, else a person. */
const OF_TASKS = [
  'today',
  'tasks',
  'orders',
  'councils',
  'elections',
  'stations',
  'reports',
  'hand-over',
  'calendar',
  'deadlines',
];
const addsTask = (): boolean => OF_TASKS.includes(router.route.name);
/** The list of elections is looked at. */
const addsElection = (): boolean => router.route.name === 'elections' && router.route.id === null;
/** Names of what is added: on the button, and with its key. */
export const addName = (): string =>
  addsElection() ? 'eldlg-new-title' : addsTask() ? 'task-new' : 'quick-add';
export const addWord = (): string =>
  addsElection() ? 'eldlg-new-title' : addsTask() ? 'task-new' : 'key-add';
/** Opens the line of a new task or the dialog of a new election, or starts the sheet of a new person. */
export function quickAdd(): void {
  if (app.readOnly) return;
  if (addsElection()) router.go('elections', { query: { new: '1' }, replace: true });
  else if (addsTask()) frame.quick = true;
  else router.go('people', { query: { add: '1' } });
}
/** What days make themselves, at the start and as days go by: tasks that come again, reviews of stations. */
export function followSeries(): () => void {
  const run = () => {
    if (app.readOnly || !app.file) return;
    void backend.call('series_run', {}).catch(() => undefined);
    void backend.call('review_run', {}).catch(() => undefined);
  };
  run();
  const timer = setInterval(run, 600_000);
  return () => clearInterval(timer);
}

/** Writes a backup now and says so. */
export const backup = () =>
  told(async () => {
    const { value } = await app.write('backup_now', {}, true);
    await app.refresh();
    toasts.say(() => t('settings-backup-made', { when: momentText(value.taken_at) }));
  });
