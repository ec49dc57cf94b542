/** Electoral bureaus: members, substitutes, make-up in words, replacing, training for many at once. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';
import { STATIONS, VOTING, addElection, addStations } from './stations-setup.mjs';

const TODAY = '2027-09-20';

describe('the bureaus of an election', () => {
  let desk;
  let election;
  let ids;
  const key = (name) => desk.page.keyboard.press(name);
  const bureau = (station) => desk.bridge.call('bureau_get', { election, station });
  const list = () => desk.bridge.call('bureau_list', { election });
  const row = (station) => desk.page.locator(`[data-test="bureau-row"][data-bureau="${station}"]`);
  const gone = (name) => until(async () => (await desk.find(name).count()) === 0, `${name} is gone`);
  const focused = () => desk.page.evaluate(() => document.activeElement?.dataset.bureau ?? null);
  const on = (station) => until(async () => (await focused()) === station, 'the row has the keys');
  const member = (name) => desk.find('member').filter({ hasText: name });
  /** Types a member into the open dialog. */
  const write = async (name, { role, phone, reserve } = {}) => {
    await desk.find('member-dialog').waitFor();
    await desk.find('member-who').fill(name);
    if (role) await desk.find('member-role').selectOption(role);
    if (phone) await desk.find('member-phone').fill(phone);
    if (reserve) await desk.find('member-reserve').check({ force: true });
    await key('Control+Enter');
    await gone('member-dialog');
    await member(name).waitFor();
  };

  before(async () => {
    desk = await openDesk({
      example: true,
      today: TODAY,
      before: async (bridge) => {
        election = await addElection(bridge);
        ids = await addStations(bridge, election);
      },
    });
    await desk.find('person-row').first().waitFor();
    await desk.page.evaluate((id) => (location.hash = `#/stations/${id}?view=bureaus`), election);
    await desk.find('bureau-row').first().waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.page.goto('about:blank');
    await desk.close();
  });

  test('the council of the constituency comes first, then the stations by number', async () => {
    const keys = await desk.find('bureau-row').evaluateAll((rows) => rows.map((each) => each.dataset.bureau));
    assert.deepEqual(keys, ['', ...ids]);
    await on('');
    assert.deepEqual(await desk.axe(), []);
  });

  test('members are written in by keyboard; the rules say in words what is missing', async () => {
    await key('ArrowDown');
    await on(ids[0]);
    await key('Enter');
    await desk.find('bureau-empty').waitFor();
    await key('Insert');
    await write('Lidia Bordeianu-Sârbu', { phone: '0-252-2-40-99' });
    assert.equal((await bureau(ids[0])).members[0].role, 'chair');
    await key('Insert');
    await write('Trofim Găină');
    await key('Insert');
    await write('Ana Cojocaru');
    const { members, checks } = await bureau(ids[0]);
    assert.deepEqual(
      members.map((each) => each.role),
      ['chair', 'secretary', 'member'],
      'the free places are offered first',
    );
    const failing = checks.filter((each) => !each.ok);
    assert.ok(failing.length > 0);
    await until(
      async () => (await desk.page.locator('[data-test="bureau-check"].bad').count()) === failing.length,
      'the rules that do not hold',
    );
    const [first] = await desk.find('bureau-check').allInnerTexts();
    assert.ok(first.includes(failing[0].text) && first.includes(failing[0].act), first);
    await until(
      async () => (await row(ids[0]).innerText()).includes('Lidia Bordeianu-Sârbu'),
      'the chair in the list',
    );
    assert.deepEqual(await desk.axe(), []);
  });

  test('somebody of the directory is chosen by a part of the name', async () => {
    const { rows } = await desk.bridge.call('people_list', {
      query: '',
      filter: { institution: null, vacant_only: false, binned: false },
      sort: 'name',
      after: null,
      limit: 40,
    });
    const known = rows.find((each) => !each.vacant && each.phone);
    await key('Insert');
    await desk.find('member-who').fill(known.name);
    await desk.find('pick-hit').first().waitFor();
    await key('ArrowDown');
    await key('Enter');
    await key('Control+Enter');
    await gone('member-dialog');
    await until(
      async () => (await bureau(ids[0])).members.some((each) => each.person === known.id),
      'the person',
    );
    const kept = (await bureau(ids[0])).members.find((each) => each.person === known.id);
    assert.notEqual(kept.phone, '', 'with the number of the directory');
    assert.equal(kept.typed_phone, '');
    await member(known.name).getByRole('link').waitFor();
  });

  test('who proposed somebody is written down, and taken away again', async () => {
    const proposer = async () =>
      (await bureau(ids[0])).members.find((each) => each.name === 'Ana Cojocaru').proposer;
    const choose = async (value) => {
      await member('Ana Cojocaru').locator('[data-test="member-menu"]').click();
      await desk.find('member-edit').click();
      await desk.find('member-proposer').selectOption(value);
      await key('Control+Enter');
      await gone('member-dialog');
    };
    await choose('party');
    assert.equal(await proposer(), 'party');
    await choose('');
    assert.equal(await proposer(), null);
    await key('Control+Z');
    await until(async () => (await proposer()) === 'party', 'taken back');
  });

  test('a substitute takes the place and the role; the former stays in sight', async () => {
    await desk.find('bureau-add-reserve').click();
    await write('Vera Lupu', { phone: '079 000 277' });
    await member('Trofim Găină').locator('[data-test="member-menu"]').click();
    await desk.find('member-replace').click();
    await desk.find('replace-dialog').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('replace-reason').fill('plecat peste hotare');
    await desk.find('replace-save').click();
    await gone('replace-dialog');
    const { members } = await bureau(ids[0]);
    const came = members.find((each) => each.name === 'Vera Lupu');
    const went = members.find((each) => each.name === 'Trofim Găină');
    assert.equal(came.role, 'secretary');
    assert.equal(came.reserve, false);
    assert.equal(went.replaced_on, TODAY);
    assert.equal(went.replaced_by, 'Vera Lupu');
    await desk.find('bureau-gone').locator('summary').click();
    await until(
      async () => (await desk.find('bureau-gone').innerText()).includes('plecat peste hotare'),
      'why',
    );
    await key('Control+Z');
    await until(
      async () => (await bureau(ids[0])).members.every((each) => each.replaced_on === null),
      'taken back whole',
    );
  });

  test('a place stays free when nobody takes it; written by mistake is taken out', async () => {
    await member('Ana Cojocaru').locator('[data-test="member-menu"]').click();
    await desk.find('member-replace').click();
    await desk.find('replace-how-nobody').check();
    await desk.find('replace-save').click();
    await gone('replace-dialog');
    const went = (await bureau(ids[0])).members.find((each) => each.name === 'Ana Cojocaru');
    assert.equal(went.replaced_on, TODAY);
    assert.equal(went.replaced_by, '');
    await member('Vera Lupu').locator('[data-test="member-menu"]').click();
    await desk.find('member-remove').click();
    await until(
      async () => !(await bureau(ids[0])).members.some((each) => each.name === 'Vera Lupu'),
      'taken out',
    );
  });

  test('training is marked for several bureaus at once, with its day', async () => {
    await key('Escape');
    await gone('bureau');
    await on(ids[0]);
    await key('ArrowDown');
    await on(ids[1]);
    await key('Insert');
    await write('Ion Munteanu');
    await key('Escape');
    await gone('bureau');
    await on(ids[1]);
    await key('Space');
    await key('ArrowUp');
    await on(ids[0]);
    await key('Space');
    await key('t');
    await desk.find('train-dialog').waitFor();
    const seated = [ids[0], ids[1]].map((id) => bureau(id));
    const all = (await Promise.all(seated)).flatMap((each) =>
      each.members.filter((one) => one.replaced_on === null),
    );
    await until(async () => (await desk.find('train-member').count()) === all.length, 'all who sit there');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('train-on').fill('18.09.2027');
    await desk.find('train-save').click();
    await gone('train-dialog');
    const { rows, members, trained } = await list();
    assert.equal(trained, members);
    assert.ok(rows.every((each) => each.trained === each.members));
    assert.ok((await bureau(ids[1])).members.every((each) => each.trained_on === '2027-09-18'));
    await key('Control+Z');
    await until(async () => (await list()).trained === 0, 'one act, taken back at once');
  });

  test('only bureaus with something missing; the contact list of those shown', async () => {
    await key('Escape');
    const missing = (await list()).rows.filter((each) => each.problems > 0);
    await desk.find('bureau-filter-problems').click();
    await until(
      async () => (await desk.find('bureau-row').count()) === missing.length,
      'those with problems',
    );
    await key('Control+p');
    await desk.find('stprint').waitFor();
    await desk.find('page-picture').waitFor();
    await key('Escape');
    await gone('stprint');
    await desk.find('bureau-filter-all').click();
    await until(async () => (await desk.find('bureau-row').count()) === STATIONS.length + 1, 'all again');
  });
});

