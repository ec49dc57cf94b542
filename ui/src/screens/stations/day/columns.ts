import type { DayFact, DayRow, FactMark } from '$lib/backend';

/** A column of the day's sheet: one fact, of a turnout with its hour. */
export type DayColumn = { key: string; fact: DayFact; hour: string; at: number };

/** Opened; the hours; closed; the protocol. */
export function columnsOf(hours: string[]): DayColumn[] {
  const fact = (fact: DayFact): DayColumn => ({ key: fact, fact, hour: '', at: -1 });
  return [
    fact('opened'),
    ...hours.map((hour, at): DayColumn => ({ key: `h${hour}`, fact: 'turnout', hour, at })),
    fact('closed'),
    fact('protocol'),
  ];
}

/**
 * Place among the hours of the one that is being reported: the last that has come by the clock. Before
 * the first hour, and before the day, the first; after the day the last. -1: there are no hours.
 */
export function currentHour(hours: string[], now: string, daysLeft: number | null): number {
  if (hours.length === 0) return -1;
  if (daysLeft !== null && daysLeft > 0) return 0;
  if (daysLeft !== null && daysLeft < 0) return hours.length - 1;
  let found = 0;
  hours.forEach((hour, at) => {
    if (hour <= now) found = at;
  });
  return found;
}

/** HH:MM of this PC's clock. */
export function clockNow(at = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What a station reported there; null: nothing. */
export function factOf(row: DayRow, column: DayColumn): string | number | null {
  if (column.fact === 'turnout') return row.turnout[column.at] ?? null;
  return row[column.fact];
}

/** A turnout as typed: `346`, `1.346`, `1 346`. Null when it is no whole number: the core then says so. */
export function readCount(text: string): number | null {
  const typed = text.trim();
  if (!/^\d+$/.test(typed) && !/^\d{1,3}([.,\s\u00a0\u202f]\d{3})+$/.test(typed)) return null;
  return Number(typed.replace(/\D/g, ''));
}

/** An hour as typed: `7`, `7:05`, `07.05`, `0705`. What is none stays as it is: the core then says so. */
export function readHour(text: string): string {
  const typed = text.trim();
  const found = /^(\d{1,2})(?:[:.,\s]?(\d{2}))?$/.exec(typed);
  if (!found) return typed;
  const [, hour = '', minute = '00'] = found;
  if (Number(hour) > 23 || Number(minute) > 59) return typed;
  return `${hour.padStart(2, '0')}:${minute}`;
}

/** Hours typed one after another, in their order and each once. */
export function readHours(text: string): string[] {
  const hours = text
    .split(/[,;\n]+|\s+/)
    .map(readHour)
    .filter((hour) => hour !== '');
  return [...new Set(hours)].sort();
}

/** The row as it looks once the fact is written. */
export function marked(row: DayRow, column: DayColumn, value: string | number | null): DayRow {
  if (column.fact !== 'turnout') return { ...row, [column.fact]: value };
  const turnout = row.turnout.map((each, at) => (at === column.at ? (value as number | null) : each));
  return { ...row, turnout };
}

/** The request that writes what was typed into a cell; empty takes the fact away. */
export function typedFact(station: string, column: DayColumn, text: string): FactMark {
  const turnout = column.fact === 'turnout';
  const clear = text.trim() === '';
  return {
    station,
    fact: column.fact,
    hour: column.hour,
    at: turnout || clear ? null : readHour(text),
    value: turnout && !clear ? text.trim() : null,
    clear,
  };
}

/** Which rows are shown. */
export type DayFilter = 'all' | 'missing' | 'remarks';

export function shownRows(rows: DayRow[], filter: DayFilter, column: DayColumn | undefined): DayRow[] {
  if (filter === 'remarks') return rows.filter((row) => row.remarks.length > 0 || row.incidents > 0);
  if (filter === 'missing' && column) return rows.filter((row) => factOf(row, column) === null);
  return rows;
}
