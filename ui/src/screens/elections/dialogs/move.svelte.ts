import {
  backend,
  toApiError,
  type ApiError,
  type Counting,
  type Election,
  type MoveElection,
  type MovePlan,
  type OwnBuffer,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { part } from '../../tasks/requests';

/** A pause in typing before the plan is asked for again, in milliseconds. */
const PAUSE = 150;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(text);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A move on its way: what is to change, and what would move with it. */
export class Moving {
  day = $state('');
  /** The day is not known any more: again a draft. */
  unknown = $state(false);
  anchors = $state<Record<string, string>>({});
  bases = $state<Record<string, string>>({});
  countings = $state<Record<string, Counting>>({});
  own = $state.raw<OwnBuffer | null>(null);
  past = $state(false);
  plan = $state.raw<MovePlan | null>(null);
  refused = $state.raw<ApiError | null>(null);
  /** A newer plan is on its way. */
  asking = $state(false);
  saving = $state(false);
  readonly election: Election;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(election: Election) {
    this.election = election;
    this.day = election.day ?? '';
    this.unknown = election.day === null;
    this.anchors = Object.fromEntries(election.anchors.map((each) => [each.event, each.at ?? '']));
    this.bases = Object.fromEntries(election.anchors.map((each) => [each.event, each.basis]));
    this.countings = { ...election.countings } as Record<string, Counting>;
    this.own = election.own;
  }

  get over(): boolean {
    return (
      !this.unknown &&
      isDay(this.day) &&
      this.day !== this.election.day &&
      this.day.slice(0, 10) < (app.status?.today ?? '')
    );
  }

  /** Only what is not as it was. */
  request(): MoveElection {
    const { election } = this;
    const day = this.unknown ? '' : this.day;
    const anchors = election.anchors.filter(
      (each) => (this.anchors[each.event] ?? '').trim() !== (each.at ?? ''),
    );
    const bases = election.anchors.filter((each) => (this.bases[each.event] ?? '').trim() !== each.basis);
    const before = election.countings as Record<string, Counting | undefined>;
    const countings = Object.entries($state.snapshot(this.countings)).filter(
      ([act, counting]) => counting !== (before[act] ?? 'act'),
    );
    const own = !same(this.own, election.own);
    return part<MoveElection>({
      id: election.id,
      day: day === (election.day ?? '') ? null : day,
      anchors: Object.fromEntries(anchors.map(({ event }) => [event, (this.anchors[event] ?? '').trim()])),
      bases: Object.fromEntries(bases.map(({ event }) => [event, (this.bases[event] ?? '').trim()])),
      countings: Object.fromEntries(countings),
      own: own ? this.own : null,
      no_own: own && this.own === null,
      past: this.past,
    });
  }
  /** Something is not as it was. */
  get touched(): boolean {
    const { day, anchors, bases, countings, own, no_own } = this.request();
    return (
      day !== null || own !== null || no_own || [anchors, bases, countings].some((each) => !same(each, {}))
    );
  }
  get moving(): number {
    return this.plan?.rows.filter((row) => row.stays === '').length ?? 0;
  }

  changed(): void {
    clearTimeout(this.#timer);
    this.asking = true;
    this.#timer = setTimeout(() => void this.look(), PAUSE);
  }
  stop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  /** What would move; nothing is written. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    const mine = (this.#turn += 1);
    const asked = this.request();
    // Words still being read, or not understood: their own field says so.
    if (
      [asked.day ?? '', ...Object.values(asked.anchors)].some((each) => each !== '' && !isDay(each ?? ''))
    ) {
      this.plan = null;
      this.refused = null;
      this.asking = false;
      return;
    }
    this.asking = true;
    try {
      // What a passed day would move is seen before it is said that it is meant.
      const plan = await backend.call('election_move_preview', { ...asked, past: true });
      if (mine !== this.#turn) return;
      this.plan = plan;
      this.refused = null;
    } catch (told) {
      if (mine !== this.#turn) return;
      this.plan = null;
      this.refused = toApiError(told);
    } finally {
      if (mine === this.#turn) this.asking = false;
    }
  }

  /** Moves, as one act; true when it was done. */
  async save(): Promise<boolean> {
    if (this.saving) return false;
    this.saving = true;
    try {
      await app.write('election_move', this.request());
      return true;
    } catch (told) {
      this.refused = toApiError(told);
      return false;
    } finally {
      this.saving = false;
    }
  }
}
