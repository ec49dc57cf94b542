/** Periods one asks a report for, as days; counted without time zones. */
export type PeriodKind = 'month' | 'quarter' | 'year' | 'own';
export type Period = { from: string; to: string };

const two = (n: number) => String(n).padStart(2, '0');
const last = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Months `first` to `first + count - 1` (1–12, or beyond the year on either side). */
function months(year: number, first: number, count: number): Period {
  const at = year * 12 + (first - 1);
  const [y, m] = [Math.floor(at / 12), (at % 12) + 1];
  const end = at + count - 1;
  const [ey, em] = [Math.floor(end / 12), (end % 12) + 1];
  return { from: `${y}-${two(m)}-01`, to: `${ey}-${two(em)}-${two(last(ey, em))}` };
}

/** The month, quarter or year in which a day lies, `step` periods away. */
export function periodOf(kind: Exclude<PeriodKind, 'own'>, day: string, step = 0): Period {
  const [year = 2026, month = 1] = day.split('-').map(Number);
  if (kind === 'month') return months(year, month + step, 1);
  if (kind === 'quarter') return months(year, Math.floor((month - 1) / 3) * 3 + 1 + step * 3, 3);
  return months(year + step, 1, 12);
}

/** `I`–`IV`: the quarter in which a day lies. */
export const quarter = (day: string): string =>
  ['I', 'II', 'III', 'IV'][Math.floor((Number(day.slice(5, 7)) - 1) / 3)] ?? '';
