// The sets here are replaced whole and held raw: a reactive set would be watched for nothing.
/* eslint-disable svelte/prefer-svelte-reactivity */
import {
  backend,
  toApiError,
  type ApiError,
  type PeopleFilter,
  type PersonRow,
  type TreeNode,
} from '$lib/backend';
import { t } from '$lib/i18n';
import { everybody } from './view-rows';

/** An institution with what stands under it; `count` are the people in all of it. */
type Inside = { node: TreeNode; count: number; units: Inside[] };
type Council = { key: string; id: string | null; name: string; count: number; tops: Inside[] };

/** One line of the tree as it is seen. */
export type Line = {
  key: string;
  kind: 'council' | 'institution' | 'person';
  /** Depth, from 1. */
  level: number;
  /** Place among its own, and how many they are. */
  place: number;
  of: number;
  name: string;
  count: number | null;
  /** Null for a person. */
  open: boolean | null;
  person: PersonRow | null;
  /** The institution of its line. */
  node: TreeNode | null;
  /** Id of the council of a council's line; null for the district. */
  council: string | null;
  /** Key of the line above it. */
  parent: string | null;
};

const keyOf = (node: TreeNode) => `i ${node.id}`;

/** Councils, the institutions in them with their units, the people in those: as the question of the list finds. */
export class Tree {
  error = $state.raw<ApiError | null>(null);
  loaded = $state(false);
  /** How many answers have come: a line looked for may stand in the next one. */
  answers = $state(0);
  #councils = $state.raw<Council[]>([]);
  #nodes = $state.raw<TreeNode[]>([]);
  #open = $state.raw<ReadonlySet<string>>(new Set());
  #people = $state.raw<Record<string, PersonRow[]>>({});
  #query = '';
  #filter: PeopleFilter | null = null;
  #turn = 0;

