import { t } from '$lib/i18n';
import type { Shortcut } from '$lib/keyboard';
import { textMarked } from '../../people/clipboard';
import type { DayBook } from './sheet.svelte';

/** What the keys of the day's sheet act on; the screen gives it. */
export type DayKeys = {
  book: DayBook;
  /** A cell has the focus. */
  inside: () => boolean;
  happened: (fact: 'opened' | 'closed' | 'protocol') => void;
  incident: () => void;
  edit: () => void;
  clear: () => void;
  copy: () => void;
  missing: () => void;
  /** Opens and shuts the list of incidents. */
  panel: () => void;
  menu: () => void;
  escape: () => void;
};

/** Rows of a page: as many as stand on a screen of 768 lines. */
const PAGE = 8;

export function dayKeys(to: DayKeys): Shortcut[] {
  const { book } = to;
  const key = (
    combo: string | string[],
    label: string,
    run: () => void,
    more: { writes?: boolean; fact?: boolean; hidden?: boolean; anywhere?: boolean } = {},
  ): Shortcut => ({
    combo,
    label: () => t(label),
    run,
    scope: 'screen',
    hidden: more.hidden,
    when: () =>
      (more.anywhere || to.inside()) && (!more.writes || book.writable) && (!more.fact || book.factual),
  });
  const walk = (combo: string | string[], run: () => void): Shortcut =>
    key(combo, 'stday-key-row', run, { hidden: true });
  return [
    key('ArrowDown', 'stday-key-row', () => book.down(1)),
    walk('ArrowUp', () => book.down(-1)),
    key('ArrowRight', 'stday-key-hour', () => book.right(1)),
    walk('ArrowLeft', () => book.right(-1)),
    walk('PageDown', () => book.down(PAGE)),
    walk('PageUp', () => book.down(-PAGE)),
    walk(['Home', 'Ctrl+Home'], () => book.down(-book.rows.length)),
    walk(['End', 'Ctrl+End'], () => book.down(book.rows.length)),
    key('O', 'stday-do-opened', () => to.happened('opened'), { fact: true }),
    key('C', 'stday-do-closed', () => to.happened('closed'), { fact: true }),
    key('P', 'stday-do-protocol', () => to.happened('protocol'), { fact: true }),
    key('I', 'stday-do-incident', to.incident, { writes: true }),
    key(['F2', 'Enter'], 'stday-key-type', to.edit, { fact: true }),
    key('Delete', 'stday-key-clear', to.clear, { fact: true }),
    { ...key('Ctrl+C', 'stday-key-copy', to.copy), when: () => to.inside() && !textMarked() },
    key('Alt+P', 'stday-key-missing', to.missing, { anywhere: true }),
    key('Alt+I', 'stday-key-panel', to.panel, { anywhere: true }),
    key(['Shift+F10', 'ContextMenu'], 'task-more', to.menu),
    key('Escape', 'stday-key-escape', to.escape, { anywhere: true }),
  ];
}
