import Bookmark from '@lucide/svelte/icons/bookmark';
import Building from '@lucide/svelte/icons/building-2';
import CalendarClock from '@lucide/svelte/icons/calendar-clock';
import CircleDashed from '@lucide/svelte/icons/circle-dashed';
import FilePen from '@lucide/svelte/icons/file-pen-line';
import Landmark from '@lucide/svelte/icons/landmark';
import Plane from '@lucide/svelte/icons/plane';
import Star from '@lucide/svelte/icons/star';
import Users from '@lucide/svelte/icons/users-round';
import type { Component } from 'svelte';
import { backend } from '$lib/backend';
import { router } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';
import { registerViews } from '$lib/state/views.svelte';
import { people } from '../list.svelte';
import { askedOf, sameQuestion, wish, yearBefore, type Asked } from '../wish';

/** The sign that says most of what a view narrows by. */
function icon({ filter }: Asked): Component {
  if (filter.favourites) return Star;
  if (filter.stale_before) return CalendarClock;
  if (filter.absent) return Plane;
  if (filter.vacant_only) return CircleDashed;
  if (filter.group) return Users;
  if (filter.role === 'secretary') return FilePen;
  if (filter.role === 'mayor' || filter.council) return Landmark;
  return filter.institution ? Building : Bookmark;
}

/** "Not checked for a year" is counted from the day it is opened, not from the day it was saved. */
function fresh(kept: unknown): Asked {
  const asked = askedOf(kept);
  const today = app.status?.today;
  if (asked.filter.stale_before && today) asked.filter.stale_before = yearBefore(today);
  return asked;
}

registerViews('people', {
  place: (asked) => ({ name: 'people', query: wish(askedOf(asked)) }),
  icon: (asked) => icon(askedOf(asked)),
  isOpen: (asked) =>
    router.route.name === 'people' &&
    sameQuestion(askedOf(asked), { query: people.query, filter: people.filter, sort: null, view: null }),
  current: () =>
    people.query.trim() === '' && !people.filtered
      ? null
      : { query: people.query.trim(), filter: people.filter, sort: people.sort, view: people.view },
  fresh,
  async count(asked) {
    const { query, filter } = askedOf(asked);
    const sort = 'name' as const;
    const page = await backend.call('people_list', { query, filter, sort, after: null, limit: 1 });
    return page.total;
  },
});
