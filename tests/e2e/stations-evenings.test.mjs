/**
 * The readiness of stations on days that are over: an evening as the journal tells it, reviews the
 * day kept and reviews kept by hand.
 *
 * The journal stamps acts with the moments there are. So the file is worked at twice, and the second
 * office lies in a zone whose midnight fell between the two.
 */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, ownFolder, startBridge, until } from './harness.mjs';

const OFFICE = {
  name: 'Consiliul raional Valea Lungă',
  section: 'Secția administrație publică',
  district: 'Valea Lungă',
  country: 'md',
  area_code: '257',
  phone_style: 'dashes',
};
const DAY = 86_400_000;
const iso = (moment) => new Date(moment).toISOString().slice(0, 10);
const shown = (day) => day.split('-').reverse().join('.');
const two = (n) => String(n).padStart(2, '0');

/** A zone (POSIX) in which a day began at this moment, and the two days on its sides. */
function midnightAt(moment) {
  const since = Math.round((moment % DAY) / 1000);
  // West of Greenwich up to noon, east of it after: midnight is at most half a day away.
  const west = since <= 43_200 ? since : since - 86_400;
  const size = Math.abs(west);
  const clock = [Math.floor(size / 3600), Math.floor(size / 60) % 60, size % 60].map(two).join(':');
  const second = iso(moment - west * 1000);
  return { zone: `OFF${west < 0 ? '-' : '+'}${clock}`, first: iso(moment - west * 1000 - DAY), second };
}

