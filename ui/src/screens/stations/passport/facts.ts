import type { Premises, StationPage } from '$lib/backend';
import { number, t } from '$lib/i18n';

export type Fact = { label: string; value: string };

/** `12 km`, `800 m`. */
export const distanceWord = (metres: number): string =>
  metres >= 1000
    ? t('passport-km', { n: number(Math.round(metres / 100) / 10) })
    : t('passport-m', { n: number(metres) });

const facts = (pairs: [string, string][]): Fact[] =>
  pairs.flatMap(([label, value]) => (value === '' ? [] : [{ label: t(label), value }]));

/** `Gimnaziul, str. Livezilor 14, parter`. */
export const addressLine = (premises: Premises | null): string =>
  premises === null ? '' : [premises.name, premises.address, premises.floor].filter(Boolean).join(', ');

/** What is known of the building and the room. */
export function premisesFacts({ premises, alternates }: StationPage): Fact[] {
  if (premises === null) return facts([['passport-alternate', alternates.map(addressLine).join('; ')]]);
  const area = [
    premises.area === null ? '' : t('passport-area', { n: number(premises.area) }),
    premises.doors === null ? '' : t('passport-doors', { count: premises.doors, n: number(premises.doors) }),
  ];
  const access = [
    premises.access === 'unknown' ? '' : t(`passport-access-${premises.access}`),
    premises.access_note,
  ];
  return facts([
    ['passport-surface', area.filter(Boolean).join(', ')],
    ['passport-access', access.filter(Boolean).join(': ')],
    ['passport-heating', premises.heating],
    ['passport-light', premises.light],
    ['passport-power', premises.reserve_power],
    ['passport-phone', premises.phone],
    ['passport-internet', premises.internet],
    ['passport-toilets', premises.toilets],
    ['passport-parking', premises.parking],
    ['passport-distance', premises.distance === null ? '' : distanceWord(premises.distance)],
    ['passport-owner', premises.owner_name],
    ['passport-alternate', alternates.map(addressLine).join('; ')],
    ['passport-note', premises.note],
  ]);
}

/** What is known of the station itself. */
export function stationFacts({ station }: StationPage): Fact[] {
  return facts([
    ['passport-council', station.council_name],
    ['passport-code', station.code],
    ['passport-zone', station.zone],
    ['passport-route', station.route],
    ['passport-bureau-phone', station.phone],
    ['passport-boundary', station.boundary],
    ['passport-note', station.note],
  ]);
}
