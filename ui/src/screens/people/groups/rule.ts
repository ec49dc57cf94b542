import type { GroupRule, PeopleFacets } from '$lib/backend';
import { t } from '$lib/i18n';
import { kindText } from '../institution/kinds';
import type { Asked } from '../wish';

/**
 * The rule that asks what the list asks now; null when a part of the question is no rule: favourites and
 * absences are of a user and of a day, and a group is no part of another.
 */
export function ruleOf({ query, filter }: Pick<Asked, 'query' | 'filter'>): GroupRule | null {
  const other =
    filter.favourites || filter.absent || filter.stale_before || filter.group || filter.vacant_only;
  const words = query.trim();
  const { institution, council = null, role = null } = filter;
  if (other || (words === '' && !institution && !council && !role)) return null;
  return { role, council, institution, institution_kind: '', words };
}

/** A rule in words: „primar, Consiliul comunal Sălciile, cuvintele «civil»”. */
export function ruleWords(rule: GroupRule, names: PeopleFacets | null): string {
  const named = (list: { id: string; name: string }[] | undefined, id: string | null) =>
    id === null ? '' : (list?.find((each) => each.id === id)?.name ?? '…');
  return [
    rule.role === null ? '' : t(`post-role-${rule.role}`),
    kindText(rule.institution_kind),
    named(names?.institutions, rule.institution),
    named(names?.councils, rule.council),
    rule.words.trim() === '' ? '' : t('groups-rule-words', { words: rule.words.trim() }),
  ]
    .filter(Boolean)
    .join(', ');
}
