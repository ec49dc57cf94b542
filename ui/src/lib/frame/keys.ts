import { t } from '$lib/i18n';
import type { Shortcut } from '$lib/keyboard';
import { router, type RouteName } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';
import { frame } from '$lib/state/frame.svelte';
import { exportHere, printHere } from '../../screens/papers/papers.svelte';
import { printsTasks } from '../../screens/tasks/papers/papers.svelte';
import { addWord, quickAdd, redo, resize, undo } from './acts';
import { nextPane } from './panes';

const key = (
  combo: string | string[],
  label: () => string,
  run: () => void,
  more: Partial<Shortcut> = {},
): Shortcut => ({
  combo,
  label,
  run,
  inFields: true,
  scope: 'frame',
  ...more,
});
const go = (name: RouteName) => () => router.go(name);
const writable = () => !app.readOnly;

/** The keys that work on every screen. */
export const frameKeys = (): Shortcut[] => [
  key(
    'Ctrl+K',
    () => t('key-search'),
    () => (frame.palette = ''),
  ),
  key('Ctrl+N', () => t(addWord()), quickAdd, { when: writable }),
  key('Ctrl+P', () => t('key-print'), printHere),
  key(
    'Ctrl+E',
    () => t(printsTasks() ? 'task-export' : 'key-export'),
    () => void exportHere(),
  ),
  key('Ctrl+1', () => t('nav-today'), go('today')),
  key('Ctrl+2', () => t('nav-people'), go('people')),
  key('Ctrl+3', () => t('nav-tasks'), go('tasks')),
  key('Ctrl+4', () => t('nav-councils'), go('councils')),
  key('Ctrl+5', () => t('nav-elections'), go('elections')),
  key('Ctrl+,', () => t('nav-settings'), go('settings')),
  key(
    'Ctrl+Z',
    () => t('key-undo'),
    () => void undo(),
    { inFields: false, when: writable },
  ),
  key(
    ['Ctrl+Y', 'Ctrl+Shift+Z'],
    () => t('key-redo'),
    () => void redo(),
    { inFields: false, when: writable },
  ),
  key(
    'Ctrl++',
    () => t('key-larger'),
    () => resize(1),
  ),
  key(
    'Ctrl+-',
    () => t('key-smaller'),
    () => resize(-1),
  ),
  key(
    'Ctrl+0',
    () => t('key-usual'),
    () => resize(0),
  ),
  key(
    'Ctrl+Shift+L',
    () => t('view-title'),
    () => (frame.view = !frame.view),
  ),
  key(
    'Alt+ArrowLeft',
    () => t('key-back'),
    () => void (frame.back?.() || router.back()),
  ),
  key(
    'Alt+ArrowRight',
    () => t('key-forward'),
    () => router.forward(),
  ),
  key(
    'F6',
    () => t('key-pane'),
    () => nextPane(1),
  ),
  key(
    'Shift+F6',
    () => t('key-pane-back'),
    () => nextPane(-1),
  ),
  key(
    'F1',
    () => t('key-help'),
    () => (frame.sheet = !frame.sheet),
  ),
];
