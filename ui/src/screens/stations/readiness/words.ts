import type { CheckGroup, CheckState, ReadinessRow, StationHead } from '$lib/backend';
import { nearDate, t } from '$lib/i18n';
import { shortName } from '../../tasks/words';
import { stateAt } from './cells';

export const stateText = (state: CheckState): string => t(`readiness-state-${state}`);

/** Locality; the council's name where none was written. */
export const placeOf = (station: StationHead): string => station.locality || station.council;

/** What a cell says: in its title, and read aloud. */
export function cellWord(row: ReadinessRow, group: CheckGroup, column: number): string {
  const word = `${group.name}: ${stateText(stateAt(row, column))}`;
  const more = [
    row.noted.includes(column) ? t('readiness-noted') : '',
    row.tasks.includes(column) ? t('readiness-handed') : '',
  ].filter(Boolean);
  return [word, ...more].join(', ');
}

/** `16.09, S. Plămădeală`. */
export const byLine = (on: string | null, by: string, today: string): string =>
  [on ? nearDate(on, today) : '', shortName(by)].filter(Boolean).join(', ');

/** `E−14 · 03.10.2027`; the day alone when it was kept by hand. */
export const reviewName = (review: { label: string; on: string }, today: string): string =>
  [review.label, nearDate(review.on, today)].filter(Boolean).join(' · ');

/** `Sarcina 231`: the year of the number stands in its title. */
export const taskWord = (no: string): string => t('readiness-task', { no: no.split('/')[0] ?? no });
