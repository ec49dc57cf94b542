import type { RuleDraft, RuleInfo } from '$lib/backend';
import { fieldErrorText, t } from '$lib/i18n';
import type { ApiError, FieldError } from '$lib/backend';

/** Events a term may be counted from, in the order of the work. */
export const EVENTS = [
  'document_received',
  'filing',
  'signing',
  'act_published',
  'session_day',
  'calling',
  'period_start',
  'nomination_start',
  'election_day',
  'polls_close',
] as const;
export const KINDS = [
  'local_general',
  'local_new',
  'local_partial',
  'parliament',
  'president',
  'referendum_national',
  'referendum_local',
] as const;
/** What the list of acts says for an act that the pack does not have. */
export const OTHER_ACT = '?';
/** What the list of events says for another rule. */
export const OTHER_RULE = 'line';

/** Which words name each field in a refusal. */
const NAMES: Record<string, string> = {
  action: 'rule-action',
  responsible: 'rule-responsible',
  anchor: 'rule-anchor',
  direction: 'rule-direction',
  bound: 'rule-bound',
  n: 'rule-n',
  n_to: 'rule-n-to',
  unit: 'rule-unit',
  counting: 'rule-counting',
  roll: 'rule-roll',
  time: 'rule-time',
  act: 'rule-act',
  ref: 'rule-ref',
  law_term: 'rule-law-term',
  valid_from: 'rule-valid-from',
  valid_to: 'rule-valid-to',
  trust: 'rule-trust',
  source: 'rule-source',
  hint: 'rule-hint',
  note: 'rule-note',
  stage: 'rule-stage',
  kinds: 'rule-kinds',
};

/** A refused field with its name, and the field it does not go with. */
export function saidOf(field: FieldError): string {
  const name = NAMES[field.path];
  const other = NAMES[field.params.with ?? ''];
  const words = [name ? t(name) : '', fieldErrorText(field)].filter(Boolean).join(': ');
  return other ? `${words} (${t(other)})` : words;
}

/** Everything that is wrong with a draft, a line each. */
export const faultsOf = (error: ApiError | null): string[] => error?.fields.map(saidOf) ?? [];

/** Whole numbers, or nothing. */
export function readCount(text: string): number | null {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : null;
}

/** Title, article and act of a rule on one line. */
export const ruleLine = (rule: RuleInfo): string =>
  [rule.title, rule.ref, rule.act].filter(Boolean).join(' · ');

/** A draft for the wire: numbers out of their fields. */
export const sent = (draft: RuleDraft, n: string, to: string): RuleDraft => ({
  ...draft,
  n: readCount(n),
  n_to: readCount(to),
});
