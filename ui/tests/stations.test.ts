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
import { MOST, pieces, type Piece } from '../src/screens/stations/readiness/window';
import { nearest } from '../src/screens/stations/registry';
import type { ElectionItem } from '../src/lib/backend';

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
const heights = (all: Piece[]) =>
  all.reduce((sum, piece) => sum + (piece.kind === 'row' ? 1 : piece.rows), 0);

describe('the rows that are drawn', () => {
  test('never more than sixty, always as tall as all of them, the cursor among them', () => {
    for (const total of [0, 1, 41, 59, 60, 61, 150, 2500])
      for (const height of [1, 27, 600, 4000])
        for (const top of [0, 1, 500, 27 * 1200, 27 * 2500])
          for (const cursor of [0, 7, 1249, 2499].filter((at) => at < total)) {
            const drawn = pieces(total, { top, height }, 27, cursor);
            expect(indexes(drawn).length).toBeLessThanOrEqual(MOST);
            expect(heights(drawn)).toBe(total);
            expect(indexes(drawn)).toContain(cursor);
            expect(indexes(drawn)).toEqual([...new Set(indexes(drawn))].sort((a, b) => a - b));
          }
  });
  test('what is seen is drawn, with rows around it', () => {
    const drawn = indexes(pieces(2500, { top: 27 * 1000, height: 27 * 20 }, 27, 0));
    for (let at = 996; at < 1024; at += 1) expect(drawn).toContain(at);
    expect(drawn[0]).toBe(0);
  });
  test('a spacer that stays keeps its key', () => {
    const keys = pieces(100, { top: 27 * 50, height: 270 }, 27, 55).map((piece) =>
      piece.kind === 'gap' ? piece.key : piece.index,
    );
    expect(new Set(keys).size).toBe(keys.length);
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
