import {
  backend,
  toApiError,
  type ApiError,
  type ApplyOfficial,
  type Election,
  type ElectionRow,
  type OfficialChoice,
  type OfficialField,
  type OfficialPlan,
  type OfficialReport,
  type OfficialRow,
  type OpSummary,
  type ReadOfficial,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';

/** Which rows are looked at. */
export const NARROWS = ['all', 'differs', 'changes', 'unread', 'alone', 'wrong'] as const;
export type Narrow = (typeof NARROWS)[number];

/** A pause in choosing before the programme is read again, in milliseconds. */
const PAUSE = 150;

/** A wording that is not empty and gave no day. */
export const isUnread = (row: OfficialRow): boolean =>
  row.reading === 'words' || row.reading === 'no_such_day';

/** An official programme on its way in: the table, how it was read, what becomes of its rows. */
export class Official {
  /** A pasted text; kept until it was read. */
  text = $state('');
  plan = $state.raw<OfficialPlan | null>(null);
  election = $state.raw<Election | null>(null);
  /** Rows of the programme there is: any of them may be chosen. */
  lines = $state.raw<ElectionRow[]>([]);
  choices = $state.raw<Record<number, OfficialChoice>>({});
  source = $state('');
  words = $state(false);
  dropMissing = $state(false);
  narrow = $state<Narrow>('all');
  /** The table is being read. */
  busy = $state(false);
  /** Choices are being applied to the reading. */
  asking = $state(false);
  running = $state(false);
  error = $state.raw<ApiError | null>(null);
  done = $state.raw<OfficialReport | null>(null);
  /** What was seen when it was taken in. */
  seen = $state.raw<OfficialRow[]>([]);
  op = $state.raw<OpSummary | null>(null);
  readonly id: string;
  #read: ReadOfficial | null = null;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(id: string) {
    this.id = id;
  }

  /** The programme there is; asked for again after an act. */
  async begin(): Promise<void> {
    try {
      const page = await backend.call('election_get', { id: this.id });
      this.election = page.election;
      this.lines = page.rows;
    } catch (error) {
      this.error = toApiError(error);
    }
  }
  stop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }
  reset(): void {
    this.stop();
    this.#read = null;
    this.plan = null;
    this.choices = {};
    this.words = false;
    this.dropMissing = false;
    this.narrow = 'all';
    this.error = null;
    this.asking = false;
    this.done = null;
    this.seen = [];
    this.op = null;
  }

  /** Asks for a file and reads it. */
  async pick(): Promise<void> {
    if (this.busy) return;
    try {
      const path = await backend.pickOpenPath('programme');
      if (path !== null) await this.#open({ path });
    } catch (error) {
      this.error = toApiError(error);
    }
  }
  /** Reads a pasted table: as it was copied, or its plain text. */
  async paste(text: string = this.text): Promise<void> {
    if (this.busy || text.trim() === '') return;
    if (await this.#open({ text })) this.text = '';
  }
  /** Reads the same source another way. */
  async again(part: Partial<Pick<ReadOfficial, 'table' | 'columns' | 'header_rows'>>): Promise<void> {
    if (!this.#read || this.busy) return;
    // Another table has other columns; another heading keeps them.
    const base = 'table' in part ? { ...this.#read, columns: [], header_rows: null } : this.#read;
    await this.#open({ ...base, ...part });
  }
  map(column: number, field: OfficialField | null): Promise<void> {
    const columns = (this.plan?.columns ?? []).map((each, at) =>
      at === column ? field : each.field === field ? null : each.field,
    );
    return this.again({ columns });
  }

  async #open(from: Partial<ReadOfficial>): Promise<boolean> {
    this.stop();
    const asked: ReadOfficial = {
      path: null,
      text: null,
      table: null,
      columns: [],
      header_rows: null,
      ...from,
      election: this.id,
    };
    this.busy = true;
    this.error = null;
    try {
      const plan = await backend.call('official_read', asked);
      this.#read = asked;
      this.plan = plan;
      this.choices = {};
      this.asking = false;
      this.narrow = 'all';
      return true;
    } catch (error) {
      this.error = toApiError(error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  #request(): ApplyOfficial | null {
    if (!this.#read) return null;
    return {
      read: this.#read,
      source: this.source.trim(),
      choices: Object.entries(this.choices).map(([row, choice]) => ({ row: Number(row), choice })),
      words: this.words,
      drop_missing: this.dropMissing,
    };
  }
  /** What becomes of a row: as chosen, else as guessed. */
  choice(row: OfficialRow): OfficialChoice {
    return this.choices[row.row] ?? row.choice;
  }
  choose(row: number, choice: OfficialChoice): void {
    this.choices = { ...this.choices, [row]: choice };
    this.changed();
  }
  /** Something was decided: the programme is read again after a pause. */
  changed(): void {
    clearTimeout(this.#timer);
    this.asking = true;
    this.#timer = setTimeout(() => void this.look(), PAUSE);
  }
  /** The same reading with the choices applied. */
  async look(): Promise<void> {
    clearTimeout(this.#timer);
    const asked = this.#request();
    if (!asked) return;
    const mine = (this.#turn += 1);
    this.asking = true;
    try {
      const plan = await backend.call('official_plan', asked);
      if (mine !== this.#turn) return;
      this.plan = plan;
      this.error = null;
    } catch (error) {
      if (mine === this.#turn) this.error = toApiError(error);
    } finally {
      if (mine === this.#turn) this.asking = false;
    }
  }

  /** The rows to look at now. */
  get rows(): OfficialRow[] {
    const wrong = this.plan?.problems.map(({ row }) => row) ?? [];
    return (this.plan?.rows ?? []).filter((row) => this.#shows(row, wrong));
  }
  count(narrow: Narrow): number {
    const wrong = this.plan?.problems.map(({ row }) => row) ?? [];
    return (this.plan?.rows ?? []).filter((row) => this.#shows(row, wrong, narrow)).length;
  }
  #shows(row: OfficialRow, wrong: number[], narrow: Narrow = this.narrow): boolean {
    if (narrow === 'differs') return row.differs;
    if (narrow === 'changes') return row.changes.length > 0;
    if (narrow === 'unread') return isUnread(row);
    if (narrow === 'alone') return row.surety === 'none' || row.choice.take !== 'line';
    if (narrow === 'wrong') return wrong.includes(row.row);
    return true;
  }
  /** Rows that would be taken in. */
  get effect(): number {
    return (this.plan?.rows ?? []).filter((row) => this.choice(row).take !== 'skip').length;
  }

  /** Takes the programme in, as one act with one undo. */
  async run(): Promise<void> {
    if (!this.plan || this.busy || this.running || this.effect === 0) return;
    // What is taken in is what was seen.
    if (this.asking) await this.look();
    const asked = this.#request();
    if (!asked || this.error) return;
    this.running = true;
    try {
      const { op, value } = await app.write('official_apply', asked, true);
      this.seen = this.plan.rows.filter((row) => this.choice(row).take !== 'skip');
      this.done = value;
      this.op = op;
    } catch (error) {
      this.error = toApiError(error);
    } finally {
      this.running = false;
    }
  }
}
