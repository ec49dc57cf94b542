import type { CalendarDay, DayKind } from '$lib/backend';

/** A sign beside the number: the kind of a day is never told by colour alone. */
export const SIGNS: Record<DayKind, string> = {
  working: '',
  weekend: '·',
  holiday: '*',
  hram: '°',
  moved_off: '−',
  moved_on: '+',
};

/** One month: its days and how many empty places stand before the first (the week begins on Monday). */
export type Month = { first: string; lead: number; days: CalendarDay[] };

const utc = (date: string) => new Date(`${date}T00:00:00Z`);

/** Days after (or before) a day, as YYYY-MM-DD. */
export function shifted(date: string, by: number): string {
  const at = utc(date);
  at.setUTCDate(at.getUTCDate() + by);
  return at.toISOString().slice(0, 10);
}

/** The same day of another month, or its last one. */
export function shiftedMonth(date: string, by: number): string {
  const at = utc(date);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + by);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, last));
  return at.toISOString().slice(0, 10);
}

/** A year's days by months. */
export function months(days: CalendarDay[]): Month[] {
  const found: Month[] = [];
  for (const day of days) {
    const last = found.at(-1);
    if (last && last.first.slice(0, 7) === day.date.slice(0, 7)) last.days.push(day);
    else found.push({ first: day.date, lead: (utc(day.date).getUTCDay() + 6) % 7, days: [day] });
  }
  return found;
}

/** What is said of a day in a list: everything that is not a plain working day or weekend. */
export const special = (day: CalendarDay): boolean =>
  !(day.kind === 'working' || day.kind === 'weekend') || day.name !== '';

/** `21.11` as people write it, from MM-DD; empty stays empty. */
export function writtenHram(hram: string): string {
  const [month = '', day = ''] = hram.split('-');
  return hram === '' ? '' : `${day}.${month}`;
}

/** MM-DD of `21.11` or `21.11.`; anything else goes as it is, for the core to refuse by name. */
export function readHram(text: string): string {
  const found = /^\s*(\d{1,2})\.(\d{1,2})\.?\s*$/.exec(text);
  return found ? `${found[2]}-${found[1]}` : text.trim();
}
