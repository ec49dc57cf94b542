import { backend, toApiError, type ApiError, type ReturnFile } from '$lib/backend';
import { app } from '$lib/state/app.svelte';

/** Filled forms: chosen, looked at, taken. */
export class Returns {
  files = $state.raw<ReturnFile[]>([]);
  /** The day the answers came, YYYY-MM-DD. */
  on = $state('');
  busy = $state(false);
  error = $state.raw<ApiError | null>(null);
  /** What was taken last. */
  taken = $state.raw<{ lines: number; unchanged: number } | null>(null);
  #order: string;

  constructor(order: string) {
    this.#order = order;
    this.on = app.status?.today ?? '';
  }

  /** Files that would change their line. */
  get ready(): ReturnFile[] {
    return this.files.filter((file) => file.fault === null && file.changed);
  }

  /** Asks for files and looks at them together with those that are here. */
  async choose(): Promise<void> {
    try {
      const picked = await backend.pickOpenPaths();
      const here = this.files.map((file) => file.path);
      if (picked.length > 0) await this.read([...here, ...picked.filter((path) => !here.includes(path))]);
    } catch (error) {
      this.error = toApiError(error);
    }
  }

  /** Looks at files anew. */
  async read(paths: string[]): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.error = null;
    this.taken = null;
    try {
      this.files =
        paths.length === 0 ? [] : await backend.call('order_return_read', { order: this.#order, paths });
    } catch (error) {
      this.error = toApiError(error);
    } finally {
      this.busy = false;
    }
  }

  /** Leaves a file out. A second one of its council may then be taken. */
  leave(path: string): Promise<void> {
    return this.read(this.files.map((file) => file.path).filter((each) => each !== path));
  }

  /** Takes what would change something, as one act. */
  async take(): Promise<void> {
    const ready = this.ready;
    if (this.busy || ready.length === 0) return;
    this.busy = true;
    this.error = null;
    try {
      const files = ready.map(({ path, digest }) => ({ path, digest }));
      const { value } = await app.write('order_return_apply', { order: this.#order, files, on: this.on });
      this.taken = value;
      this.files = this.files.filter((file) => !ready.includes(file));
    } catch (error) {
      this.error = toApiError(error);
    } finally {
      this.busy = false;
    }
  }
}
