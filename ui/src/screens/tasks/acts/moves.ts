import type { AllowedMove, TaskCard, TaskState } from '$lib/backend';
import { t } from '$lib/i18n';
import { stateWord } from '../words';

/** The columns of the board; what was given up is not on it. */
export type BoardColumn = 'todo' | 'work' | 'councils' | 'confirm' | 'done';
export const BOARD: Record<BoardColumn, TaskState[]> = {
  todo: ['draft', 'planned', 'assigned', 'accepted', 'refused'],
  work: ['in_progress', 'suspended', 'returned'],
  // Orders that some council still owes: whatever their state, they wait here.
  councils: [],
  confirm: ['reported'],
  done: ['done', 'off_control'],
};
export const BOARD_COLUMNS = Object.keys(BOARD) as BoardColumn[];
export const columnOf = (state: TaskState): BoardColumn | null =>
  BOARD_COLUMNS.find((column) => BOARD[column].includes(state)) ?? null;

/** What one does, in a verb: `Scoate de la control`. */
export const moveWord = (to: TaskState): string => t(`task-move-${to}`);

/** A choice of a list of moves. */
export type MoveChoice = { key: string; label: string; sub: string; move: AllowedMove };

/** The moves of a task by its states. */
export const byState = (moves: AllowedMove[]): MoveChoice[] =>
  moves.map((move) => ({ key: move.to, label: moveWord(move.to), sub: stateWord(move.to), move }));

// Within a column the plainest move is meant.
const PLAIN: TaskState[] = [
  'assigned',
  'accepted',
  'in_progress',
  'reported',
  'done',
  'planned',
  'off_control',
];
/** The columns a task can be moved to, each by its plainest move. */
export function byColumn(card: TaskCard): MoveChoice[] {
  const here = columnOf(card.state);
  return BOARD_COLUMNS.filter((column) => column !== here).flatMap((column) => {
    const move = PLAIN.flatMap((to) => card.moves.filter((each) => each.to === to)).find(
      (each) => columnOf(each.to) === column,
    );
    return move ? [{ key: column, label: t(`task-board-${column}`), sub: moveWord(move.to), move }] : [];
  });
}

/** The move with which a task is finished from where it stands: done, else reported, else off control. */
export function finishing(card: TaskCard): AllowedMove | null {
  for (const to of ['done', 'reported', 'off_control'] as const) {
    const move = card.moves.find((each) => each.to === to);
    if (move) return move;
  }
  return null;
}
const ENDS: TaskState[] = ['reported', 'done', 'off_control'];
/** Councils of an order that have neither been accepted nor excused. */
export const openLines = ({ tally }: TaskCard): number =>
  tally ? tally.total - tally.accepted - tally.excused : 0;

/** True when a move can be made without a further word. */
export const plain = (move: AllowedMove, card: TaskCard): boolean =>
  !(ENDS.includes(move.to) && openLines(card) > 0) &&
  move.needs.every(
    (need) => need === 'day' || (need === 'result' && (card.result !== '' || card.result_doc !== '')),
  );
