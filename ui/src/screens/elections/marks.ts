import type { ElectionCounts, ElectionRow, RowMark, RowState } from '$lib/backend';
import { dayNumber } from './timeline';

/** Days before its day in which a row is due soon, the day itself included. */
const SOON = 7;

/** Where an open row stands on a day. */
function openMark(row: ElectionRow, state: RowState, today: string): { mark: RowMark; late: number } {
  const left = row.effective === null ? null : dayNumber(row.effective) - dayNumber(today);
  if (left !== null && left < 0) return { mark: 'overdue', late: -left };
  if ((left !== null && left <= SOON) || (row.own !== null && row.own < today))
    return { mark: 'soon', late: 0 };
  return { mark: state === 'in_work' ? 'in_work' : 'planned', late: 0 };
}

/** A row as it stands when it is marked today: shown until the core has answered. */
export function marked(row: ElectionRow, state: RowState, today: string): ElectionRow {
  if (state === 'not_applicable')
    return { ...row, state, mark: 'not_applicable', done_on: null, late_days: 0 };
  if (state === 'done') {
    const late = row.effective === null ? 0 : Math.max(0, dayNumber(today) - dayNumber(row.effective));
    return {
      ...row,
      state,
      mark: late > 0 ? 'done_late' : 'done',
      done_on: today,
      late_days: late,
      reason: '',
    };
  }
  const { mark, late } = openMark(row, state, today);
  return { ...row, state, mark, done_on: null, late_days: late, reason: '' };
}

/** The counts of a programme from its rows, as the core makes them. */
export function countsOf(rows: ElectionRow[]): ElectionCounts {
  const count = (holds: (row: ElectionRow) => boolean) => rows.filter(holds).length;
  return {
    total: rows.length,
    planned: count((row) => row.state === 'planned'),
    in_work: count((row) => row.state === 'in_work'),
    done: count((row) => row.state === 'done'),
    done_late: count((row) => row.mark === 'done_late'),
    not_applicable: count((row) => row.state === 'not_applicable'),
    overdue: count((row) => row.mark === 'overdue'),
    soon: count((row) => row.mark === 'soon'),
    undated: count((row) => row.effective === null),
    uncertain: count((row) => row.trust === 'practice' || row.trust === 'to_confirm'),
    differing: count((row) => row.differs),
  };
}
