import { backend, type StationPage } from '$lib/backend';
import { Held } from '$lib/state/held.svelte';

/** The passport of a station, as it is in an election. */
export class Passport extends Held<StationPage> {
  constructor() {
    super((key) => {
      const { id, election } = JSON.parse(key) as { id: string; election: string | null };
      return backend.call('station_get', { id, election });
    });
  }
  look(id: string, election: string | null): Promise<void> {
    return this.open(JSON.stringify({ id, election }));
  }
}
