import type { StationPaper, StationPaperKind } from '$lib/backend';

/** Papers that are lists as well: the same rows go into a table. */
const TABLES: StationPaperKind[] = ['register', 'matrix', 'lack', 'purchase', 'contacts', 'day_sheet'];
/** Papers with so many columns that a larger sheet is of use. */
const WIDE: StationPaperKind[] = ['matrix', 'lack', 'day_sheet', 'day_blank', 'register'];

export const isTable = (kind: StationPaperKind): boolean => TABLES.includes(kind);
export const isWide = (kind: StationPaperKind): boolean => WIDE.includes(kind);

/** What a view asks to be printed: the rest takes the value that leaves nothing out. */
export type Printed = Partial<Omit<StationPaper, 'kind'>>;

/** The request of a paper: what does not concern its kind is left out of it. */
export function paperOf(kind: StationPaperKind, of: Printed, only: boolean): StationPaper {
  const matrix = kind === 'matrix';
  return {
    kind,
    election: of.election ?? null,
    stations: only ? [...(of.stations ?? [])] : [],
    survey: kind === 'survey_act' ? (of.survey ?? null) : null,
    on: matrix ? (of.on ?? null) : null,
    problems: matrix && (of.problems ?? false),
    narrowed: only ? (of.narrowed ?? '') : '',
  };
}
