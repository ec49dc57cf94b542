/** Rows drawn at once, the one under the cursor among them. */
export const MOST = 60;
/** Rows drawn beyond what is seen, so that scrolling shows no gap. */
const AROUND = 8;

/** A drawn row by its number, or the height of so many that are not drawn. */
export type Piece = { kind: 'row'; index: number } | { kind: 'gap'; rows: number; key: string };

/**
 * Which rows are drawn: those in view with some around them, and the one under the cursor wherever it
 * is, so that what has the focus is never taken out of the page. At most `MOST`.
 */
export function pieces(
  total: number,
  view: { top: number; height: number },
  tall: number,
  cursor: number,
): Piece[] {
  if (total === 0) return [];
  const last = total - 1;
  const seen = Math.min(last, Math.max(0, Math.floor(view.top / tall)));
  const rows = Math.max(1, Math.ceil(view.height / tall));
  const room = MOST - 1;
  const around = Math.min(AROUND, Math.max(0, Math.floor((room - rows) / 2)));
  const from = Math.max(0, seen - around);
  const until = Math.min(last, seen + rows + around, from + room - 1);
  const out: Piece[] = [];
  const gap = (first: number, end: number) => {
    if (end >= first) out.push({ kind: 'gap', rows: end - first + 1, key: `gap-${out.length}` });
  };
  const lines = (first: number, end: number) => {
    for (let index = first; index <= end; index += 1) out.push({ kind: 'row', index });
  };
  const apart = cursor >= 0 && cursor <= last && (cursor < from || cursor > until);
  if (apart && cursor < from) {
    gap(0, cursor - 1);
    lines(cursor, cursor);
    gap(cursor + 1, from - 1);
  } else gap(0, from - 1);
  lines(from, until);
  if (apart && cursor > until) {
    gap(until + 1, cursor - 1);
    lines(cursor, cursor);
    gap(cursor + 1, last);
  } else gap(until + 1, last);
  return out;
}
