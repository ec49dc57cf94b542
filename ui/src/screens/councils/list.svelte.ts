import { backend, toApiError, type ApiError, type CouncilRow, type CouncilTotals } from '$lib/backend';

export type Only = 'all' | 'late' | 'quiet';

/** Days without contact after which a council stands out. */
export const QUIET_DAYS = 30;

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The councils in their fixed order, and which of them are looked at. */
export class CouncilsList {
  all = $state.raw<CouncilRow[]>([]);
  totals = $state.raw<CouncilTotals | null>(null);
  loaded = $state(false);
  error = $state.raw<ApiError | null>(null);
  text = $state('');
  only = $state<Only>('all');
  #turn = 0;

  get rows(): CouncilRow[] {
    const words = fold(this.text).split(/\s+/).filter(Boolean);
    return this.all.filter((row) => {
      const about = fold(
        [row.name, row.name_uk, row.name_ru, row.code, row.mayor?.name ?? '', row.secretary?.name ?? ''].join(
          ' ',
        ),
      );
      return this.fits(row) && words.every((word) => about.includes(word));
    });
  }
  fits(row: CouncilRow, only: Only = this.only): boolean {
    if (only === 'late') return row.counts.overdue > 0;
    return only === 'all' || row.counts.last_days === null || row.counts.last_days > QUIET_DAYS;
  }
  /** Nothing before they were read: a nought would be an answer. */
  count(only: Only): number | undefined {
    if (!this.loaded) return undefined;
    return this.all.filter((row) => this.fits(row, only)).length;
  }
  async load(): Promise<void> {
    const mine = (this.#turn += 1);
    try {
      const found = await backend.call('council_list', { binned: false });
      if (mine !== this.#turn) return;
      this.all = found.rows;
      this.totals = found.totals;
      this.error = null;
    } catch (told) {
      if (mine === this.#turn) this.error = toApiError(told);
    }
    this.loaded = true;
  }
}

export const councils = new CouncilsList();
