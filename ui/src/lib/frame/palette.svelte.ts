import { tick, type Component } from 'svelte';
import Building from '@lucide/svelte/icons/building-2';
import CirclePlus from '@lucide/svelte/icons/circle-plus';
import Landmark from '@lucide/svelte/icons/landmark';
import ListChecks from '@lucide/svelte/icons/list-checks';
import MapPin from '@lucide/svelte/icons/map-pin';
import User from '@lucide/svelte/icons/user-round';
import Vote from '@lucide/svelte/icons/vote';
import { backend, toApiError, type ApiError, type Range, type SearchHit, type HitKind } from '$lib/backend';
import { t } from '$lib/i18n';
import { router, type RouteName } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';
import { bringScreen } from '../../screens';
import { findCommands } from './commands';

export type Entry = {
  key: string;
  icon: Component;
  title: string;
  titleRanges: Range[];
  /** Why it was found: a field and its text, with the found parts. */
  why: { field: string | null; text: string; ranges: Range[] } | null;
  right: string | null;
  keys: string | null;
  run: (inPane: boolean) => void;
};
export type EntryGroup = { title: string; total: number; entries: Entry[] };

const ICONS: Record<HitKind, Component> = {
  person: User,
  council: Landmark,
  task: ListChecks,
  election: Vote,
  institution: Building,
  station: MapPin,
};
// The group is the same whatever was typed, so that the eye knows where to look.
const ORDER: HitKind[] = ['person', 'council', 'task', 'election', 'institution', 'station'];
const LIMIT = 6;
// Fields that the title or the line under it already shows.
const PLAIN = ['name'];

/** Enter goes into the card; Ctrl+Enter shows it beside the list and stays there. */
function shown(name: RouteName, place: string): void {
  void bringScreen(name)
    .then(tick)
    .then(() => setTimeout(() => document.querySelector<HTMLElement>(`[data-test="${place}"]`)?.focus(), 60));
}

function open(kind: HitKind, hit: SearchHit, inPane: boolean): void {
  if (kind === 'council') router.go('councils', { id: hit.id });
  // A row of a programme opens where it stands.
  else if (kind === 'election')
    router.go('elections', hit.within ? { id: hit.within, query: { line: hit.id } } : { id: hit.id });
  else if (kind === 'station') router.go('stations', { id: 'register', query: { station: hit.id } });
  else if (kind === 'task') {
    router.go('tasks', { id: hit.id });
    shown('tasks', inPane ? 'task-list' : 'task-card');
  } else if (kind === 'institution') router.go('people', { query: { institution: hit.id } });
  else {
    router.go('people', { id: hit.id });
    shown('people', inPane ? 'people-list' : 'person-card');
  }
}

function entry(kind: HitKind, hit: SearchHit): Entry {
  const found = hit.matched;
  const named = found !== null && !PLAIN.includes(found.field);
  const inLine = named ? hit.subtitle.indexOf(found.text) : -1;
  return {
    key: hit.id,
    icon: ICONS[kind],
    title: hit.title,
    titleRanges: found?.name_ranges ?? [],
    why: !named
      ? { field: null, text: hit.subtitle, ranges: [] }
      : inLine >= 0
        ? { field: null, text: hit.subtitle, ranges: found.ranges.map(([a, b]) => [a + inLine, b + inLine]) }
        : { field: t(`match-${found.field}`), text: found.text, ranges: found.ranges },
    right: hit.phone?.display ?? null,
    keys: null,
    run: (inPane) => open(kind, hit, inPane),
  };
}

/** Offered when nothing was found: a new person of that name. */
function create(name: string): Entry {
  return {
    key: 'create',
    icon: CirclePlus,
    title: t('people-none-create', { query: name }),
    titleRanges: [],
    why: null,
    right: null,
    keys: null,
    run: () => router.go('people', { query: { add: '1', name } }),
  };
}

/** What is typed, what was found, and which of it is chosen. */
export class Palette {
  text = $state('');
  groups = $state.raw<EntryGroup[]>([]);
  at = $state(0);
  error = $state.raw<ApiError | null>(null);
  /** What was searched for instead, when the keyboard was on other letters. */
  understood = $state<string | null>(null);
  /** True when the file holds nothing of what was typed. */
  nothing = $state(false);
  #asked = 0;

  get entries(): Entry[] {
    return this.groups.flatMap((group) => group.entries);
  }

  /** Asks the core; an answer to an older text is thrown away. */
  async search(text: string): Promise<void> {
    this.text = text;
    const asked = (this.#asked += 1);
    const own = findCommands(text).map<Entry>((command) => ({
      key: command.key,
      icon: command.icon,
      title: command.label,
      titleRanges: command.ranges,
      why: null,
      right: null,
      keys: command.keys ?? null,
      run: command.run,
    }));
    const withCommands = (groups: EntryGroup[], more: Entry[] = []) => {
      const entries = [...own, ...more];
      return entries.length === 0
        ? groups
        : [...groups, { title: t('palette-commands'), total: entries.length, entries }];
    };
    if (text.trim() === '') {
      this.understood = null;
      this.#show(withCommands([]));
      return;
    }
    try {
      const { groups, understood } = await backend.call('search', { text, limit: LIMIT });
      if (asked !== this.#asked) return;
      const found = ORDER.flatMap((kind) => {
        const group = groups.find((each) => each.kind === kind && each.hits.length > 0);
        if (!group) return [];
        const entries = group.hits.map((hit) => entry(kind, hit));
        return [{ title: t(`palette-${kind}`), total: group.total, entries }];
      });
      this.error = null;
      this.understood = understood?.text ?? null;
      const nothing = found.length === 0;
      this.#show(withCommands(found, nothing && !app.readOnly ? [create(text.trim())] : []), nothing);
    } catch (error) {
      if (asked !== this.#asked) return;
      this.error = toApiError(error);
      this.understood = null;
      this.#show(withCommands([]));
    }
  }

  #show(groups: EntryGroup[], nothing = false): void {
    this.groups = groups;
    this.at = 0;
    this.nothing = nothing;
  }

  /** Moves the choice, round and round. */
  move(step: number): void {
    const count = this.entries.length;
    if (count > 0) this.at = (this.at + step + count) % count;
  }

  /** Goes to the first entry of the next or previous group. */
  jump(step: 1 | -1): void {
    const starts: number[] = [];
    let at = 0;
    for (const group of this.groups) {
      starts.push(at);
      at += group.entries.length;
    }
    const now = starts.filter((start) => start <= this.at).length - 1;
    this.at = starts[(now + step + starts.length) % starts.length] ?? 0;
  }
}
