import type { ElectionRow } from '$lib/backend';

/** A chapter of the programme: rows that stand under one head. */
export type Chapter = {
  /** Its place and name: two chapters may bear one name. */
  key: string;
  /** `III. Listele electorale`. */
  title: string;
  rows: ElectionRow[];
  /** Rows done, late ones too. */
  done: number;
  /** Rows that are to be done: those without use are left out. */
  due: number;
  overdue: number;
};

const LETTERS: [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** `14` as `XIV`. */
export function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [worth, letters] of LETTERS) {
    while (left >= worth) {
      text += letters;
      left -= worth;
    }
  }
  return text;
}

/** True of a name that carries its number already: `II. Secțiile`, `Capitolul 3`, `Розділ IV`. */
function numbered(name: string): boolean {
  return (
    /^(?:[IVXLC]+(?:[.)]|\s)|\d+[.)])/u.test(name) ||
    /^(?:cap|capitolul|глава|розділ|раздел|chapter)[.\s]/iu.test(name)
  );
}

/**
 * The rows under their chapters, in the order of the programme. Numbers are those of the whole
 * programme: a chapter keeps its own when others are filtered away.
 */
export function chaptersOf(all: ElectionRow[], shown: ReadonlySet<string> | null = null): Chapter[] {
  const found: Chapter[] = [];
  for (const row of all) {
    const key = `${row.chapter_place} ${row.chapter}`;
    let last = found.at(-1);
    if (last?.key !== key) {
      const name = row.chapter.trim();
      const number = `${roman(found.length + 1)}.`;
      last = {
        key,
        title: name === '' || numbered(name) ? name || number : `${number} ${name}`,
        rows: [],
        done: 0,
        due: 0,
        overdue: 0,
      };
      found.push(last);
    }
    // What is done is counted over the whole chapter, whatever is looked at.
    if (row.state !== 'not_applicable') last.due += 1;
    if (row.state === 'done') last.done += 1;
    if (row.mark === 'overdue') last.overdue += 1;
    if (shown === null || shown.has(row.id)) last.rows.push(row);
  }
  return found.filter((chapter) => chapter.rows.length > 0);
}

/** True of a chapter in which nothing is left to do: it opens folded. */
export const finished = (chapter: Chapter): boolean => chapter.done === chapter.due;
