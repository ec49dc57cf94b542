import { backend, toApiError, type ApiError, type PaperOptions, type PaperPreview } from '$lib/backend';
import { choice, type Paper } from './papers.svelte';

/** Pages asked for at a time: the one looked at and the next. */
const PAGES = 2;

/** Brings some pages of a paper. */
type Ask = (some: { first: number; count: number }) => Promise<PaperPreview>;

/** A picture of a page as an address that an image takes without a network. */
const address = (svg: string) => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** The pages of one paper as pictures, brought as they are looked at. */
export class Preview {
  /** What is told of the paper beside its pages. */
  facts = $state.raw<Omit<PaperPreview, 'pages' | 'first'> | null>(null);
  pages = $state.raw<Record<number, string>>({});
  /** The page looked at, from 0. */
  at = $state(0);
  busy = $state(false);
  error = $state.raw<ApiError | null>(null);
  #turn = 0;
  #ask: Ask | null = null;

  get picture(): string | null {
    return this.pages[this.at] ?? null;
  }
  get total(): number {
    return this.facts?.total ?? 0;
  }

  /** Another paper of the directory, or the same made otherwise: from its first page. */
  make(paper: Paper, options: PaperOptions, picked: boolean): Promise<void> {
    return this.show((some) =>
      paper === 'people'
        ? backend.call('people_preview', {
            people: choice(picked),
            language: options.language,
            include_private: options.include_private,
            ...some,
          })
        : backend.call('paper_preview', { paper, options, ...some }),
    );
  }

  /** Any paper, from its first page. */
  async show(ask: Ask): Promise<void> {
    this.#ask = ask;
    this.at = 0;
    this.pages = {};
    this.facts = null;
    await this.#bring(0);
  }

  async go(to: number): Promise<void> {
    if (to < 0 || to >= this.total) return;
    this.at = to;
    if (!(to in this.pages)) await this.#bring(to);
  }

  async #bring(first: number): Promise<void> {
    const ask = this.#ask;
    if (!ask) return;
    const turn = (this.#turn += 1);
    this.busy = true;
    this.error = null;
    try {
      const { pages, ...facts } = await ask({ first, count: PAGES });
      if (turn !== this.#turn) return;
      this.facts = facts;
      this.pages = {
        ...this.pages,
        ...Object.fromEntries(pages.map((svg, n) => [facts.first + n, address(svg)])),
      };
    } catch (error) {
      if (turn === this.#turn) this.error = toApiError(error);
    } finally {
      if (turn === this.#turn) this.busy = false;
    }
  }
}
