import { backend, type GivenAnswer, type SaveSurvey, type SurveyAnswer, type SurveyPage } from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { Held } from '$lib/state/held.svelte';
import { dropDraft, keepDraft, readDraft } from '../../people/drafts';
import { part } from '../../tasks/requests';
import { fallsShort } from './judge';

/** What is written beside a question until it is kept. */
export type Given = { answer: string; note: string; touched: boolean };

/** What stands in the form. */
type Filled = { given: Record<string, Given>; on: string; by: string; present: string; conclusion: string };

/** Which survey is looked at: one that is there, or a new one of a station. */
export type Wanted = { survey: string } | { station: string; election: string | null };

const keyOf = (wanted: Wanted): string => JSON.stringify(wanted);

/** The name of a question on the form: questions that are gone keep their answer under its own id. */
export const nameOf = (answer: SurveyAnswer): string => answer.question ?? answer.id;

/** A survey on the screen, filled in but not kept yet. */
export class Survey extends Held<SurveyPage> {
  given = $state<Record<string, Given>>({});
  on = $state('');
  by = $state('');
  present = $state('');
  conclusion = $state('');
  /** What stood in the form before anything was typed; null until it is filled. */
  #begun: string | null = null;

  constructor() {
    super((key) => {
      const wanted = JSON.parse(key) as Wanted;
      return backend.call(
        'survey_get',
        'survey' in wanted
          ? { id: wanted.survey, station: null, election: null }
          : { id: null, station: wanted.station, election: wanted.election },
      );
    });
  }

  async look(wanted: Wanted): Promise<void> {
    this.#begun = null;
    await this.open(keyOf(wanted));
    if (this.value) this.begin(this.value);
  }
  get filled(): Filled {
    const { given, on, by, present, conclusion } = this;
    return $state.snapshot({ given, on, by, present, conclusion });
  }
  get #draft(): string {
    return `survey.${this.key ?? ''}`;
  }
  #put(filled: Filled): void {
    this.given = { ...this.given, ...filled.given };
    this.on = filled.on;
    this.by = filled.by;
    this.present = filled.present;
    this.conclusion = filled.conclusion;
  }
  /** What is typed and not kept yet outlives leaving the form, and a crash. */
  remember(): void {
    const { filled } = this;
    if (this.#begun === null) return;
    if (JSON.stringify(filled) === this.#begun) dropDraft(this.#draft);
    else keepDraft(this.#draft, filled);
  }

  /** The fields say what the survey says, and what was typed and not kept. */
  begin(page: SurveyPage): void {
    this.given = Object.fromEntries(
      page.answers.map((each) => [
        nameOf(each),
        { answer: each.answer, note: each.note, touched: each.answer !== '' && !each.suggested },
      ]),
    );
    this.on = page.on;
    this.by = page.by;
    this.present = page.present;
    this.conclusion = page.conclusion;
    this.#begun = JSON.stringify(this.filled);
    const draft = readDraft<Filled>(this.#draft);
    if (draft) this.#put(draft);
  }
  set(name: string, values: Partial<Given>): void {
    const was = this.given[name] ?? { answer: '', note: '', touched: false };
    this.given[name] = { ...was, ...values, touched: true };
  }
  /** Everything the passport and the last survey suggest counts as answered. */
  takeAll(): void {
    for (const [name, each] of Object.entries(this.given))
      if (each.answer !== '' && !each.touched) this.set(name, {});
  }
  readonly answered = $derived(
    Object.values(this.given).filter((each) => each.touched && each.answer.trim() !== '').length,
  );
  readonly suggested = $derived(
    Object.values(this.given).filter((each) => !each.touched && each.answer !== '').length,
  );

  /** How many answers fall short as the form stands, kept or not. */
  readonly short = $derived(
    (this.value?.answers ?? []).filter((each) => {
      const given = this.given[nameOf(each)];
      return given?.touched && fallsShort(each, given.answer);
    }).length,
  );
  /** Questions in the order in which the last write named them: a refusal names their places. */
  #sent = $state.raw<string[]>([]);
  /** Where a refusal names the answer to a question; null: it was not sent. */
  placeOf(name: string): string | null {
    const at = this.#sent.indexOf(name);
    return at < 0 ? null : `answers.${at}`;
  }

  /** Writes the survey; the page as it is then. Throws what the core refused. */
  async save(into: { matrix: boolean; passport: boolean }): Promise<SurveyPage> {
    const page = this.value;
    const known = (page?.answers ?? []).flatMap((each) => each.question ?? []);
    const answers: GivenAnswer[] = Object.entries(this.given)
      .filter(([name, each]) => each.touched && known.includes(name))
      .map(([question, each]) => ({ question, answer: each.answer.trim(), note: each.note.trim() }));
    this.#sent = answers.map((each) => each.question);
    const isNew = (page?.id ?? '') === '';
    const saved = await app.write(
      'survey_save',
      part<SaveSurvey>({
        id: isNew ? null : (page?.id ?? null),
        station: isNew ? (page?.station.id ?? null) : null,
        election: isNew ? (page?.election?.id ?? null) : null,
        on: this.on,
        by: this.by.trim(),
        present: this.present.trim(),
        conclusion: this.conclusion.trim(),
        answers,
        into_matrix: into.matrix,
        into_passport: into.passport,
      }),
    );
    dropDraft(this.#draft);
    await this.look({ survey: saved.value.id });
    return saved.value;
  }
}
