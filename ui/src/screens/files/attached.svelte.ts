import { tick } from 'svelte';
import { backend, toApiError, type ApiError, type AttachedFile, type AttachmentOwner } from '$lib/backend';
import { t } from '$lib/i18n';
import { app } from '$lib/state/app.svelte';
import { toasts } from '$lib/state/toasts.svelte';

/** What is done with the files of one record: added, opened, saved out, taken away. */
export class Attached {
  /** Files are on their way in or out. */
  busy = $state<'add' | 'out' | null>(null);
  error = $state.raw<ApiError | null>(null);
  /** A file is there already: replace it or take another name. */
  taken = $state.raw<{ file: AttachedFile; path: string } | null>(null);

  #run = 0;

  /** Another record is looked at: what is still under way speaks no more. */
  leave(): void {
    this.#run += 1;
    this.busy = null;
    this.forget();
  }
  forget(): void {
    this.error = null;
    this.taken = null;
  }

  /** Asks which files, and attaches them in one act. True when something was attached. */
  async add(owner: AttachmentOwner): Promise<boolean> {
    return this.#while('add', async () => {
      const paths = await backend.pickOpenPaths();
      if (paths.length === 0) return false;
      await app.write('attachment_add', { owner, paths });
      return true;
    });
  }

  /** Opens a copy that cannot be written to with the system's program for it. */
  open(file: AttachedFile): Promise<boolean> {
    return this.#while('out', async () => {
      const { path } = await backend.call('attachment_open', { id: file.id });
      await backend.openFile(path);
      return true;
    });
  }

  /** Asks for a place and writes the file there; nothing is written over. */
  save(file: AttachedFile): Promise<boolean> {
    return this.#while('out', async (mine) => {
      const path = await backend.pickSavePath(file.save_name);
      return path !== null && (await this.#put(file, path, false, mine));
    });
  }

  /** The user said that the file may be replaced. */
  async replace(): Promise<boolean> {
    const taken = this.taken;
    if (!taken) return false;
    return this.#while('out', (mine) => this.#put(taken.file, taken.path, true, mine));
  }

  async remove(file: AttachedFile): Promise<boolean> {
    return this.#while('out', async () => {
      await app.write('attachment_remove', { id: file.id });
      return true;
    });
  }

  async #put(file: AttachedFile, path: string, overwrite: boolean, mine: () => boolean): Promise<boolean> {
    try {
      const saved = await backend.call('attachment_save', { id: file.id, path, overwrite });
      toasts.say(() => t('files-saved', { path: saved.path }));
      return true;
    } catch (told) {
      const error = toApiError(told);
      if (error.code !== 'file-exists' || overwrite) throw error;
      if (mine()) this.taken = { file, path };
      return false;
    }
  }

  async #while(what: 'add' | 'out', act: (mine: () => boolean) => Promise<boolean>): Promise<boolean> {
    if (this.busy) return false;
    const run = (this.#run += 1);
    const mine = () => run === this.#run;
    this.forget();
    this.busy = what;
    try {
      return await act(mine);
    } catch (error) {
      if (mine()) this.error = toApiError(error);
      else toasts.failed(toApiError(error));
      return false;
    } finally {
      if (mine()) this.busy = null;
      await tick();
    }
  }
}
