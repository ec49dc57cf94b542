import type { GetMatrix, OrderPaper } from '$lib/backend';

/** A paper of orders. */
export type OrderPaperKind = OrderPaper['paper'];

/** What is to be printed: of one order, or the matrix as it is on the screen. */
export type OrderPrinted =
  | { kind: Exclude<OrderPaperKind, 'matrix'>; order: string; ids: string[] }
  | { kind: 'matrix'; matrix: GetMatrix };

/** Parts of the dialog of forms and answers. */
export type AnswerPart = 'forms' | 'take' | 'join';

class OrderPapers {
  /** What the print dialog is open for. */
  print = $state.raw<OrderPrinted | null>(null);
  /** The order whose forms and answers are looked at. */
  answers = $state.raw<{ order: string; part: AnswerPart } | null>(null);
}

/** Which dialogs of papers and answers are open. */
export const orderPapers = new OrderPapers();

/** The sheet of an order, to print. */
export function printOrder(order: string): void {
  orderPapers.print = { kind: 'sheet', order, ids: [] };
}

/** Letters to some lines of an order; without any, to all that are missing. */
export function printLetters(order: string, ids: string[]): void {
  orderPapers.print = { kind: 'letters', order, ids };
}

/** The matrix as it is narrowed on the screen. */
export function printMatrix(matrix: GetMatrix): void {
  orderPapers.print = { kind: 'matrix', matrix };
}
