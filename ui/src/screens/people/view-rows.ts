import { backend, type PeopleFilter, type PersonRow } from '$lib/backend';

/** Rows of a page; the core gives no more at once. */
const PAGE = 200;

/** A page of people in the order of their institutions. */
export const pageOf = (query: string, filter: PeopleFilter, after: string | null) =>
  backend.call('people_list', { query, filter, sort: 'institution', after, limit: PAGE });

/** Everybody who answers the question, to the last page. */
export async function everybody(query: string, filter: PeopleFilter): Promise<PersonRow[]> {
  const rows: PersonRow[] = [];
  let after: string | null = null;
  do {
    const page = await pageOf(query, filter, after);
    rows.push(...page.rows);
    after = page.next;
  } while (after !== null);
  return rows;
}

export type Block = { key: string; institution: string; council: string; vacant: boolean; rows: PersonRow[] };

/** Rows under the institutions they come from, vacant posts apart, in the order in which they come. */
export function blocksOf(rows: PersonRow[]): Block[] {
  const found = new Map<string, Block>();
  for (const row of rows) {
    const key = `${row.vacant ? 'v' : 'p'} ${row.institution}`;
    const block = found.get(key);
    if (block) block.rows.push(row);
    else
      found.set(key, {
        key,
        institution: row.institution,
        council: row.institution.includes(row.council) ? '' : row.council,
        vacant: row.vacant,
        rows: [row],
      });
  }
  return [...found.values()];
}
