/** The register of polling stations: written in, found, narrowed, chosen, edited, binned, taken into an election. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

/** A Monday, 27 days before the voting. */
const TODAY = '2027-09-20';

describe('the register of stations', () => {
  let desk;
  const key = (name) => desk.page.keyboard.press(name);
  const kept = async (query = '') => (await desk.bridge.call('station_list', { query })).rows;
  const bulk = () => desk.find('register-bulk').innerText();
  const drawn = () => desk.find('register-row').count();

  before(async () => {
    desk = await openDesk({ example: true, today: TODAY });
    await desk.find('person-row').first().waitFor();
    // The example's stations go; while an election has them they would stay.
    const { elections } = await desk.bridge.call('election_list', {});
    await desk.bridge.call('election_bin', { ids: elections.map((each) => each.id) });
    const { rows } = await desk.bridge.call('station_list', {});
    if (rows.length > 0) await desk.bridge.call('station_bin', { ids: rows.map((each) => each.id) });
    await desk.bridge.call('election_restore', { ids: elections.map((each) => each.id) });
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
    await desk.find('station-number').fill('52/07');
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
    assert.match(await desk.find('register-row').innerText(), /52\/07\s+Dumbrăvenii de Sus[\s\S]*1\.346/);
    assert.match(await desk.find('register-sum').innerText(), /O secție, 1\.346 alegători/);
    assert.deepEqual(await desk.axe(), []);
  });

  test('Enter opens the passport, F2 its form; what did not change is not written', async () => {
    await desk.find('register').focus();
    await key('Enter');
    await until(
      async () => (await desk.find('passport-name').innerText()).startsWith('52/07'),
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
    await desk.bridge.call('station_add', { number: '52/08', locality: 'Cireșeni' });
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

  test('chosen with the keys, many stations get one zone under one undo', async () => {
    await desk.bridge.call('station_add', { number: '52/09', locality: 'Cireșeni' });
    await until(async () => (await drawn()) === 3, 'three rows');
    await desk.find('register').focus();
    await key('Home');
    await key('ArrowDown');
    await key('Shift+ArrowDown');
    await until(async () => /2 secții alese/.test(await bulk()), 'two are chosen');
    await key('Space');
    await until(async () => /O secție aleasă/.test(await bulk()), 'the last one not');
    await key('Control+a');
    await until(async () => /3 secții alese/.test(await bulk()), 'all three');
    assert.deepEqual(await desk.axe(), []);
    await key('Home');
    await key('Space');
    await until(async () => /2 secții alese/.test(await bulk()), 'but the first');
    await desk.find('bulk-zone').click();
    await desk.find('register-many').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('many-word').fill('Sud');
    await key('Control+Enter');
    await until(async () => (await desk.find('register-many').count()) === 0, 'saved');
    const zones = async () => (await kept()).map((each) => each.zone);
    assert.deepEqual(await zones(), ['Nord', 'Sud', 'Sud']);
    await until(async () => (await drawn()) === 3, 'the list is back');
    assert.match(await bulk(), /2 secții alese/, 'what was chosen stays chosen');
    await desk.find('register').focus();
    await key('Control+z');
    await until(async () => (await zones()).join() === 'Nord,,', 'one undo for both');
    await key('Control+Shift+z');
    await until(async () => (await zones()).join() === 'Nord,Sud,Sud', 'and done again');
    await desk.find('bulk-state').click();
    await desk.find('many-state').selectOption('approved');
    await desk.find('many-reason').fill('decizia de probă');
    await desk.find('many-save').click();
    await until(async () => (await desk.find('register-many').count()) === 0, 'saved');
    assert.deepEqual(
      (await kept()).map((each) => each.state),
      ['active', 'approved', 'approved'],
    );
  });

  test('narrowed by zone and state; what is hidden is not chosen any more', async () => {
    await desk.find('register-filter-zone').selectOption('Sud');
    await until(async () => (await drawn()) === 2, 'the south');
    assert.equal(await desk.find('register-bulk').count(), 0);
    await desk.find('register-filter-state').selectOption('active');
    await desk.page.getByText('Nicio secție nu se potrivește').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('register-filter-none').click();
    await until(async () => (await drawn()) === 3, 'all again');
  });

  test('taken into an election and out of it; its sheet has only these', async () => {
    const { elections } = await desk.bridge.call('station_list', {});
    const of = async () => (await desk.bridge.call('station_list', { election: elections[0].id })).rows;
    const before = (await of()).length;
    await desk.find('register').focus();
    await key('End');
    await key('Space');
    await desk.find('bulk-take').click();
    await desk.find('bulk-take-into').first().click();
    await until(async () => (await of()).length === before + 1, 'taken in');
    await desk.page.goto(`${desk.bridge.url}/#/stations/${elections[0].id}?view=register`);
    await desk.find('stations-election').waitFor();
    const row = desk.page.locator('[data-test="register-row"]', { hasText: '52/09' });
    await row.click({ modifiers: ['Control'] });
    await desk.find('bulk-release').click();
    await until(async () => (await of()).length === before, 'out of it');
    assert.equal((await kept()).length, 3, 'the register keeps it');
    await desk.page.goto(`${desk.bridge.url}/#/stations/register`);
    await until(async () => (await drawn()) === 3, 'the register');
  });

  test('the bin is looked at, and gives back what is chosen', async () => {
    await desk.find('register').focus();
    await key('End');
    await key('Shift+ArrowUp');
    await desk.find('bulk-bin').click();
    await until(async () => (await kept()).length === 1, 'two in the bin');
    await desk.find('register-bin').click();
    await desk.find('register-binned').waitFor();
    await desk.find('register-find').fill('52/0');
    await until(async () => (await drawn()) === 2, 'the two');
    assert.equal(await desk.find('register-add').count(), 0);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('register').focus();
    await key('Home');
    await key('Enter');
    await until(async () => (await kept()).length === 2, 'one is back');
    await until(async () => (await drawn()) === 1, 'and gone from the bin');
    await desk.find('register').focus();
    await key('Space');
    await desk.find('bulk-restore').click();
    await until(async () => (await kept()).length === 3, 'both are back');
    await desk.find('register-back').click();
    await until(async () => (await drawn()) === 3, 'the register');
  });

  test('the stations of a former election are taken in, with the members of its bureaus', async () => {
    const elections = [];
    for (const day of ['2027-10-31', '2028-05-21'])
      elections.push((await desk.bridge.call('election_add', { kind: 'local_new', day })).value.election.id);
    const [former, next] = elections;
    const [one] = await kept();
    await desk.bridge.call('stations_take', { election: former, ids: [one.id] });
    await desk.bridge.call('member_add', {
      election: former,
      station: one.id,
      role: 'chair',
      person: { id: null, name: 'Silvia Codreanu' },
    });
    await desk.page.goto(`${desk.bridge.url}/#/stations/${next}?view=register`);
    await desk.find('stations-election').waitFor();
    await desk.find('register-take').click();
    await desk.find('register-taking').waitFor();
    await until(async () => (await desk.find('take-from').locator('option').count()) > 2, 'the elections');
    await desk.find('take-from').selectOption(former);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('take-act').fill('hotărârea de probă nr. 3');
    await key('Control+Enter');
    await until(async () => (await desk.find('register-taking').count()) === 0, 'taken');
    const { rows } = await desk.bridge.call('station_list', { election: next });
    assert.deepEqual(
      rows.map((each) => each.number),
      [one.number],
    );
    await until(async () => (await drawn()) === 1, 'the sheet shows it');
    const bureau = await desk.bridge.call('bureau_get', { election: next, station: one.id });
    assert.deepEqual(
      bureau.members.map((each) => each.name),
      ['Silvia Codreanu'],
    );
  });
});