  /** The lines in sight, from the top. */
  lines = $derived.by(() => this.#lines());
  // The cursor stands on a line, not on a place: lines come and go above it.
  #key = $state.raw<string | null>(null);
  #last = $state.raw(0);
  at = $derived.by(() => {
    const found = this.lines.findIndex((line) => line.key === this.#key);
    return found >= 0 ? found : Math.max(0, Math.min(this.#last, this.lines.length - 1));
  });
  current = $derived(this.lines[this.at] ?? null);

  /** Asks how many people each institution has for this question; `asked` shows only those with some. */
  async load(query: string, filter: PeopleFilter, asked: boolean): Promise<void> {
    const turn = (this.#turn += 1);
    this.#query = query;
    this.#filter = filter;
    try {
      const [facets, institutions, nodes] = await Promise.all([
        backend.call('people_facets', { query, filter, stale_before: null }),
        backend.call('institutions_list', {}),
        backend.call('organisation_tree', {}),
      ]);
      if (turn !== this.#turn) return;
      const counts = new Map(facets.institutions.map((each) => [each.id, each.count]));
      const names = new Map(institutions.map((each) => [each.id, each.council]));
      this.#nodes = nodes;
      this.#councils = this.#grouped(nodes, counts, names, asked);
      // With little to show everything is open; what was open stays so.
      const first = this.#councils[0];
      if (first && (this.#councils.length === 1 || !this.loaded)) {
        this.#open = new Set([...this.#open, first.key]);
      }
      this.#people = {};
      this.error = null;
      this.loaded = true;
      this.answers += 1;
      await Promise.all([...this.#open].map((key) => this.#fill(key)));
    } catch (error) {
      if (turn === this.#turn) this.error = toApiError(error);
    }
  }

  #grouped(
    nodes: TreeNode[],
    counts: Map<string, number>,
    names: Map<string, string>,
    asked: boolean,
  ): Council[] {
    const byId = new Map(nodes.map((node) => [node.id, node]));
    // A unit belongs to the council of the body it is under, unless it names its own.
    const councilOf = (node: TreeNode): string | null => {
      const above = node.parent === null ? undefined : byId.get(node.parent);
      return node.council_id ?? (above ? councilOf(above) : null);
    };
    const units = new Map<string | null, TreeNode[]>();
    for (const node of nodes) {
      const above = node.parent === null ? undefined : byId.get(node.parent);
      const under = above && councilOf(above) === councilOf(node) ? above.id : null;
      units.set(under, [...(units.get(under) ?? []), node]);
    }
    const inside = (node: TreeNode): Inside => {
      const below = (units.get(node.id) ?? []).map(inside).filter((each) => !asked || each.count > 0);
      const count = below.reduce((sum, each) => sum + each.count, counts.get(node.id) ?? 0);
      return { node, count, units: below };
    };
    const found = new Map<string, Council>();
    for (const node of units.get(null) ?? []) {
      const top = inside(node);
      if (asked && top.count === 0) continue;
      const id = councilOf(node);
      const key = `c ${id ?? ''}`;
      const into = found.get(key) ?? { key, id, name: names.get(node.id) ?? '', count: 0, tops: [] };
      into.tops.push(top);
      into.count += top.count;
      found.set(key, into);
    }
    // The district's own institutions first, then the councils in their order.
    return [...found.values()].sort((a, b) => Number(a.id !== null) - Number(b.id !== null));
  }

  async #fill(key: string): Promise<void> {
    if (!key.startsWith('i ') || key in this.#people) return;
    const id = key.slice(2);
    const name = this.#nodes.find((each) => each.id === id)?.name;
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
    else if (this.lines[this.at + 1]?.parent === line.key) this.move(this.at + 1);
  }
  out(): void {
    const line = this.current;
    if (!line) return;
    if (line.open) this.fold(line, false);
    else {
      const parent = this.lines.findIndex((each) => each.key === line.parent);
      if (parent >= 0) this.move(parent);
    }
  }
  move(to: number): void {
    const at = Math.max(0, Math.min(to, this.lines.length - 1));
    this.#key = this.lines[at]?.key ?? null;
    this.#last = at;
  }

  /** Opens everything above an institution and puts the cursor on it; false when it is not here. */
  reveal(id: string): boolean {
    const way: string[] = [];
    let node = this.#nodes.find((each) => each.id === id);
    for (const council of this.#councils) {
      if (council.tops.some((top) => this.#holds(top, id))) way.push(council.key);
    }
    while (node) {
      const above = node.parent;
      node = this.#nodes.find((each) => each.id === above);
      if (node) way.push(keyOf(node));
    }
    this.#open = new Set([...this.#open, ...way]);
    for (const key of way) void this.#fill(key);
    const found = this.lines.findIndex((line) => line.key === `i ${id}`);
    if (found >= 0) this.move(found);
    return found >= 0;
  }
  #holds(inside: Inside, id: string): boolean {
    return inside.node.id === id || inside.units.some((unit) => this.#holds(unit, id));
  }

  /** Ids of the institutions beside one, itself among them, in their order. */
  beside(node: TreeNode): string[] {
    return this.#nodes.filter((each) => each.parent === node.parent).map((each) => each.id);
  }

  #lines(): Line[] {
    const lines: Line[] = [];
    const nothing = { count: null, open: null, person: null, node: null, council: null };
    const institutions = (of: Inside[], level: number, parent: string, before = 0, all = of.length) =>
      of.forEach(({ node, count, units }, at) => {
        const key = keyOf(node);
        const open = this.#open.has(key);
        const own = { key, level, parent, name: node.name, place: before + at + 1, of: all };
        lines.push({ ...nothing, ...own, kind: 'institution', count, open, node });
        if (!open) return;
        const people = this.#people[key] ?? [];
        const inside = people.length + units.length;
        people.forEach((person, place) =>
          lines.push({
            ...nothing,
            kind: 'person',
            key: `p ${key} ${person.id}`,
            level: level + 1,
            parent: key,
            place: place + 1,
            of: inside,
            name: person.name,
            person,
          }),
        );
        institutions(units, level + 1, key, people.length, inside);
      });
    this.#councils.forEach(({ key, id, name, count, tops }, place) => {
      const open = this.#open.has(key);
      lines.push({
        ...nothing,
        kind: 'council',
        key,
        level: 1,
        parent: null,
        place: place + 1,
        of: this.#councils.length,
        name: name || t('tree-district'),
        count,
        open,
        council: id,
      });
      if (open) institutions(tops, 2, key);
    });
    return lines;
  }
}
