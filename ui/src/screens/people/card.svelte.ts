import {
  backend,
  toApiError,
  type ApiError,
  type Changed,
  type Commands,
  type PersonCard,
  type PersonField,
  type PhoneKind,
} from '$lib/backend';
import { errorText, fieldErrorText } from '$lib/i18n';
import { app } from '$lib/state/app.svelte';
import { Turns } from '$lib/state/turns';

export type PhoneDraft = { kind: PhoneKind; typed: string; extension: string | null; private: boolean };

/** Writes that answer with the card itself. */
export type CardWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<PersonCard> ? N : never;
}[keyof Commands];

/** The fields of a card in the order in which they are edited. */
export const NAME_FIELDS: PersonField[] = ['family', 'given', 'patronymic', 'alias'];
export const POST_FIELDS: PersonField[] = ['post', 'institution', 'duty'];
export const DETAIL_FIELDS: PersonField[] = ['room', 'hours', 'address', 'birthday', 'note'];

/** Why the core refused, for the place where it was typed. */
export function refusal(error: ApiError): string {
  const field = error.fields[0];
  return field ? fieldErrorText(field) : errorText(error);
}

/** The card on the screen: changed at once, put back when the core refuses. */
export class Card {
  value = $state.raw<PersonCard | null>(null);
  /** The card that was asked for is not there. */
  gone = $state(false);
  error = $state.raw<ApiError | null>(null);
  /** Reasons of refusals by field, or by the id of a phone or an address. */
  refused = $state<Record<string, ApiError>>({});
  /** Fields can be typed in. */
  editing = $state(false);

  #id: string | null = null;
  #turns = new Turns(() => void this.reload());

  get id(): string | null {
    return this.#id;
  }

  /** Shows another person. */
  async open(id: string | null): Promise<void> {
    if (id === this.#id) return;
    this.#id = id;
    this.#turns.leave();
    this.editing = false;
    this.refused = {};
    if (id === null) {
      this.value = null;
      this.gone = false;
      this.error = null;
    } else await this.reload();
  }

  /** Asks for the same person again after a change made elsewhere. */
  async reload(): Promise<void> {
    const id = this.#id;
    if (id === null) return;
    const turn = this.#turns.read();
    if (turn === null) return;
    try {
      const value = await backend.call('person_get', { id });
      if (!this.#turns.holds(turn)) return;
      this.value = value;
      this.gone = false;
      this.error = null;
    } catch (error) {
      if (!this.#turns.holds(turn)) return;
      const told = toApiError(error);
      this.value = null;
      this.gone = told.code === 'not-found';
      this.error = this.gone ? null : told;
    }
  }

  /**
   * Runs a write about this card; true when it was accepted. `put` shows it at once, `back` takes
   * that one change away again: others may be on their way.
   */
  async #write(
    place: string,
    ask: () => Promise<Changed<PersonCard>>,
    put?: (card: PersonCard) => PersonCard,
    back?: (card: PersonCard) => PersonCard,
  ): Promise<boolean> {
    delete this.refused[place];
    const of = this.#id;
    if (this.value && put) this.value = put(this.value);
    try {
      const { answer, newest } = await this.#turns.write(ask);
      if (newest && this.#id === answer.value.id) this.value = answer.value;
      return true;
    } catch (error) {
      // Back to what stands in the file, with the reason under the field.
      if (this.#id === of) {
        if (this.value && back) this.value = back(this.value);
        this.refused[place] = toApiError(error);
      }
      return false;
    }
  }

  /** Any other write about this card; a refusal stands in `refused[place]`. */
  async act<N extends CardWrite>(place: string, name: N, request: Commands[N][0]): Promise<boolean> {
    if (!this.value) return false;
    return this.#write(place, () => app.write(name, request) as unknown as Promise<Changed<PersonCard>>);
  }

  async edit(field: PersonField, value: string): Promise<boolean> {
    const before = this.value;
    if (!before || (before[field] ?? '') === value) return true;
    return this.#write(
      field,
      () => app.write('person_edit', { id: before.id, field, value }),
      (card) => ({ ...card, [field]: value }),
      (card) => ({ ...card, [field]: before[field] }),
    );
  }

  async phone(id: string | null, draft: PhoneDraft, acceptOffer = false): Promise<boolean> {
    const before = this.value;
    if (!before) return false;
    if (id === null)
      return this.#write('phone-new', () => app.write('phone_add', { person: before.id, ...draft }));
    return this.#write(id, () => app.write('phone_edit', { id, ...draft, accept_offer: acceptOffer }));
  }

  async phoneRemove(id: string): Promise<boolean> {
    const before = this.value;
    if (!before) return false;
    return this.#write(
      id,
      () => app.write('phone_remove', { id }),
      (card) => ({ ...card, phones: card.phones.filter((phone) => phone.id !== id) }),
      (card) => ({ ...card, phones: before.phones }),
    );
  }

  async email(id: string | null, address: string): Promise<boolean> {
    const before = this.value;
    if (!before) return false;
    if (id === null)
      return this.#write('email-new', () => app.write('email_add', { person: before.id, address }));
    return this.#write(id, () => app.write('email_edit', { id, address }));
  }

  async emailRemove(id: string): Promise<boolean> {
    const before = this.value;
    if (!before) return false;
    return this.#write(
      id,
      () => app.write('email_remove', { id }),
      (card) => ({ ...card, emails: card.emails.filter((email) => email.id !== id) }),
      (card) => ({ ...card, emails: before.emails }),
    );
  }
}

export const card = new Card();
