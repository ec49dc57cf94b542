import { describe, expect, test } from 'vitest';
import type { ReadinessRow } from '../src/lib/backend';
import {
  cellsOf,
  changed,
  nextState,
  percentOf,
  rangeOf,
  shows,
  sizeOf,
  stateAt,
  stateOfDigit,
  STATES,
  sumOf,
  totalsOf,
  zonesOf,
} from '../src/screens/stations/readiness/cells';
import { pasted, readState } from '../src/screens/stations/readiness/clipboard';
import { MOST, even, measured, pieces, type Heights, type Piece } from '../src/screens/stations/rows/window';
import { nearest } from '../src/screens/stations/registry';
import { fallsShort } from '../src/screens/stations/surveys/judge';
import type { ElectionItem, SurveyAnswer } from '../src/lib/backend';

const row = (cells: string, more: Partial<ReadinessRow['station']> = {}): ReadinessRow => ({
  station: {
    id: cells,
    number: '1',
    locality: '',
    premises: '',
    council: '',
    voters: null,
    zone: '',
    route: '',
    ...more,
  },
  cells,
  noted: [],
  tasks: [],
});
const indexes = (all: Piece[]) => all.flatMap((piece) => (piece.kind === 'row' ? [piece.index] : []));
/** How tall all that is drawn is, the room of what is not drawn among it. */
const tall = (rows: Heights, all: Piece[]) =>
  all.reduce(
    (sum, piece) =>
      sum + (piece.kind === 'row' ? rows.top(piece.index + 1) - rows.top(piece.index) : piece.height),
    0,
  );
/** Every fifth row is known to be twice as tall as it was guessed. */
const uneven = (total: number): Heights => {
  const keys = Array.from({ length: total }, (_, at) => `s${at}`);
  return measured(keys, new Map(keys.filter((_, at) => at % 5 === 0).map((key) => [key, 54])), 27);
};

describe('the rows that are drawn', () => {
  test('never more than sixty, always as tall as all of them, the cursor among them', () => {
    for (const of of [(total: number) => even(total, 27), uneven])
      for (const total of [0, 1, 41, 59, 60, 61, 150, 2500])
        for (const height of [1, 27, 600, 1440])
          for (const top of [0, 1, 500, 27 * 1200, 27 * 2500, 27 * 9000])
            for (const cursor of [0, 7, 1249, 2499].filter((at) => at < total)) {
              const rows = of(total);
              const drawn = pieces(rows, { top, height }, cursor);
              expect(indexes(drawn).length).toBeLessThanOrEqual(MOST);
              expect(tall(rows, drawn)).toBe(rows.top(total));
              expect(indexes(drawn)).toContain(cursor);
              expect(indexes(drawn)).toEqual([...new Set(indexes(drawn))].sort((a, b) => a - b));
            }
  });
  test('what is seen is drawn, with rows around it, however tall the screen is', () => {
    const drawn = indexes(pieces(even(2500, 27), { top: 27 * 1000, height: 27 * 20 }, 0));
    for (let at = 996; at < 1024; at += 1) expect(drawn).toContain(at);
    expect(drawn[0]).toBe(0);
    const all = indexes(pieces(even(2500, 27), { top: 27 * 1000, height: 27 * 100 }, 0));
    for (let at = 1000; at < 1100; at += 1) expect(all).toContain(at);
  });
  test('a row is found by its height, whatever stands above it', () => {
    const rows = uneven(2500);
    for (const at of [0, 1, 4, 5, 6, 1249, 2499]) {
      expect(rows.at(rows.top(at))).toBe(at);
      expect(rows.at(rows.top(at + 1) - 1)).toBe(at);
    }
    const drawn = indexes(pieces(rows, { top: rows.top(1000), height: 600 }, 0));
    for (let at = 994; at < 1018; at += 1) expect(drawn).toContain(at);
  });
  test('a spacer that stays keeps its key, and none ever changes places with the row under the cursor', () => {
    for (const [top, cursor] of [
      [27 * 50, 55],
      [27 * 50, 2],
      [27 * 50, 99],
    ] as const) {
      const drawn = pieces(even(100, 27), { top, height: 270 }, cursor);
      const keys = drawn.map((piece) => (piece.kind === 'gap' ? piece.key : piece.index));
      expect(new Set(keys).size).toBe(keys.length);
      const at = keys.indexOf(cursor);
      for (const before of ['gap-above', 'gap-under'] as const)
        if (keys.includes(before)) expect(keys.indexOf(before)).toBeLessThan(at);
      for (const behind of ['gap-over', 'gap-below'] as const)
        if (keys.includes(behind)) expect(keys.indexOf(behind)).toBeGreaterThan(at);
    }
  });
});

