/** The register of polling stations: written in, found, edited in a form, binned, taken into an election. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

/** A Monday, 27 days before the voting. */
const TODAY = '2027-09-20';

describe('the register of stations', () => {
  let desk;
  const key = (name) => desk.page.keyboard.press(name);
  const kept = async (query = '') => (await desk.bridge.call('station_list', { query })).rows;
  const drawn = () => desk.find('register-row').count();

  before(async () => {
    desk = await openDesk({ example: true, today: TODAY });
    await desk.find('person-row').first().waitFor();
    const { rows } = await desk.bridge.call('station_list', {});
    if (rows.length > 0) await desk.bridge.call('station_bin', { ids: rows.map((each) => each.id) });
    await desk.page.goto(`${desk.bridge.url}/#/stations/register`);
    await desk.find('register-empty').waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });

  test('the first station is written in, with its premises and who has the key', async () => {
    assert.deepEqual(await desk.axe(), []);
    await key('Insert');
    await desk.find('station-form').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('station-save').click();
    await desk.page.getByText('Scrieți numărul secției.').waitFor();
    await desk.find('station-number').fill('38/07');
    await desk.find('station-voters').fill('1.346');
    await desk.find('station-locality').fill('Dumbrăvenii de Sus');
    await desk.find('premises-name').fill('Gimnaziul');
    await desk.find('premises-address').fill('str. Livezilor 14');
    await desk.find('premises-keys').fill('Trofim Găină');
    await desk.find('premises-keys-phone').fill('079000277');
    await desk.find('premises-area').fill('86');
    await desk.find('station-save').click();
    await until(async () => (await drawn()) === 1, 'one row');
    const [row] = await kept();
    assert.equal(row.voters, 1346);
    assert.equal(row.premises, 'Gimnaziul');
    assert.match(await desk.find('register-row').innerText(), /38\/07\s+Dumbrăvenii de Sus[\s\S]*1\.346/);
    assert.match(await desk.find('register-sum').innerText(), /O secție, 1\.346 alegători/);
    assert.deepEqual(await desk.axe(), []);
  });

  test('Enter opens the passport, F2 its form; what did not change is not written', async () => {
    await desk.find('register').focus();
    await key('Enter');
    await until(
      async () => (await desk.find('passport-name').innerText()).startsWith('38/07'),
      'the passport',
    );
    assert.match(await desk.find('passport-contacts').innerText(), /Trofim Găină/);
    await key('F2');
    await desk.find('station-form').waitFor();
    assert.equal(await desk.find('premises-area').inputValue(), '86');
    await desk.find('station-zone').fill('Nord');
    await desk.find('premises-heating').fill('centrală pe peleți');
    await key('Control+Enter');
    await until(async () => (await desk.find('station-form').count()) === 0, 'saved');
    const { station, premises } = await desk.bridge.call('station_get', { id: (await kept())[0].id });
    assert.equal(station.zone, 'Nord');
    assert.equal(premises.heating, 'centrală pe peleți');
    assert.equal(premises.area, 86);
    await until(
      async () => (await desk.find('passport').innerText()).includes('centrală pe peleți'),
      'the passport follows',
    );
    await key('Escape');
    await until(async () => (await desk.find('passport').count()) === 0, 'closed');
  });

  test('found by words; the bin takes a station and undo brings it back', async () => {
    await desk.bridge.call('station_add', { number: '38/08', locality: 'Cireșeni' });
    await until(async () => (await drawn()) === 2, 'two rows');
    await desk.find('register-find').fill('ciresen');
    await until(async () => (await drawn()) === 1, 'one is found');
    await desk.find('register-find').fill('');
    await until(async () => (await drawn()) === 2, 'both again');
    await desk.find('register').focus();
    await key('End');
    await key('Delete');
    await until(async () => (await kept()).length === 1, 'in the bin');
    await desk.find('register').focus();
    await key('Control+z');
    await until(async () => (await drawn()) === 2, 'back');
  });
});
