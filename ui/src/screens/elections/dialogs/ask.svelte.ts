import type { Election, ElectionPaperKind, ElectionRow } from '$lib/backend';

/** A dialog over the elections: what an act cannot do without. */
export type ElectionAsk =
  | { kind: 'new'; copy?: string }
  | { kind: 'round'; election: Election }
  | { kind: 'move'; election: Election; rows: ElectionRow[] }
  | { kind: 'close'; election: Election }
  | { kind: 'hand'; rows: ElectionRow[] }
  | { kind: 'print'; election: Election; lines?: string[]; paper?: ElectionPaperKind };

/** Prints the programme that is looked at; null: none is. */
let print: (() => void) | null = null;
let shown = $state.raw<ElectionAsk | null>(null);

/** One dialog at a time. */
export const electionAsk = {
  get shown(): ElectionAsk | null {
    return shown;
  },
  open(ask: ElectionAsk): void {
    if (ask.kind !== 'hand' || ask.rows.length > 0) shown = ask;
  },
  close(): void {
    shown = null;
  },
};

/** The programme on the screen offers its printing to Ctrl+P. */
export function offerPrint(how: () => void): () => void {
  print = how;
  return () => {
    if (print === how) print = null;
  };
}
/** Opens the printing of the programme that is looked at; false when none is. */
export function printElection(): boolean {
  print?.();
  return print !== null;
}
