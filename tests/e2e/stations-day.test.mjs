/** The day of voting: one key for each fact, turnout by the hour, who has not reported, incidents, papers. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';
import { STATIONS, VOTING, addElection, addStations } from './stations-setup.mjs';

const HOURS = ['10:00', '13:00', '16:00', '19:00', '21:00'];
/** In the afternoon: the hour that is being reported is 13:00. */
const NOW = new Date(`${VOTING}T13:20:00`);

describe('the day of voting at the desk', () => {
  let desk;
  let election;
  let ids;
  let folder;
  const key = (...names) =>
    names.reduce((before, name) => before.then(() => desk.page.keyboard.press(name)), Promise.resolve());
  const sheet = () => desk.bridge.call('day_sheet', { election });
  const row = (at) => desk.page.locator(`[data-test="day-row"][data-station="${ids[at]}"]`);
  const cell = (at, column) => row(at).locator(`[data-cell="${column}"]`);
  const gone = (name) => until(async () => (await desk.find(name).count()) === 0, `${name} is gone`);
  /** Which cell has the keys: place of the station, column. */
  const here = async () => {
    const [station, column] = await desk.page.evaluate(() => {
      const at = document.activeElement;
      return [at?.closest('[data-station]')?.dataset.station ?? '', at?.dataset.cell ?? ''];
    });
    return `${ids.indexOf(station)} ${column}`;
  };
  const on = (place) => until(async () => (await here()) === place, `the keys are at ${place}`);
  const go = async (at, column) => {
    await cell(at, column).click();
    await on(`${at} ${column}`);
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'district-desk-papers-'));
    desk = await openDesk({
      example: true,
      today: VOTING,
      env: { DISTRICT_DESK_TEST_PATH: join(folder, 'ziua') },
      before: async (bridge) => {
        election = await addElection(bridge);
        ids = await addStations(bridge, election);
      },
    });
    await desk.find('person-row').first().waitFor();
    await desk.page.clock.setFixedTime(NOW);
    await desk.page.evaluate((id) => (location.hash = `#/stations/${id}?view=day`), election);
    await desk.find('day-row').first().waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.page.goto('about:blank');
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('the keys are at the hour of the clock, and the screen says what it does not keep', async () => {
    await on('0 h13:00');
    assert.equal(await desk.find('day-row').count(), STATIONS.length);
    assert.match(await desk.find('stations-no-votes').innerText(), /nu păstrează voturi/);
    assert.match(await desk.find('day-sums').innerText(), /Prezența este doar câți au venit/);
    const small = await row(0).evaluate((at) =>
      [...at.querySelectorAll('th, td')].map((each) => parseFloat(getComputedStyle(each).fontSize)),
    );
    assert.ok(Math.min(...small) >= 18, `${small}`);
    assert.deepEqual(await desk.axe(), []);
  });

  test('one key opens a station, digits are its turnout, Enter goes to the next', async () => {
    await key('o');
    await until(async () => /^\d\d:\d\d$/.test((await sheet()).rows[0].opened ?? ''), 'opened');
    await on('0 h13:00');
    await desk.page.keyboard.type('346');
    await key('Enter');
    await on('1 h13:00');
    await desk.page.keyboard.type('1.024');
    await key('Enter');
    await on('2 h13:00');
    await until(async () => (await sheet()).rows[1].turnout[1] === 1024, 'both numbers');
    assert.equal((await sheet()).rows[0].turnout[1], 346);
    assert.equal(await cell(1, 'h13:00').innerText(), '1.024');
  });

  test('what is no number is refused where it was typed, and nothing is changed', async () => {
    await key('5');
    await desk.find('cell-edit').fill('52 %');
    await key('Enter');
    await desk.find('day-refused').waitFor();
    assert.equal((await sheet()).rows[2].turnout[1], null);
    assert.equal(await cell(2, 'h13:00').innerText(), '–');
    await go(2, 'h13:00');
    await desk.page.keyboard.type('90');
    await key('Enter');
    await until(async () => (await sheet()).rows[2].turnout[1] === 90, 'the number');
    await gone('day-refused');
  });

  test('fewer than an hour before is taken and remarked upon, more than the voters too', async () => {
    await go(0, 'h10:00');
    await desk.page.keyboard.type('400');
    await key('Enter');
    await go(2, 'h16:00');
    await desk.page.keyboard.type('700');
    await key('Enter');
    await until(async () => (await desk.find('day-remark').count()) === 2, 'two remarks');
    const said = (await desk.find('day-remark').allInnerTexts()).join(' ');
    assert.match(said, /13:00.*346.*10:00.*400/);
    assert.match(said, /16:00.*700.*642/);
    assert.equal((await sheet()).rows[0].turnout[0], 400);
  });

  test('a typed time, and taken back', async () => {
    await go(1, 'opened');
    await key('F2');
    await desk.find('cell-edit').fill('7.05');
    await key('Enter');
    await until(async () => (await sheet()).rows[1].opened === '07:05', 'the time');
    await go(1, 'opened');
    await key('Delete');
    await until(async () => (await sheet()).rows[1].opened === null, 'taken back');
    await key('Control+Z');
    await until(async () => (await sheet()).rows[1].opened === '07:05', 'there again');
    await until(async () => (await cell(1, 'opened').innerText()) === '07:05', 'shown again');
  });

  test('closed and the protocol have their keys', async () => {
    await go(0, 'h13:00');
    await key('c', 'p');
    await until(async () => {
      const { rows, closed, protocols } = await sheet();
      return rows[0].closed !== null && rows[0].protocol !== null && closed === 1 && protocols === 1;
    }, 'both');
  });

  test('the sums are those of the rows', async () => {
    const { rows, totals } = await sheet();
    HOURS.forEach((_, at) => {
      const told = rows.filter((each) => each.turnout[at] !== null);
      const came = told.reduce((sum, each) => sum + each.turnout[at], 0);
      const voters = told.reduce((sum, each) => sum + each.station.voters, 0);
      assert.equal(totals[at].reported, told.length);
      assert.equal(totals[at].came, came);
      assert.equal(totals[at].share, voters === 0 ? null : Math.round((came * 10_000) / voters));
    });
    const shown = await desk.page.locator('[data-test="day-total"][data-column="h13:00"]').innerText();
    assert.match(shown, /1\.460/);
    assert.match(shown, /3\/5/);
  });

  test('who has not reported, with the phone one key away', async () => {
    await go(1, 'h13:00');
    await desk.find('day-filter-missing').click();
    await until(async () => (await desk.find('day-row').count()) === 2, 'two have not');
    assert.match(await desk.find('day-filter-missing').innerText(), /13:00/);
    await on('3 h13:00');
    await key('Control+C');
    await until(async () => (await desk.clipped()).replace(/\D/g, '') === '025224034', 'the number');
    await desk.page.keyboard.type('12');
    await key('Enter');
    await on('4 h13:00');
    await until(async () => (await desk.find('day-row').count()) === 1, 'one is left');
    await key('Escape');
    await until(async () => (await desk.find('day-row').count()) === STATIONS.length, 'all again');
  });

  test('an incident is noted at once, told, closed', async () => {
    await go(3, 'h13:00');
    await key('i');
    await desk.find('incident-dialog').waitFor();
    assert.equal(await desk.find('incident-station').inputValue(), ids[3]);
    assert.equal(await desk.find('incident-at').inputValue(), '13:20');
    assert.deepEqual(await desk.axe(), []);
    await key('Control+Enter');
    await desk.page.locator('[data-test="incident-what"][aria-invalid="true"]').waitFor();
    await desk.find('incident-what').fill('S-a întrerupt curentul electric.');
    await desk.find('incident-told').fill('Rețelele electrice');
    await desk.find('incident-told-at').fill('13.25');
    await key('Control+Enter');
    await gone('incident-dialog');
    await on('3 h13:00');
    await desk.find('day-row-incidents').waitFor();
    const [kept] = (await sheet()).incidents;
    assert.equal(kept.at, `${VOTING}T13:20`);
    assert.equal(kept.told_at, `${VOTING}T13:25`);
    await key('Alt+i');
    await desk.find('incident').waitFor();
    assert.match(await desk.find('incident').innerText(), /Rețelele electrice, 13:25/);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('incident-close').click();
    await until(async () => (await sheet()).incidents[0].closed_at !== '', 'closed');
    await gone('day-row-incidents');
  });

  test('the hours are the office’s own, but for one that was reported', async () => {
    await desk.find('day-hours').click();
    await desk.find('hours-text').fill('10, 13.00, 16, 20:30');
    await desk.find('hours-save').click();
    await gone('hours-dialog');
    await until(async () => (await sheet()).hours.join() === '10:00,13:00,16:00,20:30', 'the hours');
    await desk.find('day-hours').click();
    await desk.find('hours-text').fill('10:00');
    await desk.find('hours-save').click();
    await desk.page.locator('[data-test="hours-text"][aria-invalid="true"]').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await key('Escape');
    await gone('hours-dialog');
    assert.equal((await sheet()).hours.length, 4);
  });

  test('the sheet is printed as it is, the blank to fill in by hand, the phones in large type', async () => {
    await key('Control+p');
    await desk.find('stprint').waitFor();
    for (const kind of ['day_blank', 'contacts', 'day_sheet']) {
      await desk.find(`stprint-kind-${kind}`).check();
      await until(async () => !(await desk.find('stprint-pdf').isDisabled()), `${kind} is laid out`);
      await desk.find('page-picture').waitFor();
    }
    assert.deepEqual(await desk.axe(), []);
    await desk.find('stprint-pdf').click();
    await desk.find('save-done').waitFor();
    assert.equal((await readFile(join(folder, 'ziua.pdf'))).subarray(0, 5).toString(), '%PDF-');
    await desk.find('stprint-xlsx').click();
    await until(async () => (await desk.find('save-done').innerText()).includes('.xlsx'), 'the table');
    assert.equal((await readFile(join(folder, 'ziua.xlsx'))).subarray(0, 2).toString(), 'PK');
    await key('Escape');
    await gone('stprint');
  });
});

