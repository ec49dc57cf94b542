import CircleAlert from '@lucide/svelte/icons/triangle-alert';
import CircleCheck from '@lucide/svelte/icons/check';
import Circle from '@lucide/svelte/icons/circle';
import CircleDashed from '@lucide/svelte/icons/circle-dot-dashed';
import IdCard from '@lucide/svelte/icons/id-card';
import Minus from '@lucide/svelte/icons/minus';
import Pencil from '@lucide/svelte/icons/pencil';
import Printer from '@lucide/svelte/icons/printer';
import Send from '@lucide/svelte/icons/send';
import type { CheckState } from '$lib/backend';
import { t } from '$lib/i18n';
import type { MenuItem } from '$lib/ui/Menu.svelte';

const SIGNS: { state: CheckState; digit: string; icon: MenuItem['icon'] }[] = [
  { state: 'ok', digit: '1', icon: CircleCheck },
  { state: 'work', digit: '2', icon: CircleDashed },
  { state: 'problem', digit: '3', icon: CircleAlert },
  { state: 'na', digit: '4', icon: Minus },
  { state: 'none', digit: '0', icon: Circle },
];

/** Everything that can be done with the chosen cells. */
export function cellMenu(
  writable: boolean,
  on: {
    set: (state: CheckState) => void;
    note: () => void;
    task: () => void;
    open: () => void;
    print: () => void;
  },
): MenuItem[] {
  return [
    ...(writable
      ? [
          ...SIGNS.map(({ state, digit, icon }) => ({
            key: state,
            label: t(`readiness-word-${state}`),
            icon,
            keys: digit,
            test: `readiness-set-${state}`,
            run: () => on.set(state),
          })),
          {
            key: 'note',
            label: t('readiness-key-note'),
            icon: Pencil,
            keys: 'N',
            line: true,
            test: 'readiness-menu-note',
            run: () => setTimeout(on.note),
          },
          {
            key: 'task',
            label: t('readiness-key-task'),
            icon: Send,
            keys: 'T',
            test: 'readiness-menu-task',
            run: on.task,
          },
        ]
      : []),
    {
      key: 'open',
      label: t('readiness-key-passport'),
      icon: IdCard,
      keys: 'Enter',
      line: writable,
      test: 'readiness-menu-open',
      run: on.open,
    },
    { key: 'print', label: t('el-print'), icon: Printer, keys: 'Ctrl P', run: on.print },
  ];
}
