import {
  backend,
  toApiError,
  type ApiError,
  type LetterFormat,
  type OrderLetters,
  type PaperOptions,
  type SavedFiles,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';

/** Letters in files of their own, and the note that they went out. */
export class LetterFiles {
  busy = $state(false);
  saved = $state.raw<SavedFiles | null>(null);
  error = $state.raw<ApiError | null>(null);
  /** The folder in which such a file is already. */
  taken = $state.raw<{ folder: string; format: LetterFormat } | null>(null);
  /** They are noted as reminded: once, however often they are written. */
  noted = $state(false);

  forget(): void {
    this.saved = null;
    this.error = null;
    this.taken = null;
  }

  /** Asks for a folder and writes there; true when it was written. */
  async ask(letters: OrderLetters, options: PaperOptions, format: LetterFormat): Promise<boolean> {
    if (this.busy) return false;
    try {
      const folder = await backend.pickFolder();
      return folder !== null && (await this.put(letters, options, folder, format, false));
    } catch (error) {
      this.error = toApiError(error);
      return false;
    }
  }

  async put(
    letters: OrderLetters,
    options: PaperOptions,
    folder: string,
    format: LetterFormat,
    overwrite: boolean,
  ): Promise<boolean> {
    if (this.busy) return false;
    this.forget();
    this.busy = true;
    try {
      this.saved = await backend.call('order_letters_save', { letters, options, folder, format, overwrite });
      return true;
    } catch (error) {
      const refused = toApiError(error);
      if (refused.code === 'file-exists' && !overwrite) this.taken = { folder, format };
      else this.error = refused;
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Notes that those lines were reminded by letter. */
  async note(order: string, ids: string[]): Promise<void> {
    if (this.noted || ids.length === 0) return;
    this.noted = true;
    try {
      await app.write('lines_remind', { order, ids, way: 'letter', on: null });
    } catch (error) {
      this.noted = false;
      this.error = toApiError(error);
    }
  }
}
