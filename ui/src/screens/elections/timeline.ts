import type { ElectionRow } from '$lib/backend';
import { chaptersOf, type Chapter } from './chapters';
import { isOfficial } from './filters';

/** Places are in percent of the width that is drawn. */
export type Band = {
  key: string;
  title: string;
  /** Its own days, also those that are not drawn. */
  from: string;
  to: string;
  left: number;
  width: number;
  lane: number;
  /** `past`: everything in it has ended; `now`: begun and not ended. */
  when: 'past' | 'now' | 'future';
  /** Where its name begins, so that the line of today does not cross it. */
  indent: number;
  done: number;
  due: number;
  overdue: number;
};
export type Diamond = { key: string; left: number; lane: number; kind: 'done' | 'soon' | 'late' | 'open' };
export type Tick = { left: number; day: string; label: boolean };
export type Timeline = {
  first: string;
  last: string;
  bands: Band[];
  lanes: number;
  diamonds: Diamond[];
  /** Mondays. */
  weeks: Tick[];
  /** First days of months, and the beginning. */
  months: Tick[];
  today: number | null;
  voting: number | null;
};

const DAY = 86_400_000;
/** Days since 1970 of `YYYY-MM-DD`. */
export const dayNumber = (date: string): number => Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
/** `YYYY-MM-DD` of days since 1970. */
export const dateOf = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);

/** How far back one looks from today or the day of voting, and how far on after it. */
const BACK = 35;
const ON = 10;
/** Names narrower than this part of the width are not broken by the line of today, in percent. */
const NAME = 11;

type Span = { chapter: Chapter; from: number; to: number };

function spanOf(chapter: Chapter): Span | null {
  const days = chapter.rows
    .filter((row) => row.state !== 'not_applicable' && row.effective !== null)
    .flatMap((row) => [row.official_from ?? (row.official === null ? row.from : null), row.effective])
    .filter((day): day is string => day !== null)
    .map(dayNumber);
  if (days.length === 0) return null;
  return { chapter, from: Math.min(...days), to: Math.max(...days) };
}

/** What a row of the law shows on the line; practice has no diamond. */
function kindOf(row: ElectionRow): Diamond['kind'] | null {
  if (row.effective === null || row.state === 'not_applicable') return null;
  if (row.legal_ref === '' && !isOfficial(row)) return null;
  if (row.mark === 'overdue') return 'late';
  if (row.mark === 'soon') return 'soon';
  return row.state === 'done' ? 'done' : 'open';
}
const WEIGHT: Diamond['kind'][] = ['done', 'open', 'soon', 'late'];

/** What runs stands on top, then what comes, then what has ended. */
function rank({ chapter, from }: Span, now: number): number {
  if (chapter.done === chapter.due) return 2;
  return from <= now ? 0 : 1;
}
/** Bars of the chapters in lanes: each in the first in which there is room for it. */
function laned(spans: Span[], now: number): { span: Span; lane: number }[] {
  const lanes: Span[][] = [];
  return [...spans]
    .sort((a, b) => rank(a, now) - rank(b, now) || a.from - b.from || b.to - a.to)
    .map((span) => {
      const free = lanes.findIndex((lane) =>
        lane.every((each) => each.to < span.from || each.from > span.to),
      );
      const lane = free < 0 ? lanes.length : free;
      (lanes[lane] ??= []).push(span);
      return { span, lane };
    });
}

/**
 * The stages over time, or null when no row has a day. Five weeks before today (or before the day of
 * voting, when that is past) are looked back on, ten days after the voting looked ahead.
 */
export function timelineOf(rows: ElectionRow[], day: string | null, today: string): Timeline | null {
  const all = chaptersOf(rows)
    .map(spanOf)
    .filter((span): span is Span => span !== null);
  if (all.length === 0) return null;
  const now = dayNumber(today);
  const voting = day === null ? null : dayNumber(day);
  const begin = Math.min(...all.map((span) => span.from));
  const end = Math.max(...all.map((span) => span.to), voting ?? 0);
  const first = Math.min(Math.max(begin, Math.min(now, voting ?? now) - BACK), end);
  const last = Math.max(Math.min(end, Math.max(voting ?? end, first) + ON), first + 1);
  const width = last - first + 1;
  const at = (days: number) => ((days - first) / width) * 100;
  const placed = laned(
    all
      .filter((span) => span.to >= first && span.from <= last)
      .map((span) => ({ ...span, from: Math.max(span.from, first), to: Math.min(span.to, last) })),
    now,
  );
  const line = now >= first && now <= last ? at(now) : null;

  const bands = placed.map(({ span, lane }): Band => {
    const own = all.find((each) => each.chapter === span.chapter) ?? span;
    const { chapter } = span;
    const left = at(span.from);
    const wide = at(span.to + 1) - left;
    const crossed = line !== null && line > left && line < left + Math.min(NAME, wide);
    // Only where a name has room behind the line.
    const indent = crossed && left + wide - line > NAME / 2 ? line - left : 0;
    return {
      key: chapter.key,
      title: chapter.title.replace(/^[IVXLC]+\. /, ''),
      from: dateOf(own.from),
      to: dateOf(own.to),
      left,
      width: wide,
      lane,
      when: chapter.done === chapter.due ? 'past' : own.from <= now ? 'now' : 'future',
      indent,
      done: chapter.done,
      due: chapter.due,
      overdue: chapter.overdue,
    };
  });

  const lanes: Record<string, number> = {};
  for (const { span, lane } of placed) lanes[span.chapter.key] = lane;
  const marks: Record<string, Diamond> = {};
  for (const { chapter } of all) {
    const lane = lanes[chapter.key];
    if (lane === undefined) continue;
    for (const row of chapter.rows) {
      const kind = kindOf(row);
      if (kind === null || row.effective === null) continue;
      const days = dayNumber(row.effective);
      if (days < first || days > last) continue;
      const key = `${chapter.key} ${row.effective}`;
      const former = marks[key];
      // One mark for a day: the worst of it.
      if (former && WEIGHT.indexOf(former.kind) >= WEIGHT.indexOf(kind)) continue;
      marks[key] = { key, left: at(days + 0.5), lane, kind };
    }
  }

  const weeks: Tick[] = [];
  const monday = first + ((11 - (first % 7)) % 7);
  const every = Math.max(1, Math.ceil(width / 7 / 14));
  for (let days = monday, count = 0; days <= last; days += 7, count += 1) {
    weeks.push({ left: at(days), day: dateOf(days), label: count % every === 0 && at(days) < 98 });
  }
  const months: Tick[] = [{ left: 0, day: dateOf(first), label: true }];
  for (let days = first + 1; days <= last; days += 1) {
    if (!dateOf(days).endsWith('-01')) continue;
    const left = at(days);
    const [begun] = months;
    if (begun && months.length === 1 && left < 9) begun.label = false;
    months.push({ left, day: dateOf(days), label: left < 93 });
  }
  return {
    first: dateOf(first),
    last: dateOf(last),
    bands,
    lanes: Math.max(0, ...placed.map(({ lane }) => lane)) + 1,
    diamonds: Object.values(marks),
    weeks,
    months,
    today: line,
    voting: voting !== null && voting >= first && voting <= last ? at(voting) : null,
  };
}
