import Bookmark from '@lucide/svelte/icons/bookmark-plus';
import CalendarCheck from '@lucide/svelte/icons/calendar-check';
import Building from '@lucide/svelte/icons/building-2';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CircleAlert from '@lucide/svelte/icons/circle-alert';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import CirclePlus from '@lucide/svelte/icons/circle-plus';
import Clipboard from '@lucide/svelte/icons/clipboard-paste';
import Eye from '@lucide/svelte/icons/eye';
import FileInput from '@lucide/svelte/icons/file-input';
import FlaskConical from '@lucide/svelte/icons/flask-conical';
import HardDrive from '@lucide/svelte/icons/hard-drive-download';
import History from '@lucide/svelte/icons/history';
import Keyboard from '@lucide/svelte/icons/keyboard';
import ListChecks from '@lucide/svelte/icons/list-checks';
import ListPlus from '@lucide/svelte/icons/list-plus';
import Landmark from '@lucide/svelte/icons/landmark';
import MapPin from '@lucide/svelte/icons/map-pin';
import Languages from '@lucide/svelte/icons/languages';
import PhoneCall from '@lucide/svelte/icons/phone-call';
import Printer from '@lucide/svelte/icons/printer';
import Share from '@lucide/svelte/icons/share';
import Merge from '@lucide/svelte/icons/merge';
import Palette from '@lucide/svelte/icons/palette';
import Redo from '@lucide/svelte/icons/redo-2';
import ChartColumn from '@lucide/svelte/icons/chart-column';
import HandOver from '@lucide/svelte/icons/arrow-right-left';
import Send from '@lucide/svelte/icons/send';
import Settings from '@lucide/svelte/icons/settings';
import Sliders from '@lucide/svelte/icons/sliders-horizontal';
import Sun from '@lucide/svelte/icons/sun';
import Table from '@lucide/svelte/icons/table-2';
import TextSize from '@lucide/svelte/icons/a-large-small';
import Trash from '@lucide/svelte/icons/trash-2';
import Undo from '@lucide/svelte/icons/undo-2';
import Users from '@lucide/svelte/icons/users';
import Vote from '@lucide/svelte/icons/vote';
import UsersRound from '@lucide/svelte/icons/users-round';
import type { Component } from 'svelte';
import type { PaperKind, Range } from '$lib/backend';
import { LANGUAGES, LANGUAGE_NAMES, language, textIn } from '$lib/i18n';
import { router } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';
import { frame } from '$lib/state/frame.svelte';
import { views } from '$lib/state/views.svelte';
import { exportPeople, papers, printHere } from '../../screens/papers/papers.svelte';
import { exportTasks, printsTasks, TASK_PAPERS, taskPapers } from '../../screens/tasks/papers/papers.svelte';
import { showStale } from '../../screens/people/wish';
import { bodyForm } from '../../screens/people/institution/forms.svelte';
import { SCHEMES } from '../../screens/first-start/SchemeCards.svelte';
import { backup, redo, resize, told, undo } from './acts';
import { otherLayouts } from './layouts';
import { canSave, openView, saveView } from './views/acts';

export type Command = {
  key: string;
  label: string;
  /** The same words in the other languages: found by them, shown in the language on the screen. */
  also?: string[];
  icon: Component;
  keys?: string;
  /** Found when asked for, not listed before anything is typed. */
  rare?: boolean;
  run: () => void;
};
export type FoundCommand = Command & { ranges: Range[] };

type Say = (id: string) => string;
type More = { keys?: string; rare?: boolean };

/** A command named by its text, in every language. */
function command(
  key: string,
  words: string | ((say: Say) => string),
  icon: Component,
  run: () => void,
  more: More = {},
): Command {
  const label = typeof words === 'string' ? (say: Say) => say(words) : words;
  return {
    key,
    icon,
    run,
    ...more,
    label: label((id) => textIn(language(), id)),
    also: LANGUAGES.filter((each) => each !== language()).map((each) => label((id) => textIn(each, id))),
  };
}

