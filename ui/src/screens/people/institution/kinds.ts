import { has, t } from '$lib/i18n';

/** Kinds that have words of their own; a file may hold others, which are shown as they stand. */
export const KINDS = [
  'district_council',
  'section',
  'directorate',
  'service',
  'local_council',
  'mayoralty',
  'school',
  'ngo',
  'party',
  'religious',
  'media',
] as const;

/** Kinds that speak for their council: its places belong on their cards. */
const COUNCILS = ['local_council', 'mayoralty'];
export const isCouncil = (kind: string): boolean => COUNCILS.includes(kind);

/** „secție”, or the kind as it was brought in. */
export function kindText(kind: string): string {
  const id = `org-kind-${kind.replaceAll('_', '-')}`;
  return kind === '' || !has(id) ? kind : t(id);
}

/** The kinds to choose from, with none first and one that only this file knows last. */
export function kindOptions(now: string): { value: string; label: string }[] {
  const known: string[] = [...KINDS];
  return [
    { value: '', label: t('org-kind-none') },
    ...(known.includes(now) || now === '' ? known : [...known, now]).map((kind) => ({
      value: kind,
      label: kindText(kind),
    })),
  ];
}
