/** The passport of a polling station: its photos and papers, where it is, where it would go instead. */
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
  let second;
  const key = (name) => desk.page.keyboard.press(name);
  const page = (id) => desk.bridge.call('station_get', { id });
  const add = async (request) => (await desk.bridge.call('station_add', request)).value.station.id;
  const focused = () => desk.page.evaluate(() => document.activeElement?.dataset.test ?? '');
  /** Types a part of a name and takes the offer by Enter. */
  async function choose(field, typed, name) {
    await desk.find(field).fill(typed);
    const hit = desk.page.locator('[data-test="pick-hit"]:visible').first();
    await until(async () => (await hit.count()) > 0 && (await hit.innerText()).includes(name), name);
    await key('Enter');
  }
  async function edit(id) {
    await desk.page.goto(`${desk.bridge.url}/#/stations/register?station=${id}`);
    const { station } = await page(id);
    const title = desk.find('passport-name');
    await until(
      async () => (await title.count()) > 0 && (await title.innerText()).startsWith(station.number),
      'the passport',
    );
    await desk.find('passport-edit').click();
    await desk.find('station-form').waitFor();
  }

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'district-desk-passport-'));
    const source = join(folder, PHOTO);
    await writeFile(source, 'intrarea fără trepte');
    desk = await openDesk({ today: TODAY, example: true, env: { DISTRICT_DESK_TEST_PATH: source } });
    await desk.find('person-row').first().waitFor();
    // The example's stations go; while an election has them they would stay.
    const { elections } = await desk.bridge.call('election_list', {});
    const ids = elections.map((each) => each.id);
    await desk.bridge.call('election_bin', { ids });
    const { rows } = await desk.bridge.call('station_list', {});
    if (rows.length > 0) await desk.bridge.call('station_bin', { ids: rows.map((each) => each.id) });
    await desk.bridge.call('election_restore', { ids });
    first = await add({
      number: '52/07',
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

  test('a second station is written into premises that are known, and the form says so', async () => {
    await desk.find('passport-close').click();
    await key('Insert');
    await desk.find('station-form').waitFor();
    await desk.find('station-number').fill('52/08');
    await choose('premises-known', 'gimnaziul de pro', 'Gimnaziul de probă, str. Livezilor 14');
    await desk.page.getByText('Localul este și al altei secții: schimbarea se vede la ambele.').waitFor();
    assert.equal(await desk.find('premises-area').inputValue(), '86');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('premises-doors').fill('2');
    await key('Control+Enter');
    await until(async () => (await desk.find('station-form').count()) === 0, 'saved');
    const { rows } = await desk.bridge.call('station_list', {});
    second = rows.find((each) => each.number === '52/08').id;
    const [one, other] = [await page(first), await page(second)];
    assert.equal(one.premises.id, other.premises.id);
    assert.equal(one.premises.stations, 2);
    assert.equal(one.premises.doors, 2, 'what was written of them is seen at both');
    assert.equal((await desk.bridge.call('premises_list', { query: 'de probă' })).premises.length, 1);
  });

  test('alternates: a known one, a new one, their order, one taken away', async () => {
    await add({ number: '52/09', new_premises: { name: 'Clubul de probă', address: 'str. Morii 2' } });
    await edit(second);
    await choose('alternate-known', 'clubul de pr', 'Clubul de probă, str. Morii 2');
    await desk.find('alternate').waitFor();
    await desk.find('alternate-address').fill('str. Bisericii 5');
    await desk.find('station-save').click();
    await desk.find('station-error').waitFor();
    assert.deepEqual((await page(second)).alternates, [], 'nothing is kept of a refused form');
    await desk.find('alternate-name').fill('Grădinița de probă');
    assert.deepEqual(await desk.axe(), []);
    await key('Control+Enter');
    await until(async () => (await desk.find('station-form').count()) === 0, 'saved');
    const names = async () => (await page(second)).alternates.map((each) => each.name);
    assert.deepEqual(await names(), ['Clubul de probă', 'Grădinița de probă']);

    await edit(second);
    await desk.find('alternate-down').first().focus();
    await key('Alt+ArrowDown');
    await until(async () => (await focused()) === 'alternate-up', 'the focus went with its line');
    await desk.find('station-save').click();
    await until(async () => (await desk.find('station-form').count()) === 0, 'saved');
    assert.deepEqual(await names(), ['Grădinița de probă', 'Clubul de probă']);

    await edit(second);
    await desk.find('alternate-remove').first().focus();
    await key('Enter');
    await until(async () => (await desk.find('alternate').count()) === 1, 'one is left');
    await desk.find('station-save').click();
    await until(async () => (await desk.find('station-form').count()) === 0, 'saved');
    assert.deepEqual(await names(), ['Clubul de probă']);
  });

  test('a station moves to other premises; the former ones stay as they were', async () => {
    await edit(second);
    await choose('premises-known', 'grădinița de', 'Grădinița de probă, str. Bisericii 5');
    await desk.find('premises-keys-phone').fill('079000278');
    await desk.find('station-save').click();
    await until(async () => (await desk.find('station-form').count()) === 0, 'saved');
    const moved = await page(second);
    assert.equal(moved.premises.name, 'Grădinița de probă');
    assert.notEqual(moved.premises.keys_phone, '');
    const stayed = await page(first);
    assert.equal(stayed.premises.name, 'Gimnaziul de probă');
    assert.equal(stayed.premises.stations, 1);
    assert.equal(stayed.premises.keys_phone, '');
  });
});
