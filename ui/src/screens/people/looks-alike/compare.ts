import type { LookAlikes, MergeField, PersonCard } from '$lib/backend';

export type Side = 'one' | 'other';
export const otherSide = (side: Side): Side => (side === 'one' ? 'other' : 'one');

/** The fields of which one value stays: the user chooses where the two differ. */
export const CHOSEN: MergeField[] = [
  'family',
  'given',
  'patronymic',
  'alias',
  'address',
  'birthday',
  'photo',
];

export type Values = {
  field: MergeField;
  one: string;
  other: string;
  /** Two values that are not the same: only then is there something to choose. */
  differs: boolean;
};

const valueOf = (card: PersonCard, field: MergeField): string => (card[field] ?? '').trim();

/** The fields in which at least one card says something. */
export function chosenValues({ one, other }: LookAlikes): Values[] {
  return CHOSEN.map((field) => {
    const [a, b] = [valueOf(one, field), valueOf(other, field)];
    return { field, one: a, other: b, differs: a !== '' && b !== '' && a !== b };
  }).filter((each) => each.one !== '' || each.other !== '');
}

/** How many facts a card holds. */
function facts(card: PersonCard): number {
  const fields = CHOSEN.filter((field) => valueOf(card, field) !== '').length;
  const lists = [card.phones, card.emails, card.posts, card.other_names, card.groups, card.absences];
  return fields + lists.reduce((sum, list) => sum + list.length, 0) + (card.note.trim() === '' ? 0 : 1);
}

/** The card that is offered to stay: the fuller one, of two as full the older. */
export const fuller = ({ one, other }: LookAlikes): Side => (facts(other) > facts(one) ? 'other' : 'one');

/** What the core must be told to take from the dropped card; what the kept one lacks it takes by itself. */
export function taken(pair: LookAlikes, keep: Side, chosen: Partial<Record<MergeField, Side>>): MergeField[] {
  return chosenValues(pair)
    .filter(({ field, differs }) => differs && (chosen[field] ?? keep) !== keep)
    .map(({ field }) => field);
}

/** The name of a field that is kept from both cards. */
export type Both = 'post' | 'phone' | 'email' | 'other-names' | 'note' | 'groups';
export type Lines = { field: Both; one: string[]; other: string[]; differs: boolean };

const numberOf = (phone: PersonCard['phones'][number]) =>
  [phone.e164 ?? phone.typed, phone.extension ?? ''].join(' ');

/** What goes over whole: nothing of it is lost, so nothing is chosen. */
export function keptValues({ one, other }: LookAlikes): Lines[] {
  const lists: [Both, (card: PersonCard) => [key: string, shown: string][]][] = [
    [
      'post',
      (card) =>
        card.posts
          .filter((post) => post.current)
          .map((post) => [post.title, post.institution].filter(Boolean).join(', '))
          .map((text) => [text, text]),
    ],
    ['phone', (card) => card.phones.map((phone) => [numberOf(phone), phone.display])],
    ['email', (card) => card.emails.map(({ address }) => [address.toLowerCase(), address])],
    ['other-names', (card) => card.other_names.map(({ name }) => [name, name])],
    ['note', (card) => (card.note.trim() === '' ? [] : [[card.note.trim(), card.note.trim()]])],
    ['groups', (card) => card.groups.map(({ name }) => [name, name])],
  ];
  return lists
    .map(([field, of]) => {
      const [a, b] = [of(one), of(other)];
      const keys = (list: [string, string][]) => JSON.stringify(list.map(([key]) => key).sort());
      return {
        field,
        one: a.map(([, shown]) => shown),
        other: b.map(([, shown]) => shown),
        differs: a.length > 0 && b.length > 0 && keys(a) !== keys(b),
      };
    })
    .filter((each) => each.one.length > 0 || each.other.length > 0);
}
