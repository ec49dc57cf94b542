import type { Election, ElectionItem, ElectionRow } from '$lib/backend';
import { language, longDate, nearDate, number, shortDate, shortWeekday, t, weekday } from '$lib/i18n';
import type { Mark } from '$lib/ui/StatusMark.svelte';
import { isOfficial } from './filters';

/** Where a row stands: shape, word, and the whole in the title. */
export type Stand = { mark: Mark; word: string; title: string };

/** `38 din 41`, when an order to councils was made of the row. */
export function tallyWord(row: ElectionRow): string {
  const tallies = row.tasks.map((task) => task.tally).filter((tally) => tally !== null);
  if (tallies.length === 0) return '';
  const answered = tallies.reduce((sum, tally) => sum + tally.answered, 0);
  const total = tallies.reduce((sum, tally) => sum + tally.total - tally.excused, 0);
  return t('el-of', { done: number(answered), total: number(total) });
}

export function standOf(row: ElectionRow): Stand {
  const tally = tallyWord(row);
  const work = t('el-state-in_work') + (tally === '' ? '' : `, ${tally}`);
  const state = row.state === 'in_work' ? work : t(`el-state-${row.state}`);
  switch (row.mark) {
    case 'done_late': {
      const word = t('el-done-late', { count: row.late_days, n: number(row.late_days) });
      return { mark: 'donelate', word, title: `${t('el-state-done')}, ${word}` };
    }
    case 'done': {
      const word = row.effective === null ? t('el-state-done') : t('el-done-in-time');
      return { mark: 'done', word, title: row.done_on ? `${word}: ${shortDate(row.done_on)}` : word };
    }
    case 'overdue': {
      const word = t('task-late', { count: row.late_days });
      return { mark: 'late', word, title: `${state}. ${word}` };
    }
    case 'soon':
      if (row.state === 'in_work')
        return { mark: 'progress', word: work, title: `${work}. ${t('task-due-soon')}` };
      return { mark: 'soon', word: t('task-due-soon'), title: `${state}. ${t('task-due-soon')}` };
    case 'in_work':
      return { mark: 'progress', word: work, title: work };
    case 'not_applicable':
      return { mark: 'na', word: state, title: row.reason ? `${state}: ${row.reason}` : state };
    default:
      return { mark: 'assigned', word: state, title: state };
  }
}

/** Why a sign of caution stands beside the term; empty: none does. */
export function caution(row: ElectionRow): string {
  if (!['practice', 'to_confirm'].includes(row.trust) || row.origin === 'own' || isOfficial(row)) return '';
  const trust = t(`deadline-trust-${row.trust}`);
  return row.hint === '' ? trust : `${trust}. ${row.hint}`;
}

/** `mi`: two letters of the day of the week. */
export const dayWord = (date: string): string => shortWeekday(date).slice(0, 2).toLocaleLowerCase(language());

/** `miercuri, 22.09.2027`. */
export const fullDay = (date: string): string => `${weekday(date)}, ${shortDate(date)}`;

/** What stands small under the decisive day: how long it runs, its hour, and what was counted. */
export function underDate(row: ElectionRow, year: string): string[] {
  const official = isOfficial(row);
  const from = official ? row.official_from : row.from;
  const to = official ? row.official : row.to;
  const time = official ? row.official_time : row.time;
  const out: string[] = [];
  if (from !== null && to !== null && from !== to) out.push(t('el-from', { day: nearDate(from, year) }));
  else if (from !== null && to === null) out.push(t('el-onwards'));
  if (time !== null) out.push(t('el-hour', { time }));
  const counted = row.to ?? row.from;
  if (row.differs && counted !== null) out.push(t('el-counted', { day: nearDate(counted, year) }));
  return out;
}

/** The decisive day in full, and where it stands. */
export function dateTitle(row: ElectionRow): string {
  if (row.effective === null) return row.missing || row.hint || t('el-no-date');
  const parts = [fullDay(row.effective)];
  if (isOfficial(row))
    parts.push(t('el-official', { source: row.official_source || t('el-official-unnamed') }));
  const counted = row.to ?? row.from;
  if (row.differs && counted !== null) parts.push(t('el-counted-long', { day: fullDay(counted) }));
  return parts.join('. ');
}

/** Who sees to it: the programme's words, then who in the office. */
export const whoWord = (row: ElectionRow): string =>
  [row.bodies, row.responsible.name].filter((part) => part !== '').join('; ');

/** `art. 40 alin. (1)`; the act where no article was seen. */
export const groundWord = (row: ElectionRow): string => row.legal_ref || row.legal_act;

/** The term in words; practice of the office has none of the law. */
export function termWord(row: ElectionRow): string {
  if (row.law_term !== '') return row.law_term;
  if (row.official_text !== '') return row.official_text;
  if (row.origin === 'own') return t('el-own-term');
  return row.trust === 'practice' ? t('el-practice') : '';
}

type Named = Pick<Election, 'day' | 'days_left' | 'territory' | 'round'> &
  Partial<Pick<Election, 'councils'>>;

/** `duminică, 17 octombrie 2027 · tot raionul`. */
export function factsLine(election: Named | ElectionItem): string {
  const councils = 'councils' in election ? (election.councils ?? []) : [];
  const where = election.territory || councils.map((each) => each.name).join(', ') || t('el-whole-district');
  return [
    election.day === null ? t('el-day-unknown') : `${weekday(election.day)}, ${longDate(election.day)}`,
    where,
    ...(election.round > 1 ? [t('el-round', { n: number(election.round) })] : []),
  ].join(' · ');
}

/** The number in ink and the words beside it. */
export function countdown(daysLeft: number | null): { big: string; small: string } {
  if (daysLeft === null) return { big: '', small: t('el-draft') };
  if (daysLeft === 0) return { big: t('el-today'), small: t('el-voting-day') };
  const count = Math.abs(daysLeft);
  return {
    big: number(count),
    small: t(daysLeft > 0 ? 'el-days-left' : 'el-days-after', { count }),
  };
}
