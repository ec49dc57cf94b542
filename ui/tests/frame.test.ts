import { afterEach, describe, expect, test } from 'vitest';
import { useDoor } from '$lib/backend';
import type { Door } from '$lib/backend/door';
import { findCommands, type Command } from '$lib/frame/commands';
import { initials } from '$lib/frame/initials';
import { Palette } from '$lib/frame/palette.svelte';
import { momentText, number, setLanguage, shortDate, t } from '$lib/i18n';
import { href, parse } from '$lib/router.svelte';
import { layoutFor } from '$lib/state/frame.svelte';

afterEach(() => setLanguage('ro'));

describe('addresses', () => {
  test('an address leads back to its place', () => {
    const place = { id: 'a b', query: { q: 'șefa & co' } };
    expect(parse(href('people', place))).toEqual({ name: 'people', ...place });
  });
  test.each(['', '#', '#/', '#/nowhere', '#/people/%E0%A4%A'])('%s leads to the people', (hash) => {
    expect(parse(hash).name).toBe('people');
  });
});

test('the layout follows the width measured in text', () => {
  expect(layoutFor(1366, 100)).toBe('wide');
  expect(layoutFor(1366, 125)).toBe('medium');
  expect(layoutFor(1366, 150)).toBe('medium');
  expect(layoutFor(1366, 175)).toBe('narrow');
  expect(layoutFor(1920, 150)).toBe('wide');
});

describe('words and numbers', () => {
  test('Romanian says "de" from twenty on, the Slavic languages have three forms', () => {
    const count = (n: number) => t('palette-count', { count: n, n: number(n) });
    expect([1, 2, 19, 20, 101, 120].map(count)).toEqual([
      '1 rezultat',
      '2 rezultate',
      '19 rezultate',
      '20 de rezultate',
      '101 rezultate',
      '120 de rezultate',
    ]);
    setLanguage('uk');
    expect([1, 3, 5, 21].map(count)).toEqual([
      '1 результат',
      '3 результати',
      '5 результатів',
      '21 результат',
    ]);
    setLanguage('ru');
    expect([1, 3, 5, 21].map(count)).toEqual([
      '1 результат',
      '3 результата',
      '5 результатов',
      '21 результат',
    ]);
  });
  test('dates are written as the office writes them in every language', () => {
    for (const language of ['ro', 'uk', 'ru', 'en'] as const) {
      setLanguage(language);
      expect(shortDate('2026-11-03')).toBe('03.11.2026');
    }
    expect(momentText('2026-11-03T10:05:00Z')).toMatch(/^03\.11\.2026, \d\d:05$/);
  });
  test('numbers are grouped by the language', () => {
    expect(number(3412)).toBe('3.412');
    setLanguage('en');
    expect(number(3412)).toBe('3,412');
  });
  test('a name has two letters', () => {
    expect(initials('Elena Morărescu')).toBe('EM');
    expect(initials('Ștefan')).toBe('Ș');
  });
});

describe('the palette', () => {
  const command = (label: string): Command => ({
    key: label,
    label,
    icon: null as never,
    run: () => undefined,
  });

  test('commands are found by the beginnings of their words, marks or not', () => {
    const all = [command('Fă o copie de siguranță acum'), command('Deschide coșul')];
    expect(findCommands('sigur', all).map((each) => each.ranges)).toEqual([[[14, 19]]]);
    expect(findCommands('COS', all).map((each) => each.label)).toEqual(['Deschide coșul']);
    expect(findCommands('opie', all)).toEqual([]);
  });
  test('commands are found in any language and on any keyboard layout', () => {
    const all = [{ ...command('Deschide coșul'), also: ['Open the bin', 'Открыть корзину'] }];
    for (const typed of ['coș', 'bin', 'корз', 'rjhp', 'сщы']) {
      expect(findCommands(typed, all).map((each) => each.label)).toEqual(['Deschide coșul']);
    }
    const rare = [{ ...command('Limba: English'), rare: true }];
    expect(findCommands('', rare)).toEqual([]);
    expect(findCommands('engl', rare)).toHaveLength(1);
  });
  test('when nothing is found, a new person of that name is offered', async () => {
    useDoor({ call: () => Promise.resolve({ groups: [] }), onChanged: () => undefined } as unknown as Door);
    const palette = new Palette();
    await palette.search('Zzyx Qwrt');
    expect(palette.nothing).toBe(true);
    expect(palette.entries.map((each) => each.title)).toEqual(['Creează „Zzyx Qwrt”']);
  });
  test('groups stand in a fixed order, and an older answer is thrown away', async () => {
    const answers: ((value: unknown) => void)[] = [];
    useDoor({
      call: () => new Promise((answer) => answers.push(answer)),
      onChanged: () => undefined,
    } as unknown as Door);
    const hit = (title: string) => ({ id: title, title, subtitle: '', phone: null, matched: null });
    const palette = new Palette();
    const first = palette.search('a');
    const second = palette.search('ab');
    answers[1]?.({
      groups: [
        { kind: 'institution', total: 1, hits: [hit('Primăria')] },
        { kind: 'person', total: 9, hits: [hit('Ana'), hit('Abel')] },
      ],
    });
    await second;
    answers[0]?.({ groups: [] });
    await first;
    expect(palette.groups.slice(0, 2).map((group) => [group.title, group.total])).toEqual([
      ['Persoane', 9],
      ['Instituții', 1],
    ]);
    palette.jump(1);
    expect(palette.entries[palette.at]?.title).toBe('Primăria');
    palette.move(-1);
    expect(palette.entries[palette.at]?.title).toBe('Abel');
  });
});
