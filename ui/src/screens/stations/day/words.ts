import type { Incident, StationHead } from '$lib/backend';
import { number, shortDate, t } from '$lib/i18n';
import type { DayColumn } from './columns';

/** Locality and premises, as one names the place. */
export const placeOf = (station: StationHead): string =>
  [station.locality || station.council, station.premises].filter(Boolean).join(', ');

/** `38/07 Dumbrăvenii de Sus, Gimnaziul`. */
export const stationName = (station: StationHead): string => `${station.number} ${placeOf(station)}`.trim();

export const columnName = (column: DayColumn): string =>
  column.fact === 'turnout' ? column.hour : t(`stday-fact-${column.fact}`);

/** Hundredths of a percent: `52,3 %`. */
export const share = (hundredths: number): string => `${number(hundredths / 100)} %`;

/** `13:05`, with its day when that is not the day of voting. */
export function whenOf(moment: string, day: string | null): string {
  const time = moment.slice(11, 16);
  if (moment.length < 16) return moment;
  return moment.slice(0, 10) === day ? time : `${shortDate(moment)}, ${time}`;
}

/** Whom it was told, and when. */
export const toldOf = (incident: Incident, day: string | null): string =>
  [incident.told, incident.told_at && whenOf(incident.told_at, day)].filter(Boolean).join(', ');
