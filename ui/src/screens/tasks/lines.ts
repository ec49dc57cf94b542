import type { TaskGroup, TaskRow } from '$lib/backend';

/** A line of the list: the head of a group, or a task under it. */
export type Line =
  | { kind: 'head'; key: string; group: TaskGroup; folded: boolean }
  | { kind: 'task'; key: string; row: TaskRow };

/**
 * The lines as they stand under each other. Rows come in the order of the groups; while pages are
 * still to come, the groups behind the last row are left out, since their rows are not known.
 */
export function linesOf(
  groups: TaskGroup[],
  rows: TaskRow[],
  folded: ReadonlySet<string>,
  complete: boolean,
  plain: boolean,
): Line[] {
  const task = (row: TaskRow): Line => ({ kind: 'task', key: `${row.group} ${row.id}`, row });
  if (plain) return rows.map(task);
  const lines: Line[] = [];
  let at = 0;
  for (const group of groups) {
    const shut = folded.has(group.key);
    // Nothing of this group has come yet.
    if (!shut && !complete && at >= rows.length && group.count > 0) break;
    lines.push({ kind: 'head', key: `head ${group.key}`, group, folded: shut });
    if (shut) continue;
    for (let row = rows[at]; row?.group === group.key; row = rows[at]) {
      lines.push(task(row));
      at += 1;
    }
  }
  return lines;
}
