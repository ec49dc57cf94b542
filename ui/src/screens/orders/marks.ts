import type { LineMark, LineState, OrderLine, OrderTally } from '$lib/backend';

/** Days that a line carries, in the order of its steps. */
export const STEPS = ['sent_on', 'received_on', 'in_work_on', 'answered_on', 'accepted_on'] as const;
export type Step = (typeof STEPS)[number];
/** The state each of those days stands for. */
export const STATE_OF: Record<Step, LineState> = {
  sent_on: 'sent',
  received_on: 'received',
  in_work_on: 'in_work',
  answered_on: 'answered',
  accepted_on: 'accepted',
};
const RANK: Record<LineState, number> = {
  sent: 0,
  received: 1,
  in_work: 2,
  answered: 3,
  accepted: 4,
  returned: 3,
  excused: 5,
};

const DAY = 86_400_000;
/** Whole days from one day to another, 0 when the other is not later. */
export function daysAfter(from: string | null, to: string): number {
  if (from === null || to <= from) return 0;
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** True while something is still to come from the council. */
export const owed = (line: Pick<OrderLine, 'state'>): boolean =>
  !['answered', 'accepted', 'excused'].includes(line.state);

/** How a line stands on a day: the same rule as the core's, for what is shown before it answers. */
export function stand(line: OrderLine, today: string): OrderLine {
  const late = owed(line)
    ? daysAfter(line.due_on, today)
    : line.answered_on
      ? daysAfter(line.due_on, line.answered_on)
      : line.late_days;
  return { ...line, late_days: line.state === 'excused' ? 0 : late, mark: markOf(line.state, late) };
}
function markOf(state: LineState, late: number): LineMark {
  if (state === 'excused') return 'excused';
  if (state === 'returned') return 'returned';
  if (state === 'answered' || state === 'accepted') return late > 0 ? 'answered_late' : 'answered';
  return late > 0 ? 'missing' : 'waiting';
}

/** What marking makes of a line. */
export function marked(line: OrderLine, state: LineState, on: string, reason: string): OrderLine {
  if (state === 'returned') return { ...line, state, returned_on: on, reason };
  if (state === 'excused') return { ...line, state, excused_on: on, reason };
  const step = STEPS.find((each) => STATE_OF[each] === state);
  const next = { ...line, state, excused_on: null };
  return step ? { ...next, [step]: on } : next;
}

/** What a day typed into a cell, or taken out of it, makes of a line. */
export function dated(line: OrderLine, step: Step, day: string | null): OrderLine {
  const next = { ...line, [step]: day };
  const reached = STATE_OF[step];
  if (day !== null)
    return RANK[reached] > RANK[line.state] || line.state === 'returned' ? { ...next, state: reached } : next;
  if (RANK[line.state] > RANK[reached]) return next;
  // Without its day the line stands where the furthest day left is.
  const left = [...STEPS].reverse().find((each) => next[each] !== null);
  return { ...next, state: left ? STATE_OF[left] : 'sent' };
}

/** True when a line stands further than this step would bring it. */
export const ahead = (line: OrderLine, step: Step): boolean => RANK[line.state] > RANK[STATE_OF[step]];

/** The tally of these lines. */
export function tallyOf(lines: OrderLine[]): OrderTally {
  const count = (...marks: LineMark[]) => lines.filter((line) => marks.includes(line.mark)).length;
  return {
    total: lines.length,
    answered: count('answered', 'answered_late'),
    answered_late: count('answered_late'),
    accepted: lines.filter((line) => line.state === 'accepted').length,
    missing: count('missing'),
    returned: count('returned'),
    waiting: count('waiting'),
    excused: count('excused'),
    marks: lines.slice(0, 120).map((line) => line.mark),
  };
}

/** Groups of the sheet, from what presses most to what is over. */
export const GROUPS = ['missing', 'returned', 'waiting', 'answered', 'excused'] as const;
export type Group = (typeof GROUPS)[number];
export const groupOf = (mark: LineMark): Group => (mark === 'answered_late' ? 'answered' : mark);

export type Shown = 'all' | 'missing' | 'returned' | 'answered';
/** The lines of each group, in the fixed order; groups without lines are left out. */
export function grouped(lines: OrderLine[], shown: Shown): { group: Group; lines: OrderLine[] }[] {
  return GROUPS.filter((group) => shown === 'all' || group === shown)
    .map((group) => ({ group, lines: lines.filter((line) => groupOf(line.mark) === group) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Letters of the tally for the component that draws it. */
const DRAWN: Record<LineMark, 'f' | 'm' | 'l' | 'r' | 'x'> = {
  missing: 'l',
  returned: 'r',
  waiting: 'm',
  answered: 'f',
  answered_late: 'f',
  excused: 'x',
};
export const drawn = (marks: LineMark[]) => marks.map((mark) => DRAWN[mark]);
