import type { Component } from 'svelte';
import type { ElectionItem, StationsElection } from '$lib/backend';

/** What can be looked at of the stations of an election. */
export type ViewKey = 'readiness' | 'register' | 'surveys' | 'equipment' | 'bureaus' | 'day';

/** What a view is given. It draws its own `StationsHead` and fills the rest of the list. */
export type ViewProps = {
  /** None: the office's register, of no election. */
  election: StationsElection | null;
  /** False when the file or the election can only be read. */
  writable: boolean;
};

export type StationsView = {
  key: ViewKey;
  component: Component<ViewProps>;
  /** It can be looked at without an election. */
  bare?: boolean;
  /** It needs the width: the rail shows only icons meanwhile. */
  slim?: boolean;
  /** `?station=ID` opens the passport beside it. */
  passport?: boolean;
};

/** The views there are, in the order of their tabs; `views.ts` fills it. */
export const VIEWS: StationsView[] = [];

/** The views of an election, or of the register alone. */
export const viewsOf = (election: StationsElection | null): StationsView[] =>
  VIEWS.filter((view) => election !== null || view.bare);

/** An election of the list as the sheets of its stations name it. */
export const named = (item: ElectionItem): StationsElection => ({
  id: item.id,
  name: item.name,
  day: item.day,
  days_left: item.days_left,
  closed: item.closed_on !== null,
});

/** The election one looks at when none was named: the nearest ahead, else a draft. */
export function nearest(items: ElectionItem[]): ElectionItem | undefined {
  const open = items.filter((item) => item.closed_on === null);
  return (
    open.find((item) => item.days_left !== null && item.days_left >= 0) ??
    open.find((item) => item.day === null)
  );
}
