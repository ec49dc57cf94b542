/**
 * Order among the readings and the writes of one thing on the screen.
 *
 * A reading begun before a write may not know of it, and its answer may come after the write's own.
 * So nothing is read while something is being written, an overtaken answer is passed over, and after
 * the last write the thing is read once more when anything was passed over.
 */
export class Turns {
  #turn = 0;
  /** The reading that has not been answered yet; 0 when there is none. */
  #reading = 0;
  #writing = 0;
  #passed = false;
  #era = 0;
  #again: () => void;

  /** `again` reads the thing once more. */
  constructor(again: () => void) {
    this.#again = again;
  }

  /** The number of a new reading; null while something is written: it is read afterwards. */
  read(): number | null {
    if (this.#writing > 0) {
      this.#passed = true;
      return null;
    }
    this.#reading = this.#turn += 1;
    return this.#reading;
  }

  /** True when the answer to this reading, which has just come, is to be shown. */
  holds(turn: number): boolean {
    if (turn !== this.#turn) return false;
    this.#reading = 0;
    return true;
  }

  /**
   * Runs a write. `newest`: none was begun after it, so that its answer may be shown.
   * What refuses it is thrown on; the thing is then read again.
   */
  async write<T>(ask: () => Promise<T>): Promise<{ answer: T; newest: boolean }> {
    const era = this.#era;
    // A reading under way is overtaken: it may have been answered before this is written.
    if (this.#reading !== 0) this.#passed = true;
    this.#reading = 0;
    const mine = (this.#turn += 1);
    this.#writing += 1;
    try {
      const answer = await ask();
      const newest = era === this.#era && mine === this.#turn;
      if (era === this.#era && !newest) this.#passed = true;
      return { answer, newest };
    } catch (refused) {
      if (era === this.#era) this.#passed = true;
      throw refused;
    } finally {
      if (era === this.#era) this.#over();
    }
  }

  /** Another thing is looked at: nothing that is still under way concerns it. */
  leave(): void {
    this.#era += 1;
    this.#turn += 1;
    this.#reading = 0;
    this.#writing = 0;
    this.#passed = false;
  }

  #over(): void {
    this.#writing -= 1;
    if (this.#writing > 0 || !this.#passed) return;
    this.#passed = false;
    this.#again();
  }
}
