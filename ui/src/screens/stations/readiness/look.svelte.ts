import { backend, type ReadinessCell } from '$lib/backend';

/** How long the cursor must stand still before a cell is asked for. */
const STILL = 60;

/** The facts of the cell under the cursor: who looked, when, the note, the task made of it. */
export class Look {
  cell = $state.raw<ReadinessCell | null>(null);
  #key = '';
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Asks for a cell a little after the cursor came to it. `fresh`: its row has changed. */
  at(election: string, station: string, group: string, on: string | null): void {
    const key = `${election}/${station}/${group}/${on ?? ''}`;
    if (key !== this.#key) this.cell = null;
    this.#key = key;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.read(election, station, group, on), STILL);
  }
  async read(
    election: string,
    station: string,
    group: string,
    on: string | null,
  ): Promise<ReadinessCell | null> {
    const turn = (this.#turn += 1);
    try {
      const cell = await backend.call('readiness_cell', { election, station, group, on });
      if (turn === this.#turn) this.cell = cell;
      return cell;
    } catch {
      // The line then says what the matrix itself knows.
      if (turn === this.#turn) this.cell = null;
      return null;
    }
  }
  none(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
    this.#key = '';
    this.cell = null;
  }
}
