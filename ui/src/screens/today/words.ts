import type { TaskState, TodayTask } from '$lib/backend';
import { language, nearDate, shortWeekday, t } from '$lib/i18n';
import type { Mark } from '$lib/ui/StatusMark.svelte';

const MARKS: Record<TaskState, Mark> = {
  draft: 'draft',
  planned: 'draft',
  assigned: 'assigned',
  accepted: 'accepted',
  in_progress: 'progress',
  suspended: 'suspended',
  refused: 'refused',
  reported: 'reported',
  returned: 'returned',
  done: 'done',
  off_control: 'offctl',
  cancelled: 'cancelled',
  skipped: 'skipped',
};

/** The shape of a state. */
export const markOf = (state: TaskState): Mark => MARKS[state];

/** The shape and the word at the head of a line: lateness and a near hour stand before the state. */
export function markOfLine(task: TodayTask, today: string): { mark: Mark; word: string } {
  const state = t(`task-state-${task.state}`);
  if (task.overdue_days > 0) return { mark: 'late', word: `${t('today-late')}, ${state}` };
  if (task.time && task.due_on === today) return { mark: 'soon', word: `${t('today-soon')}, ${state}` };
  return { mark: markOf(task.state), word: state };
}

/** `ma`: a day of the week in the narrowest form the language reads well. */
export function dayMark(date: string): string {
  const short = shortWeekday(date).replace('.', '');
  if (language() === 'en') return short;
  return (language() === 'ro' ? short.slice(0, 2) : short).toLocaleLowerCase();
}

/** `ma 21.09`: a coming day of this week. */
export const dayText = (date: string, today: string): string => `${dayMark(date)} ${nearDate(date, today)}`;

/** `6 zile`: how late. */
export const daysText = (days: number): string => t('today-days', { count: days });

/** What stands between the title and the person: the report, the checklist or the councils. */
export function besideTitle(task: TodayTask): string {
  if (task.checkpoint !== null) return t('today-report', { title: task.checkpoint });
  if (task.steps > 0) return t('today-steps', { done: task.steps_done, all: task.steps });
  if (task.councils > 1) return t('today-councils', { count: task.councils });
  return task.council;
}

/** The day of a coming line: the nearest of its days after today. */
export function comingDay(task: TodayTask, today: string): string {
  const days = [task.due_on, task.own_due_on, task.plan_on].filter(
    (day): day is string => day !== null && day > today,
  );
  return days.sort()[0] ?? '';
}
