import type { ReportFigures } from '$lib/backend';
import { monthName, number, shortDate, t } from '$lib/i18n';
import { quarter, type Period, type PeriodKind } from './periods';

/** `87,5 %` of tenths of a percent; a dash for nothing done. */
export const share = (tenths: number | null): string =>
  tenths === null ? '–' : t('report-percent', { n: number(tenths / 10) });

/** `2,5` of tenths of a day. */
export const mean = (tenths: number | null): string => (tenths === null ? '–' : number(tenths / 10));

/** The period in words: `noiembrie 2026`, `trimestrul IV 2026`, `2026`, or its days. */
export function periodText(kind: PeriodKind, period: Period): string {
  const year = period.from.slice(0, 4);
  if (kind === 'month') return `${monthName(period.from)} ${year}`;
  if (kind === 'quarter') return t('report-quarter', { n: quarter(period.from), year });
  if (kind === 'year') return year;
  return daysText(period);
}

export const daysText = (period: Period): string => `${shortDate(period.from)} – ${shortDate(period.to)}`;

/** The columns of the summary, in order. */
export const COLUMNS = [
  { key: 'given', label: () => t('report-given'), value: (f: ReportFigures) => number(f.given) },
  { key: 'in_time', label: () => t('report-in-time'), value: (f: ReportFigures) => number(f.in_time) },
  { key: 'late', label: () => t('report-late'), value: (f: ReportFigures) => number(f.late) },
  { key: 'share', label: () => t('report-share'), value: (f: ReportFigures) => share(f.share) },
  { key: 'mean', label: () => t('report-mean'), value: (f: ReportFigures) => mean(f.mean_late) },
  { key: 'extended', label: () => t('report-extended'), value: (f: ReportFigures) => number(f.extended) },
  { key: 'open', label: () => t('report-open'), value: (f: ReportFigures) => number(f.open) },
  { key: 'overdue', label: () => t('report-overdue'), value: (f: ReportFigures) => number(f.overdue) },
] as const;
