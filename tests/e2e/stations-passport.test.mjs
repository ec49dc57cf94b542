/** The passport of a polling station: its photos and papers. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const TODAY = '2027-09-20';
const PHOTO = 'Intrarea din curte.txt';

describe('the passport of a station', () => {
  let desk;
  let folder;
  let first;
  const key = (name) => desk.page.keyboard.press(name);
  const page = (id) => desk.bridge.call('station_get', { id });
  const add = async (request) => (await desk.bridge.call('station_add', request)).value.station.id;
  const focused = () => desk.page.evaluate(() => document.activeElement?.dataset.test ?? '');

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'district-desk-passport-'));
    const source = join(folder, PHOTO);
    await writeFile(source, 'intrarea fără trepte');
    desk = await openDesk({ today: TODAY, example: true, env: { DISTRICT_DESK_TEST_PATH: source } });
    await desk.find('person-row').first().waitFor();
    const { rows } = await desk.bridge.call('station_list', {});
    if (rows.length > 0) await desk.bridge.call('station_bin', { ids: rows.map((each) => each.id) });
    first = await add({
      number: '38/07',
      locality: 'Dumbrăvenii de Sus',
      new_premises: { name: 'Gimnaziul de probă', address: 'str. Livezilor 14', area: '86' },
    });
    await desk.page.goto(`${desk.bridge.url}/#/stations/register?station=${first}`);
    await desk.find('passport-name').waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a photo is attached from the keyboard, taken away and brought back', async () => {
    await desk.find('files-add').focus();
    await key('Enter');
    await desk.find('file-open').waitFor();
    assert.equal(await desk.find('file-open').innerText(), PHOTO);
    await until(async () => (await focused()) === 'file-open', 'the focus at the new file');
    assert.deepEqual(
      (await page(first)).files.map((each) => each.name),
      [PHOTO],
    );
    assert.deepEqual(await desk.axe(), []);
    await desk.find('file-remove').click();
    await until(async () => (await page(first)).files.length === 0, 'taken away');
    await until(async () => (await focused()) === 'files-add', 'the focus at the way to add');
    await key('Control+z');
    await desk.find('file-open').waitFor();
    assert.equal((await page(first)).files[0].here, true);
  });
});
