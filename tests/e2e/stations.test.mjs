/** The readiness of polling stations: typed like a sheet, narrowed, as on a past evening, few rows in the page. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

/** A Monday, 27 days before the voting. */
const TODAY = '2027-09-20';
const ELECTION = { kind: 'local_general', day: '2027-10-17', name: 'Alegeri locale generale' };
const PLACES = ['Valea Lungă', 'Bălceștii Vechi', 'Brădeanca', 'Cireșeni'];
const two = (n) => String(n).padStart(2, '0');

/** Stations of the register, every other in the zone Nord; answers their ids. */
async function stations(bridge, many) {
  // Those of the example stay out of this election.
  const { rows } = await bridge.call('station_list', {});
  if (rows.length > 0)
    await bridge.call('stations_edit', { ids: rows.map((row) => row.id), state: 'out_of_use' });
  const ids = [];
  for (let at = 1; at <= many; at += 1) {
    const { value } = await bridge.call('station_add', {
      number: `61/${two(at)}`,
      locality: PLACES[at % PLACES.length],
      voters: 400 + at,
      zone: at % 2 === 1 ? 'Nord' : 'Sud',
      new_premises: {
        name: 'Gimnaziul',
        address: `str. Livezilor ${at}`,
        keys_name: 'Trofim Găină',
        keys_phone: '079000277',
      },
    });
    ids.push(value.station.id);
  }
  return ids;
}

