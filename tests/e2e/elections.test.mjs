/** Elections: the list, the programme by keyboard, why a row has its day, marks, own days, filters. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

/** A Monday, 27 days before the voting. */
const TODAY = '2027-09-20';
const VOTING = '2027-10-17';

const ELECTION = {
  kind: 'local_general',
  day: VOTING,
  period_start: '2027-08-08',
  territory: 'circumscripția raională nr. 38',
  own: { n: 2, unit: 'calendar_day' },
};
const open = (row) => row.state === 'planned' || row.state === 'in_work';

describe('the programme of an election', () => {
  let desk;
  let id;
  const key = (name) => desk.page.keyboard.press(name);
  const kept = () => desk.bridge.call('election_get', { id });
  const keptRow = async (row) => (await kept()).rows.find((each) => each.id === row);
  const row = (of) => desk.page.locator(`[data-test="programme-row"][data-row="${of}"]`);
  const cell = (of, column) => row(of).locator(`[data-cell="${column}"]`);
  /** Which cell has the keys. */
  const at = () =>
    desk.page.evaluate(() => {
      const here = document.activeElement;
      const row = here?.closest('[data-row]');
      return row && here.dataset.cell ? `${row.dataset.row} ${here.dataset.cell}` : '';
    });
  const shown = () =>
    desk.page.evaluate(() =>
      [...document.querySelectorAll('[data-test="programme-row"]')].map((each) => each.dataset.row),
    );
  const go = async (of, column) => {
    await cell(of, column).click();
    await until(async () => (await at()) === `${of} ${column}`, `the cell ${column}`);
  };

  before(async () => {
    desk = await openDesk({
      example: true,
      today: TODAY,
      before: async (bridge) => {
        id = (await bridge.call('election_add', ELECTION)).value.election.id;
      },
    });
    await desk.find('person-row').first().waitFor();
    await key('Control+5');
    await desk.find('election-open').first().waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });

  test('the list says how many days are left; the rail too', async () => {
    const item = desk.page.locator(`[data-test="election-open"][data-id="${id}"]`);
    assert.match(await item.innerText(), /27\s*de zile până la scrutin/);
    assert.match(await item.innerText(), /duminică, 17 octombrie 2027 · circumscripția raională nr\. 38/);
    const { next } = await desk.bridge.call('election_list', {});
    await until(
      async () => (await desk.find('rail-elections').innerText()).includes(`E−${next}`),
      'the days on the rail',
    );
    assert.deepEqual(await desk.axe(), []);
    await item.click();
    await desk.find('programme-row').first().waitFor();
  });

  test('every action stands under its chapter; the work is begun where something is late', async () => {
    const { rows, election } = await kept();
    assert.equal(await desk.find('programme-total').innerText(), String(rows.length));
    assert.match(await desk.find('election-days').innerText(), /^27/);
    const chapters = new Set(rows.map((each) => each.chapter));
    assert.equal(await desk.find('chapter').count(), chapters.size);
    assert.deepEqual(
      await shown(),
      rows.map((each) => each.id),
      'in the order of the programme',
    );
    assert.ok(election.counts.overdue > 0);
    const late = rows.find((each) => each.mark === 'overdue');
    await until(async () => (await at()) === `${late.id} action`, 'the first late one');
    assert.match(await cell(late.id, 'state').innerText(), /Restantă, /);
    const dated = rows.find((each) => each.effective === '2027-09-22' && each.legal_ref !== '');
    if (dated) assert.match(await cell(dated.id, 'date').innerText(), /mi\s*22\.09/);
    assert.ok((await desk.find('timeline-band').count()) > 3);
    assert.match(await desk.find('timeline-words').textContent(), /Ziua votării: 17 octombrie 2027/);
    assert.deepEqual(await desk.axe(), []);
  });

  test('F4 opens why a row has its day, Esc closes it', async () => {
    const { rows } = await kept();
    const dated = rows.find((each) => open(each) && each.effective !== null && each.counting !== null);
    await go(dated.id, 'action');
    await key('F4');
    await desk.find('why-question').waitFor();
    assert.match(await desk.find('why-question').innerText(), /^De ce /);
    const { sentences } = await desk.bridge.call('line_why', { id: dated.id });
    assert.equal(await desk.find('why-sentences').innerText(), sentences.join(' '));
    assert.deepEqual(await desk.axe(), []);
    await key('Escape');
    await desk.find('why').waitFor({ state: 'detached' });
  });

  test('an own day is typed over, undone with one key', async () => {
    const { rows } = await kept();
    const target = rows.find((each) => open(each) && each.own !== null && each.own > '2027-10-01');
    await go(target.id, 'own');
    await desk.page.keyboard.type('24.09');
    await key('Enter');
    await until(async () => (await keptRow(target.id)).own === '2027-09-24', 'the day is kept');
    assert.match(await cell(target.id, 'own').innerText(), /vi\s*24\.09/);
    await key('Control+z');
    await until(async () => (await keptRow(target.id)).own === target.own, 'taken back');
  });

  test('an official day overrules and is shown with the counted one beside it', async () => {
    const { rows } = await kept();
    const target = rows.find((each) => open(each) && each.to !== null && each.to > '2027-10-01');
    await go(target.id, 'term');
    await key('F2');
    await desk.find('date-official').fill('05.10.2027');
    await desk.find('date-source').fill('');
    await key('Enter');
    await desk.page.locator('[data-test="date-dialog"] .err').first().waitFor();
    await desk.find('date-source').fill('Hotărârea CEC nr. 12');
    await key('Enter');
    await desk.find('date-dialog').waitFor({ state: 'detached' });
    await until(async () => (await keptRow(target.id)).official === '2027-10-05', 'the official day');
    assert.match(await cell(target.id, 'date').innerText(), /ma\s*05\.10[\s\S]*calculat/);
    await desk.find('filter-differing').click();
    await until(async () => (await shown()).length === 1, 'only the one that differs');
    assert.deepEqual(await shown(), [target.id]);
    await desk.find('filter-clear').click();
  });

  test('done after its day stays late; done in time is in time', async () => {
    const { rows } = await kept();
    const late = rows.find((each) => each.mark === 'overdue');
    const early = rows.find((each) => open(each) && each.effective !== null && each.effective > TODAY);
    for (const target of [late, early]) {
      await go(target.id, 'action');
      await key('Control+Enter');
      await until(async () => (await keptRow(target.id)).state === 'done', 'done');
    }
    assert.equal((await keptRow(late.id)).late_days, late.late_days);
    await until(
      async () => /întârziere$/.test((await cell(late.id, 'state').innerText()).trim()),
      'its lateness is shown',
    );
    assert.match(await cell(early.id, 'state').innerText(), /Executată, la timp/);
    // The list of states is opened by key; the day of doing can be corrected.
    await go(early.id, 'state');
    await key('Enter');
    await desk.find('row-planned').click();
    await until(async () => (await keptRow(early.id)).state === 'planned', 'planned again');
  });

  test('what does not apply asks why', async () => {
    const { rows } = await kept();
    const target = rows.find((each) => each.state === 'planned' && each.effective !== null);
    await go(target.id, 'state');
    await key('Enter');
    await desk.find('row-not-applicable').click();
    await desk.find('mark-reason').fill('Nu avem secții în penitenciare');
    await desk.find('mark-save').click();
    await desk.find('mark-rows').waitFor({ state: 'detached' });
    await until(async () => (await keptRow(target.id)).state === 'not_applicable', 'kept');
    assert.match(await cell(target.id, 'state').innerText(), /Nu se aplică/);
  });

  test('several rows are chosen and marked in one act', async () => {
    const { rows } = await kept();
    const first = rows.findIndex((each, place) =>
      [0, 1, 2].every(
        (more) => rows[place + more]?.state === 'planned' && rows[place + more].chapter === each.chapter,
      ),
    );
    const three = rows.slice(first, first + 3);
    await go(three[0].id, 'action');
    await key('Shift+ArrowDown');
    await key('Shift+ArrowDown');
    await desk.find('bulk-in-work').click();
    const states = async () => (await kept()).rows.slice(first, first + 3).map((each) => each.state);
    await until(async () => (await states()).every((state) => state === 'in_work'), 'all three');
    await desk.find('programme-bulk').waitFor({ state: 'detached' });
    await until(async () => (await at()) !== '', 'the keys are in the table');
    await key('Control+z');
    await until(async () => (await states()).every((state) => state === 'planned'), 'one undo');
  });

  test('an own action stands after the row, is taken off and comes back', async () => {
    const { rows } = await kept();
    const before = rows.find(open);
    await go(before.id, 'action');
    await key('Insert');
    await desk.find('own-action').fill('Proba: instruirea pe grupe');
    await desk.find('own-on').fill('30.09.2027');
    await desk.find('own-save').click();
    await desk.find('own-line').waitFor({ state: 'detached' });
    const place = (list) => list.findIndex((each) => each.action === 'Proba: instruirea pe grupe');
    const after = (await kept()).rows;
    assert.equal(after[place(after) - 1].id, before.id);
    const made = after[place(after)];
    assert.equal(made.own, '2027-09-30');
    await until(async () => (await at()).startsWith(made.id), 'the keys are on it');
    await key('Delete');
    await until(async () => place((await kept()).rows) < 0, 'taken off');
    await row(made.id).waitFor({ state: 'detached' });
    await until(async () => (await at()) !== '', 'the keys are in the table');
    await key('Control+z');
    await until(async () => place((await kept()).rows) >= 0, 'back again');
  });

  test('words narrow the programme; the arrow goes into it', async () => {
    await key('Control+f');
    await desk.page.keyboard.type('buletinele');
    await until(async () => (await shown()).length < 20, 'fewer rows');
    const { rows } = await kept();
    for (const each of await shown()) {
      const found = rows.find((other) => other.id === each);
      assert.match(JSON.stringify(found).toLocaleLowerCase('ro'), /buletinele/);
    }
    await key('ArrowDown');
    await until(async () => (await at()) !== '', 'the keys are in the table');
    await desk.find('filter-clear').click();
    await until(async () => (await shown()).length > 60, 'all of it');
  });
});

describe('the programme in large text', () => {
  let desk;
  before(async () => {
    let id;
    desk = await openDesk({
      example: true,
      today: TODAY,
      at: 'today',
      preferences: { language: 'uk', scale: 200, scheme: 'white-on-black' },
      before: async (bridge) => {
        id = (await bridge.call('election_add', ELECTION)).value.election.id;
      },
    });
    await desk.find('rail-elections').waitFor();
    await desk.page.goto(`${desk.bridge.url}/#/elections/${id}`);
    await desk.find('programme-row').first().waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });
  test('nothing goes sideways, by keyboard too', async () => {
    await desk.page.keyboard.press('F4');
    await desk.find('why-question').waitFor();
    await desk.page.keyboard.press('ArrowDown');
    const wide = await desk.page.evaluate(() =>
      [document.documentElement, document.querySelector('[data-test="election"]')].some(
        (each) => each.scrollWidth > each.clientWidth,
      ),
    );
    assert.equal(wide, false);
    assert.deepEqual(await desk.axe(), []);
  });
});
