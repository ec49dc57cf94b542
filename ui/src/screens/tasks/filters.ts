import type { TaskFacets, TaskFilter, TaskState } from '$lib/backend';
import { nearDate, t } from '$lib/i18n';
import { addMonths, monthEnd, monthStart, stateWord, weekEnd, weekStart } from './words';

/** A narrowing in force, in plain words, and how it is taken away. */
export type FilterChip = { key: string; label: string; value: string; off: Partial<TaskFilter> };
/** A narrowing that can be added. */
export type FilterOption = {
  key: string;
  kind: string;
  label: string;
  count: number | null;
  set: Partial<TaskFilter>;
};

const ME = 'me';
/** Names of what a filter holds by id; they come with the counts. */
export function names(facets: TaskFacets | null): Record<string, string> {
  const all = [...(facets?.responsible ?? []), ...(facets?.councils ?? [])];
  return Object.fromEntries(all.map((each) => [each.key, each.label]));
}

type Flag = 'overdue' | 'due_soon' | 'waiting' | 'owed' | 'extended' | 'no_term' | 'binned';
const FLAGS: Flag[] = ['overdue', 'due_soon', 'waiting', 'owed', 'extended', 'no_term', 'binned'];
const PEOPLE = ['author', 'controller', 'involved'] as const;

/** The filter as a sentence of chips. */
export function chipsOf(filter: TaskFilter, name: Record<string, string>, today: string): FilterChip[] {
  const chips: FilterChip[] = [];
  const add = (key: string, label: string, value: string, off: Partial<TaskFilter>) =>
    chips.push({ key, label, value, off });
  const named = (ids: string[]) => ids.map((id) => (id === ME ? t('task-me') : (name[id] ?? '…'))).join(', ');

  if (filter.open) add('open', t('task-filter-open'), t(`task-open-${filter.open}`), { open: null });
  if (filter.states.length > 0)
    add('states', t('task-filter-state'), filter.states.map(stateWord).join(', '), { states: [] });
  if (filter.responsible.length > 0)
    add('responsible', t('task-filter-responsible'), named(filter.responsible), { responsible: [] });
  for (const part of PEOPLE) {
    const id = filter[part];
    if (id) add(part, t(`task-filter-${part}`), named([id]), { [part]: null });
  }
  if (filter.councils.length > 0)
    add('councils', t('task-filter-council'), named(filter.councils), { councils: [] });
  if (filter.sources.length > 0)
    add('sources', t('task-filter-source'), filter.sources.join(', '), { sources: [] });
  if (filter.labels.length > 0)
    add('labels', t('task-filter-label'), filter.labels.join(', '), { labels: [] });
  if (filter.priority) add('priority', '', t(`task-priority-${filter.priority}`), { priority: null });
  if (filter.on_control !== null)
    add('control', '', t(filter.on_control ? 'task-on-control' : 'task-not-on-control'), {
      on_control: null,
    });
  if (filter.orders !== null)
    add('orders', '', t(filter.orders ? 'task-flag-orders' : 'task-flag-not_orders'), { orders: null });
  for (const flag of FLAGS) if (filter[flag]) add(flag, '', t(`task-flag-${flag}`), { [flag]: false });
  if (filter.due_from || filter.due_to) {
    const [from, to] = [filter.due_from, filter.due_to].map((day) => (day ? nearDate(day, today) : ''));
    add('due', t('task-filter-due'), `${from}–${to}`, { due_from: null, due_to: null });
  }
  if (filter.parent) add('parent', '', t('task-filter-parent'), { parent: null });
  if (filter.series) add('series', '', t('task-filter-series'), { series: null });
  return chips;
}

/** Everything that can still be added, with the count each would show. */
export function optionsOf(filter: TaskFilter, facets: TaskFacets | null, today: string): FilterOption[] {
  const options: FilterOption[] = [];
  const add = (
    kind: string,
    key: string,
    label: string,
    set: Partial<TaskFilter>,
    count: number | null = null,
  ) =>
    options.push({
      key: `${kind} ${key}`,
      kind: kind === '' ? '' : t(`task-filter-${kind}`),
      label,
      count,
      set,
    });

  if (filter.orders === null) {
    add('', 'orders', t('task-flag-orders'), { orders: true });
    add('', 'not-orders', t('task-flag-not_orders'), { orders: false });
  }
  for (const flag of FLAGS) if (!filter[flag]) add('', flag, t(`task-flag-${flag}`), { [flag]: true });
  if (!filter.responsible.includes(ME)) add('responsible', ME, t('task-me'), { responsible: [ME] });
  for (const part of PEOPLE) if (!filter[part]) add(part, ME, t('task-me'), { [part]: ME });
  if (filter.priority === null) add('', 'high', t('task-priority-high'), { priority: 'high' });
  if (filter.on_control === null) {
    add('', 'control', t('task-on-control'), { on_control: true });
    add('', 'no-control', t('task-not-on-control'), { on_control: false });
  }
  for (const open of ['open', 'closed', 'all'] as const)
    if (filter.open !== open) add('open', open, t(`task-open-${open}`), { open });
  for (const { key, count } of facets?.states ?? [])
    if (!filter.states.includes(key as TaskState))
      add('state', key, stateWord(key as TaskState), { states: [...filter.states, key as TaskState] }, count);
  const due = (key: string, from: string, to: string) =>
    add('due', key, t(`task-due-${key}`), { due_from: from, due_to: to });
  due('week', weekStart(today), weekEnd(today));
  due('month', monthStart(today), monthEnd(today));
  due('next-month', addMonths(today, 1), monthEnd(addMonths(today, 1)));
  for (const { key, label, count } of facets?.responsible ?? [])
    if (key !== '' && !filter.responsible.includes(key))
      add('responsible', key, label, { responsible: [...filter.responsible, key] }, count);
  for (const { key, label, count } of facets?.councils ?? [])
    if (key !== '' && !filter.councils.includes(key))
      add('council', key, label, { councils: [...filter.councils, key] }, count);
  for (const { key, label, count } of facets?.sources ?? [])
    if (key !== '' && !filter.sources.includes(key))
      add('source', key, label || key, { sources: [...filter.sources, key] }, count);
  for (const { key, label, count } of facets?.labels ?? [])
    if (!filter.labels.includes(key))
      add('label', key, label || key, { labels: [...filter.labels, key] }, count);
  return options;
}