describe('the day of voting otherwise', () => {
  let desk;
  let election;
  const open = async (options) => {
    desk = await openDesk({
      example: true,
      ...options,
      before: async (bridge) => {
        election = await addElection(bridge);
        await addStations(bridge, election);
      },
    });
    await desk.find('rail-elections').or(desk.find('person-row').first()).first().waitFor();
    await desk.page.evaluate((id) => (location.hash = `#/stations/${id}?view=day`), election);
    await desk.find('day-row').first().waitFor();
  };
  const shut = async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.page.goto('about:blank');
    await desk.close();
  };

  test('before the day no fact is noted, and the screen says why', async () => {
    await open({ today: '2027-10-10' });
    await desk.find('day-not-yet').waitFor();
    assert.match(await desk.find('day-not-yet').innerText(), /17\.10\.2027/);
    await desk.page.keyboard.press('o');
    await desk.page.keyboard.press('5');
    assert.equal(await desk.find('cell-edit').count(), 0);
    const { rows } = await desk.bridge.call('day_sheet', { election });
    assert.ok(rows.every((row) => row.opened === null));
    await shut();
  });

  for (const [language, scheme] of [
    ['uk', 'white-on-black'],
    ['ru', 'dark'],
  ])
    test(`at 200 % nothing goes sideways: ${language}, ${scheme}`, async () => {
      await open({ today: VOTING, preferences: { language, scale: 200, scheme } });
      const wide = await desk.page.evaluate(() =>
        [document.documentElement, document.querySelector('[data-test="day"]')].some(
          (each) => each.scrollWidth > each.clientWidth,
        ),
      );
      assert.equal(wide, false);
      assert.deepEqual(await desk.axe(), []);
      await shut();
    });
});