describe('the readiness of stations', () => {
  let desk;
  let election;
  let ids;
  const key = (name) => desk.page.keyboard.press(name);
  const page = (on = null) => desk.bridge.call('readiness_get', { election, on });
  /** The letters of a row as the core has them. */
  const letters = async (at) => (await page()).rows[at].cells;
  const says = (words, what) =>
    until(async () => (await desk.find('readiness-inspector').innerText()).includes(words), what ?? words);
  const drawn = () => desk.find('readiness-row').count();

  before(async () => {
    desk = await openDesk({
      example: true,
      today: TODAY,
      before: async (bridge) => {
        election = (await bridge.call('election_add', ELECTION)).value.election.id;
        ids = await stations(bridge, 8);
      },
    });
    await desk.find('person-row').first().waitFor();
    await desk.page.goto(`${desk.bridge.url}/#/elections/${election}`);
    await desk.find('election-stations').click();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });

  test('an election without stations takes them from the register', async () => {
    await desk.find('readiness-empty').waitFor();
    assert.match(await desk.find('stations-no-votes').innerText(), /nu păstrează voturi/);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('readiness-take').click();
    await until(async () => (await drawn()) === 8, 'eight stations');
    assert.match(await desk.find('stations-days').innerText(), /27 de zile/);
    assert.equal(
      await desk.page.locator('[data-test="rail-elections"]').getAttribute('aria-current'),
      'page',
    );
    assert.ok(await desk.page.locator('.app.rail-min').count(), 'the rail is of icons');
  });

  test('a row is typed by keys: digits, Space, the same state down', async () => {
    await desk.find('readiness').focus();
    await key('Control+Home');
    await says('61/01 · Local');
    await key('1');
    await key('ArrowRight');
    await key('3');
    await key('ArrowRight');
    await key('Space');
    await key('Space');
    await until(async () => (await letters(0)).startsWith('opw'), 'three cells of the first row');
    await key('Control+ArrowDown');
    await says('61/02 · Căldură');
    await until(async () => (await letters(1))[2] === 'w', 'the same state in the row below');
    const totals = await desk.find('readiness-totals').innerText();
    assert.match(totals, /din 8 secții/);
    // A letter that means nothing here does not open the search.
    await key('q');
    assert.equal(await desk.find('palette').count(), 0);
    await key('Control+z');
    await until(async () => (await letters(1))[2] === '.', 'taken back');
    await until(
      async () =>
        (await desk.page
          .locator('[data-test="readiness-row"]')
          .nth(1)
          .locator('[data-c="2"]')
          .getAttribute('data-state')) === 'none',
      'on the screen too',
    );
  });

  test('a note is typed in the line above, Escape leaves it', async () => {
    await desk.find('readiness').focus();
    await key('Control+Home');
    await key('ArrowRight');
    await says('61/01 · Acces');
    await key('n');
    await desk.find('readiness-note').fill('rampa nu are balustradă');
    await key('Enter');
    const group = (await page()).groups[1].id;
    const cell = () => desk.bridge.call('readiness_cell', { election, station: ids[0], group });
    await until(async () => (await cell()).note === 'rampa nu are balustradă', 'the note is kept');
    await says('rampa nu are balustradă');
    await key('F2');
    await desk.find('readiness-note').fill('altceva');
    await key('Escape');
    await says('rampa nu are balustradă');
    assert.equal((await cell()).note, 'rampa nu are balustradă');
    assert.deepEqual((await page()).rows[0].noted, [1]);
    assert.deepEqual(await desk.axe(), []);
  });

  test('several cells at once: marked, copied, pasted, emptied, each one act', async () => {
    await desk.find('readiness').focus();
    await key('Control+Home');
    await key('ArrowDown');
    await key('ArrowDown');
    await key('Shift+ArrowRight');
    await key('Shift+ArrowDown');
    await says('4 celule');
    await key('1');
    await until(
      async () => (await letters(2)).startsWith('oo') && (await letters(3)).startsWith('oo'),
      'four cells',
    );
    await key('Control+c');
    await until(async () => (await desk.clipped()) === 'gata\tgata\ngata\tgata', 'the table of words');
    await key('Control+z');
    await until(
      async () => (await letters(2)).startsWith('..') && (await letters(3)).startsWith('..'),
      'one undo',
    );
    await key('Control+Home');
    await key('ArrowDown');
    await key('ArrowDown');
    await says('61/03 · Local');
    await desk.clip('в работе\tgata\nproblemă\t4');
    await key('Control+v');
    await until(
      async () => (await letters(2)).startsWith('wo') && (await letters(3)).startsWith('pn'),
      'a pasted table',
    );
    await desk.clip('gata\npoate');
    await key('Control+v');
    await desk.page.getByText('„poate” nu este o stare').waitFor();
    assert.ok((await letters(2)).startsWith('wo'));
    await key('Delete');
    await until(async () => (await letters(2)).startsWith('.o'), 'emptied');
  });

  test('only what presses; a row that is put right stays until the rows are narrowed again', async () => {
    await desk.find('readiness').focus();
    await key('Alt+p');
    await until(async () => (await drawn()) === 2, 'two stations with a problem');
    await says('61/01');
    await key('Home');
    await key('ArrowRight');
    await key('1');
    await until(async () => (await letters(0))[1] === 'o', 'put right');
    assert.equal(await drawn(), 2);
    await key('Control+z');
    await until(async () => (await letters(0))[1] === 'p', 'a problem again');
    await desk.find('readiness').focus();
    await key('Alt+p');
    await until(async () => (await drawn()) === 8, 'all again');
    await desk.find('readiness-zones').click();
    await desk.find('readiness-zone').first().click();
    await until(async () => (await drawn()) === 4, 'the stations of a zone');
    assert.match(await desk.find('readiness-zones').innerText(), /Zona:\s+Nord, 4 din 8/);
    await desk.find('readiness-zones').click();
    await desk.find('readiness-zone-all').click();
    await until(async () => (await drawn()) === 8, 'all zones');
  });

  test('the passport opens by Enter, follows the cursor and closes by Escape', async () => {
    await desk.find('readiness').focus();
    await key('Control+Home');
    await key('Enter');
    await until(
      async () => (await desk.find('passport-name').innerText()).startsWith('61/01'),
      'the passport of the first',
    );
    assert.match(await desk.find('passport-solve').innerText(), /Rampa nu are balustradă/);
    assert.match(await desk.find('passport-contacts').innerText(), /Trofim Găină/);
    assert.deepEqual(await desk.axe(), []);
    await key('ArrowDown');
    await until(
      async () => (await desk.find('passport-name').innerText()).startsWith('61/02'),
      'the next one',
    );
    await key('Escape');
    await until(async () => (await desk.find('passport').count()) === 0, 'closed');
  });

  test('a problem becomes a task', async () => {
    await desk.find('readiness').focus();
    await key('Control+Home');
    await key('ArrowRight');
    await says('61/01 · Acces');
    await key('t');
    await desk.find('readiness-hand').waitFor();
    await until(
      async () => (await desk.find('readiness-hand-note').inputValue()) === 'rampa nu are balustradă',
      'the note of the cell',
    );
    assert.deepEqual(await desk.axe(), []);
    await desk.find('readiness-hand-due').fill('28.09');
    await desk.find('readiness-hand-save').click();
    await until(async () => (await desk.find('readiness-hand').count()) === 0, 'the dialog is done');
    await desk.find('readiness-task').waitFor();
    assert.deepEqual((await page()).rows[0].tasks, [1]);
  });

  test('the columns are the office’s own', async () => {
    await desk.find('readiness-columns').click();
    const names = () =>
      desk.bridge.call('check_groups', {}).then(({ groups }) => groups.map((each) => each.name));
    await desk.find('readiness-column').first().waitFor();
    const [first, second] = await names();
    await desk.find('readiness-column-name').first().focus();
    await key('Alt+ArrowDown');
    await until(async () => (await names())[1] === first && (await names())[0] === second, 'moved by keys');
    await desk.find('readiness-column-new').fill('Apă caldă');
    await desk.find('readiness-column-add').click();
    await until(async () => (await names()).at(-1) === 'Apă caldă', 'a column of our own');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('readiness-column-out').last().click();
    await until(async () => !(await names()).includes('Apă caldă'), 'taken out');
    await key('Escape');
    await until(async () => (await desk.find('readiness-columns-dialog').count()) === 0, 'closed');
  });
});

