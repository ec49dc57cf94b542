/** A form over the institutions, with what it begins from. */
export type BodyForm =
  | { kind: 'add'; parent: string | null; council: string | null }
  | { kind: 'move'; id: string; name: string; parent: string | null }
  | { kind: 'localities'; council: string; name: string };

const state = $state<{ form: BodyForm | null }>({ form: null });

/** Which form stands over the directory; one at a time. */
export const bodyForm = {
  get shown(): BodyForm | null {
    return state.form;
  },
  open(form: BodyForm): void {
    state.form = form;
  },
  close(): void {
    state.form = null;
  },
};
