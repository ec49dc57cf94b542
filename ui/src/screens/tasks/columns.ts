import { t } from '$lib/i18n';
import type { Column } from './list.svelte';

/** Widths of the columns beside the title, as the design has them. */
const WIDTHS: Record<Column, string> = {
  number: '4.75rem',
  councils: '9.75rem',
  responsible: '7rem',
  source: '9rem',
  labels: '7rem',
  plan: '4.75rem',
  due: '4.75rem',
};

export const columnsOf = (columns: Column[]): string =>
  ['1rem', 'minmax(8rem, 1fr)', ...columns.map((each) => WIDTHS[each])].join(' ');
export const columnWord = (column: Column): string => t(`task-column-${column}`);
