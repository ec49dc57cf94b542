import type { LineMark, OrderLine, OrderTally, TaskCard } from '$lib/backend';
import { nearDate, number, t } from '$lib/i18n';
import { basisWord, paneDay } from '../tasks/words';
import { STEPS, type Step } from './marks';

/** `19 din 27 au răspuns`. */
export const tallyWord = (tally: OrderTally): string =>
  t('order-tally', { done: number(tally.answered), total: number(tally.total), count: tally.answered });

/** How a line stands, in words: `lipsește, 6 zile`. */
export function standWord(line: Pick<OrderLine, 'mark' | 'late_days'>): string {
  if (line.mark === 'missing')
    return t('order-missing-days', { count: line.late_days, n: number(line.late_days) });
  if (line.mark === 'answered_late')
    return t('order-late-days', { count: line.late_days, n: number(line.late_days) });
  return markWord(line.mark);
}
export const markWord = (mark: LineMark): string => t(`line-mark-${mark}`);

/** What happened to the council since the order went out: added later, renamed, merged, gone. */
export function sinceWords(line: OrderLine, today: string): string[] {
  return [
    line.added_on && t('order-added-on', { date: nearDate(line.added_on, today) }),
    line.now_name && t('order-now-name', { name: line.now_name }),
    line.merged_into && t('order-merged-into', { name: line.merged_into }),
    line.gone && !line.merged_into && t('order-council-gone'),
  ].filter((each): each is string => Boolean(each));
}

/** `Dispoziția nr. 45 din 02.09.2027, pct. 3.2 · termen marți, 14.09.2027 · responsabil …`. */
export function basisLine(task: TaskCard): string {
  return [
    basisWord(task.basis),
    task.due_on ? t('order-due', { day: paneDay(task.due_on) }) : t('task-no-term'),
    task.responsible.name && t('order-responsible', { name: task.responsible.name }),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Columns of the sheet, in their order. */
export const COLUMNS = ['name', ...STEPS, 'answer_no', 'reminded', 'note', 'phone'] as const;
export type Column = (typeof COLUMNS)[number];
export const isStep = (column: Column): column is Step => (STEPS as readonly string[]).includes(column);
export const columnWord = (column: Column): string => t(`order-col-${column}`);

/** What a cell says when it is read aloud. */
export function cellWord(line: OrderLine, column: Column, today: string): string {
  if (column === 'name')
    return [
      line.name,
      ...sinceWords(line, today),
      standWord(line),
      line.files.length > 0 ? t('task-files', { count: line.files.length }) : '',
    ]
      .filter(Boolean)
      .join(', ');
  return `${line.name}, ${columnWord(column)}: ${valueWord(line, column, today) || t('order-nothing')}`;
}
function valueWord(line: OrderLine, column: Column, today: string): string {
  const day = (date: string | null) => (date ? nearDate(date, today) : '');
  if (column === 'answered_on') {
    if (line.mark === 'returned') return `${markWord('returned')} ${day(line.returned_on)}`;
    if (line.mark === 'excused') return `${markWord('excused')} ${day(line.excused_on)}`;
    if (line.mark === 'missing') return standWord(line);
    if (line.mark === 'answered_late')
      return `${day(line.answered_on)}\u00a0+${number(line.late_days)}, ${standWord(line)}`;
    if (line.answered_on) return day(line.answered_on);
    return line.extensions > 0 && line.due_on ? t('order-own-due', { date: day(line.due_on) }) : '';
  }
  if (isStep(column)) return day(line[column]);
  if (column === 'answer_no') return line.answer_no;
  if (column === 'reminded') return line.reminded > 0 ? t('order-times', { n: number(line.reminded) }) : '';
  if (column === 'note') return noteWord(line, today);
  return line.contact.phone;
}
/** The remark cell: the promise, the reason of a return or an excuse, the remark itself. */
export function noteWord(line: OrderLine, today: string): string {
  const asked = line.state === 'returned' || line.state === 'excused' ? line.reason : '';
  const promised = line.promised_on && t('order-promised', { date: nearDate(line.promised_on, today) });
  return [promised, asked, line.note].filter(Boolean).join(' · ');
}
