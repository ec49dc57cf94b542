import { addDays, addMonths, dayOfWeek, monthEnd, monthStart, weekEnd, weekStart } from '../words';

/** A month, a week, or the same days as a plain list. */
export type Span = 'month' | 'week' | 'agenda';
export const SPANS: Span[] = ['month', 'week', 'agenda'];

/** First and last day that are shown. */
export function rangeOf(span: Span, at: string): [string, string] {
  if (span === 'month') return [weekStart(monthStart(at)), weekEnd(monthEnd(at))];
  return span === 'week' ? [weekStart(at), weekEnd(at)] : [monthStart(at), monthEnd(at)];
}
export function daysOf([from, to]: [string, string]): string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
/** The day one page further. */
export function turned(span: Span, at: string, by: 1 | -1): string {
  if (span === 'week') return addDays(at, 7 * by);
  const month = addMonths(at, by);
  const last = monthEnd(month);
  const same = `${month.slice(0, 8)}${at.slice(8)}`;
  return same > last ? last : same;
}
export const weekend = (day: string): boolean => dayOfWeek(day) > 4;