describe('many stations, large text', () => {
  test('2,500 stations: at most sixty rows in the page, the last reached by keys', async () => {
    let election;
    const desk = await openDesk({
      example: true,
      today: TODAY,
      before: async (bridge) => {
        election = (await bridge.call('election_add', ELECTION)).value.election.id;
        await stations(bridge, 8);
        await bridge.call('stations_take', { election });
      },
    });
    // The core's own answer, made long: what is measured here is the page.
    await desk.page.route('**/call/readiness_get', async (route) => {
      const answer = await (await route.fetch()).json();
      const rows = Array.from({ length: 2500 }, (_, at) => {
        const row = answer.rows[at % answer.rows.length];
        return { ...row, station: { ...row.station, id: `${row.station.id}-${at}`, number: `61/${at + 1}` } };
      });
      await route.fulfill({ json: { ...answer, rows } });
    });
    await desk.find('person-row').first().waitFor();
    await desk.page.goto(`${desk.bridge.url}/#/stations/${election}`);
    await desk.find('readiness-row').first().waitFor();
    const drawn = () => desk.find('readiness-row').count();
    assert.ok((await drawn()) <= 60, `${await drawn()} rows in the page`);
    await desk.find('readiness').focus();
    await desk.page.keyboard.press('Control+End');
    await until(
      async () => (await desk.find('readiness-inspector').innerText()).startsWith('61/2500'),
      'the last station',
    );
    await desk.page.locator('[data-r="2499"].cur').waitFor();
    assert.ok((await drawn()) <= 60, `${await drawn()} rows in the page`);
    // The row under the cursor stays in the page wherever one scrolls.
    await desk.find('readiness').evaluate((table) => (table.parentElement.scrollTop = 0));
    await desk.page.locator('[data-r="0"][data-c="0"]').waitFor();
    assert.equal(await desk.page.locator('[data-r="2499"].cur').count(), 1);
    assert.ok((await drawn()) <= 60, `${await drawn()} rows in the page`);
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });

  test('at 200 % in Ukrainian on black: rows are seen, nothing to find for axe', async () => {
    let election;
    const desk = await openDesk({
      example: true,
      today: TODAY,
      preferences: { language: 'uk', scale: 200, scheme: 'white-on-black' },
      before: async (bridge) => {
        election = (await bridge.call('election_add', ELECTION)).value.election.id;
        await stations(bridge, 8);
        await bridge.call('stations_take', { election });
      },
    });
    await desk.find('person-row').first().waitFor();
    await desk.page.goto(`${desk.bridge.url}/#/stations/${election}`);
    await desk.find('readiness-row').first().waitFor();
    await desk.find('readiness').focus();
    await desk.page.keyboard.press('Control+Home');
    await desk.page.keyboard.press('3');
    await until(
      async () => (await desk.bridge.call('readiness_get', { election })).rows[0].cells.startsWith('p'),
      'a problem',
    );
    assert.deepEqual(await desk.axe(), []);
    const wide = await desk.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(wide <= 0, `the page is ${wide} px too wide`);
    await desk.page.keyboard.press('Enter');
    await desk.find('passport-name').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.press('Escape');
    await until(async () => (await desk.find('passport').count()) === 0, 'closed');
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });
});
