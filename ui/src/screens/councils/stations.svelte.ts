import { backend, toApiError, type ApiError, type ListStations, type StationRow } from '$lib/backend';
import { part } from '../tasks/requests';

/** The polling stations of the council that is looked at. */
export class CouncilStations {
  rows = $state.raw<StationRow[]>([]);
  error = $state.raw<ApiError | null>(null);
  #council = '';
  #turn = 0;

  async load(council: string): Promise<void> {
    const mine = (this.#turn += 1);
    // Those of the council one came from are not shown meanwhile.
    if (council !== this.#council) {
      this.rows = [];
      this.error = null;
    }
    this.#council = council;
    try {
      const { rows } = await backend.call('station_list', part<ListStations>({ council }));
      if (mine !== this.#turn) return;
      this.rows = rows;
      this.error = null;
    } catch (refused) {
      if (mine === this.#turn) this.error = toApiError(refused);
    }
  }
}
