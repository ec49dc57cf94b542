import { shortDate, shortWeekday } from '$lib/i18n';

/** `mie. 22.09.2027`: on one line. */
export const weekdayDate = (day: string): string =>
  `${shortWeekday(day).toLowerCase()}\u00a0${shortDate(day)}`;

/** `mie. 22.09.2027 – vin. 24.09.2027`, or the one day there is, with its hour; empty: none. */
export function daySpan(from: string | null, to: string | null, time: string | null = null): string {
  const hour = time ? `, ${time}` : '';
  if (from !== null && to !== null && from !== to) return `${weekdayDate(from)} – ${weekdayDate(to)}${hour}`;
  const one = to ?? from;
  return one === null ? '' : weekdayDate(one) + hour;
}
