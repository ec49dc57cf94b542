import { backend, toApiError, type ApiError, type SavedFile } from '$lib/backend';

type Write = (path: string, overwrite: boolean) => Promise<SavedFile>;

/** Writing one file: where to, what stands in the way, what came of it. */
export class Saving {
  busy = $state(false);
  error = $state.raw<ApiError | null>(null);
  saved = $state.raw<SavedFile | null>(null);
  /** A file is there already: replace it or take another name. */
  taken = $state<string | null>(null);
  #write: Write | null = null;
  #name = '';
  #ending = '';

  forget(): void {
    this.error = null;
    this.saved = null;
    this.taken = null;
  }

  /** Asks for a place and writes there; a name without its ending gets it. */
  async ask(name: string, ending: string, write: Write): Promise<void> {
    if (this.busy) return;
    this.#write = write;
    this.#name = name;
    this.#ending = ending;
    try {
      const picked = await backend.pickSavePath(`${name}.${ending}`);
      if (picked === null) return;
      const path = picked.toLowerCase().endsWith(`.${ending}`) ? picked : `${picked}.${ending}`;
      await this.#put(path, false);
    } catch (error) {
      this.error = toApiError(error);
    }
  }

  /** The user said that the file may be replaced. */
  async replace(): Promise<void> {
    if (this.taken !== null) await this.#put(this.taken, true);
  }

  async again(): Promise<void> {
    if (this.#write) await this.ask(this.#name, this.#ending, this.#write);
  }

  async #put(path: string, overwrite: boolean): Promise<void> {
    if (this.busy || !this.#write) return;
    this.forget();
    this.busy = true;
    try {
      this.saved = await this.#write(path, overwrite);
    } catch (error) {
      const refused = toApiError(error);
      if (refused.code === 'file-exists' && !overwrite) this.taken = path;
      else this.error = refused;
    } finally {
      this.busy = false;
    }
  }

  /** Opens what was written with the system's program for it. */
  async open(): Promise<void> {
    if (!this.saved) return;
    try {
      await backend.openFile(this.saved.path);
    } catch (error) {
      this.error = toApiError(error);
    }
  }
}
