import {
  backend,
  toApiError,
  type ApiError,
  type Cleanup,
  type DuplicateChoice,
  type ImportCheck,
  type ImportDone,
  type ImportField,
  type ImportKind,
  type ImportOpen,
  type ImportPlan,
  type ImportPreview,
  type OpSummary,
  type Repair,
} from '$lib/backend';
import { t } from '$lib/i18n';
import { app } from '$lib/state/app.svelte';
import { toasts } from '$lib/state/toasts.svelte';

/** What the user may change about how the source is read. */
type Reading = Partial<Pick<ImportOpen, 'encoding' | 'separator' | 'sheet' | 'header_row'>>;

/** A long import shows how far it is this often, in milliseconds. */
const TICK = 250;
/** A pause in typing and clicking before the check is asked again, in milliseconds. */
const PAUSE = 150;

const TEMPLATES: Record<ImportKind, string> = {
  people: 'import-template-name-people',
  councils: 'import-template-name-councils',
  tasks: 'import-template-name-tasks',
  stations: 'import-template-name-stations',
};

/** One list on its way in: the source, everything decided about it, what came of it. */
export class Wizard {
  kind = $state<ImportKind>('people');
  /** Pasted text; kept until it was read. */
  text = $state('');
  /** Name of the file, empty for a pasted text. */
  name = $state('');
  preview = $state.raw<ImportPreview | null>(null);
  mapping = $state<(ImportField | null)[]>([]);
  cleanups = $state<Cleanup[]>([]);
  onDuplicate = $state<DuplicateChoice>('merge');
  decisions = $state<Record<number, DuplicateChoice>>({});
  repairs = $state.raw<Repair[]>([]);
  /** Rows of tasks taken without the cells that are not understood; all of them with `looseAll`. */
  loose = $state<number[]>([]);
  looseAll = $state(false);
  check = $state.raw<ImportCheck | null>(null);
  checking = $state(false);
  busy = $state(false);
  running = $state(false);
  progress = $state({ done: 0, total: 0 });
  error = $state.raw<ApiError | null>(null);
  done = $state.raw<ImportDone | null>(null);
  op = $state.raw<OpSummary | null>(null);
  /** The file that was open when the list was read: a list belongs to no other. */
  #office: string | undefined;
  #reading: Reading = {};
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Rows that would change the file. */
  get effect(): number {
    return (this.check?.added ?? 0) + (this.check?.merged ?? 0);
  }

