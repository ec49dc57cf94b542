import { toApiError, type ApiError, type DueInput, type NewTask, type TaskControl } from '$lib/backend';
import { fieldError } from '$lib/i18n';
import { app } from '$lib/state/app.svelte';
import { noDue, part } from '../requests';
import type { Offer } from './offers';

/** Fields whose refusal stands beside them. */
const PLACED = ['task.responsible', 'task.due', 'task.text', 'responsible', 'due'];

/** To whom tasks made of something are given and until when; their titles come from what they are made of. */
export class Handing {
  responsible = $state<Offer>({ id: null, name: app.file?.actor?.name ?? '' });
  control = $state<TaskControl>('once');
  due = $state<DueInput>(noDue());
  text = $state('');
  error = $state.raw<ApiError | null>(null);
  missing = $state<'responsible' | 'due' | null>(null);
  saving = $state(false);

  /** Why a field was refused. */
  at(...paths: string[]): string | null {
    for (const path of paths) {
      const said = fieldError(this.error, path);
      if (said) return said;
    }
    return null;
  }
  /** The refusal that belongs to no field. */
  get unplaced(): ApiError | null {
    return this.error && !PLACED.includes(this.error.fields[0]?.path ?? '') ? this.error : null;
  }

  /** Makes the tasks unless something is missing; true when they were made. */
  async hand(write: (task: NewTask) => Promise<unknown>): Promise<boolean> {
    const { due } = this;
    const given = Boolean(due.on || due.words.trim() || due.rule || due.no_term);
    this.missing = this.responsible.name.trim() === '' ? 'responsible' : given ? null : 'due';
    if (this.saving || this.missing !== null) return false;
    this.saving = true;
    this.error = null;
    try {
      await write(
        part<NewTask>({
          title: '',
          text: this.text.trim(),
          responsible: { id: this.responsible.id, name: this.responsible.name },
          control: this.control,
          due: $state.snapshot(due) as DueInput,
        }),
      );
      return true;
    } catch (refused) {
      this.error = toApiError(refused);
      return false;
    } finally {
      this.saving = false;
    }
  }
}
