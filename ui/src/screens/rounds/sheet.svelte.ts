import { backend, toApiError, type ApiError, type CallLine, type CallSheet } from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { counted } from './results';

/** The round on the screen: marked at once, put back when the core refuses. */
export class Sheet {
  value = $state.raw<CallSheet | null>(null);
  gone = $state(false);
  error = $state.raw<ApiError | null>(null);
  /** Why a line was not changed, by its id. */
  refused = $state<Record<string, ApiError>>({});
  #id: string | null = null;
  #turn = 0;
  /** Marks on their way: what is read meanwhile may not know of them yet. */
  #writing = 0;
  #waiting: (() => void)[] = [];

  async open(id: string): Promise<void> {
    if (id !== this.#id) {
      this.#id = id;
      this.value = null;
      this.refused = {};
    }
    await this.reload();
  }

  async reload(): Promise<void> {
    const id = this.#id;
    if (id === null) return;
    const turn = (this.#turn += 1);
    // The last mark to come back reads the whole again.
    if (this.#writing > 0) return;
    try {
      const value = await backend.call('round_get', { id });
      if (turn !== this.#turn) return;
      this.value = value;
      this.gone = false;
      this.error = null;
    } catch (error) {
      if (turn !== this.#turn) return;
      const told = toApiError(error);
      this.value = null;
      this.gone = told.code === 'not-found';
      this.error = this.gone ? null : told;
    }
  }

  /** Writes what came of a call; true when it was kept. */
  async mark(
    line: CallLine,
    part: Partial<Pick<CallLine, 'result' | 'promised_on' | 'note'>>,
  ): Promise<boolean> {
    const before = this.value;
    if (!before) return false;
    const next = { ...line, ...part };
    // A day belongs to a promise alone.
    if (next.result !== 'promised') next.promised_on = null;
    if (next.result === line.result && next.promised_on === line.promised_on && next.note === line.note)
      return true;
    delete this.refused[line.id];
    // A reading under way would put the old mark back, and take the field away that is typed in.
    this.#turn += 1;
    this.#writing += 1;
    const lines = before.lines.map((each) => (each.id === line.id ? next : each));
    this.value = { round: counted(before.round, lines), lines };
    try {
      const { value } = await app.write('round_mark', {
        line: line.id,
        result: next.result,
        promised_on: next.promised_on,
        note: next.note,
      });
      // A later mark may be under way: its own answer will bring the whole.
      if (this.#id === value.round.id) this.#take(value, line.id);
      return true;
    } catch (error) {
      const now = this.value;
      if (now && this.#id === before.round.id) {
        const back = now.lines.map((each) => (each.id === line.id ? line : each));
        this.value = { round: counted(now.round, back), lines: back };
        this.refused[line.id] = toApiError(error);
      }
      return false;
    } finally {
      this.#writing -= 1;
      if (this.#writing === 0) {
        for (const go of this.#waiting.splice(0)) go();
        void this.reload();
      }
    }
  }

  /** When every mark has been answered, and its own message said. */
  async settled(): Promise<void> {
    if (this.#writing > 0) await new Promise<void>((go) => this.#waiting.push(go));
  }

  #take(value: CallSheet, id: string): void {
    const now = this.value;
    const answered = value.lines.find((line) => line.id === id);
    if (!now || !answered) return;
    const lines = now.lines.map((line) => (line.id === id ? answered : line));
    this.value = { round: counted({ ...value.round }, lines), lines };
  }

  /** Renames, closes or opens the round. */
  async edit(part: { name?: string; note?: string; closed?: boolean }): Promise<ApiError | null> {
    const round = this.value?.round;
    if (!round) return null;
    try {
      const { value } = await app.write('round_edit', {
        id: round.id,
        name: round.name,
        note: round.note,
        closed: round.closed_at !== null,
        ...part,
      });
      if (this.#id === value.round.id) this.value = value;
      return null;
    } catch (error) {
      return toApiError(error);
    }
  }
}