describe('what falls short in a survey', () => {
  const asked = (more: Partial<SurveyAnswer>): SurveyAnswer =>
    ({
      id: '',
      kind: 'yes_no',
      answer: '',
      shortfall: false,
      short: [],
      least: null,
      ...more,
    }) as SurveyAnswer;
  test('is seen before it is kept, as the core said it would be', () => {
    expect(fallsShort(asked({ short: ['no'] }), 'no')).toBe(true);
    expect(fallsShort(asked({ short: ['no'] }), 'yes')).toBe(false);
    expect(fallsShort(asked({ short: ['no'] }), '')).toBe(false);
    expect(fallsShort(asked({ short: [] }), 'no')).toBe(false);
    expect(fallsShort(asked({ kind: 'choice', short: ['etaj'] }), 'etaj')).toBe(true);
    expect(fallsShort(asked({ kind: 'text' }), 'orice')).toBe(false);
  });
  test('of numbers is what is less than the least', () => {
    const booths = asked({ kind: 'number', least: 1204 });
    expect(fallsShort(booths, '1 203')).toBe(true);
    expect(fallsShort(booths, '1204')).toBe(false);
    expect(fallsShort(booths, ' 12 ')).toBe(true);
    for (const none of ['', 'două', '-3', '12,5']) expect(fallsShort(booths, none)).toBe(false);
    expect(fallsShort(asked({ kind: 'number' }), '0')).toBe(false);
  });
  test('stays judged as it was while the answer that was kept stands', () => {
    const kept = asked({ id: 'a1', answer: 'no', shortfall: false, short: ['no'] });
    expect(fallsShort(kept, 'no')).toBe(false);
    expect(fallsShort({ ...kept, answer: 'yes' }, 'no')).toBe(true);
  });
});

