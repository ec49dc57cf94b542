import {
  backend,
  toApiError,
  type ApiError,
  type Changed,
  type Commands,
  type OrganisationCard,
  type OrganisationField,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { Turns } from '$lib/state/turns';

/** Writes that answer with the card of the institution itself. */
export type BodyWrite = {
  [N in keyof Commands]: Commands[N][1] extends Changed<OrganisationCard> ? N : never;
}[keyof Commands];

/** Where the value of a field stands on the card. */
const VALUES = {
  name: 'name',
  'short-name': 'short_name',
  'name-uk': 'name_uk',
  'name-ru': 'name_ru',
  kind: 'kind',
  code: 'code',
  council: 'council_id',
  locality: 'locality_id',
  address: 'address',
  hours: 'hours',
  website: 'website',
  note: 'note',
  'valid-from': 'valid_from',
  'valid-to': 'valid_to',
} as const satisfies Record<OrganisationField, keyof OrganisationCard>;

/** A field of an institution as it stands in the file; empty when there is none. */
export const valueOf = (card: OrganisationCard, field: OrganisationField): string =>
  card[VALUES[field]] ?? '';

/** The institution on the screen: changed at once, put back when the core refuses. */
export class Body {
  /** Which one is shown; null when a person's card stands there instead. */
  id = $state<string | null>(null);
  value = $state.raw<OrganisationCard | null>(null);
  /** The institution that was asked for is not there. */
  gone = $state(false);
  error = $state.raw<ApiError | null>(null);
  /** Reasons of refusals by field, or by the id of a phone or an address. */
  refused = $state<Record<string, ApiError>>({});
  editing = $state(false);
  #turns = new Turns(() => void this.reload());
  #loading: Promise<void> = Promise.resolve();

  /** Until the card that was asked for is there. */
  ready(): Promise<void> {
    return this.#loading;
  }

  /** Shows an institution, or none. */
  async open(id: string | null): Promise<void> {
    if (id === this.id) return;
    this.id = id;
    this.#turns.leave();
    this.editing = false;
    this.refused = {};
    if (id === null) {
      this.value = null;
    } else await this.reload();
  }

  /** Asks for the same one again after a change made elsewhere. */
  reload(): Promise<void> {
    this.#loading = this.#load();
    return this.#loading;
  }

  async #load(): Promise<void> {
    const { id } = this;
    if (id === null) return;
    const turn = this.#turns.read();
    if (turn === null) return;
    try {
      const value = await backend.call('organisation_get', { id });
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

  /** Runs a write about this card; a refusal stands in `refused[place]`. True when it was accepted. */
  async act<N extends BodyWrite>(place: string, name: N, request: Commands[N][0]): Promise<boolean> {
    const before = this.value;
    if (!before) return false;
    delete this.refused[place];
    try {
      const { answer, newest } = await this.#turns.write(() => app.write(name, request));
      const { value } = answer as unknown as Changed<OrganisationCard>;
      if (newest && this.id === value.id) this.value = value;
      return true;
    } catch (error) {
      if (this.id === before.id) this.refused[place] = toApiError(error);
      return false;
    }
  }

  async edit(field: OrganisationField, value: string): Promise<boolean> {
    const before = this.value;
    if (!before || valueOf(before, field) === value) return true;
    // Council and place are shown by name: their names come with the answer.
    if (field !== 'council' && field !== 'locality') this.value = { ...before, [VALUES[field]]: value };
    const done = await this.act(field, 'organisation_edit', { id: before.id, field, value });
    // Back to what stood there; another field may be on its way.
    if (!done && this.value?.id === before.id)
      this.value = { ...this.value, [VALUES[field]]: before[VALUES[field]] };
    return done;
  }
}

export const body = new Body();
