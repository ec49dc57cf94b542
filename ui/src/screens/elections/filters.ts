import type { ElectionRow, Trust } from '$lib/backend';
import { fold } from '../people/suggest';

/** Narrowings that are on or off. */
export const FLAGS = ['late', 'soon', 'mine', 'confirm', 'differing'] as const;
export type Flag = (typeof FLAGS)[number];

/** What of the programme is looked at. */
export type Narrowing = {
  text: string;
  flags: readonly Flag[];
  /** Name of the responsible, or one of the bodies; empty: all. */
  who: string;
  trust: Trust | '';
};

export const everything = (): Narrowing => ({ text: '', flags: [], who: '', trust: '' });

export const isNarrow = (asked: Narrowing): boolean =>
  asked.text.trim() !== '' || asked.flags.length > 0 || asked.who !== '' || asked.trust !== '';

/** True where the official programme says a day: it overrules what was counted. */
export const isOfficial = (row: ElectionRow): boolean => row.official !== null || row.official_from !== null;

/** True of a number, or a way of counting, that nobody has confirmed and no official day has settled. */
export const toConfirm = (row: ElectionRow): boolean => row.trust === 'to_confirm' && !isOfficial(row);

const HOLDS: Record<Flag, (row: ElectionRow) => boolean> = {
  late: (row) => row.mark === 'overdue',
  soon: (row) => row.mark === 'soon',
  mine: (row) => row.mine,
  confirm: toConfirm,
  differing: (row) => row.differs,
};

/** Who may be asked for: those named in the office first, then the bodies of the programme. */
export function names(rows: ElectionRow[]): string[] {
  const office: Record<string, true> = {};
  const bodies: Record<string, true> = {};
  for (const row of rows) {
    if (row.responsible.name !== '') office[row.responsible.name] = true;
    else
      for (const body of row.bodies.split(';')) {
        if (body.trim() !== '') bodies[body.trim()] = true;
      }
  }
  const sorted = (of: Record<string, true>) => Object.keys(of).sort((a, b) => a.localeCompare(b));
  return [...sorted(office), ...sorted(bodies).filter((name) => !office[name])];
}

/** The degrees of trust that occur. */
export function trusts(rows: ElectionRow[]): Trust[] {
  const order: Trust[] = ['law_text', 'authority', 'derived', 'practice', 'to_confirm'];
  return order.filter((trust) => rows.some((row) => row.trust === trust));
}

/** How many rows each narrowing would leave of all of them. */
export const countOf = (rows: ElectionRow[], flag: Flag): number => rows.filter(HOLDS[flag]).length;

function about(row: ElectionRow): string {
  return fold(
    [
      row.no,
      row.action,
      row.law_term,
      row.legal_act,
      row.legal_ref,
      row.bodies,
      row.responsible.name,
      row.official_text,
      row.note,
      row.evidence,
      ...row.tasks.map((task) => task.number),
    ].join(' '),
  );
}

/** The rows that are looked at; null: all of them. */
export function narrowed(rows: ElectionRow[], asked: Narrowing): ReadonlySet<string> | null {
  if (!isNarrow(asked)) return null;
  const words = fold(asked.text).split(/\s+/).filter(Boolean);
  const ids = rows
    .filter(
      (row) =>
        asked.flags.every((flag) => HOLDS[flag](row)) &&
        (asked.trust === '' || row.trust === asked.trust) &&
        (asked.who === '' ||
          row.responsible.name === asked.who ||
          row.bodies.split(';').some((body) => body.trim() === asked.who)) &&
        (words.length === 0 || words.every((word) => about(row).includes(word))),
    )
    .map((row) => row.id);
  return new Set(ids);
}
