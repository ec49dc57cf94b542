import type {
  TaskCard,
  TaskGroup,
  TaskPerson,
  TaskRef,
  TaskRow,
  TaskState,
  GroupBy,
  Basis,
} from '$lib/backend';
import { language, momentText, nearDate, number, shortDate, shortWeekday, t, weekday } from '$lib/i18n';
import type { Mark } from '$lib/ui/StatusMark.svelte';

const MARKS: Record<TaskState, Mark> = {
  draft: 'draft',
  planned: 'assigned',
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

const CLOSED: TaskState[] = ['done', 'off_control', 'cancelled', 'skipped'];
export const closed = (state: TaskState): boolean => CLOSED.includes(state);
/** States that a task passes through, in the order of the table. */
export const STATES = Object.keys(MARKS) as TaskState[];

export const stateWord = (state: TaskState): string => t(`task-state-${state}`);
export const markOf = (state: TaskState): Mark => MARKS[state];

type Timed = Pick<TaskRow, 'state' | 'overdue_days' | 'late_days' | 'due_soon'>;

/** The shape in a row: being late stands over the state, but a returned task keeps its mark. */
export function rowMark(row: Timed): { mark: Mark; word: string } {
  if (row.overdue_days > 0 && row.state !== 'returned')
    return { mark: 'late', word: `${stateWord(row.state)}. ${lateWord(row.overdue_days)}` };
  if (row.state === 'done' && (row.late_days ?? 0) > 0)
    return { mark: 'donelate', word: t('task-done-late') };
  if (row.due_soon && ['draft', 'planned', 'assigned'].includes(row.state))
    return { mark: 'soon', word: `${stateWord(row.state)}. ${t('task-due-soon')}` };
  return { mark: markOf(row.state), word: stateWord(row.state) };
}

/** `Restantă, 6 zile`. */
export const lateWord = (days: number): string => t('task-late', { count: days });
/** `6 zile`. */
export const daysWord = (days: number): string => t('task-days', { count: days });

/** `ma 21.09`: the day of a list. */
export function listDay(date: string, today: string): string {
  return `${shortWeekday(date).slice(0, 2).toLocaleLowerCase(language())} ${nearDate(date, today)}`;
}
/** `marți, 14.09.2027`: the day of a pane. */
export const paneDay = (date: string): string => `${weekday(date)}, ${shortDate(date)}`;

export type Due = { text: string; kind: '' | 'late' | 'soon' | 'donelate'; title: string };

/** What the last column says: how late, when, or how it ended. */
export function dueOf(row: TaskRow, today: string): Due {
  const title = row.due_on ? paneDay(row.due_on) : t('task-no-term');
  if (closed(row.state)) {
    if (row.state !== 'done' && row.state !== 'off_control')
      return { text: row.due_on ? nearDate(row.due_on, today) : '', kind: '', title };
    const late = row.late_days ?? 0;
    if (late > 0)
      return {
        text: t('task-late-plus', { count: late }),
        kind: 'donelate',
        title: t('task-done-late-by', { count: late }),
      };
    return { text: row.due_on ? t('task-in-time') : '', kind: '', title };
  }
  if (row.overdue_days > 0) return { text: daysWord(row.overdue_days), kind: 'late', title };
  const own = row.own_due_on !== null && (row.due_on === null || row.own_due_on < row.due_on);
  const date = own ? row.own_due_on : row.due_on;
  if (date === null) return { text: '', kind: '', title };
  const kind = row.due_soon || date <= today ? 'soon' : '';
  const told = own ? t('task-own-term-title', { own: paneDay(date), due: title }) : title;
  if (date === today) return { text: (!own && row.due_time) || t('task-today'), kind, title: told };
  return { text: listDay(date, today), kind, title: told };
}

/** `S. Plămădeală`: a person in a column. */
export function shortName(name: string): string {
  const words = name.trim().split(/\s+/);
  const family = words.pop() ?? '';
  const given = words[0];
  return given ? `${Array.from(given)[0] ?? ''}. ${family}` : family;
}
export const whoWord = (row: TaskRow): string => (row.mine ? t('task-me') : shortName(row.responsible.name));

/** One council by its name, several by their number. */
export function councilsWord(row: Pick<TaskRow, 'councils' | 'council_count' | 'tally'>): string {
  if (row.tally) return t('order-of', { done: number(row.tally.answered), total: number(row.tally.total) });
  if (row.council_count === 0) return '';
  if (row.council_count === 1) return row.councils[0]?.name ?? '';
  return t('task-councils', { count: row.council_count });
}

/** `Dispoziția nr. 45 din 02.09.2027, pct. 3.2`. */
export function basisWord(basis: Basis): string {
  const doc = [
    basis.kind,
    basis.no && t('task-basis-no', { no: basis.no }),
    basis.date && t('task-basis-date', { date: shortDate(basis.date) }),
  ]
    .filter(Boolean)
    .join(' ');
  return [doc, basis.point && t('task-basis-point', { point: basis.point })].filter(Boolean).join(', ');
}

const OWN_GROUPS = ['overdue', 'today', 'week', 'later', 'none', 'closed'];
/** The name of a group in the language on the screen. */
export function groupWord(group: TaskGroup, by: GroupBy): string {
  if (by === 'term' && OWN_GROUPS.includes(group.key)) return t(`task-group-${group.key}`);
  if (by === 'state' && (STATES as string[]).includes(group.key)) return stateWord(group.key as TaskState);
  if (group.label !== '') return group.label;
  return t(`task-without-${by === 'responsible' || by === 'council' ? by : 'source'}`);
}

/** What stands at the right of a group's head. */
export function groupCaption(key: string, by: GroupBy, today: string, usual: boolean): string {
  if (by !== 'term') return '';
  if (key === 'overdue') return t('task-caption-overdue');
  if (key === 'today') return paneDay(today).slice(0, -5);
  if (key === 'week') return t('task-caption-week', { day: listDay(weekEnd(today), today) });
  return key === 'closed' && usual ? t('task-caption-closed') : '';
}

const DAY = 86_400_000;
/** A day so many days away. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
/** 0 for Monday, 6 for Sunday. */
export const dayOfWeek = (date: string): number => (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
export const weekStart = (date: string): string => addDays(date, -dayOfWeek(date));
export const weekEnd = (date: string): string => addDays(date, 6 - dayOfWeek(date));
export const monthStart = (date: string): string => `${date.slice(0, 7)}-01`;
/** The first day of the month so many months away. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
}
export const monthEnd = (date: string): string => addDays(addMonths(date, 1), -1);

/** A person's name, with the word that the card is gone. */
export const personWord = (person: TaskPerson): string =>
  person.gone ? t('task-person-gone', { name: person.name }) : person.name;

/** When something of the journal happened: acts by the clock of this PC, notes as they were dated. */
export function logWhen(at: string, today: string): string {
  if (/Z$|[+-]\d{2}:\d{2}$/.test(at)) {
    const text = momentText(at, today);
    return text.includes(',') ? text.replace(/\.\d{4},.*/, '') : `${t('task-today')} ${text}`;
  }
  const [date = '', time = ''] = at.split('T');
  return date === today ? `${t('task-today')} ${time}`.trim() : listDay(date, today);
}

export const refMark = (ref: TaskRef): Mark => (ref.overdue_days > 0 ? 'late' : markOf(ref.state));
/** What the pane says of time beside the state. */
export function lateness(card: TaskCard): { mark: Mark; word: string } | null {
  if (card.overdue_days > 0) return { mark: 'late', word: lateWord(card.overdue_days) };
  if (card.late_days !== null && card.late_days > 0)
    return { mark: 'donelate', word: t('task-done-late-by', { count: card.late_days }) };
  if (card.late_days === 0 && card.due_on !== null) return { mark: 'done', word: t('task-in-time-long') };
  return card.due_soon ? { mark: 'soon', word: t('task-due-soon') } : null;
}
