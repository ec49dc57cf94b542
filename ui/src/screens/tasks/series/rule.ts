import type { DoneUnit, Every, MonthDay, Recurrence } from '$lib/backend';

export type Often = Every['kind'];
export const OFTEN: Often[] = ['days', 'working_days', 'weeks', 'months', 'years', 'after_done'];
export const DAYS_OF_MONTH: MonthDay['kind'][] = ['day', 'last', 'weekday', 'working', 'last_working'];
export const UNITS: DoneUnit[] = ['day', 'working_day', 'week', 'month'];
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7];
/** First to fourth, and 0 for the last. */
export const NTH = [1, 2, 3, 4, 0];

/** The weekday of a day YYYY-MM-DD, 1 Monday – 7 Sunday. */
const weekdayOf = (day: string) => ((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;
const dayOf = (day: string) => Number(day.slice(8, 10)) || 1;
const monthOf = (day: string) => Number(day.slice(5, 7)) || 1;

/** A rule to begin with: every month on this day. */
export const monthly = (day: string): Recurrence => ({
  every: { kind: 'months', n: 1, on: { kind: 'day', day: dayOf(day) } },
  day_off: 'next',
  start_on: null,
  end_on: null,
});

/** The same rule said in another unit, with days that suit the day it is thought of. */
export function often(kind: Often, day: string): Every {
  switch (kind) {
    case 'days':
      return { kind, n: 1 };
    case 'working_days':
      return { kind };
    case 'weeks':
      return { kind, n: 1, weekdays: [weekdayOf(day)] };
    case 'months':
      return { kind, n: 1, on: { kind: 'day', day: dayOf(day) } };
    case 'years':
      return { kind, n: 1, month: monthOf(day), on: { kind: 'day', day: dayOf(day) } };
    case 'after_done':
      return { kind, n: 1, unit: 'month' };
  }
}

/** Another way to name the day of a month. */
export function dayOfMonth(kind: MonthDay['kind'], day: string): MonthDay {
  switch (kind) {
    case 'day':
      return { kind, day: dayOf(day) };
    case 'weekday':
      return { kind, nth: 1, weekday: weekdayOf(day) };
    case 'working':
      return { kind, nth: 1 };
    default:
      return { kind };
  }
}

/** The most that a rule counts by. */
export const MOST: Record<Often, number> = {
  days: 366,
  working_days: 1,
  weeks: 52,
  months: 24,
  years: 10,
  after_done: 366,
};

/** A whole number out of a field, within its bounds; the former one while it is being typed. */
export function whole(text: string, most: number, former: number): number {
  const n = Number.parseInt(text, 10);
  return Number.isFinite(n) && n >= 1 ? Math.min(n, most) : former;
}

/** A working day needs no rule for days off. */
export const mayBeOff = (every: Every): boolean =>
  every.kind !== 'working_days' &&
  !('on' in every && (every.on.kind === 'working' || every.on.kind === 'last_working')) &&
  !(every.kind === 'after_done' && every.unit === 'working_day');
