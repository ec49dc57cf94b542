/** Equipment of stations: norms typed with their ground, counts typed like a sheet, what to move and buy. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const STATIONS = [
  ['77/01', 2418, 'Nord'],
  ['77/02', 396, 'Nord'],
  ['77/10', 1124, 'Sud'],
];

describe('equipment of stations', () => {
  let desk;
  let election;
  let stations;
  const page = () => desk.bridge.call('equipment_get', { election });
  const cell = (row, item) =>
    desk.page.locator(`[data-test="equip-row"][data-station="${stations[row]}"] [data-cell="${item}"]`);
  const said = (row, item) => cell(row, item).innerText();

  before(async () => {
    desk = await openDesk({
      example: true,
      at: 'today',
      before: async (bridge) => {
        const made = await bridge.call('election_add', { kind: 'local_general', day: '2027-10-17' });
        election = made.value.election.id;
        stations = [];
        for (const [number, voters, zone] of STATIONS) {
          const added = await bridge.call('station_add', { number, voters, zone, locality: 'Cornățel' });
          stations.push(added.value.station.id);
        }
        await bridge.call('stations_take', { election, ids: stations });
      },
    });
    await desk.find('today').first().waitFor();
    await desk.page.evaluate((id) => (location.hash = `#/stations/${id}?view=equipment`), election);
    await desk.page.locator('[data-test="equip-table"]').waitFor();
  });
  after(() => desk?.close());

  test('an item without a norm counts nothing and says where its norm stands', async () => {
    const sheet = await page();
    assert.ok(sheet.items.every((item) => item.norm !== null || item.note !== ''));
    const first = sheet.items.find((item) => item.norm === null);
    assert.equal((await said(0, first.id)).trim(), '–');
    await cell(0, first.id).click();
    await until(
      async () =>
        (await desk.page.locator('[data-test="equip-inspector"]').innerText()).includes(
          first.note.slice(0, 20),
        ),
      'the hint of the norm',
    );
  });

  test('a norm is typed with its ground; without one it is refused and nothing changes', async () => {
    const item = (await page()).items[0];
    await desk.page.locator('[data-test="equip-norms"]').click();
    await desk.page.locator('[data-test="norm-edit"]').first().click();
    await desk.page.locator('[data-test="norm-kind"]').selectOption('bands');
    await desk.page.locator('[data-test="band-up-to"]').first().fill('500');
    await desk.page.locator('[data-test="band-n"]').first().fill('2');
    await desk.page.locator('[data-test="band-add"]').click();
    await desk.page.locator('[data-test="band-n"]').nth(1).fill('4');
    await desk.page.locator('[data-test="norm-save"]').click();
    await desk.page.locator('[data-test="norm-error"]').waitFor();
    assert.equal((await page()).items[0].norm, null);
    await desk.page.locator('[data-test="norm-source"]').fill('Ordinul din registrul secției, anexa 2');
    await desk.page.locator('[data-test="norm-save"]').click();
    await until(async () => (await page()).items[0].norm !== null, 'the norm');
    await desk.page.keyboard.press('Escape');
    await until(
      async () => (await said(0, item.id)).replace(/\s/g, '') === '–/4',
      'the need of the large one',
    );
    assert.equal((await said(1, item.id)).replace(/\s/g, ''), '–/2');
  });

  test('numbers are typed down a column, and what lacks shows in the cell and in the sum', async () => {
    const { id } = (await page()).items[0];
    await cell(0, id).click();
    for (const key of ['6', 'Enter', '1', 'Enter', '4', 'Enter']) await desk.page.keyboard.press(key);
    await until(async () => (await page()).rows[2].cells[0].have === 4, 'three counts');
    const { rows, totals } = await page();
    assert.deepEqual(
      rows.map((row) => [row.cells[0].need, row.cells[0].have, row.cells[0].lack]),
      [
        [4, 6, 0],
        [2, 1, 1],
        [4, 4, 0],
      ],
    );
    assert.equal(totals[0].lack, 1);
    await until(
      async () => (await cell(1, id).getAttribute('title')).includes('lipsă 1'),
      'the lack in words',
    );
    // A need typed for one station stands over the norm.
    await cell(2, id).click();
    await desk.page.keyboard.press('n');
    await desk.page.keyboard.type('5');
    await desk.page.keyboard.press('Enter');
    await until(async () => (await page()).rows[2].cells[0].lack === 1, 'the typed need');
    await desk.page.keyboard.press('Control+z');
    await until(async () => (await page()).rows[2].cells[0].lack === 0, 'the norm again');
  });

  test('words are refused in words, and what stood there stays', async () => {
    const { id } = (await page()).items[0];
    await cell(1, id).click();
    await desk.page.keyboard.press('F2');
    await desk.page.keyboard.type('multe');
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('[data-test="equip-refused"]').waitFor();
    assert.equal((await page()).rows[1].cells[0].have, 1);
    assert.match(await said(1, id), /1/);
  });

  test('what others have to spare is moved first', async () => {
    await desk.page.locator('[data-test="equip-plan"]').click();
    const moves = desk.page.locator('[data-test="equip-moves"] li');
    await moves.first().waitFor();
    assert.match(await moves.first().innerText(), /77\/01.*77\/02/);
    await desk.page.keyboard.press('Escape');
    await desk.page.locator('[data-test="equip-plan-dialog"]').waitFor({ state: 'detached' });
  });

  test('only what lacks is left by one key', async () => {
    await desk.page.keyboard.press('Alt+p');
    await until(async () => (await desk.page.locator('[data-test="equip-row"]').count()) === 1, 'one row');
    await desk.page.keyboard.press('Alt+p');
    await until(async () => (await desk.page.locator('[data-test="equip-row"]').count()) === 3, 'all rows');
  });

  test('nothing is in the way of those who read with other means', async () => {
    assert.deepEqual(await desk.axe(), []);
    assert.deepEqual(desk.complaints, []);
  });
});
