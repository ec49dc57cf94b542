import Archive from '@lucide/svelte/icons/archive';
import ArchiveRestore from '@lucide/svelte/icons/archive-restore';
import CalendarCog from '@lucide/svelte/icons/calendar-cog';
import Circle from '@lucide/svelte/icons/circle';
import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleDashed from '@lucide/svelte/icons/circle-dashed';
import CircleHelp from '@lucide/svelte/icons/circle-question-mark';
import CircleMinus from '@lucide/svelte/icons/circle-minus';
import Copy from '@lucide/svelte/icons/copy';
import FileCheck from '@lucide/svelte/icons/file-check';
import FileInput from '@lucide/svelte/icons/file-input';
import List from '@lucide/svelte/icons/list';
import ListPlus from '@lucide/svelte/icons/list-plus';
import Pencil from '@lucide/svelte/icons/pencil';
import Printer from '@lucide/svelte/icons/printer';
import Repeat from '@lucide/svelte/icons/repeat';
import Send from '@lucide/svelte/icons/send';
import SquareArrow from '@lucide/svelte/icons/square-arrow-right';
import Trash from '@lucide/svelte/icons/trash-2';
import UserRound from '@lucide/svelte/icons/user-round';
import type { Election, ElectionRow, RowState } from '$lib/backend';
import { t } from '$lib/i18n';
import { router } from '$lib/router.svelte';
import type { MenuItem } from '$lib/ui/Menu.svelte';
import { programmeAsk } from './asked.svelte';
import { electionAsk } from './dialogs/ask.svelte';
import type { Cursor } from './cursor.svelte';
import type { Edited } from './ProgrammeRow.svelte';

/** What the menus act on; the screen gives it. */
export type Acts = {
  why: () => void;
  mark: (state: RowState) => void;
  change: () => void;
  add: () => void;
  remove: () => void;
  bin: () => void;
  hand: () => void;
  print: () => void;
  reopen: () => void;
  edit: (field: Edited) => void;
};

type More = { keys?: string; line?: boolean };
const item = (
  key: string,
  label: string,
  icon: MenuItem['icon'],
  run: () => void,
  more: More = {},
): MenuItem => ({ key, label, icon, run, test: `row-${key}`, ...more });

/** Where a row may go from where it stands. */
export function stateMenu(row: ElectionRow, cursor: Cursor, on: Acts): MenuItem[] {
  const rows = () => cursor.chosen;
  return [
    ...(row.state === 'done'
      ? []
      : [item('done', t('el-mark-done'), CircleCheck, () => on.mark('done'), { keys: 'Ctrl Enter' })]),
    item('done-on', t(row.state === 'done' ? 'el-correct-done' : 'el-mark-done-on'), FileCheck, () =>
      programmeAsk.open({ kind: 'done', rows: rows() }),
    ),
    ...(row.state === 'in_work'
      ? []
      : [item('in-work', t('el-mark-in_work'), CircleDashed, () => on.mark('in_work'))]),
    ...(row.state === 'planned'
      ? []
      : [item('planned', t('el-mark-planned'), Circle, () => on.mark('planned'))]),
    ...(row.state === 'not_applicable'
      ? []
      : [item('not-applicable', t('el-ask-not_applicable'), CircleMinus, () => on.mark('not_applicable'))]),
  ];
}

/** Everything that can be done with a row. */
export function rowMenu(row: ElectionRow, cursor: Cursor, writable: boolean, on: Acts): MenuItem[] {
  const [first, ...states] = writable ? stateMenu(row, cursor, on) : [];
  return [
    item('why', t('el-key-why-long'), CircleHelp, on.why, { keys: 'F4' }),
    ...row.tasks.map((task) =>
      item(`task-${task.id}`, t('el-open-task', { number: task.number }), SquareArrow, () =>
        router.go(task.tally ? 'orders' : 'tasks', { id: task.id }),
      ),
    ),
    ...(first ? [{ ...first, line: true }, ...states] : []),
    ...(writable
      ? [
          item('date', t('el-change-date'), CalendarCog, on.change, { line: true }),
          item('responsible', t('el-give'), UserRound, () => on.edit('responsible')),
          item('evidence', t('el-key-evidence'), FileCheck, () => on.edit('evidence'), { keys: 'E' }),
          item('note', t('el-key-note'), Pencil, () => on.edit('note'), { keys: 'N' }),
          item('hand', t('el-hand'), Send, on.hand),
          item('add', t('el-add'), ListPlus, on.add, { keys: 'Insert', line: true }),
          item('remove', t('el-key-remove'), Trash, on.remove, { keys: 'Del' }),
        ]
      : []),
  ];
}

/** What is done with the whole election. */
export function electionMenu(election: Election, writable: boolean, on: Acts): MenuItem[] {
  return [
    item('all', t('el-all'), List, () => router.go('elections')),
    item('print', t('eldlg-print-title'), Printer, on.print, { keys: 'Ctrl P' }),
    ...(writable
      ? [
          item('new-line', t('el-add'), ListPlus, on.add, { keys: 'Insert' }),
          item('edit', t('el-edit'), Pencil, () => programmeAsk.open({ kind: 'edit' })),
          item(
            'official',
            t('eldlg-official'),
            FileInput,
            () => router.go('elections', { id: election.id, query: { tab: 'official' } }),
            { line: true },
          ),
          ...(election.may_go_on
            ? [item('round', t('eldlg-round'), Repeat, () => electionAsk.open({ kind: 'round', election }))]
            : []),
          item('copy', t('eldlg-copy-to'), Copy, () => electionAsk.open({ kind: 'new', copy: election.id })),
          election.closed_on === null
            ? item('close', t('eldlg-close'), Archive, () => electionAsk.open({ kind: 'close', election }))
            : item('reopen', t('eldlg-reopen'), ArchiveRestore, on.reopen),
          item('bin', t('el-bin'), Trash, on.bin, { line: true }),
        ]
      : []),
  ];
}
