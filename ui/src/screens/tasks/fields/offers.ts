import { backend, type TaskFilter } from '$lib/backend';
import { part } from '../requests';
import { fold, matching } from '../../people/suggest';

/** Something that can be chosen by its name. */
export type Offer = { id: string | null; name: string; sub?: string };

/** People of the directory by name, post or number. */
export async function people(text: string): Promise<Offer[]> {
  if (text.trim() === '') return [];
  const { rows } = await backend.call('people_list', {
    query: text,
    filter: { institution: null, vacant_only: false, binned: false },
    sort: 'name',
    after: null,
    limit: 8,
  });
  return rows
    .filter((row) => !row.vacant)
    .map((row) => ({
      id: row.id,
      name: row.name,
      sub: [row.post, row.institution].filter(Boolean).join(', '),
    }));
}

let known: Promise<Offer[]> | null = null;
/** The councils of the district; asked for once, again after a change of them. */
async function allCouncils(): Promise<Offer[]> {
  known ??= backend
    .call('council_list', { binned: false })
    .then(({ rows }) => rows.map(({ id, name }) => ({ id, name })));
  return known.catch(() => ((known = null), []));
}
export function forgetCouncils(): void {
  known = null;
}
export async function councils(text: string): Promise<Offer[]> {
  const wanted = fold(text.trim());
  return (await allCouncils()).filter((each) => fold(each.name).includes(wanted)).slice(0, 12);
}

/** Tasks by number or words of the title, but for one. */
export async function tasks(text: string, not: string): Promise<Offer[]> {
  if (text.trim() === '') return [];
  const filter = part<TaskFilter>({ text, open: 'all' });
  const { rows } = await backend.call('task_list', part({ filter, group: 'none', sort: 'number', limit: 9 }));
  return rows
    .filter((row) => row.id !== not)
    .slice(0, 8)
    .map((row) => ({ id: row.id, name: row.title, sub: row.number }));
}

/** Labels in use; another may be typed. */
export async function labels(text: string): Promise<Offer[]> {
  const facets = await backend.call('task_facets', part({ filter: part<TaskFilter>({ open: 'all' }) }));
  const names = facets.labels.map((each) => each.label || each.key);
  return matching(names, text).map((name) => ({ id: null, name }));
}
