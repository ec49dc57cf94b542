import {
  backend,
  toApiError,
  type ApiError,
  type ContactEntry,
  type ContactReading,
  type ImportReport,
  type PhoneOffer,
} from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { dropDraft, keepDraft, readDraft } from '../people/drafts';

const DRAFT = 'paste-text';
export type Step = 'text' | 'check' | 'result';
/** An entry on the screen: with a key of its own, since everything else in it can be edited. */
export type Row = Omit<ContactEntry, 'phones'> & { key: number; phones: PastedPhone[] };
/** A number with the whole number that the district's code would make of it. */
export type PastedPhone = ContactEntry['phones'][number] & { offer?: PhoneOffer | null };

let keys = 0;

/** A row as the core knows it: without what is only of the screen, and without cells left empty. */
function toWire(row: Row): ContactEntry {
  const entry: Omit<Row, 'key'> & { key?: number } = $state.snapshot(row) as Row;
  delete entry.key;
  return {
    ...entry,
    phones: entry.phones
      .filter((phone) => phone.typed.trim() !== '')
      .map(({ typed, kind, extension, e164, display, unusual }) => ({
        typed,
        kind,
        extension,
        e164,
        display,
        unusual,
      })),
    emails: entry.emails.map((address) => address.trim()).filter((address) => address !== ''),
  };
}

/** Pasting contacts: the text, what was read in it, what came of it. */
export class Paste {
  step = $state<Step>('text');
  text = $state('');
  /** The text was there from the last time. */
  kept = $state(false);
  rows = $state<Row[]>([]);
  dropped = $state.raw<ContactReading['dropped']>([]);
  /** The text was read and holds no contact. */
  nothing = $state(false);
  busy = $state(false);
  error = $state.raw<ApiError | null>(null);
  report = $state.raw<ImportReport | null>(null);

  constructor() {
    this.text = readDraft<string>(DRAFT) ?? '';
    this.kept = this.text !== '';
  }

  get included(): Row[] {
    return this.rows.filter((row) => row.include);
  }
  get known(): number {
    return this.included.filter((row) => row.known !== null).length;
  }
  get guessed(): number {
    return this.included.filter((row) => row.name_order === 'guessed').length;
  }

  type(text: string): void {
    this.text = text;
    this.kept = false;
    this.nothing = false;
    this.error = null;
    if (text === '') dropDraft(DRAFT);
    else keepDraft(DRAFT, text);
  }

  async read(): Promise<void> {
    if (this.busy || this.text.trim() === '') return;
    this.busy = true;
    this.error = null;
    try {
      const { entries, dropped } = await backend.call('contacts_read', { text: this.text });
      this.rows = entries.map((entry) => ({ ...entry, key: (keys += 1) }));
      this.dropped = dropped;
      this.nothing = entries.length === 0;
      if (this.nothing) return;
      this.step = 'check';
      await this.#offers();
    } catch (error) {
      const told = toApiError(error);
      this.nothing = told.code === 'no-contacts';
      if (!this.nothing) this.error = told;
    } finally {
      this.busy = false;
    }
  }

  /** Asks which short numbers would be whole with the district's code: offered, never forced. */
  async #offers(): Promise<void> {
    const short = this.rows.flatMap((row) => row.phones.filter((phone) => phone.e164 === null));
    await Promise.all(
      short.map(async (phone) => {
        try {
          phone.offer = (await backend.call('phone_read', { typed: phone.typed })).offer;
        } catch {
          phone.offer = null;
        }
      }),
    );
  }

  /** Short numbers that can be completed. */
  get offered(): number {
    return this.included.flatMap((row) => row.phones).filter((phone) => phone.offer).length;
  }

  async acceptOffer(row: Row, at: number): Promise<void> {
    const offer = row.phones[at]?.offer;
    if (offer) await this.phone(row, at, offer.display);
  }

  async acceptAllOffers(): Promise<void> {
    for (const row of this.included) {
      for (const at of row.phones.keys()) await this.acceptOffer(row, at);
    }
  }

  /** Family and given name change places; the order is then the user's. */
  swap(row: Row): void {
    [row.family, row.given] = [row.given, row.family];
    row.name_order = 'sure';
  }

  institutionForAll(institution: string): void {
    for (const row of this.rows) row.institution = institution;
  }

  /** A corrected number is read again, so that what will be stored is seen. */
  async phone(row: Row, at: number, typed: string): Promise<void> {
    const phone = row.phones[at];
    if (!phone) return;
    if (typed === '') {
      row.phones.splice(at, 1);
      return;
    }
    phone.typed = typed;
    phone.display = typed;
    try {
      const { kind, extension, e164, display, unusual, offer } = await backend.call('phone_read', { typed });
      if (phone.typed === typed) Object.assign(phone, { kind, extension, e164, display, unusual, offer });
    } catch {
      // The number stays as typed; the core reads it again when it is imported.
    }
  }

  addPhone(row: Row): void {
    row.phones.push({ typed: '', kind: 'work', extension: null, e164: null, display: '', unusual: false });
  }

  /** Writes what is ticked, as one operation; true when everything went in. */
  async import(): Promise<boolean> {
    if (this.busy || this.included.length === 0) return false;
    this.busy = true;
    this.error = null;
    try {
      const entries = this.rows.map(toWire);
      const { value } = await app.write('contacts_import', { entries });
      this.report = value;
      this.type('');
      if (value.problems.length > 0) {
        this.step = 'result';
        return false;
      }
      return true;
    } catch (error) {
      this.error = toApiError(error);
      return false;
    } finally {
      this.busy = false;
    }
  }

  /** Begins again with an empty text. */
  again(): void {
    this.type('');
    this.rows = [];
    this.dropped = [];
    this.report = null;
    this.step = 'text';
  }
}
