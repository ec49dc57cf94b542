import { backend, toApiError, type NewTask, type QuickChip, type QuickReading } from '$lib/backend';
import { errorText, language } from '$lib/i18n';
import { app } from '$lib/state/app.svelte';

/** The line of the quick add: what is typed, what was understood, what was taken back. */
export class QuickLine {
  text = $state('');
  ignored = $state.raw<string[]>([]);
  /** Somebody else of the same name, by the chip's words. */
  chosen = $state.raw<Record<string, string>>({});
  reading = $state.raw<QuickReading | null>(null);
  refused = $state<string | null>(null);
  busy = $state(false);
  #turn = 0;

  /** Reads the line again; an older answer that comes late is passed over. */
  async read(): Promise<void> {
    const mine = (this.#turn += 1);
    const asked = { text: this.text, ignored: this.ignored, language: language() };
    try {
      const found = await backend.call('quick_read', asked);
      if (mine === this.#turn) this.reading = found;
    } catch (error) {
      if (mine === this.#turn) this.refused = errorText(toApiError(error));
    }
  }

  typed(text: string): void {
    this.text = text;
    this.refused = null;
    // A piece that is no longer in the line may be understood again when it comes back.
    this.ignored = this.ignored.filter((piece) => text.includes(piece));
    void this.read();
  }

  /** Turns a chip back into words. */
  takeBack(chip: QuickChip): void {
    this.ignored = [...this.ignored, chip.text];
    void this.read();
  }

  /** The chip that ends where the caret stands: one Backspace makes it words again. */
  chipBefore(caret: number): QuickChip | undefined {
    return this.reading?.chips.find((chip) => chip.end === caret);
  }

  choose(chip: QuickChip, person: string): void {
    this.chosen = { ...this.chosen, [chip.text]: person };
  }

  /** The task as it would be saved. */
  task(reading: QuickReading | null = this.reading): NewTask | null {
    if (!reading || reading.task.title.trim() === '') return null;
    const person = reading.chips.find((chip) => chip.kind === 'person');
    const other = person ? this.chosen[person.text] : undefined;
    const choice = person?.choices.find((each) => each.id === other);
    if (!choice) return reading.task;
    return { ...reading.task, responsible: { id: choice.id, name: choice.label } };
  }

  /** Saves the line as it stands now; answers the id of the task, or null when it was refused. */
  async save(): Promise<string | null> {
    if (this.busy) return null;
    this.busy = true;
    this.refused = null;
    try {
      // A reading of its own: what is typed while it is under way belongs to the next task.
      const asked = { text: this.text, ignored: this.ignored, language: language() };
      const reading = await backend.call('quick_read', asked);
      if (asked.text === this.text) this.reading = reading;
      const task = this.task(reading);
      if (!task) return null;
      const { repeat } = reading;
      const { value } = repeat
        ? await app.write('series_add', { task, repeat })
        : await app.write('task_add', task);
      return value.id;
    } catch (error) {
      this.refused = errorText(toApiError(error));
      return null;
    } finally {
      this.busy = false;
    }
  }

  clear(): void {
    this.#turn += 1;
    this.text = '';
    this.ignored = [];
    this.chosen = {};
    this.reading = null;
    this.refused = null;
  }
}
