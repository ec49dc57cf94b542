import { backend, type Group, type OrderTo } from '$lib/backend';
import { fold } from '../people/suggest';
import type { Offer } from '../tasks/fields/offers';

/** Whom an order goes to, as it is chosen on the screen: one way, with others added and left out. */
export type Whom = {
  way: 'all' | 'chosen' | 'groups' | 'rule';
  councils: string[];
  groups: string[];
  kind: string;
  from: string;
  to: string;
  organisations: Offer[];
  except: Offer[];
};
export const nobodyYet = (): Whom => ({
  way: 'all',
  councils: [],
  groups: [],
  kind: '',
  from: '',
  to: '',
  organisations: [],
  except: [],
});

const count = (text: string): number | null => {
  const digits = text.replace(/[\s.]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : null;
};
const ids = (offers: Offer[]): string[] => offers.flatMap(({ id }) => (id ? [id] : []));

/** The same for the core. */
export function asked(whom: Whom): OrderTo {
  const { way } = whom;
  const ruled = way === 'rule' && (whom.kind !== '' || count(whom.from) !== null || count(whom.to) !== null);
  return {
    all: way === 'all',
    councils: way === 'chosen' ? whom.councils : [],
    groups: way === 'groups' ? whom.groups : [],
    organisations: ids(whom.organisations),
    kind: ruled ? whom.kind : '',
    voters_from: ruled ? count(whom.from) : null,
    voters_to: ruled ? count(whom.to) : null,
    except: ids(whom.except),
  };
}
/** What a quick line understood, as it is chosen here. */
export function fromOrder(to: OrderTo): Whom {
  const rule = to.kind !== '' || to.voters_from !== null || to.voters_to !== null;
  return {
    ...nobodyYet(),
    way: to.all ? 'all' : to.groups.length > 0 ? 'groups' : rule ? 'rule' : 'chosen',
    councils: to.councils,
    groups: to.groups,
    kind: to.kind,
    from: to.voters_from === null ? '' : String(to.voters_from),
    to: to.voters_to === null ? '' : String(to.voters_to),
  };
}

/** Institutions by a part of their name. */
export async function institutions(text: string): Promise<Offer[]> {
  const wanted = fold(text.trim());
  if (wanted === '') return [];
  const found = await backend.call('institutions_list', {});
  return found
    .filter(({ name }) => fold(name).includes(wanted))
    .slice(0, 10)
    .map(({ id, name, council }) => ({ id, name, sub: council === name ? undefined : council }));
}
export const groupList = (): Promise<Group[]> => backend.call('group_list', {});
