import { t } from '$lib/i18n';
import type { Shortcut } from '$lib/keyboard';
import { textMarked } from '../people/clipboard';
import { COLUMNS, type Column, type Cursor } from './cursor.svelte';

/** What the keys of the programme act on; the screen gives it. */
export type ProgrammeKeys = {
  cursor: Cursor;
  /** The focus is in the table. */
  inside: () => boolean;
  writable: () => boolean;
  enter: () => void;
  edit: () => void;
  why: () => void;
  done: () => void;
  note: () => void;
  evidence: () => void;
  add: () => void;
  remove: () => void;
  filter: () => void;
  copy: () => void;
  menu: () => void;
  escape: () => void;
};

/** Rows of a page: as many as stand on a screen of 768 lines. */
const PAGE = 8;

/** The keys of the table: they work while one of its cells has the focus. */
export function programmeKeys(to: ProgrammeKeys): Shortcut[] {
  const { cursor } = to;
  const key = (
    combo: string | string[],
    label: string,
    run: () => void,
    more: { writes?: boolean; hidden?: boolean; anywhere?: boolean } = {},
  ): Shortcut => ({
    combo,
    label: () => t(label),
    run,
    scope: 'screen',
    hidden: more.hidden,
    when: () => (more.anywhere || to.inside()) && (!more.writes || to.writable()),
  });
  const walk = (combo: string | string[], run: () => void): Shortcut =>
    key(combo, 'el-key-row', run, { hidden: true });
  const column = (to: Column | undefined) => {
    if (to) cursor.column = to;
  };
  return [
    key('ArrowDown', 'el-key-row', () => cursor.down(1)),
    walk('ArrowUp', () => cursor.down(-1)),
    walk('ArrowRight', () => cursor.right(1)),
    walk('ArrowLeft', () => cursor.right(-1)),
    key('PageDown', 'el-key-page', () => cursor.down(PAGE)),
    walk('PageUp', () => cursor.down(-PAGE)),
    key('Home', 'el-key-first', () => cursor.down(-cursor.rows.length)),
    walk('End', () => cursor.down(cursor.rows.length)),
    walk('Ctrl+Home', () => column(COLUMNS[0])),
    walk('Ctrl+End', () => column(COLUMNS.at(-1))),
    key('Enter', 'el-key-open', to.enter),
    key('F2', 'el-key-edit', to.edit, { writes: true }),
    key('F4', 'el-key-why', to.why),
    key('Ctrl+Enter', 'el-key-done', to.done, { writes: true }),
    key([' ', 'Space'], 'el-key-pick', () => cursor.current && cursor.toggle(cursor.current.id)),
    key('Shift+ArrowDown', 'el-key-range', () => cursor.down(1, true)),
    walk('Shift+ArrowUp', () => cursor.down(-1, true)),
    key('Ctrl+A', 'el-key-all', () => cursor.all()),
    key('N', 'el-key-note', to.note, { writes: true }),
    key('E', 'el-key-evidence', to.evidence, { writes: true }),
    key('Insert', 'el-add', to.add, { writes: true }),
    key('Ctrl+N', 'el-add', to.add, { writes: true, hidden: true }),
    key('Delete', 'el-key-remove', to.remove, { writes: true }),
    key('Ctrl+F', 'el-key-filter', to.filter, { anywhere: true }),
    { ...key('Ctrl+C', 'el-key-copy', to.copy), when: () => to.inside() && !textMarked() },
    key('Ctrl+ArrowLeft', 'el-key-fold', () => cursor.foldAll(true)),
    key('Ctrl+ArrowRight', 'el-key-unfold', () => cursor.foldAll(false)),
    key(['Shift+F10', 'ContextMenu'], 'task-more', to.menu),
    key('Escape', 'task-key-escape', to.escape),
  ];
}
