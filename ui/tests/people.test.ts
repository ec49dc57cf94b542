import { describe, expect, test } from 'vitest';
import { useDoor, type PersonRow } from '$lib/backend';
import type { Door } from '$lib/backend/door';
import { excerpt } from '../src/screens/people/excerpt';
import { headsOf, PeopleList } from '../src/screens/people/list.svelte';
import { matching } from '../src/screens/people/suggest';

const row = (n: number): PersonRow => ({
  id: `p${n}`,
  name: `Nume ${n}`,
  initials: 'N',
  post: '',
  institution: '',
  council: '',
  duty: '',
  vacant: false,
  acting: false,
  phone: null,
  absence: null,
  posts: 0,
  favourite: false,
  checked_on: null,
  matched: null,
});

/** A core with that many people, answering in pages of what is asked. */
function core(people: PersonRow[]) {
  const asked: { after: string | null; limit: number }[] = [];
  const door = {
    call(_name: string, request: { after: string | null; limit: number }) {
      asked.push(request);
      const from = request.after === null ? 0 : Number(request.after);
      const until = from + request.limit;
      const page = people.slice(from, until);
      return Promise.resolve({
        total: people.length,
        vacant: 0,
        groups: null,
        understood: null,
        rows: page,
        next: until < people.length ? String(until) : null,
      });
    },
    onChanged() {},
  };
  useDoor(door as unknown as Door);
  return asked;
}
const many = (count: number) => Array.from({ length: count }, (_, n) => row(n));

describe('the list of people', () => {
  test('asks for a screenful first and follows to the end only when told', async () => {
    const asked = core(many(500));
    const list = new PeopleList();
    await list.search();
    expect(list.rows.length).toBeLessThan(120);
    expect(asked).toHaveLength(1);
    await list.all();
    expect(list.rows).toHaveLength(500);
    expect(new Set(list.rows.map((each) => each.id)).size).toBe(500);
  });

  test('keeps the cursor on its person when others come or go', async () => {
    const people = many(50);
    core(people);
    const list = new PeopleList();
    await list.search();
    list.move(10);
    people.splice(3, 2);
    await list.refresh();
    expect(list.current?.id).toBe('p10');
  });

  test('a range with Shift begins where the cursor stood and turns round it', async () => {
    core(many(50));
    const list = new PeopleList();
    await list.search();
    list.move(5);
    list.move(7, true);
    expect([...list.picked]).toEqual(['p5', 'p6', 'p7']);
    list.move(4, true);
    expect([...list.picked]).toEqual(['p4', 'p5']);
  });

  test('binned rows leave at once and the cursor stays in place', async () => {
    core(many(5));
    const list = new PeopleList();
    await list.search();
    list.move(1);
    list.drop(['p1', 'p2']);
    expect(list.current?.id).toBe('p3');
    expect(list.total).toBe(3);
    list.move(2);
    list.drop(['p4']);
    expect(list.current?.id).toBe('p3');
  });

  test('a person from elsewhere is shown beside the list until the cursor moves', async () => {
    core(many(3));
    const list = new PeopleList();
    await list.search();
    list.show('other');
    expect(list.cardId).toBe('other');
    expect(list.chosen()).toEqual(['other']);
    list.move(2);
    expect(list.cardId).toBe('p2');
  });
});

test('groups begin where the runs before them end', () => {
  expect(
    headsOf([
      { field: 'name', close: false, count: 3 },
      { field: 'duty', close: false, count: 2 },
    ]),
  ).toEqual([
    { start: 0, field: 'name', close: false, count: 3 },
    { start: 3, field: 'duty', close: false, count: 2 },
  ]);
});

test('a long reason is cut before the hit, at a word, and the marks follow', () => {
  const text = 'administrația publică; înlocuiește la protecția civilă';
  const at = text.indexOf('civil');
  const cut = excerpt(text, [[at, at + 5]], 20);
  expect(cut.text.startsWith('…')).toBe(true);
  const [from, to] = cut.ranges[0] ?? [0, 0];
  expect(cut.text.slice(from, to)).toBe('civil');
  expect(excerpt('scurt civil', [[6, 11]], 20).text).toBe('scurt civil');
});

test('suggestions ignore marks and case, beginnings first', () => {
  const names = ['Serviciul stare civilă', 'Primăria Șoimăreni', 'Stare nouă'];
  expect(matching(names, 'STARE')).toEqual(['Stare nouă', 'Serviciul stare civilă']);
  expect(matching(names, 'soim')).toEqual(['Primăria Șoimăreni']);
  expect(matching(names, 'Primăria Șoimăreni')).toEqual([]);
});
