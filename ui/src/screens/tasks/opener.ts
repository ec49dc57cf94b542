import CalendarRange from '@lucide/svelte/icons/calendar-range';
import CircleArrowUp from '@lucide/svelte/icons/circle-arrow-up';
import Flag from '@lucide/svelte/icons/flag';
import Hourglass from '@lucide/svelte/icons/hourglass';
import ListChecks from '@lucide/svelte/icons/list-checks';
import ShieldCheck from '@lucide/svelte/icons/shield-check';
import Table from '@lucide/svelte/icons/table-2';
import type { Component } from 'svelte';
import { backend } from '$lib/backend';
import { router } from '$lib/router.svelte';
import { registerViews } from '$lib/state/views.svelte';
import { tasks } from './list.svelte';
import { noFilter, part } from './requests';
import { askedOf, wish, type AskedTasks } from './wish';

/** The sign that says most of what a view narrows by. */
function icon({ filter, view }: AskedTasks): Component {
  if (filter.overdue) return Flag;
  if (filter.waiting) return CircleArrowUp;
  if (filter.owed) return Hourglass;
  if (view === 'matrix') return Table;
  if (filter.on_control) return ShieldCheck;
  return view === 'calendar' || filter.due_from ? CalendarRange : ListChecks;
}

registerViews('tasks', {
  place: (asked) => ({ name: 'tasks', query: wish(askedOf(asked)) }),
  icon: (asked) => icon(askedOf(asked)),
  isOpen: (asked) => {
    const { filter } = askedOf(asked);
    return (
      router.route.name === 'tasks' &&
      JSON.stringify(filter) === JSON.stringify(askedOf({ filter: tasks.filter }).filter)
    );
  },
  current: () =>
    tasks.filtered || tasks.group !== 'term'
      ? askedOf({ filter: tasks.filter, group: tasks.group, view: tasks.view })
      : null,
  async count(asked) {
    const filter = { ...noFilter(), ...askedOf(asked).filter };
    const page = await backend.call('task_list', part({ filter, group: 'none', limit: 1 }));
    return page.total;
  },
  topics: ['tasks'],
});
