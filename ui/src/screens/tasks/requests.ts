import type { DueInput, NamedPerson, TaskFilter } from '$lib/backend';

/** The narrowing that lets everything through. */
export const noFilter = (): TaskFilter =>
  ({
    open: null,
    text: '',
    states: [],
    councils: [],
    responsible: [],
    author: null,
    controller: null,
    involved: null,
    sources: [],
    labels: [],
    priority: null,
    on_control: null,
    overdue: false,
    due_soon: false,
    waiting: false,
    extended: false,
    due_from: null,
    due_to: null,
    no_term: false,
    parent: null,
    series: null,
    orders: null,
    owed: false,
    waits_for_councils: null,
    binned: false,
  }) as TaskFilter;

/** True when a filter lets something through and something not. */
export function narrowed(filter: TaskFilter): boolean {
  return Object.values(filter).some((part) =>
    Array.isArray(part) ? part.length > 0 : part !== null && part !== false && part !== '',
  );
}

/** A request of which only a part is said: what is left out takes the value the core has for it. */
export const part = <T>(said: NoInfer<Partial<T>>): T => said as T;

export const nobody = (): NamedPerson => ({ id: null, name: '' });
export const noDue = (): DueInput => ({ on: null, time: null, words: '', rule: null, no_term: false });
