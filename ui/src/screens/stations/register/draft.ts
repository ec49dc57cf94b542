import type { EditPremises, EditStation, NewStation, Premises, StationPage } from '$lib/backend';
import { part } from '../../tasks/requests';

/** What is typed of a station. */
export const OF_STATION = [
  'number',
  'code',
  'kind',
  'state',
  'state_reason',
  'council',
  'locality',
  'boundary',
  'voters',
  'phone',
  'zone',
  'route',
  'note',
] as const;
/** What is typed of its premises. */
export const OF_PREMISES = [
  'name',
  'address',
  'owner_name',
  'manager',
  'manager_name',
  'manager_phone',
  'keys',
  'keys_name',
  'keys_phone',
  'area',
  'doors',
  'floor',
  'access',
  'access_note',
  'heating',
  'light',
  'reserve_power',
  'phone',
  'internet',
  'toilets',
  'parking',
  'distance',
] as const;
type OfStation = (typeof OF_STATION)[number];
type OfPremises = (typeof OF_PREMISES)[number];
export type StationDraft = Record<OfStation, string>;
export type PremisesDraft = Record<OfPremises, string>;
/** What is typed of a further alternate that is new. */
export type SpareDraft = { name: string; address: string };
/** Where a station is: which premises of the register, none for new ones, and what is typed of them. */
export type WhereDraft = { known: Premises | null; premises: PremisesDraft };

const text = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';

/** The distance as it is typed: metres below a kilometre, else kilometres. */
const distance = (metres: number | null): string =>
  metres === null ? '' : metres % 1000 === 0 ? `${metres / 1000} km` : `${metres} m`;

export function stationDraft(page: StationPage | null): StationDraft {
  const entries = OF_STATION.map((key) => [key, text(page?.station[key])]);
  const draft = Object.fromEntries(entries) as StationDraft;
  return page ? draft : { ...draft, kind: 'ordinary', state: 'active' };
}
export function premisesDraft(premises: Premises | null): PremisesDraft {
  const entries = OF_PREMISES.map((key) => [key, text(premises?.[key])]);
  const draft = Object.fromEntries(entries) as PremisesDraft;
  return { ...draft, access: premises?.access ?? 'unknown', distance: distance(premises?.distance ?? null) };
}

/** What differs from what is kept. */
function changes<K extends string>(
  now: Record<K, string>,
  kept: Record<K, string>,
): Partial<Record<K, string>> {
  const out: Partial<Record<K, string>> = {};
  for (const key of Object.keys(now) as K[])
    if (now[key].trim() !== kept[key].trim()) out[key] = now[key].trim();
  return out;
}

/** Values of premises that differ from those of the register; null when none does. */
function premisesChanges({ known, premises }: WhereDraft): EditPremises | null {
  const room = changes(premises, premisesDraft(known));
  if (Object.keys(room).length === 0) return null;
  return part<EditPremises>({ ...(known ? { id: known.id } : {}), ...(room as Partial<EditPremises>) });
}

/** The new values of a passport; null when nothing was changed. */
export function edited(
  page: StationPage,
  station: StationDraft,
  where: WhereDraft & { alternates: string[]; spare: SpareDraft },
): EditStation | null {
  const request = changes(station, stationDraft(page)) as Partial<EditStation>;
  if (where.known?.id !== page.premises?.id) request.premises = where.known?.id ?? '';
  const room = premisesChanges(where);
  if (room) request.edit_premises = room;
  const before = page.alternates.map((each) => each.id);
  if (where.alternates.join() !== before.join()) request.alternates = where.alternates;
  const spare = { name: where.spare.name.trim(), address: where.spare.address.trim() };
  if (spare.name || spare.address) request.new_alternate = part<EditPremises>(spare);
  if (Object.keys(request).length === 0) return null;
  return part<EditStation>({ id: page.station.id, ...request });
}

/** A number of voters as typed, `1.346`; null for none, undefined for what is no number. */
export function votersOf(typed: string): number | null | undefined {
  const plain = typed.replace(/[.\s\u00a0]/g, '');
  if (plain === '') return null;
  return /^\d{1,6}$/.test(plain) ? Number(plain) : undefined;
}

/** A station to write in. */
export function fresh(station: StationDraft, where: WhereDraft, election: string | null): NewStation {
  const room = premisesChanges(where);
  return part<NewStation>({
    number: station.number.trim(),
    code: station.code.trim(),
    kind: station.kind as NewStation['kind'],
    state: station.state as NewStation['state'],
    council: station.council || null,
    locality: station.locality.trim(),
    boundary: station.boundary.trim(),
    voters: votersOf(station.voters) ?? null,
    zone: station.zone.trim(),
    route: station.route.trim(),
    note: station.note.trim(),
    // Known premises with something new written of them go with their id.
    premises: room ? null : (where.known?.id ?? null),
    new_premises: room,
    election,
  });
}
