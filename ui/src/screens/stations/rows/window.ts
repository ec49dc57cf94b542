/** Rows drawn at once, the one under the cursor among them; more only where more are seen at once. */
export const MOST = 60;
/** Rows drawn beyond what is seen, so that scrolling shows no gap. */
const AROUND = 8;

/** Rows under each other: where each begins, and which one is at a height. */
export type Heights = { total: number; top: (index: number) => number; at: (y: number) => number };

/** A drawn row by its number, or the room of those that are not drawn. */
export type Piece = { kind: 'row'; index: number } | { kind: 'gap'; height: number; key: Gap };
/** Before everything; between the cursor above and the rows in view; the same with it below; after it all. */
type Gap = 'gap-above' | 'gap-over' | 'gap-under' | 'gap-below';

/** Rows of one height. */
export function even(total: number, tall: number): Heights {
  return { total, top: (index) => index * tall, at: (y) => Math.floor(y / tall) };
}

/** Rows of their own heights: those that were measured, and for the others a guess. */
export function measured(keys: string[], known: ReadonlyMap<string, number>, guess: number): Heights {
  const tops = [0];
  let end = 0;
  for (const key of keys) tops.push((end += known.get(key) ?? guess));
  const at = (y: number): number => {
    let [low, high] = [0, keys.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tops[middle + 1] ?? Infinity) <= y) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { total: keys.length, top: (index) => tops[index] ?? end, at };
}

/**
 * Which rows are drawn: those in view with some around them, and the one under the cursor wherever it
 * is, so that what has the focus is never taken out of the page.
 */
export function pieces(rows: Heights, view: { top: number; height: number }, cursor: number): Piece[] {
  if (rows.total === 0) return [];
  const last = rows.total - 1;
  const within = (index: number) => Math.min(last, Math.max(0, index));
  const first = within(rows.at(view.top));
  const end = Math.max(first, within(rows.at(view.top + view.height)));
  const around = Math.min(AROUND, Math.max(0, Math.floor((MOST - 2 - (end - first)) / 2)));
  const from = Math.max(0, first - around);
  const until = Math.min(last, end + around);
  const out: Piece[] = [];
  const gap = (key: Gap, begin: number, stop: number) => {
    if (stop > begin) out.push({ kind: 'gap', height: rows.top(stop) - rows.top(begin), key });
  };
  const lines = (begin: number, stop: number) => {
    for (let index = begin; index < stop; index += 1) out.push({ kind: 'row', index });
  };
  const apart = cursor >= 0 && cursor <= last && (cursor < from || cursor > until);
  if (apart && cursor < from) {
    gap('gap-above', 0, cursor);
    lines(cursor, cursor + 1);
    gap('gap-over', cursor + 1, from);
  } else gap('gap-above', 0, from);
  lines(from, until + 1);
  if (apart && cursor > until) {
    gap('gap-under', until + 1, cursor);
    lines(cursor, cursor + 1);
    gap('gap-below', cursor + 1, rows.total);
  } else gap('gap-below', until + 1, rows.total);
  return out;
}
