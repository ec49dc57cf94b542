import { TAGS, language } from './texts.svelte';

const two = (n: number) => String(n).padStart(2, '0');

/** Year, month, day of `YYYY-MM-DD`; never through a time zone. */
function parts(date: string): [number, number, number] {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  return [year, month, day];
}

function intl(date: string, options: Intl.DateTimeFormatOptions): string {
  const [year, month, day] = parts(date);
  return new Intl.DateTimeFormat(TAGS[language()], { ...options, timeZone: 'UTC' }).format(
    new Date(Date.UTC(year, month - 1, day)),
  );
}

/** `03.11.2026`: the local habit in all four languages. */
export function shortDate(date: string): string {
  const [year, month, day] = parts(date);
  return `${two(day)}.${two(month)}.${year}`;
}

/** `24.09` in the year of `today`, else with its year. */
export function nearDate(date: string, today: string): string {
  return date.slice(0, 4) === today.slice(0, 4) ? shortDate(date).slice(0, 5) : shortDate(date);
}

/**
 * A typed day as `YYYY-MM-DD`: `24.09.2026`, `24.9.26`, `24.09` (this year), or so already.
 * Null when it is none of these; the core says whether the calendar has such a day.
 */
export function readDate(text: string, today: string): string | null {
  const typed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}$/.test(typed)) return typed;
  const found = /^(\d{1,2})[.,/\s-]+(\d{1,2})(?:[.,/\s-]+(\d{4}|\d{2}))?\.?$/.exec(typed);
  if (!found) return null;
  const [, day = '', month = '', year = today.slice(0, 4)] = found;
  const century = today.slice(0, 2);
  return `${year.length === 2 ? century + year : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** `3 noiembrie 2026`. */
export function longDate(date: string): string {
  return intl(date, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `marți`. */
export function weekday(date: string): string {
  return intl(date, { weekday: 'long' });
}

/** `noiembrie`, of the month a day lies in. */
export function monthName(date: string): string {
  return intl(date, { month: 'long' });
}

/** `mar.`: for the heads of narrow columns. */
export function shortWeekday(date: string): string {
  return intl(date, { weekday: 'short' });
}

/** The PC's own day and hour of a moment in RFC 3339. */
function local(moment: string): { date: string; time: string } {
  const at = new Date(moment);
  return {
    date: `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`,
    time: `${two(at.getHours())}:${two(at.getMinutes())}`,
  };
}

/** `03.11.2026` of a moment, on this PC's clock. */
export function momentDate(moment: string): string {
  return shortDate(local(moment).date);
}

/** `09:30` of a moment, on this PC's clock. */
export function momentTime(moment: string): string {
  return local(moment).time;
}

/** `03.11.2026, 09:30`; with `today` given, today's moments are shown as the hour alone. */
export function momentText(moment: string, today?: string): string {
  const { date, time } = local(moment);
  return date === today ? time : `${shortDate(date)}, ${time}`;
}

/** `YYYY-MM-DD` of a moment on this PC's clock, for grouping by day. */
export function momentDay(moment: string): string {
  return local(moment).date;
}

/** `3.412`: grouped as the language does. */
export function number(value: number): string {
  return new Intl.NumberFormat(TAGS[language()], { maximumFractionDigits: 1, useGrouping: true }).format(
    value,
  );
}

/** `1,4 MB`: bytes for people. */
export function size(bytes: number): string {
  const mega = bytes / 1_000_000;
  return mega >= 1 ? `${number(mega)} MB` : `${number(Math.max(1, Math.round(bytes / 1000)))} KB`;
}
