import { t } from '$lib/i18n';
import type { Shortcut } from '$lib/keyboard';
import type { Cursor } from './cursor.svelte';
import { COLUMNS, type Column } from './words';
import { textMarked } from '../people/clipboard';

/** What the keys of the sheet act on; the screen gives it. */
export type SheetKeys = {
  cursor: Cursor;
  /** The focus is in the grid. */
  inside: () => boolean;
  writable: () => boolean;
  space: () => void;
  note: () => void;
  promise: () => void;
  edit: () => void;
  enter: () => void;
  clear: () => void;
  copyDown: () => void;
  returned: () => void;
  extend: () => void;
  remind: () => void;
  phone: () => void;
  menu: () => void;
  escape: () => void;
};

const PAGE = 12;
/** Columns in which letters are words, never acts. */
const WORDS: Column[] = ['note', 'answer_no'];

/** The keys of the grid: they work while one of its cells has the focus. */
export function sheetKeys(to: SheetKeys): Shortcut[] {
  const { cursor } = to;
  const key = (
    combo: string | string[],
    label: string,
    run: () => void,
    more: { writes?: boolean; hidden?: boolean; letter?: boolean } = {},
  ): Shortcut => ({
    combo,
    label: () => t(label),
    run,
    scope: 'screen',
    hidden: more.hidden,
    when: () =>
      to.inside() && (!more.writes || to.writable()) && (!more.letter || !WORDS.includes(cursor.column)),
  });
  const walk = (combo: string | string[], run: () => void): Shortcut =>
    key(combo, 'order-key-cell', run, { hidden: true });
  const edge = (column: Column | undefined, line: 'first' | 'last' | null) => {
    if (column) cursor.column = column;
    if (line !== null) cursor.down(line === 'first' ? -cursor.lines.length : cursor.lines.length);
  };
  return [
    key('ArrowDown', 'order-key-cell', () => cursor.down(1)),
    walk('ArrowUp', () => cursor.down(-1)),
    walk('ArrowRight', () => cursor.right(1)),
    walk('ArrowLeft', () => cursor.right(-1)),
    walk('PageDown', () => cursor.down(PAGE)),
    walk('PageUp', () => cursor.down(-PAGE)),
    walk('Home', () => edge(COLUMNS[0], null)),
    walk('End', () => edge(COLUMNS.at(-1), null)),
    walk('Ctrl+Home', () => edge(undefined, 'first')),
    walk('Ctrl+End', () => edge(undefined, 'last')),
    key([' ', 'Space'], 'order-key-answered', to.space, { writes: true }),
    key(['F2'], 'order-key-type', to.edit, { writes: true }),
    key('Enter', 'order-key-enter', to.enter),
    key('Delete', 'order-key-clear', to.clear, { writes: true }),
    key('N', 'order-key-note', to.note, { writes: true, letter: true }),
    key('P', 'order-promise-set', to.promise, { writes: true, letter: true }),
    key('R', 'order-mark-returned', to.returned, { writes: true, letter: true }),
    key('Ctrl+D', 'order-extend', to.extend, { writes: true }),
    key('Ctrl+ArrowDown', 'order-key-same', to.copyDown, { writes: true }),
    key('Shift+ArrowDown', 'order-key-range', () => cursor.down(1, true)),
    { ...key('Shift+ArrowUp', 'order-key-range', () => cursor.down(-1, true)), hidden: true },
    key(['Ctrl+ ', 'Ctrl+Space'], 'order-key-pick', () => cursor.current && cursor.toggle(cursor.current.id)),
    key('Ctrl+A', 'order-key-all', () => cursor.all()),
    { ...key('Ctrl+C', 'order-key-phone', to.phone), when: () => to.inside() && !textMarked() },
    { ...key('Ctrl+R', 'order-remind-some', to.remind, { writes: true }), when: to.writable },
    key(['Shift+F10', 'ContextMenu'], 'task-more', to.menu),
    key('Escape', 'task-key-escape', to.escape),
  ];
}
