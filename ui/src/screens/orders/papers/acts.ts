import FileDown from '@lucide/svelte/icons/file-down';
import FileUp from '@lucide/svelte/icons/file-up';
import Printer from '@lucide/svelte/icons/printer';
import Table from '@lucide/svelte/icons/table-2';
import { t } from '$lib/i18n';
import type { MenuItem } from '$lib/ui/Menu.svelte';
import { orderPapers, printOrder, type AnswerPart } from './papers.svelte';

/** What may be printed, sent out, taken in and joined of an order. */
export function paperActs(order: string, writable: boolean): MenuItem[] {
  const open = (part: AnswerPart) => () => (orderPapers.answers = { order, part });
  const item = (key: string, label: string, icon: MenuItem['icon'], run: () => void): MenuItem => ({
    key,
    label,
    icon,
    run,
    test: `order-${key}`,
  });
  return [
    {
      ...item('print', t('order-print-open'), Printer, () => printOrder(order)),
      keys: 'Ctrl P',
      line: true,
    },
    item('forms', t('order-answers-forms'), FileDown, open('forms')),
    ...(writable ? [item('take', t('order-answers-take'), FileUp, open('take'))] : []),
    item('join', t('order-answers-join'), Table, open('join')),
  ];
}