test('at 200 % a bureau covers the list, and nothing goes sideways', async () => {
  let election;
  let ids;
  const desk = await openDesk({
    example: true,
    today: VOTING,
    preferences: { language: 'ru', scale: 200, scheme: 'yellow-on-black' },
    before: async (bridge) => {
      election = await addElection(bridge);
      ids = await addStations(bridge, election);
      const station = ids[0];
      const person = { id: null, name: 'Lidia Bordeianu-Sârbu' };
      await bridge.call('member_add', { election, station, person, role: 'chair', phone: '0-252-2-40-99' });
    },
  });
  await desk.find('person-row').first().waitFor();
  const sideways = () =>
    desk.page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('.list, .bureau .scroll')].some(
        (each) => each.scrollWidth > each.clientWidth,
      ),
    );
  await desk.page.evaluate((id) => (location.hash = `#/stations/${id}?view=bureaus`), election);
  await desk.page.locator(`[data-bureau="${ids[0]}"]`).click();
  await desk.find('member').waitFor();
  assert.equal(await desk.find('bureau-row').count(), 0);
  assert.equal(await sideways(), false);
  assert.deepEqual(await desk.axe(), []);
  await desk.page.keyboard.press('Escape');
  await desk.page.locator(`[data-bureau="${ids[0]}"]`).waitFor();
  assert.equal(await sideways(), false);
  assert.deepEqual(await desk.axe(), []);
  assert.deepEqual(desk.complaints, []);
  await desk.page.goto('about:blank');
  await desk.close();
});
