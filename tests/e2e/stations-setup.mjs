/** An election with polling stations, made through the command table: what tests of their views begin with. */

/** A Sunday. */
export const VOTING = '2027-10-17';

/** Invented places: number, locality, premises, voters, phone of the bureau. */
export const STATIONS = [
  ['52/01', 'Valea Lungă', 'Liceul nr. 1', 2418, '0-252-2-40-31'],
  ['52/02', 'Bălceștii Vechi', 'Gimnaziul', 1124, '0-252-2-40-32'],
  ['52/03', 'Brădeanca', 'Căminul cultural', 642, '0-252-2-40-33'],
  ['52/04', 'Cireșeni', 'Biblioteca', 731, '0-252-2-40-34'],
  ['52/05', 'Gorunești', 'Casa de cultură', 1502, ''],
];

/** Local elections on VOTING; the answer is their id. */
export async function addElection(bridge) {
  const request = { kind: 'local_general', day: VOTING, period_start: '2027-08-08', past: true };
  return (await bridge.call('election_add', request)).value.election.id;
}

/** Writes the stations into the register and takes them into the election; the answer is their ids, by number.
 * Without a council they are of the first one of the office. */
export async function addStations(bridge, election, stations = STATIONS, council = undefined) {
  const { rows } = await bridge.call('council_list', { binned: false });
  const ids = [];
  for (const [number, locality, premises, voters, phone] of stations) {
    const { value } = await bridge.call('station_add', {
      number,
      locality,
      voters,
      council: council ?? rows[0].id,
      new_premises: { name: premises },
      election,
    });
    const { id } = value.station;
    if (phone) await bridge.call('station_edit', { id, phone });
    ids.push(id);
  }
  return ids;
}
