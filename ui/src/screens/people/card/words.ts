import type { Absence, AbsenceKind, AbsenceNow, CardPost } from '$lib/backend';
import { nearDate, shortDate, t, weekday } from '$lib/i18n';
import { app } from '$lib/state/app.svelte';

export const ABSENCES: AbsenceKind[] = ['leave', 'mission', 'sick', 'other'];

const upper = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1);
const today = () => app.status?.today ?? '';
/** „concediu” */
export const kindWord = (kind: AbsenceKind): string => t(`absence-kind-${kind}`);
/** „Concediu” */
export const kindTitle = (kind: AbsenceKind): string => upper(kindWord(kind));

/** „concediu până la 24.09”, for a tag beside the name. */
export function absenceTag(absence: AbsenceNow): string {
  const kind = kindWord(absence.kind);
  return absence.to ? t('absence-tag', { kind, to: nearDate(absence.to, today()) }) : kind;
}

/** „Concediu până vineri, 24.09.”, the first words of the banner. */
export function absenceLead(absence: AbsenceNow): string {
  const kind = kindTitle(absence.kind);
  return absence.to
    ? t('absence-until', { kind, day: weekday(absence.to), to: nearDate(absence.to, today()) })
    : t('absence-open', { kind });
}

/** „02.09.2026 – 24.09.2026”; an open end is left open. */
export function span(from: string | null, to: string | null): string {
  if (from && to) return `${shortDate(from)} – ${shortDate(to)}`;
  if (from) return t('card-since', { date: shortDate(from) });
  return to ? t('card-until', { date: shortDate(to) }) : '';
}
export const absenceSpan = (absence: Absence): string => span(absence.from, absence.to);
export const postPlace = (post: CardPost): string =>
  [post.title, post.institution].filter(Boolean).join(', ');
