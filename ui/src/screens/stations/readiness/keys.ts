import { t } from '$lib/i18n';
import type { Shortcut } from '$lib/keyboard';
import { textMarked } from '../../people/clipboard';
import { stateOfDigit } from './cells';
import type { Sheet } from './sheet.svelte';
import type { CheckState } from '$lib/backend';

/** What the keys of the matrix act on; the view gives it. */
export type MatrixKeys = {
  sheet: Sheet;
  /** The focus is in the table. */
  inside: () => boolean;
  writable: () => boolean;
  /** Rows of a page. */
  page: () => number;
  /** The cursor has gone somewhere. */
  moved: () => void;
  cycle: () => void;
  set: (state: CheckState) => void;
  clear: () => void;
  note: () => void;
  fill: () => void;
  copy: () => void;
  problems: () => void;
  open: () => void;
  task: () => void;
  menu: () => void;
  escape: () => void;
  /** The sheet of keys is open: then what has no shortcut of its own is listed too. */
  listed: () => boolean;
};

/** The keys of the matrix: they work while it has the focus. */
export function matrixKeys(to: MatrixKeys): Shortcut[] {
  const { sheet } = to;
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
    when: () => (more.anywhere || to.inside() || to.listed()) && (!more.writes || to.writable()),
  });
  const walk = (combo: string, down: () => number, right: () => number): Shortcut[] => {
    const move = (reach: boolean) => () => {
      const { row, column } = sheet.cursor;
      sheet.go(row + down(), column + right(), reach);
      to.moved();
    };
    return [
      key(combo, 'readiness-key-cell', move(false), { hidden: true }),
      key(
        combo.startsWith('Ctrl+') ? `Ctrl+Shift+${combo.slice(5)}` : `Shift+${combo}`,
        'readiness-key-range',
        move(true),
        {
          hidden: true,
        },
      ),
    ];
  };
  const none = () => 0;
  const rows = () => sheet.rows.length;
  const columns = () => sheet.groups.length;
  const digit = (typed: string): Shortcut => {
    const state = stateOfDigit(typed) ?? 'none';
    return {
      ...key(typed, 'readiness-key-cell', () => to.set(state), { writes: true }),
      label: () => t(`readiness-word-${state}`),
    };
  };
  return [
    { ...key('↑↓←→', 'readiness-key-cell', () => undefined), when: to.listed },
    ...walk('ArrowDown', () => 1, none),
    ...walk('ArrowUp', () => -1, none),
    ...walk('ArrowRight', none, () => 1),
    ...walk('ArrowLeft', none, () => -1),
    ...walk('PageDown', to.page, none),
    ...walk('PageUp', () => -to.page(), none),
    ...walk('Home', none, () => -columns()),
    ...walk('End', none, columns),
    ...walk(
      'Ctrl+Home',
      () => -rows(),
      () => -columns(),
    ),
    ...walk('Ctrl+End', rows, columns),
    key(['Space', ' '], 'readiness-key-cycle', to.cycle, { writes: true }),
    ...['1', '2', '3', '4', '0'].map(digit),
    key(['N', 'F2'], 'readiness-key-note', to.note, { writes: true }),
    key('Ctrl+ArrowDown', 'readiness-key-fill', to.fill, { writes: true }),
    { ...key('Shift+↑↓←→', 'readiness-key-range', () => undefined), when: to.listed },
    key('Ctrl+A', 'readiness-key-all', () => sheet.pick(0, columns() - 1)),
    {
      ...key('Ctrl+C', 'readiness-key-copy', to.copy),
      when: () => (to.inside() && !textMarked()) || to.listed(),
    },
    // The system's own paste brings the text; here the key is only named.
    { ...key('Ctrl+V', 'readiness-key-paste', () => undefined), when: () => to.listed() && to.writable() },
    key('Delete', 'readiness-key-clear', to.clear, { writes: true }),
    key('T', 'readiness-key-task', to.task, { writes: true }),
    key('Alt+P', 'readiness-show-problems', to.problems, { anywhere: true }),
    key('Enter', 'readiness-key-passport', to.open),
    key(['Shift+F10', 'ContextMenu'], 'task-more', to.menu),
    key('Escape', 'task-key-escape', to.escape, { anywhere: true }),
  ];
}
