import { describe, expect, test } from 'vitest';
import { daysOf, rangeOf, turned } from '../src/screens/tasks/calendar/days';

describe('the days of the calendar', () => {
  test('a month is shown in whole weeks, Monday first', () => {
    expect(rangeOf('month', '2026-11-22')).toEqual(['2026-10-26', '2026-12-06']);
    expect(daysOf(rangeOf('month', '2026-11-22'))).toHaveLength(42);
    expect(rangeOf('month', '2027-02-10')).toEqual(['2027-02-01', '2027-02-28']);
  });
  test('a week goes over the end of a year', () => {
    expect(rangeOf('week', '2026-12-31')).toEqual(['2026-12-28', '2027-01-03']);
    expect(turned('week', '2026-12-31', 1)).toBe('2027-01-07');
  });
  test('turning a month never leaves it', () => {
    expect(turned('month', '2027-01-31', 1)).toBe('2027-02-28');
    expect(turned('month', '2028-01-31', 1)).toBe('2028-02-29');
    expect(turned('agenda', '2027-01-15', -1)).toBe('2026-12-15');
  });
});
