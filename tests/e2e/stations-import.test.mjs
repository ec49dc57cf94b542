/** A list of 41 polling stations out of a file: read by its headings, taken in as one act, led to. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';
import { addElection } from './stations-setup.mjs';

const TODAY = '2027-09-20';
const COUNT = 41;
const two = (n) => String(n).padStart(2, '0');

describe('a list of polling stations', () => {
  let desk;
  let folder;
  let election;
  /** Stations that were there before. */
  let former;
  const list = () => desk.bridge.call('station_list', {});
  const says = (name, text) =>
    until(async () => (await desk.find(name).innerText({ timeout: 4000 })) === text, `${name} = ${text}`);

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'district-desk-list-'));
    const path = join(folder, 'secții.csv');
    desk = await openDesk({
      example: true,
      today: TODAY,
      env: { DISTRICT_DESK_TEST_PATH: path },
      before: async (bridge) => {
        election = await addElection(bridge);
        former = (await bridge.call('station_list', {})).rows.length;
        const councils = (await bridge.call('council_list', { binned: false })).rows;
        const rows = Array.from({ length: COUNT }, (_, at) => [
          `52/${two(at + 1)}`,
          councils[at % councils.length].name,
          `Gimnaziul, str. Livezilor ${at + 1}`,
          `${1 + (at % 3)}.${two(at)}0`,
        ]);
        const heads = ['Nr. secției', 'Consiliul local', 'Localul', 'Numărul de alegători'];
        const text = [heads, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n');
        await writeFile(path, `\ufeff${text}\r\n`);
      },
    });
    await desk.find('person-row').first().waitFor();
    await desk.page.evaluate(() => (location.hash = '#/import?kind=stations'));
    await desk.find('import-pick').waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.page.goto('about:blank');
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('its headings are understood, what would happen is said before', async () => {
    assert.equal(await desk.find('import-kind-stations').getAttribute('aria-pressed'), 'true');
    await desk.find('import-pick').click();
    await says('import-added', String(COUNT));
    const fields = await Promise.all([0, 1, 2, 3].map((at) => desk.find(`import-field-${at}`).inputValue()));
    assert.deepEqual(fields, ['number', 'council', 'premises', 'voters']);
    assert.match(await desk.find('import-run').innerText(), /Importați 41 de secții/);
    assert.deepEqual(await desk.axe(), []);
    assert.equal((await list()).rows.length, former);
  });

  test('it goes in as one act, taken back and done again', async () => {
    await desk.page.keyboard.press('Control+Enter');
    await says('import-result-added', String(COUNT));
    assert.equal((await list()).rows.length, former + COUNT);
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.press('Control+Z');
    await until(async () => (await list()).rows.length === former, 'taken back');
    await desk.page.keyboard.press('Control+Y');
    await until(async () => (await list()).rows.length === former + COUNT, 'done again');
  });

  test('from there one goes to the stations, which the election takes', async () => {
    await desk.find('import-see').click();
    await desk.find('readiness-view').waitFor();
    await desk.page.evaluate((id) => (location.hash = `#/stations/${id}?view=readiness`), election);
    await desk.find('readiness-take').waitFor();
    assert.ok((await desk.find('readiness-take').innerText()).includes(String(former + COUNT)));
  });
});
