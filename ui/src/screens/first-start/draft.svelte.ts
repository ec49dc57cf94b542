import {
  backend,
  toApiError,
  type ApiError,
  type Country,
  type PhoneStyle,
  type UserRole,
} from '$lib/backend';
import { router } from '$lib/router.svelte';
import { app } from '$lib/state/app.svelte';
import { toasts } from '$lib/state/toasts.svelte';

export const STEPS = ['view', 'office', 'user', 'data', 'backup'] as const;
export type StepName = (typeof STEPS)[number];
export type Data = 'paste' | 'import' | 'open' | 'example' | 'empty';
type Answers = {
  step: number;
  office: {
    name: string;
    section: string;
    district: string;
    country: Country;
    area_code: string;
    phone_style: PhoneStyle;
  };
  actor: { name: string; post: string; role: UserRole };
  data: Data;
  second: string;
};

const KEPT = 'first-start';
const blank = (): Answers => ({
  step: 0,
  office: { name: '', section: '', district: '', country: 'md', area_code: '', phone_style: 'dashes' },
  actor: { name: '', post: '', role: 'head' },
  data: 'paste',
  second: '',
});

/** What was typed before the program was closed; a kept text of another shape is passed over. */
function kept(): Answers {
  const start = blank();
  try {
    const found = JSON.parse(localStorage.getItem(KEPT) ?? '{}') as Partial<Answers>;
    const office = { ...start.office, ...found.office };
    const actor = { ...start.actor, ...found.actor };
    const step = Math.min(Math.max(Number(found.step) || 0, 0), STEPS.length - 1);
    return { ...start, ...found, step, office, actor };
  } catch {
    return start;
  }
}

/** The answers of the first start, kept over Back and over a restart until a file is there. */
export class FirstStartDraft {
  answers = $state<Answers>(kept());
  error = $state<ApiError | null>(null);
  busy = $state(false);

  get step(): StepName {
    return STEPS[this.answers.step] ?? 'view';
  }

  keep(): void {
    try {
      localStorage.setItem(KEPT, JSON.stringify(this.answers));
    } catch {
      // Without storage the answers live as long as the window.
    }
  }

  to(step: number): void {
    this.error = null;
    this.answers.step = Math.min(Math.max(step, 0), STEPS.length - 1);
  }

  /** The one act of every step; Enter does it. */
  async next(): Promise<void> {
    if (this.busy) return;
    if (!this.#filled()) return;
    if (this.step === 'data' && this.answers.data === 'open') return this.openOther();
    if (this.step === 'data' && this.answers.data === 'example') return this.#run(() => this.#example());
    if (this.step === 'backup') return this.found(null);
    this.to(this.answers.step + 1);
  }

  /** Shows the database the user already has. */
  async openOther(): Promise<void> {
    await this.#run(async () => {
      const path = await backend.pickOpenPath('database');
      if (path !== null) await this.#openPath(path);
    });
  }

  /** Opens the file that is already in the usual place. */
  async openFound(): Promise<void> {
    await this.#run(() => this.#openPath(app.status?.default_path ?? ''));
  }

  async #openPath(path: string): Promise<void> {
    await app.open('file_open', { path });
    if (app.status?.stage === 'open') this.#forget();
  }

  /** Makes the office's file; null is the usual place. */
  async found(path: string | null): Promise<void> {
    await this.#run(async () => {
      const { office, actor, data, second } = $state.snapshot(this.answers);
      await backend.call('file_new', { path, office, actor, backup_dir: null });
      this.#forget();
      // Set apart: a folder that is not there must not cost the user the new file.
      const dir = second.trim();
      const refused = dir
        ? await backend.call('backup_place_set', { second_dir: dir }).then(() => null, toApiError)
        : null;
      if (data === 'import') router.go('import', { replace: true });
      else router.go('people', { replace: true, ...(data === 'paste' ? { query: { paste: '1' } } : {}) });
      await app.refresh();
      if (refused) toasts.failed(refused);
    });
  }

  /** A free name beside the usual place, where a file is already. */
  async foundBeside(): Promise<void> {
    const usual = app.status?.default_path ?? '';
    for (let n = 2; n < 100; n += 1) {
      await this.found(usual.replace(/(\.[^./\\]+)?$/, `-${n}$1`));
      if (this.error?.code !== 'file-exists') return;
    }
  }

  async #example(): Promise<void> {
    await app.open('file_example', {});
    router.go('people', { replace: true });
  }

  /** Names are asked for where they are typed, not four steps later. */
  #filled(): boolean {
    const { office, actor } = this.answers;
    const path =
      this.step === 'office' && !office.name.trim()
        ? 'office.name'
        : this.step === 'user' && !actor.name.trim()
          ? 'actor.name'
          : null;
    this.error = path
      ? { code: 'invalid', params: {}, fields: [{ path, code: 'required', params: {} }] }
      : null;
    return path === null;
  }

  async #run(act: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.error = null;
    try {
      await act();
    } catch (error) {
      const found = toApiError(error);
      const at = found.fields[0]?.path ?? '';
      if (at.startsWith('office.')) this.answers.step = STEPS.indexOf('office');
      else if (at.startsWith('actor.')) this.answers.step = STEPS.indexOf('user');
      this.error = found;
    } finally {
      this.busy = false;
    }
  }

  #forget(): void {
    try {
      localStorage.removeItem(KEPT);
    } catch {
      // Nothing was kept then.
    }
  }
}