describe('cells', () => {
  test('Space goes round, digits set straight', () => {
    let state = STATES[0] ?? 'none';
    const seen = STATES.map(() => (state = nextState(state)));
    expect(seen).toEqual(['ok', 'work', 'problem', 'na', 'none']);
    expect(['1', '2', '3', '4', '0'].map(stateOfDigit)).toEqual(['ok', 'work', 'problem', 'na', 'none']);
    expect(stateOfDigit('5')).toBeNull();
    expect(stateOfDigit('12')).toBeNull();
  });
  test('what does not apply is not counted', () => {
    expect(sumOf('oopwn.')).toEqual({ ok: 2, of: 5 });
    expect(sumOf('nn')).toEqual({ ok: 0, of: 0 });
    const totals = totalsOf([row('o.'), row('pn'), row('on')], 2);
    expect(totals).toEqual([
      { none: 0, ok: 2, work: 0, problem: 1, na: 0 },
      { none: 1, ok: 0, work: 0, problem: 0, na: 2 },
    ]);
    expect(percentOf(totals)).toBe(50);
    expect(percentOf(totalsOf([row('n')], 1))).toBeNull();
    expect(percentOf(totalsOf([row('oo.')], 3))).toBe(66);
  });
  test('a change touches its cell alone', () => {
    const before = { ...row('o..'), noted: [2] };
    const after = changed(before, [
      { column: 1, state: 'problem', note: 'lipsește' },
      { column: 2, note: '' },
    ]);
    expect(after.cells).toBe('op.');
    expect(after.noted).toEqual([1]);
    expect(before.cells).toBe('o..');
    expect(stateAt(after, 1)).toBe('problem');
    expect(stateAt(undefined, 0)).toBe('none');
  });
  test('a range is the same whichever way it was drawn', () => {
    const one = { row: 4, column: 1 };
    const other = { row: 2, column: 3 };
    expect(rangeOf(one, other)).toEqual(rangeOf(other, one));
    expect(sizeOf(rangeOf(one, other))).toBe(9);
    expect(cellsOf(rangeOf(one, other))[0]).toEqual({ row: 2, column: 1 });
    expect(cellsOf(rangeOf(one, other))).toHaveLength(9);
  });
  test('what presses, and where', () => {
    expect([row('o.'), row('po'), row('on')].map((each) => shows(each, 'problems'))).toEqual([
      false,
      true,
      false,
    ]);
    expect([row('o.'), row('po')].map((each) => shows(each, 'unchecked'))).toEqual([true, false]);
    const rows = [
      row('o', { zone: 'Zona 10' }),
      row('p', { zone: 'Zona 2' }),
      row('w', { zone: 'Zona 10' }),
      row('.'),
    ];
    expect(zonesOf(rows, 'zone')).toEqual([
      { name: 'Zona 2', count: 1 },
      { name: 'Zona 10', count: 2 },
    ]);
  });
});

describe('paste', () => {
  const at = (line: number, column: number) => rangeOf({ row: line, column }, { row: line, column });
  const size = { rows: 5, columns: 3 };

  test('words of every language, digits and signs', () => {
    expect(['gata', 'GATA', 'готово', 'ready', '1', '✓'].map(readState)).toEqual(Array(6).fill('ok'));
    expect(['problemă', 'problema', 'Проблема', '!'].map(readState)).toEqual(Array(4).fill('problem'));
    expect(['în lucru', 'in lucru', 'у роботі', 'в работе'].map(readState)).toEqual(Array(4).fill('work'));
    expect(['nu se aplică', '–', '4'].map(readState)).toEqual(Array(3).fill('na'));
    expect(readState('  ')).toBeNull();
    expect(readState('constructor')).toBeUndefined();
    expect(readState('poate')).toBeUndefined();
  });
  test('a table goes to the right and down, an empty piece changes nothing', () => {
    expect(pasted('gata\tproblemă\r\n\tîn lucru\r\n', at(1, 0), size)).toEqual({
      changes: [
        { row: 1, column: 0, state: 'ok' },
        { row: 1, column: 1, state: 'problem' },
        { row: 2, column: 1, state: 'work' },
      ],
      over: 0,
    });
  });
  test('one value fills the range', () => {
    const read = pasted('3', rangeOf({ row: 0, column: 0 }, { row: 1, column: 2 }), size);
    expect('changes' in read && read.changes).toHaveLength(6);
  });
  test('what has no room is counted, what is no state changes nothing at all', () => {
    expect(pasted('1\t1\n1\t1', at(4, 2), size)).toEqual({
      changes: [{ row: 4, column: 2, state: 'ok' }],
      over: 3,
    });
    expect(pasted('gata\n38/07', at(0, 0), size)).toEqual({ unread: '38/07' });
  });
});

describe('the election one looks at', () => {
  const item = (id: string, days_left: number | null, closed_on: string | null = null) =>
    ({ id, day: days_left === null ? null : '2027-10-17', days_left, closed_on }) as ElectionItem;

  test('the nearest ahead, else a draft, never a closed or a past one', () => {
    expect(nearest([item('a', 27), item('b', 90), item('c', null), item('d', -3)])?.id).toBe('a');
    expect(nearest([item('x', 5, '2027-01-01'), item('c', null), item('d', -3)])?.id).toBe('c');
    expect(nearest([item('d', -3)])).toBeUndefined();
  });
});
