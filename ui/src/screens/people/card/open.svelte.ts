import type { Absence, CardPost, Phone } from '$lib/backend';

/** A form over the card, with what it begins from. */
export type CardForm =
  | { kind: 'absence'; absence: Absence | null }
  | { kind: 'post'; post: CardPost | null }
  | { kind: 'end'; post: CardPost }
  | { kind: 'correction'; phone: Phone | null };

const state = $state<{ form: CardForm | null }>({ form: null });

/** Which form stands over the card; one at a time. */
export const cardForm = {
  get shown(): CardForm | null {
    return state.form;
  },
  open(form: CardForm): void {
    state.form = form;
  },
  close(): void {
    state.form = null;
  },
};
