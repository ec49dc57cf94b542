import CircleCheck from '@lucide/svelte/icons/circle-check';
import CircleDashed from '@lucide/svelte/icons/circle-dashed';
import HandHelping from '@lucide/svelte/icons/hand-helping';
import PhoneMissed from '@lucide/svelte/icons/phone-missed';
import type { Component } from 'svelte';
import type { CallLine, CallResult, CallRound } from '$lib/backend';
import { number, t } from '$lib/i18n';

/** What can come of a call, by the key that marks it. */
export const RESULTS: CallResult[] = ['open', 'reached', 'no-answer', 'promised'];
/** A shape for each, so that colour is never alone. */
export const ICONS: Record<CallResult, Component> = {
  open: CircleDashed,
  reached: CircleCheck,
  'no-answer': PhoneMissed,
  promised: HandHelping,
};
/** The status mark's class of each. */
export const MARKS: Record<CallResult, string> = {
  open: 'none',
  reached: 'done',
  'no-answer': 'late',
  promised: 'soon',
};

const COUNTS: Record<Exclude<CallResult, 'open'>, 'reached' | 'no_answer' | 'promised'> = {
  reached: 'reached',
  'no-answer': 'no_answer',
  promised: 'promised',
};
/** How many lines of a round have a result. */
export const countOf = (round: CallRound, result: CallResult): number =>
  result === 'open' ? round.total - round.reached - round.no_answer - round.promised : round[COUNTS[result]];
export const doneOf = (round: CallRound): number => round.total - countOf(round, 'open');

/** „12 au răspuns, 3 nu răspund”: only what there is. */
export const tallyText = (round: CallRound): string =>
  RESULTS.filter((result) => countOf(round, result) > 0)
    .map((result) => {
      const count = countOf(round, result);
      return t(`round-tally-${result}`, { count, n: number(count) });
    })
    .join(', ');

/** The round as its lines stand: for what is shown before the core has answered. */
export function counted(round: CallRound, lines: CallLine[]): CallRound {
  const count = (result: CallResult) => lines.filter((line) => line.result === result).length;
  return {
    ...round,
    total: lines.length,
    reached: count('reached'),
    no_answer: count('no-answer'),
    promised: count('promised'),
  };
}

/**
 * Whom to ring after the line at `at`: the next one nobody has rung, from the top again when the
 * end is reached; when all are rung, those who did not answer. -1 when nobody is left.
 */
export function nextLine(lines: Pick<CallLine, 'result'>[], at: number): number {
  const order = [...lines.keys()].map((_, step) => (at + 1 + step) % lines.length);
  const find = (result: CallResult) =>
    order.find((index) => index !== at && lines[index]?.result === result) ?? -1;
  const open = find('open');
  return open >= 0 ? open : find('no-answer');
}
