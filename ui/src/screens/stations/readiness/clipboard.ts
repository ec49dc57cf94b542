import type { CheckState } from '$lib/backend';
import { hasTexts, LANGUAGES, textIn } from '$lib/i18n';
import { fold } from '../../people/suggest';
import { STATES, type At, type Change, type Range } from './cells';

/** Signs and single letters people write for a state, beside its word in any of the four languages. */
const SIGNS = new Map<string, CheckState>(
  Object.entries({
    '0': 'none',
    '1': 'ok',
    '2': 'work',
    '3': 'problem',
    '4': 'na',
    '.': 'none',
    '✓': 'ok',
    '✔': 'ok',
    '+': 'ok',
    '!': 'problem',
    '-': 'na',
    '–': 'na',
    '—': 'na',
    o: 'ok',
    w: 'work',
    p: 'problem',
    n: 'na',
  }),
);

/** The word of a state, as it is copied. */
export const stateWord = (state: CheckState, language: Parameters<typeof textIn>[0]): string =>
  textIn(language, `readiness-state-${state}`);

let words: Map<string, CheckState> | null = null;
function known(): Map<string, CheckState> {
  if (words) return words;
  const here = LANGUAGES.filter(hasTexts);
  const read = new Map(
    here.flatMap((language) => STATES.map((state) => [fold(stateWord(state, language)), state] as const)),
  );
  if (here.length === LANGUAGES.length) words = read;
  return read;
}

/** What a pasted piece says: a state, nothing (the cell stays), or words that are no state. */
export function readState(text: string): CheckState | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const plain = fold(typed);
  return SIGNS.get(typed) ?? SIGNS.get(plain) ?? known().get(plain);
}

export type Pasted =
  /** `over` cells had no room. */
  { changes: Required<Pick<Change, 'row' | 'column' | 'state'>>[]; over: number } | { unread: string };

/**
 * What a pasted table changes: from the first cell of the range to the right and down; one value fills the
 * whole range. One piece that is no state, and nothing is changed.
 */
export function pasted(text: string, range: Range, size: { rows: number; columns: number }): Pasted {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n');
  const table: (CheckState | null)[][] = [];
  for (const line of lines) {
    const read: (CheckState | null)[] = [];
    for (const piece of line.split('\t')) {
      const state = readState(piece);
      if (state === undefined) return { unread: piece.trim() };
      read.push(state);
    }
    table.push(read);
  }
  const single = table.length === 1 && table[0]?.length === 1 ? table[0][0] : undefined;
  const changes: { row: number; column: number; state: CheckState }[] = [];
  let over = 0;
  const put = (at: At, state: CheckState | null) => {
    if (state === null) return;
    if (at.row >= size.rows || at.column >= size.columns) over += 1;
    else changes.push({ ...at, state });
  };
  if (single !== undefined) {
    for (let row = range.top; row <= range.bottom; row += 1)
      for (let column = range.left; column <= range.right; column += 1) put({ row, column }, single);
  } else {
    table.forEach((line, down) =>
      line.forEach((state, right) => put({ row: range.top + down, column: range.left + right }, state)),
    );
  }
  return { changes, over };
}
