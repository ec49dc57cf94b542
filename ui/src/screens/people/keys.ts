import { t } from '$lib/i18n';
import type { Shortcut } from '$lib/keyboard';
import { copyCard, copyPhone, textMarked } from './clipboard';
import type { PeopleList } from './list.svelte';
import type { PersonRow, Phone } from '$lib/backend';

/** What the keys of the directory act on; the screen gives it. */
export type PeopleKeys = {
  list: PeopleList;
  inSearch: () => boolean;
  inList: () => boolean;
  inRows: () => boolean;
  inCard: () => boolean;
  adding: () => boolean;
  pasting: () => boolean;
  writable: () => boolean;
  /** Rows of a page. */
  page: () => number;
  mainPhone: () => PersonRow['phone'] | Phone | null;
  search: () => void;
  open: () => void;
  edit: () => void;
  bin: (ids: string[]) => void;
  menu: () => void;
  escape: () => void;
  /** Another layout of the same people, by its place in the switch. */
  view: (at: number) => void;
};

/** The keys of the list and of the card beside it. */
export function peopleKeys(to: PeopleKeys): Shortcut[] {
  const row = (
    combo: string | string[],
    run: () => void,
    hidden = true,
    label = () => t('people-key-row'),
  ): Shortcut => ({
    combo,
    run,
    label,
    hidden,
    inFields: true,
    when: () => to.inRows() && !to.adding() && !to.pasting(),
    scope: 'screen',
  });
  return [
    {
      combo: 'Ctrl+F',
      label: () => t('people-search'),
      inFields: true,
      scope: 'screen',
      when: () => !to.pasting(),
      run: () => to.search(),
    },
    ...(['list', 'tree', 'book'] as const).map((view, at): Shortcut => ({
      combo: `Alt+${at + 1}`,
      label: () => t(`people-view-${view}`),
      inFields: true,
      scope: 'screen',
      when: () => !to.pasting(),
      run: () => to.view(at),
    })),
    row(['ArrowDown'], () => to.list.move(to.list.at + 1), false),
    row('ArrowUp', () => to.list.move(to.list.at - 1)),
    row('PageDown', () => to.list.move(to.list.at + to.page())),
    row('PageUp', () => to.list.move(to.list.at - to.page())),
    row(
      'Shift+ArrowDown',
      () => to.list.move(to.list.at + 1, true),
      false,
      () => t('people-key-range'),
    ),
    row('Shift+ArrowUp', () => to.list.move(to.list.at - 1, true)),
    row(
      'Enter',
      () => to.open(),
      false,
      () => t('people-key-open'),
    ),
    { ...row('Home', () => to.list.move(0)), when: to.inList },
    {
      ...row('End', () => void to.list.all().then(() => to.list.move(to.list.rows.length - 1))),
      when: to.inList,
    },
    {
      ...row(
        ' ',
        () => to.list.current && to.list.toggle(to.list.current.id),
        false,
        () => t('people-menu-select'),
      ),
      combo: [' ', 'Space'],
      when: to.inList,
    },
    {
      ...row(
        'Ctrl+A',
        () => void to.list.pickAll(),
        false,
        () => t('people-key-all'),
      ),
      when: to.inList,
    },
    {
      ...row(
        'Delete',
        () => to.bin(to.list.chosen()),
        false,
        () => t('people-menu-bin'),
      ),
      when: () => to.inList() && to.writable(),
    },
    {
      ...row(
        ['Shift+F10', 'ContextMenu'],
        () => to.menu(),
        false,
        () => t('people-more'),
      ),
      when: to.inList,
    },
    {
      ...row(
        'F2',
        () => to.edit(),
        false,
        () => t('people-key-edit'),
      ),
      when: () => (to.inRows() || to.inCard()) && to.writable() && !to.adding(),
    },
    {
      ...row(
        'Ctrl+C',
        () => void copyPhone(to.mainPhone()),
        false,
        () => t('people-key-copy'),
      ),
      when: () => (to.inRows() || to.inCard()) && !textMarked(),
    },
    {
      ...row(
        'Ctrl+Shift+C',
        () => void (to.list.cardId && copyCard(to.list.cardId)),
        false,
        () => t('people-menu-copy-card'),
      ),
      when: () => (to.inRows() || to.inCard()) && to.list.cardId !== null,
    },
    {
      ...row('Escape', to.escape, false, () => t('people-search-clear')),
      when: () =>
        (to.inRows() && (to.list.query !== '' || to.list.picked.size > 0 || to.inSearch())) || to.inCard(),
    },
  ];
}
