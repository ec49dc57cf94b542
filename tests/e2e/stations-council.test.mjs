/** The page of a council lists its polling stations; one without stations has no such part. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';
import { STATIONS, addElection, addStations } from './stations-setup.mjs';

describe('the polling stations of a council', () => {
  let desk;
  let councils;
  let ids;
  let election;
  const tab = () => desk.find('council-tab-stations');
  const lines = () => desk.find('council-station');

  before(async () => {
    desk = await openDesk({
      example: true,
      today: '2027-09-20',
      before: async (bridge) => {
        // Two of the test's own; those of the example have stations already.
        for (const name of ['Aaa de Sus', 'Aab de Jos'])
          await bridge.call('council_add', { name, kind: 'village' });
        const { rows } = await bridge.call('council_list', { binned: false });
        councils = rows.filter((row) => row.name.startsWith('Aa'));
        election = await addElection(bridge);
        ids = await addStations(bridge, election, STATIONS, councils[0].id);
      },
    });
    await desk.page.waitForSelector('h1');
  });
  after(() => desk?.close());

  const open = async (council) => {
    await desk.page.evaluate((id) => (location.hash = `#/councils/${id}`), council.id);
    await until(
      async () => (await desk.find('council-name').textContent()).includes(council.name),
      'its page',
    );
  };

  test('they stand in a part of their own, with voters, and lead to the passport', async () => {
    await open(councils[0]);
    await tab().click();
    await until(async () => (await lines().count()) === STATIONS.length, 'all its stations');
    const [first] = await lines().allTextContents();
    assert.match(first, /52\/01/);
    assert.match(await desk.find('council-stations').textContent(), /2\.418 alegători/);
    assert.match(
      await lines().first().getAttribute('href'),
      new RegExp(`#/stations/register\\?station=${ids[0]}`),
    );
  });

  test('what is written of a station is seen at once, and one in the bin is gone', async () => {
    await desk.bridge.call('station_edit', { id: ids[0], voters: '2420' });
    await until(
      async () => /2\.420 de alegători/.test(await desk.find('council-stations').textContent()),
      'the new number of voters',
    );
    await desk.bridge.call('stations_release', { election, ids: [ids[1]] });
    await desk.bridge.call('station_bin', { ids: [ids[1]] });
    await until(async () => (await lines().count()) === STATIONS.length - 1, 'one fewer');
  });

  test('a council without stations has no such part', async () => {
    await open(councils[1]);
    await desk.find('council-tab-orders').waitFor();
    await until(async () => (await tab().count()) === 0, 'no part for stations');
  });
});
