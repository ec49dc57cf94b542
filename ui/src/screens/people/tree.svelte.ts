// The sets here are replaced whole and held raw: a reactive set would be watched for nothing.
/* eslint-disable svelte/prefer-svelte-reactivity */
import { backend, toApiError, type ApiError, type PeopleFilter, type PersonRow } from '$lib/backend';
import { t } from '$lib/i18n';
import { everybody } from './view-rows';

type Inside = { id: string; name: string; count: number };
type Council = { key: string; name: string; count: number; institutions: Inside[] };

/** One line of the tree as it is seen. */
export type Line = {
  key: string;
  level: 1 | 2 | 3;
  /** Place among its own, and how many they are. */
  place: number;
  of: number;
  name: string;
  count: number | null;
  /** Null for a person. */
  open: boolean | null;
  person: PersonRow | null;
  parent: string | null;
};

/** Councils, the institutions in them, the people in those: as many as the question of the list finds. */
export class Tree {
  error = $state.raw<ApiError | null>(null);
  loaded = $state(false);
  at = $state(0);
  #councils = $state.raw<Council[]>([]);
  #open = $state.raw<ReadonlySet<string>>(new Set());
  #people = $state.raw<Record<string, PersonRow[]>>({});
  #query = '';
  #filter: PeopleFilter | null = null;
  #turn = 0;

  /** The lines in sight, from the top. */
  lines = $derived.by(() => this.#lines());
  current = $derived(this.lines[this.at] ?? null);

  /** Asks how many people each institution has for this question. */
  async load(query: string, filter: PeopleFilter): Promise<void> {
    const turn = (this.#turn += 1);
    this.#query = query;
    this.#filter = filter;
    try {
      const [facets, institutions] = await Promise.all([
        backend.call('people_facets', { query, filter, stale_before: null }),
        backend.call('institutions_list', {}),
      ]);
      if (turn !== this.#turn) return;
      const council = new Map(institutions.map((each) => [each.id, each.council]));
      const found = new Map<string, Council>();
      for (const each of facets.institutions) {
        if (filter.institution !== null && each.id !== filter.institution) continue;
        const name = council.get(each.id) ?? '';
        const into = found.get(name) ?? { key: `c ${name}`, name, count: 0, institutions: [] };
        into.institutions.push(each);
        into.count += each.count;
        found.set(name, into);
      }
      // The district's own institutions first, then the councils in their order.
      this.#councils = [...found.values()].sort((a, b) => Number(a.name !== '') - Number(b.name !== ''));
      // With little to show everything is open; what was open stays so.
      if (this.#councils.length === 1 || !this.loaded) {
        const first = this.#councils[0];
        if (first) this.#open = new Set([...this.#open, first.key]);
      }
      this.#people = {};
      this.error = null;
      this.loaded = true;
      this.at = Math.max(0, Math.min(this.at, this.lines.length - 1));
      await Promise.all([...this.#open].map((key) => this.#fill(key)));
    } catch (error) {
      if (turn === this.#turn) this.error = toApiError(error);
    }
  }

  async #fill(key: string): Promise<void> {
    if (!key.startsWith('i ') || key in this.#people) return;
    const id = key.slice(2);
    const name = this.#councils.flatMap((each) => each.institutions).find((each) => each.id === id)?.name;
    if (name === undefined || this.#filter === null) return;
    const turn = this.#turn;
    try {
      const rows = await everybody(this.#query, { ...this.#filter, institution: id });
      if (turn !== this.#turn) return;
      // The units below stand in lines of their own.
      this.#people = { ...this.#people, [key]: rows.filter((row) => row.institution === name) };
    } catch (error) {
      if (turn === this.#turn) this.error = toApiError(error);
    }
  }

  /** Opens or folds a line. */
  fold(line: Line, open: boolean): void {
    if (line.open === null || line.open === open) return;
    const next = new Set(this.#open);
    if (open) next.add(line.key);
    else next.delete(line.key);
    this.#open = next;
    if (open) void this.#fill(line.key);
  }

  /** Arrow keys: into a line, and out of it. */
  into(): void {
    const line = this.current;
    if (!line || line.open === null) return;
    if (!line.open) this.fold(line, true);
    else if (this.lines[this.at + 1]?.parent === line.key) this.at += 1;
  }
  out(): void {
    const line = this.current;
    if (!line) return;
    if (line.open) this.fold(line, false);
    else {
      const parent = this.lines.findIndex((each) => each.key === line.parent);
      if (parent >= 0) this.at = parent;
    }
  }
  move(to: number): void {
    this.at = Math.max(0, Math.min(to, this.lines.length - 1));
  }

  #lines(): Line[] {
    const lines: Line[] = [];
    const line = (level: 1 | 2 | 3, parent: string | null, rest: Omit<Line, 'level' | 'parent'>) =>
      lines.push({ level, parent, ...rest });
    this.#councils.forEach((council, place) => {
      const open = this.#open.has(council.key);
      const name = council.name || t('tree-district');
      const [key, count, of] = [council.key, council.count, this.#councils.length];
      line(1, null, { key, place: place + 1, of, name, count, open, person: null });
      if (!open) return;
      council.institutions.forEach((each, at) => {
        const key = `i ${each.id}`;
        const open = this.#open.has(key);
        const of = council.institutions.length;
        line(2, council.key, {
          key,
          place: at + 1,
          of,
          name: each.name,
          count: each.count,
          open,
          person: null,
        });
        if (!open) return;
        const people = this.#people[key] ?? [];
        people.forEach((person, index) => {
          const own = { key: `p ${key} ${person.id}`, place: index + 1, of: people.length };
          line(3, key, { ...own, name: person.name, count: null, open: null, person });
        });
      });
    });
    return lines;
  }
}
