import { backend, type Premises } from '$lib/backend';
import type { Offer } from '../../tasks/fields/offers';

/** Premises that were offered, by id: what is chosen is known without being asked for again. */
const offered = new Map<string, Premises>();

/** `Gimnaziul, str. Livezilor 14`; the locality where there is no address. */
export const premisesName = ({ name, address, locality }: Premises): string =>
  [name, address || locality].filter(Boolean).join(', ');

/** Premises that were offered before. */
export const premisesOf = (id: string): Premises | null => offered.get(id) ?? null;

/** Premises of the register by words of the name, the locality, the address, but for some. */
export async function knownPremises(text: string, but: string[] = []): Promise<Offer[]> {
  const { premises } = await backend.call('premises_list', { query: text });
  const left = premises.filter((each) => !but.includes(each.id)).slice(0, 12);
  for (const each of left) offered.set(each.id, each);
  return left.map((each) => ({
    id: each.id,
    name: premisesName(each),
    sub: each.address ? each.locality : '',
  }));
}
