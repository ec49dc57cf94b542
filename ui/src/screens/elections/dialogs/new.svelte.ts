import {
  backend,
  toApiError,
  type ApiError,
  type Country,
  type Election,
  type ElectionKind,
  type ElectionPage,
  type FormerPlan,
  type Language,
  type NewElection,
  type OwnBuffer,
  type Programme,
  type RuleInfo,
} from '$lib/backend';
import { language } from '$lib/i18n';
import { app } from '$lib/state/app.svelte';
import { part } from '../../tasks/requests';

/** An event rows of the kind wait for. */
export type Awaited = { event: string; name: string; rows: number; hours: boolean };

/** A pause in typing before the programme is counted again, in milliseconds. */
const PAUSE = 200;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}/.test(text);
const isWords = (text: string | null | undefined): boolean => Boolean(text) && !isDay(text ?? '');

/** An election on its way: what was said of it, and what programme it would have. */
export class Draft {
  kind = $state<ElectionKind>('local_general');
  day = $state('');
  /** The day is not known yet: a draft whose rows say E−35. */
  unknown = $state(false);
  period = $state('');
  events = $state<Record<string, string>>({});
  name = $state('');
  territory = $state('');
  acts = $state('');
  whole = $state(true);
  councils = $state<string[]>([]);
  own = $state.raw<OwnBuffer | null>(null);
  copy = $state('');
  words = $state<Language>(language());
  /** A day that has passed is meant. */
  past = $state(false);

  programme = $state.raw<Programme | null>(null);
  former = $state.raw<FormerPlan | null>(null);
  awaited = $state.raw<Awaited[]>([]);
  /** Why no programme can be counted. */
  refused = $state.raw<ApiError | null>(null);
  error = $state.raw<ApiError | null>(null);
  saving = $state(false);
  readonly round: Election | null;
  #rules: Promise<RuleInfo[]> | null = null;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(round: Election | null, copy: string) {
    this.round = round;
    this.copy = copy;
    if (!round) return;
    this.kind = round.kind;
    this.territory = round.territory;
    this.words = round.language;
    this.own = round.own;
    this.councils = round.councils.flatMap(({ council }) => (council === null ? [] : [council]));
    this.whole = this.councils.length === 0;
  }

  get country(): Country {
    return app.file?.office.country ?? 'md';
  }
  /** The day is before today. */
  get over(): boolean {
    return !this.unknown && isDay(this.day) && this.day.slice(0, 10) < (app.status?.today ?? '');
  }

  request(): NewElection {
    const events = Object.entries($state.snapshot(this.events)).filter(([, at]) => at.trim() !== '');
    return part<NewElection>({
      kind: this.kind,
      day: this.unknown ? null : this.day || null,
      name: this.name.trim(),
      period_start: this.period || null,
      anchors: Object.fromEntries(events),
      territory: this.territory.trim(),
      councils: this.whole ? [] : $state.snapshot(this.councils),
      acts: this.acts.trim(),
      own: this.own,
      language: this.words,
      copy_from: this.copy || null,
      second_round_of: this.round?.id ?? null,
      past: this.past,
    });
  }

  /** Something was changed: the programme is counted again after a pause. */
  changed(): void {
    this.error = null;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.look(), PAUSE);
  }
  stop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  /** What programme it would have; nothing is written. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    const mine = (this.#turn += 1);
    const asked = this.request();
    // Words still being read, or not understood: their own field says so.
    if ([asked.day, asked.period_start, ...Object.values(asked.anchors)].some(isWords)) return;
    try {
      this.#rules ??= backend.call('deadline_rules', { pack: this.country, language: language() });
      const rules = await this.#rules;
      const [programme, former] = await Promise.all([
        backend.call('programme_compute', {
          pack: this.country,
          kind: asked.kind,
          day: asked.day,
          round: this.round ? 2 : 1,
          period_start: asked.period_start,
          anchors: asked.anchors,
          code: null,
          official: [],
          own: asked.own,
          language: language(),
        }),
        asked.copy_from || asked.second_round_of
          ? backend.call('election_former_plan', { ...asked, past: true })
          : Promise.resolve(null),
      ]);
      if (mine !== this.#turn) return;
      this.programme = programme;
      this.former = former;
      this.awaited = awaited(programme, rules);
      this.refused = null;
    } catch (told) {
      if (mine === this.#turn) this.refused = toApiError(told);
    }
  }

  /** Makes it; null when it was refused. */
  async save(): Promise<ElectionPage | null> {
    if (this.saving) return null;
    this.saving = true;
    this.error = null;
    try {
      const { value } = await app.write('election_add', this.request());
      return value;
    } catch (told) {
      this.error = toApiError(told);
      return null;
    } finally {
      this.saving = false;
    }
  }
}

/** Events that no rule counts, in the order of their first row. */
function awaited(programme: Programme, rules: RuleInfo[]): Awaited[] {
  const known = new Map(rules.map((rule) => [rule.rule, rule]));
  const found: Record<string, Awaited> = {};
  for (const row of programme.rows) {
    const rule = known.get(row.rule);
    if (!rule || COUNTED.some((event) => rule.anchor.startsWith(event))) continue;
    const event = found[rule.anchor] ?? {
      event: rule.anchor,
      name: rule.anchor_text,
      rows: 0,
      hours: false,
    };
    event.rows += 1;
    event.hours ||= rule.unit === 'hour';
    found[rule.anchor] = event;
  }
  return Object.values(found);
}
/** Known from the day of voting, or asked for by its own field. */
const COUNTED = ['election_day', 'polls_close', 'period_start', 'line:'];