const PAPERS: PaperKind[] = [
  'guide-by-institution',
  'guide-by-council',
  'mayors-and-secretaries',
  'emergency',
  'council-list',
];

/** What works on a file that can only be read too. */
function always(): Command[] {
  const example = app.file?.example ?? false;
  const rare = { rare: true };
  return [
    command('today', 'command-today', Sun, () => router.go('today'), { keys: 'Ctrl 1' }),
    command('people', 'command-people', Users, () => router.go('people'), { keys: 'Ctrl 2' }),
    command('tasks', 'command-tasks', ListChecks, () => router.go('tasks'), { keys: 'Ctrl 3' }),
    command('councils', 'command-councils', Landmark, () => router.go('councils'), { keys: 'Ctrl 4' }),
    command('elections', 'command-elections', Vote, () => router.go('elections'), { keys: 'Ctrl 5' }),
    command('stations', 'command-stations', MapPin, () => router.go('stations')),
    command('print', 'key-print', Printer, printHere, { keys: 'Ctrl P' }),
    command(
      'export',
      'key-export',
      Share,
      () => void exportPeople(),
      printsTasks() ? {} : { keys: 'Ctrl E' },
    ),
    command(
      'export-tasks',
      'task-export',
      Share,
      () => void exportTasks(),
      printsTasks() ? { keys: 'Ctrl E' } : rare,
    ),
    ...TASK_PAPERS.map((each) =>
      command(
        `print-task-${each}`,
        (say) => `${say('task-paper-print')}: ${say(`task-paper-${each}`)}`,
        Printer,
        () => (taskPapers.print = each),
        rare,
      ),
    ),
    ...PAPERS.map((each) =>
      command(
        `print-${each}`,
        (say) => `${say('command-print')}: ${say(`paper-${each}`)}`,
        Printer,
        () => (papers.print = each),
        rare,
      ),
    ),
    ...views.list.map((view) =>
      command(
        `view-${view.id}`,
        (say) => `${say('views-one')}: ${view.name}`,
        view.opener.icon(view.asked),
        () => openView(view),
        rare,
      ),
    ),
    command('recent', 'command-recent', History, () => router.go('recent')),
    command('bin', 'command-bin', Trash, () => router.go('bin')),
    command('term', 'command-term', CalendarClock, () => router.go('deadlines')),
    command('groups', 'groups-title', UsersRound, () => router.go('groups')),
    command('duplicates', 'looks-find', Merge, () => router.go('duplicates')),
    command('stale', 'command-stale', CalendarCheck, showStale, rare),
    command('rounds', 'round-open-list', PhoneCall, () => router.go('rounds')),
    command('corrections', 'corrections-title', CircleAlert, () => router.go('corrections')),
    command('calendar', 'command-calendar', CalendarDays, () => router.go('calendar')),
    command('reports', 'command-reports', ChartColumn, () => router.go('reports')),
    command('settings', 'command-settings', Settings, () => router.go('settings'), { keys: 'Ctrl ,' }),
    command('view', 'command-view', Eye, () => (frame.view = true), { keys: 'Ctrl Shift L' }),
    command('keys', 'command-keys', Keyboard, () => (frame.sheet = true), { keys: 'F1' }),
    example
      ? command(
          'example-leave',
          app.status?.own_file ? 'example-back' : 'example-own',
          FlaskConical,
          () => void told(() => app.open('file_leave_example', {})),
        )
      : command(
          'example',
          'people-empty-example',
          FlaskConical,
          () => void told(() => app.open('file_example', {})),
        ),
    command('larger', 'key-larger', TextSize, () => resize(1), { keys: 'Ctrl +', ...rare }),
    command('smaller', 'key-smaller', TextSize, () => resize(-1), { keys: 'Ctrl -', ...rare }),
    command('usual', 'key-usual', TextSize, () => resize(0), { keys: 'Ctrl 0', ...rare }),
    ...LANGUAGES.map((each) =>
      command(
        `language-${each}`,
        (say) => `${say('settings-language')}: ${LANGUAGE_NAMES[each]}`,
        Languages,
        () => app.prefer({ language: each }),
        rare,
      ),
    ),
    ...SCHEMES.map((scheme) =>
      command(
        `scheme-${scheme}`,
        (say) => `${say('settings-scheme')}: ${say(`fs-scheme-${scheme}`)}`,
        Palette,
        () => app.prefer({ scheme }),
        rare,
      ),
    ),
  ];
}

