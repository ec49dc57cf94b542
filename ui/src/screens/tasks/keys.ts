import { t } from '$lib/i18n';
import type { Shortcut } from '$lib/keyboard';
import { VIEWS, type TaskList, type View } from './list.svelte';

/** What the keys of the tasks act on; the screen gives it. */
export type TaskKeys = {
  list: TaskList;
  inSearch: () => boolean;
  inList: () => boolean;
  inRows: () => boolean;
  /** In the card, with no field being typed in. */
  inCard: () => boolean;
  adding: () => boolean;
  writable: () => boolean;
  /** Rows of a page. */
  page: () => number;
  search: () => void;
  open: () => void;
  rename: () => void;
  note: () => void;
  finish: () => void;
  ask: (kind: 'term' | 'person' | 'state' | 'column') => void;
  bin: (ids: string[]) => void;
  menu: () => void;
  escape: () => void;
  view: (view: View) => void;
};

/** The keys of the list, the board and the card beside them. */
export function taskKeys(to: TaskKeys): Shortcut[] {
  const { list } = to;
  const row = (
    combo: string | string[],
    run: () => void,
    label: (() => string) | null = null,
    when: () => boolean = to.inRows,
  ): Shortcut => ({
    combo,
    run,
    label: label ?? (() => t('task-key-row')),
    hidden: label === null,
    inFields: true,
    when: () => when() && !to.adding(),
    scope: 'screen',
  });
  const any = (combo: string, run: () => void, label: () => string): Shortcut => ({
    combo,
    run,
    label,
    inFields: true,
    when: () => !to.adding() && to.writable() && list.chosen().length > 0,
    scope: 'screen',
  });
  /** On the head of a group: fold or unfold; on a task: to its head. */
  function side(open: boolean) {
    const { line } = list;
    if (line?.kind === 'head') {
      if (line.folded === open) void list.fold(line.group.key, !open);
      else if (open) list.step(1);
    } else if (!open && line) {
      const heads = list.lines.slice(0, list.at).map((each) => each.kind);
      const head = heads.lastIndexOf('head');
      if (head >= 0) list.move(head);
    }
  }
  return [
    {
      combo: 'Ctrl+F',
      label: () => t('tasks-search'),
      inFields: true,
      scope: 'screen',
      run: () => to.search(),
    },
    ...VIEWS.map((view, at): Shortcut => ({
      combo: `Alt+${at + 1}`,
      label: () => t(`tasks-view-${view}`),
      inFields: true,
      scope: 'screen',
      run: () => to.view(view),
    })),
    row(
      'ArrowDown',
      () => list.move(list.at + 1),
      () => t('task-key-row'),
    ),
    row('ArrowUp', () => list.move(list.at - 1)),
    row(
      'ArrowRight',
      () => side(true),
      () => t('task-key-fold'),
      to.inList,
    ),
    row('ArrowLeft', () => side(false), null, to.inList),
    row('PageDown', () => list.move(list.at + to.page())),
    row('PageUp', () => list.move(list.at - to.page())),
    row(
      'Shift+ArrowDown',
      () => list.move(list.at + 1, true),
      () => t('task-key-range'),
    ),
    row('Shift+ArrowUp', () => list.move(list.at - 1, true)),
    row('Home', () => list.move(0), null, to.inList),
    row('End', () => void list.all().then(() => list.move(list.lines.length - 1)), null, to.inList),
    row('Enter', to.open, () => t('task-key-open')),
    row(
      [' ', 'Space'],
      () => list.current && list.toggle(list.current.id),
      () => t('task-key-pick'),
      to.inList,
    ),
    row(
      'Ctrl+A',
      () => void list.pickAll(),
      () => t('task-key-all'),
      to.inList,
    ),
    row(
      'Delete',
      () => to.bin(list.chosen()),
      () => t('task-bin'),
      () => to.inList() && to.writable(),
    ),
    row(['Shift+F10', 'ContextMenu'], to.menu, () => t('task-more'), to.inList),
    row(
      'F2',
      to.rename,
      () => t('task-rename'),
      () => (to.inRows() || to.inCard()) && to.writable(),
    ),
    any(
      'Ctrl+D',
      () => to.ask('term'),
      () => t('task-ask-term'),
    ),
    any(
      'Ctrl+Shift+A',
      () => to.ask('person'),
      () => t('task-ask-person'),
    ),
    any(
      'Ctrl+Shift+S',
      () => to.ask('state'),
      () => t('task-ask-state'),
    ),
    any(
      'Ctrl+M',
      () => to.ask('column'),
      () => t('task-ask-column'),
    ),
    any('Ctrl+Enter', to.finish, () => t('task-key-finish')),
    any('Alt+N', to.note, () => t('task-note-add')),
    {
      ...row('Escape', to.escape, () => t('task-key-escape')),
      when: () =>
        !to.adding() &&
        ((to.inRows() && (list.picked.size > 0 || to.inSearch())) || to.inCard() || list.outside !== null),
    },
  ];
}
