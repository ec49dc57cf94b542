import type { SurveyAnswer } from '$lib/backend';

/** A whole number as it may be typed, thousands set apart; null when it is none. */
function wholeNumber(typed: string): number | null {
  const digits = typed.replace(/[ \u00a0\u202f]/g, '');
  return /^\d+$/.test(digits) ? Number(digits) : null;
}

/**
 * True when what stands in the form falls short, before it is kept. The core says with each question which
 * answers do and which number is the least that is enough; what is kept already stays judged as it was.
 */
export function fallsShort(answer: SurveyAnswer, value: string): boolean {
  const said = value.trim();
  if (said === '') return false;
  if (answer.id !== '' && said === answer.answer) return answer.shortfall;
  if (answer.kind !== 'number') return answer.short.includes(said);
  const number = wholeNumber(said);
  return number !== null && answer.least !== null && number < answer.least;
}
