import { describe, expect, test } from 'vitest';
import type { LookAlikes, PersonCard } from '$lib/backend';
import { addresses } from '../src/screens/people/bulk/copy';
import { prefixDigits } from '../src/screens/people/bulk/prefix';
import { ruleOf } from '../src/screens/people/groups/rule';
import { noFilter } from '../src/screens/people/list.svelte';
import { chosenValues, fuller, keptValues, taken } from '../src/screens/people/looks-alike/compare';
import { askedOf, sameQuestion, wish, wishOf, yearBefore } from '../src/screens/people/wish';

const card = (part: Partial<PersonCard>): PersonCard =>
  ({
    ...{ family: '', given: '', patronymic: '', alias: '', address: '', birthday: null, photo: '' },
    ...{ note: '', phones: [], emails: [], posts: [], other_names: [], groups: [], absences: [] },
    ...part,
  }) as unknown as PersonCard;
const pair = (one: Partial<PersonCard>, other: Partial<PersonCard>): LookAlikes => ({
  one: card(one),
  other: card(other),
  reasons: ['name'],
});

describe('two cards side by side', () => {
  test('only two values that are not the same are chosen between', () => {
    const values = chosenValues(
      pair({ family: 'Rusu', given: 'Ana' }, { family: 'Russu', given: 'Ana', patronymic: 'Ion' }),
    );
    expect(values.map(({ field, differs }) => [field, differs])).toEqual([
      ['family', true],
      ['given', false],
      ['patronymic', false],
    ]);
  });
  test('what the kept card lacks is not asked for, what was chosen is', () => {
    const two = pair({ family: 'Rusu', given: 'Ana' }, { family: 'Russu', given: 'Anna', patronymic: 'Ion' });
    expect(taken(two, 'one', {})).toEqual([]);
    expect(taken(two, 'one', { given: 'other' })).toEqual(['given']);
    expect(taken(two, 'other', { given: 'other', family: 'one' })).toEqual(['family']);
  });
  test('the fuller card is offered to stay, of two alike the older', () => {
    expect(fuller(pair({ family: 'A' }, { family: 'A' }))).toBe('one');
    expect(fuller(pair({ family: 'A' }, { family: 'A', note: 'x' }))).toBe('other');
  });
  test('a number differs by what is dialled, not by how it is written', () => {
    const phone = (display: string) => ({ display, typed: display, e164: '+37379000418', extension: null });
    const two = pair(
      { phones: [phone('079 000 418')] as PersonCard['phones'] },
      { phones: [phone('+373 79 000 418')] as PersonCard['phones'] },
    );
    expect(keptValues(two).map(({ field, differs }) => [field, differs])).toEqual([['phone', false]]);
  });
});

describe('the beginning of a number', () => {
  test('is read as it is dialled from here', () => {
    expect(prefixDigits('0-257-2', 'md')).toBe('3732572');
    expect(prefixDigits('+373 257 2', 'md')).toBe('3732572');
    expect(prefixDigits('00373 257', 'md')).toBe('373257');
    expect(prefixDigits('373257', 'md')).toBe('373257');
    expect(prefixDigits('257', 'md')).toBe('373257');
    expect(prefixDigits('8 (495)', 'ru')).toBe('7495');
  });
  test('is refused where it is none', () => {
    expect(prefixDigits('abc', 'md')).toBeNull();
    expect(prefixDigits('', 'md')).toBeNull();
    expect(prefixDigits('0-257-2-43-09-11', 'md')).toBeNull();
  });
});

describe('a kept question', () => {
  test('goes through the address and comes back', () => {
    const asked = askedOf({ query: 'civil', filter: { role: 'mayor' }, sort: 'institution' });
    expect(wishOf(wish(asked))).toEqual(asked);
    expect(wishOf({ add: '1' })).toBeNull();
    expect(wishOf({ filter: '{' })?.filter).toEqual(noFilter());
  });
  test('is the same whatever stands for nothing', () => {
    const one = askedOf({ query: ' a', filter: { role: 'mayor', absent: false } });
    const other = askedOf({ query: 'a ', filter: { group: undefined, role: 'mayor' } });
    expect(sameQuestion(one, other)).toBe(true);
    expect(sameQuestion(one, askedOf({ query: 'a' }))).toBe(false);
  });
  test('a year before a leap day is its eve', () => {
    expect(yearBefore('2028-02-29')).toBe('2027-02-28');
    expect(yearBefore('2026-11-21')).toBe('2025-11-21');
  });
  test('is a rule only where it holds for everybody and every day', () => {
    expect(ruleOf({ query: '', filter: noFilter() })).toBeNull();
    expect(ruleOf({ query: ' civil', filter: noFilter() })?.words).toBe('civil');
    expect(ruleOf({ query: '', filter: { ...noFilter(), role: 'mayor' } })?.role).toBe('mayor');
    expect(ruleOf({ query: 'civil', filter: { ...noFilter(), favourites: true } })).toBeNull();
  });
});

test('an address is copied once, whatever its case', () => {
  expect(addresses(['a@x.example; b@x.example', 'A@x.example', ''])).toEqual(['a@x.example', 'b@x.example']);
});