describe('evenings and reviews of the readiness', () => {
  let desk;
  let own;
  let election;
  let ids;
  let first;
  const key = (name) => desk.page.keyboard.press(name);
  const page = (on = null) => desk.bridge.call('readiness_get', { election, on });
  /** The first three letters of each row: as the core has them, and as they are drawn. */
  const letters = async (on) => (await page(on)).rows.map((row) => row.cells.slice(0, 3));
  const LETTER = { none: '.', ok: 'o', work: 'w', problem: 'p', na: 'n' };
  const drawn = async () => {
    const rows = await desk
      .find('readiness-row')
      .evaluateAll((all) =>
        all.map((row) =>
          [0, 1, 2].map((column) => row.querySelector(`[data-c="${column}"]`).getAttribute('data-state')),
        ),
      );
    return rows.map((row) => row.map((state) => LETTER[state]).join(''));
  };
  const draws = (wished, what) => until(async () => String(await drawn()) === String(wished), what);
  const mark = (bridge, groups, marks) =>
    bridge.call('readiness_mark', {
      election,
      marks: marks.map(([row, column, state]) => ({ station: ids[row], group: groups[column].id, state })),
    });

  before(async () => {
    own = await ownFolder();
    // The zone is not known before the first evening is over: its date is that of any zone today.
    const began = await startBridge({ folder: own.folder, today: iso(Date.now()) });
    const { file } = await began.call('file_new', {
      path: null,
      office: OFFICE,
      actor: { name: 'Elena Morărescu', post: 'șefa secției', role: 'head' },
      backup_dir: null,
    });
    const voting = iso(Date.now() + 40 * DAY);
    const request = { kind: 'local_general', day: voting, name: 'Alegeri locale generale' };
    election = (await began.call('election_add', request)).value.election.id;
    ids = [];
    for (const number of ['38/01', '38/02', '38/03']) {
      const added = await began.call('station_add', {
        number,
        locality: 'Brădeanca',
        new_premises: { name: 'Gimnaziul' },
      });
      ids.push(added.value.station.id);
    }
    await began.call('stations_take', { election });
    const { groups } = await began.call('readiness_get', { election });
    await mark(began, groups, [
      [0, 0, 'ok'],
      [0, 1, 'work'],
      [1, 0, 'problem'],
    ]);
    await began.stop();

    const midnight = (Math.floor(Date.now() / 1000) + 1) * 1000;
    await until(() => Date.now() > midnight, 'the next day');
    const days = midnightAt(midnight);
    first = days.first;
    desk = await openDesk({
      file: file.path,
      today: days.second,
      env: { TZ: days.zone },
      preferences: { language: 'ro' },
    });
    await desk.find('people-search').first().waitFor();
    await desk.page.goto(`${desk.bridge.url}/#/stations/${election}?view=readiness`);
    await draws(['ow.', 'p..', '...'], 'what stood at the end of the first day');
  });
  after(async () => {
    assert.deepEqual(desk?.complaints, []);
    await desk?.close();
    await own.remove();
  });

  test('what is typed today does not change the evening before', async () => {
    await desk.find('readiness').focus();
    await key('Control+Home');
    await key('3');
    await key('ArrowRight');
    await key('1');
    await key('ArrowDown');
    await key('ArrowLeft');
    await key('1');
    await until(async () => String(await letters()) === 'po.,o..,...', 'three cells of today');
    assert.deepEqual(await letters(first), ['ow.', 'p..', '...']);

    await desk.find('readiness-reviews').click();
    await desk.find('readiness-day').click();
    await desk.find('readiness-day-field').fill(shown(first));
    await desk.find('readiness-day-show').click();
    await draws(['ow.', 'p..', '...'], 'the letters of the evening');
    const band = desk.find('readiness-past');
    assert.ok((await band.innerText()).includes(`Așa era în seara de ${shown(first)}`));
    assert.equal(await band.locator('button').count(), 1, 'one button');
    assert.deepEqual(await desk.axe(), []);
  });

  test('an evening is read only; one button leads back to today', async () => {
    let written = 0;
    desk.page.on('request', (asked) => {
      if (/\/call\/readiness_(mark|hand)$/.test(asked.url())) written += 1;
    });
    await desk.find('readiness').focus();
    await key('Control+Home');
    await key('2');
    await key('Space');
    await key('Delete');
    await key('n');
    await key('t');
    assert.equal(await desk.find('readiness-note').count(), 0, 'no note is typed');
    assert.equal(await desk.find('readiness-hand').count(), 0, 'no task is made');
    assert.equal(await desk.find('readiness-columns').count(), 1, 'the columns are of today');
    // The cell under the cursor is told as it was.
    await until(
      async () => (await desk.find('readiness-inspector').innerText()).includes('38/01'),
      'the cell of that evening',
    );
    assert.deepEqual(await drawn(), ['ow.', 'p..', '...']);
    await desk.find('readiness-back').click();
    await draws(['po.', 'o..', '...'], 'today');
    assert.equal(await desk.find('readiness-past').count(), 0);
    assert.equal(written, 0, 'nothing was asked to be written');
    assert.deepEqual(await letters(), ['po.', 'o..', '...']);
  });

  test('a day still to come is refused where it was typed', async () => {
    await desk.find('readiness-reviews').click();
    await desk.find('readiness-day').click();
    const { today } = await desk.bridge.call('app_status');
    await desk.find('readiness-day-field').fill(shown(today));
    await desk.find('readiness-day-show').click();
    await desk.page.locator('[data-test="readiness-day-dialog"] [aria-invalid="true"]').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await key('Escape');
    await until(async () => (await desk.find('readiness-day-dialog').count()) === 0, 'closed');
    assert.deepEqual(await drawn(), ['po.', 'o..', '...']);
  });

  test('a review kept by hand tells what is worse and what is better since', async () => {
    await desk.find('readiness-reviews').click();
    await desk.find('readiness-keep').click();
    const byHand = async () =>
      (await desk.bridge.call('review_list', { election })).reviews.filter(
        (each) => each.id !== null && each.label === '',
      );
    await until(async () => (await byHand()).length === 1, 'kept by hand');
    await desk.find('readiness').focus();
    await key('Control+Home');
    await key('1');
    await key('ArrowDown');
    await key('3');
    await until(async () => String(await letters()) === 'oo.,p..,...', 'one better, one worse');
    await desk.find('readiness-reviews').click();
    // The newest stands first.
    await desk.find('readiness-review').first().click();
    await draws(['po.', 'o..', '...'], 'the letters of the review');
    const since = desk.find('readiness-since');
    assert.equal(await since.innerText(), 'De atunci: mai rău 1, mai bine 1');
    await since.click();
    const parts = desk.find('readiness-changes').locator('section');
    assert.match(await parts.nth(0).innerText(), /Mai rău decât atunci\s+1\s+38\/02 · Local/);
    assert.match(await parts.nth(1).innerText(), /Mai bine decât atunci\s+1\s+38\/01 · Local/);
    assert.deepEqual(await desk.axe(), []);
    // A change leads to its cell.
    await parts.nth(0).locator('button').click();
    await desk.page.locator('[data-r="1"][data-c="0"].cur').waitFor();
    // Kept by hand, it may be taken away; undo brings it back.
    await desk.find('readiness-forget').click();
    await draws(['oo.', 'p..', '...'], 'today again');
    await until(async () => (await byHand()).length === 0, 'taken away');
    await key('Control+z');
    await until(async () => (await byHand()).length === 1, 'brought back');
  });
});
