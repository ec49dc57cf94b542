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
class Body {
  /** Which one is shown; null when a person's card stands there instead. */
  id = $state<string | null>(null);
  value = $state.raw<OrganisationCard | null>(null);
  /** The institution that was asked for is not there. */
  gone = $state(false);
  error = $state.raw<ApiError | null>(null);
  /** Reasons of refusals by field, or by the id of a phone or an address. */
  refused = $state<Record<string, ApiError>>({});
  editing = $state(false);
  #turn = 0;
  #loading: Promise<void> = Promise.resolve();

  /** Until the card that was asked for is there. */
  ready(): Promise<void> {
    return this.#loading;
  }

  /** Shows an institution, or none. */
  async open(id: string | null): Promise<void> {
    if (id === this.id) return;
    this.id = id;
    this.editing = false;
    this.refused = {};
    if (id === null) {
      this.#turn += 1;
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
    const turn = (this.#turn += 1);
    try {
      const value = await backend.call('organisation_get', { id });
      if (turn !== this.#turn) return;
      this.value = value;
      this.gone = false;
      this.error = null;
    } catch (error) {
      if (turn !== this.#turn) return;
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
      const { value } = (await app.write(name, request)) as unknown as Changed<OrganisationCard>;
      if (this.id === value.id) {
        this.#turn += 1;
        this.value = value;
      }
      return true;
    } catch (error) {
      // Back to what stands in the file, with the reason beside it.
      if (this.id === before.id) {
        this.value = before;
        this.refused[place] = toApiError(error);
      }
      return false;
    }
  }

  async edit(field: OrganisationField, value: string): Promise<boolean> {
    const before = this.value;
    if (!before || valueOf(before, field) === value) return true;
    // Council and place are shown by name: their names come with the answer.
    if (field !== 'council' && field !== 'locality') this.value = { ...before, [VALUES[field]]: value };
    const done = await this.act(field, 'organisation_edit', { id: before.id, field, value });
    if (!done && this.id === before.id) this.value = before;
    return done;
  }
}

export const body = new Body();