  /** Forgets a list that was read for another file of the office. */
  begin(office: string | undefined): void {
    if (this.#office !== office) this.reset();
    this.#office = office;
  }

  reset(): void {
    const token = this.preview?.token;
    if (token) void backend.call('import_close', { token }).catch(() => undefined);
    clearTimeout(this.#timer);
    this.#asked += 1;
    this.#reading = {};
    this.name = '';
    this.preview = null;
    this.mapping = [];
    this.cleanups = [];
    this.onDuplicate = 'merge';
    this.decisions = {};
    this.repairs = [];
    this.loose = [];
    this.looseAll = false;
    this.check = null;
    this.checking = false;
    this.error = null;
    this.done = null;
    this.op = null;
  }

  /** Asks for a file and reads it. */
  async pick(): Promise<void> {
    if (this.busy) return;
    try {
      const path = await backend.pickOpenPath('list');
      if (path === null) return;
      this.reset();
      this.name = path.split(/[\\/]/).pop() ?? '';
      await this.#open({ path });
    } catch (error) {
      this.error = toApiError(error);
    }
  }

  /** Reads the pasted text. */
  async paste(): Promise<void> {
    if (this.busy || this.text.trim() === '') return;
    const { text } = this;
    this.reset();
    await this.#open({ text });
  }

  /** Reads the opened source another way. */
  async read(part: Reading): Promise<void> {
    const token = this.preview?.token;
    if (!token || this.busy) return;
    const before = this.#reading;
    // Another sheet or separator has headings elsewhere.
    const again = 'header_row' in part ? {} : { header_row: null };
    this.#reading = { ...before, ...again, ...part };
    if (!('header_row' in part)) this.#forget();
    if (!(await this.#open({ token }))) this.#reading = before;
  }

  /** People, councils or tasks: the same source with other fields. */
  async turn(kind: ImportKind): Promise<void> {
    this.kind = kind;
    const token = this.preview?.token;
    if (!token) return;
    this.#forget();
    this.mapping = [];
    await this.#open({ token });
  }

  #forget(): void {
    this.repairs = [];
    this.decisions = {};
    this.loose = [];
    this.looseAll = false;
  }

  async #open(from: { path?: string; text?: string; token?: string }): Promise<boolean> {
    this.busy = true;
    this.error = null;
    try {
      const { encoding = null, separator = null, sheet = null, header_row = null } = this.#reading;
      const preview = await backend.call('import_open', {
        kind: this.kind,
        token: from.token ?? null,
        path: from.path ?? null,
        text: from.text ?? null,
        encoding,
        separator,
        sheet,
        header_row,
      });
      const heads = (of: ImportPreview | null) => of?.columns.map((each) => each.header).join('\n');
      const same = from.token && heads(this.preview) === heads(preview) && this.mapping.length > 0;
      if (!same) {
        this.mapping = preview.columns.map((each) => each.field);
        this.cleanups = preview.cleanups.filter((each) => each.on).map((each) => each.cleanup);
      }
      this.preview = preview;
      await this.ask();
      return true;
    } catch (error) {
      this.error = toApiError(error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  #plan(): ImportPlan {
    return {
      token: this.preview?.token ?? '',
      mapping: $state.snapshot(this.mapping),
      cleanups: $state.snapshot(this.cleanups),
      on_duplicate: this.onDuplicate,
      decisions: Object.entries(this.decisions).map(([row, choice]) => ({ row: Number(row), choice })),
      repairs: this.repairs,
      loose: $state.snapshot(this.loose),
      loose_all: this.looseAll,
    };
  }

  /** Something was decided: the check is asked again after a pause. */
  changed(): void {
    clearTimeout(this.#timer);
    this.checking = true;
    this.#timer = setTimeout(() => void this.ask(), PAUSE);
  }

  /** What the import would do as decided now. */
  async ask(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = (this.#asked += 1);
    this.checking = true;
    try {
      const check = await backend.call('import_check', this.#plan());
      if (turn !== this.#asked) return;
      this.check = check;
      this.error = null;
    } catch (error) {
      if (turn === this.#asked) this.error = toApiError(error);
    } finally {
      if (turn === this.#asked) this.checking = false;
    }
  }

  map(column: number, field: ImportField | null): void {
    this.mapping[column] = field;
    this.changed();
  }

  clean(cleanup: Cleanup, on: boolean): void {
    this.cleanups = this.cleanups.filter((each) => each !== cleanup);
    if (on) this.cleanups.push(cleanup);
    this.changed();
  }

  /** A corrected cell; the check reads it in place of what stands in the source. */
  repair(row: number, column: number, value: string): void {
    const others = this.repairs.filter((each) => each.row !== row || each.column !== column);
    this.repairs = [...others, { row, column, value }];
    this.changed();
  }

  /** The row is taken without what is not understood in it; that stays with the task as a note. */
  takeWithout(row: number): void {
    if (!this.loose.includes(row)) this.loose.push(row);
    this.changed();
  }

  takeAllWithout(on: boolean): void {
    this.looseAll = on;
    this.changed();
  }

  decide(row: number, choice: DuplicateChoice): void {
    this.decisions[row] = choice;
    this.changed();
  }

  /** One choice for everybody who is there already. */
  decideAll(choice: DuplicateChoice): void {
    this.onDuplicate = choice;
    for (const pair of this.check?.duplicates ?? []) delete this.decisions[pair.row];
    this.changed();
  }

  /** Takes the list in, as one act with one undo. */
  async run(): Promise<void> {
    const { preview } = this;
    if (!preview || this.busy || this.running) return;
    // What is taken in is what was seen.
    if (this.checking) await this.ask();
    if (this.error || this.effect === 0) return;
    this.running = true;
    this.progress = { done: 0, total: 0 };
    const timer = setInterval(() => void this.#look(preview.token), TICK);
    try {
      // The page itself tells what was done and offers the way back.
      const { op, value } = await app.write('import_run', this.#plan(), true);
      this.done = value;
      this.op = op;
      this.text = '';
    } catch (error) {
      this.error = toApiError(error);
    } finally {
      clearInterval(timer);
      this.running = false;
    }
  }

  async #look(token: string): Promise<void> {
    try {
      const { done, total, running } = await backend.call('import_progress', { token });
      if (running) this.progress = { done, total };
    } catch {
      // The import itself says what is wrong.
    }
  }

  /** Writes the report where the user says. */
  async saveReport(): Promise<void> {
    const token = this.preview?.token;
    if (!token) return;
    try {
      const { name } = await backend.call('import_report', { token });
      const path = await backend.pickSavePath(name);
      if (path === null) return;
      // The dialog has asked about a file that is there.
      const saved = await backend.call('import_report_save', { token, path, overwrite: true });
      toasts.say(() => t('import-report-saved', { path: saved.path }));
    } catch (error) {
      this.error = toApiError(error);
    }
  }

  /** Writes an empty list to fill in. */
  async saveTemplate(): Promise<void> {
    const { kind } = this;
    const name = t(TEMPLATES[kind]);
    try {
      const picked = await backend.pickSavePath(`${name}.xlsx`);
      if (picked === null) return;
      const path = picked.toLowerCase().endsWith('.xlsx') ? picked : `${picked}.xlsx`;
      // The dialog has asked about a file that is there, but only by the name it knew.
      const saved = await backend.call('import_template', { kind, path, overwrite: path === picked });
      this.error = null;
      toasts.say(() => t('import-template-saved', { path: saved.path }));
    } catch (error) {
      this.error = toApiError(error);
    }
  }

  async cancel(): Promise<void> {
    const token = this.preview?.token;
    if (token) await backend.call('import_cancel', { token }).catch(() => undefined);
  }
}

/** The list outlives the screen: looking something up does not lose what was decided. */
export const wizard = new Wizard();
