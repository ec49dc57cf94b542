import type { StationState } from '$lib/backend';
import { t } from '$lib/i18n';

export const STATES: StationState[] = ['proposed', 'approved', 'active', 'alternative', 'out_of_use'];

/** What of the register is looked at; empty: all. */
export type Narrowing = { state: StationState | ''; zone: string; route: string };
export const everything = (): Narrowing => ({ state: '', zone: '', route: '' });
export const isNarrow = (asked: Narrowing): boolean => Object.values(asked).some((each) => each !== '');
/** What was sought and chosen, for the head of a paper. */
export const narrowedText = (query: string, { state, zone, route }: Narrowing): string =>
  [query.trim(), state ? t(`station-state-${state}`) : '', zone, route].filter(Boolean).join(', ');

/** What is written into many stations at once. */
export type Field = 'state' | 'zone' | 'route';
