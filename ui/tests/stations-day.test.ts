import { describe, expect, it } from 'vitest';
import type { DayRow } from '../src/lib/backend';
import {
  columnsOf,
  currentHour,
  factOf,
  marked,
  readCount,
  readHour,
  readHours,
  shownRows,
  typedFact,
} from '../src/screens/stations/day/columns';
import { paperOf } from '../src/screens/stations/papers/kinds';

const HOURS = ['10:00', '13:00', '16:00'];
const row = (more: Partial<DayRow> = {}): DayRow => ({
  station: {
    id: 's1',
    number: '38/07',
    locality: 'Dumbrăvenii de Sus',
    premises: 'Gimnaziul',
    council: 'Dumbrăveni',
    voters: 1346,
    zone: '',
    route: '',
  },
  phone: '',
  opened: null,
  turnout: [null, null, null],
  closed: null,
  protocol: null,
  incidents: 0,
  remarks: [],
  ...more,
});

describe('the hour that is being reported', () => {
  it('is the last that has come', () => {
    expect(currentHour(HOURS, '06:55', 0)).toBe(0);
    expect(currentHour(HOURS, '10:00', 0)).toBe(0);
    expect(currentHour(HOURS, '12:59', 0)).toBe(0);
    expect(currentHour(HOURS, '13:00', 0)).toBe(1);
    expect(currentHour(HOURS, '23:59', 0)).toBe(2);
  });
  it('is the first before the day and the last after it', () => {
    expect(currentHour(HOURS, '15:00', 3)).toBe(0);
    expect(currentHour(HOURS, '01:00', -1)).toBe(2);
    expect(currentHour([], '15:00', 0)).toBe(-1);
  });
});

describe('what is typed', () => {
  it('is a whole number, as people write it', () => {
    expect(readCount('346')).toBe(346);
    expect(readCount(' 1.346 ')).toBe(1346);
    expect(readCount('1 346')).toBe(1346);
    for (const wrong of ['', '52 %', '-3', '1.34', 'multe']) expect(readCount(wrong)).toBeNull();
  });
  it('is an hour, as people write it', () => {
    expect(readHour('7')).toBe('07:00');
    expect(readHour('7.05')).toBe('07:05');
    expect(readHour('2130')).toBe('21:30');
    expect(readHour('25:00')).toBe('25:00');
    expect(readHour('seara')).toBe('seara');
  });
  it('is a row of hours, in their order and each once', () => {
    expect(readHours('16, 10:00; 13.00 10')).toEqual(['10:00', '13:00', '16:00']);
    expect(readHours(' ')).toEqual([]);
  });
  it('becomes the fact of its column', () => {
    const [opened, ten] = columnsOf(HOURS);
    expect(typedFact('s1', ten!, '346')).toEqual({
      station: 's1',
      fact: 'turnout',
      hour: '10:00',
      at: null,
      value: '346',
      clear: false,
    });
    expect(typedFact('s1', opened!, '7').at).toBe('07:00');
    expect(typedFact('s1', ten!, ' ')).toMatchObject({ clear: true, value: null, at: null });
  });
});

describe('the rows of the sheet', () => {
  const columns = columnsOf(HOURS);
  it('take a mark in their own column only', () => {
    const after = marked(row(), columns[2]!, 346);
    expect(after.turnout).toEqual([null, 346, null]);
    expect(factOf(after, columns[2]!)).toBe(346);
    expect(marked(after, columns[0]!, '07:00')).toMatchObject({ opened: '07:00', closed: null });
  });
  it('show who has not reported in the column one looks at', () => {
    const rows = [
      row(),
      row({ turnout: [5, null, null] }),
      row({ opened: '07:00', remarks: ['mai puțini'] }),
    ];
    expect(shownRows(rows, 'missing', columns[1])).toEqual([rows[0], rows[2]]);
    expect(shownRows(rows, 'missing', columns[0])).toEqual([rows[0], rows[1]]);
    expect(shownRows(rows, 'remarks', columns[1])).toEqual([rows[2]]);
    expect(shownRows(rows, 'all', columns[1])).toHaveLength(3);
  });
});

describe('a paper', () => {
  it('is asked for what concerns its kind', () => {
    const of = {
      election: 'e',
      stations: ['s1'],
      survey: 'x',
      on: '2027-09-10',
      problems: true,
      narrowed: 'Nord',
    };
    expect(paperOf('matrix', of, true)).toEqual({
      kind: 'matrix',
      election: 'e',
      stations: ['s1'],
      survey: null,
      on: '2027-09-10',
      problems: true,
      narrowed: 'Nord',
    });
    expect(paperOf('contacts', of, false)).toEqual({
      kind: 'contacts',
      election: 'e',
      stations: [],
      survey: null,
      on: null,
      problems: false,
      narrowed: '',
    });
  });
});