/** Everything the palette can do by itself; what cannot be done now is not in it. */
export function commands(): Command[] {
  if (app.readOnly) return always();
  const rare = { rare: true };
  return [
    command('add', 'command-add', CirclePlus, () => router.go('people', { query: { add: '1' } })),
    command('task-add', 'task-new', ListPlus, () => router.go('tasks', { query: { add: '1' } })),
    command('order-new', 'order-new', Send, () => router.go('orders', { query: { new: '1' } })),
    command('paste', 'command-paste', Clipboard, () => router.go('people', { query: { paste: '1' } })),
    command('matrix', 'matrix-open', Table, () => router.go('tasks', { query: { matrix: '1' } }), rare),
    command('round-new', 'round-new', PhoneCall, () => router.go('rounds', { query: { new: '1' } }), rare),
    command(
      'institution-add',
      'org-add',
      Building,
      () => {
        router.go('people');
        bodyForm.open({ kind: 'add', parent: null, council: null });
      },
      rare,
    ),
    command('import', 'command-import', FileInput, () => router.go('import')),
    command('import-tasks', 'command-import-tasks', FileInput, () =>
      router.go('import', { query: { kind: 'tasks' } }),
    ),
    command(
      'import-councils',
      'command-import-councils',
      FileInput,
      () => router.go('import', { query: { kind: 'councils' } }),
      rare,
    ),
    ...(canSave() ? [command('view-save', 'views-save', Bookmark, saveView)] : []),
    ...(views.list.length > 0
      ? [
          command('views-arrange', 'views-arrange', Sliders, () => void (views.arranging = ''), {
            rare: true,
          }),
        ]
      : []),
    command('undo', 'key-undo', Undo, () => void undo(), { keys: 'Ctrl Z' }),
    command('redo', 'key-redo', Redo, () => void redo(), { keys: 'Ctrl Y' }),
    command('hand-over', 'command-hand-over', HandOver, () => router.go('hand-over')),
    command('backup', 'command-backup', HardDrive, () => void backup()),
    ...always(),
  ];
}

/** Lower case without marks, letter for letter as long as the text itself. */
function fold(text: string): string {
  return Array.from(text, (letter) => {
    const bare = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return bare.length === letter.length
      ? bare
      : letter.toLowerCase().slice(0, letter.length).padEnd(letter.length);
  }).join('');
}

/** Where every typed word begins a word of the label; null when one does not. */
function places(words: string[], label: string): Range[] | null {
  const folded = fold(label);
  const ranges: Range[] = [];
  for (const word of words) {
    const at = folded.startsWith(word) ? 0 : folded.indexOf(` ${word}`) + 1;
    if (at === 0 && !folded.startsWith(word)) return null;
    ranges.push([at, at + word.length]);
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

/** The commands whose words begin with what was typed: in any language, on any keyboard layout. */
export function findCommands(text: string, all: Command[] = commands()): FoundCommand[] {
  const split = (typed: string) => fold(typed).split(/\s+/).filter(Boolean);
  const words = split(text);
  if (words.length === 0) return all.filter((each) => !each.rare).map((each) => ({ ...each, ranges: [] }));
  const find = (words: string[]) => {
    const own: FoundCommand[] = [];
    const others: FoundCommand[] = [];
    for (const command of all) {
      const ranges = places(words, command.label);
      if (ranges) own.push({ ...command, ranges });
      else if (command.also?.some((label) => places(words, label))) others.push({ ...command, ranges: [] });
    }
    return [...own, ...others];
  };
  const found = find(words);
  if (found.length > 0) return found;
  // Nothing: perhaps the keyboard was on other letters.
  for (const other of otherLayouts(text)) {
    const meant = find(split(other));
    if (meant.length > 0) return meant;
  }
  return [];
}
