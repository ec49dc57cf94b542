import { backend, toApiError, type TaskCard, type TaskState } from '$lib/backend';
import { t } from '$lib/i18n';
import { app } from '$lib/state/app.svelte';
import { toasts } from '$lib/state/toasts.svelte';
import { openTask } from './places';

/** A move that wants its result in words before it is made. */
export type Asked = { id: string; title: string; number: string; to: TaskState };

/** One key: the task is performed. Done if the table allows it, else reported. */
export async function markDone(id: string): Promise<Asked | null> {
  try {
    const card: TaskCard = await backend.call('task_get', { id });
    const find = (to: TaskState) => card.moves.find((move) => move.to === to);
    const move = find('done') ?? find('reported');
    if (!move) {
      toasts.say(() => t('today-done-no', { state: t(`task-state-${card.state}`) }));
      return null;
    }
    const needs = move.needs.filter((need) => need !== 'result' || (!card.result && !card.result_doc));
    if (needs.length === 0) {
      await moveTo(id, move.to, '');
      return null;
    }
    if (needs.every((need) => need === 'result'))
      return { id, title: card.title, number: card.number, to: move.to };
    // More than a result is wanted: the task's own page asks for it.
    openTask(id);
  } catch (told) {
    toasts.failed(toApiError(told));
  }
  return null;
}

/** Makes the move, with the result in words. */
export const moveTo = (id: string, to: TaskState, result: string) =>
  app.write('task_move', {
    id,
    to,
    result,
    reason: '',
    until: null,
    result_doc: '',
    performed_on: null,
    responsible: null,
    day: null,
    act: '',
  });
