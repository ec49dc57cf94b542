import { t } from '$lib/i18n';
import type { Shortcut } from '$lib/keyboard';

/** What the keys of the register do. */
export type RegisterActs = {
  /** To this row, or past it: the list keeps it within its rows. */
  down: (by: number, range?: boolean) => void;
  edge: (last: boolean) => void;
  pick: () => void;
  all: () => void;
  open: () => void;
  restore: () => void;
  edit: () => void;
  add: () => void;
  bin: () => void;
  find: () => void;
  leave: () => void;
};
/** When they do it. */
export type RegisterAllows = {
  /** The keyboard is in the list. */
  inside: () => boolean;
  /** The bin is shown. */
  binned: () => boolean;
  writable: () => boolean;
  /** A passport is open beside the list. */
  opened: () => boolean;
};

export function registerKeys(to: RegisterActs, may: RegisterAllows): Shortcut[] {
  const key = (
    combo: string | string[],
    label: string,
    run: () => void,
    more: Partial<Shortcut> = {},
  ): Shortcut => ({ combo, label: () => t(label), run, scope: 'screen', when: may.inside, ...more });
  const picks = { when: () => may.writable() && may.inside() };
  const writes = { when: () => may.writable() && !may.binned() };
  const always = { when: () => true };
  return [
    key('ArrowDown', 'el-key-row', () => to.down(1)),
    key('ArrowUp', 'el-key-row', () => to.down(-1), { hidden: true }),
    key('Shift+ArrowDown', 'register-key-range', () => to.down(1, true), picks),
    key('Shift+ArrowUp', 'register-key-range', () => to.down(-1, true), { ...picks, hidden: true }),
    key([' ', 'Space'], 'register-key-pick', to.pick, picks),
    key('Ctrl+A', 'register-key-all', to.all, picks),
    key('PageDown', 'el-key-page', () => to.down(10)),
    key('PageUp', 'el-key-page', () => to.down(-10), { hidden: true }),
    key('Home', 'el-key-first', () => to.edge(false)),
    key('End', 'el-key-first', () => to.edge(true), { hidden: true }),
    key('Enter', 'register-key-open', to.open, { when: () => may.inside() && !may.binned() }),
    key('Enter', 'register-restore', to.restore, { when: () => picks.when() && may.binned() }),
    key('F2', 'register-key-edit', to.edit, {
      when: () => writes.when() && (may.inside() || may.opened()),
    }),
    key('Insert', 'register-new', to.add, writes),
    key('Delete', 'register-key-bin', to.bin, { when: () => picks.when() && !may.binned() }),
    key('Ctrl+F', 'register-find', to.find, always),
    key('Escape', 'task-key-escape', to.leave, always),
  ];
}
