/**
 * The specialist's day in the real window: an election from its day of voting, why a row has its
 * day, the commission's programme taken in with its differences, a row handed to all councils, a row
 * done, the day of voting moved and moved back.
 */
import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { Key, eventually, newUser, openWindow, steps } from './harness.mjs';

const SOURCE = 'Hotărârea comisiei nr. 12 din 02.07.2027';
/** Places in the table of the rows whose official day is another one than the counted. */
const PLANTED = [0, 2, 5, 6, 8];
let user;
let window;
let id;

before(async () => {
  user = await newUser();
  // A test build takes the file from here instead of a dialog.
  process.env.DISTRICT_DESK_TEST_PATH = join(user.folder, 'programul.csv');
  window = await openWindow(user, ['--example']);
});

after(async () => {
  delete process.env.DISTRICT_DESK_TEST_PATH;
  await window?.close();
  await user.remove();
});

const step = steps('elections', () => window);

const page = () => window.call('election_get', { id });
const row = async (of) => (await page()).rows.find((each) => each.id === of);
const go = (hash) => window.browser.executeScript('location.hash = arguments[0]', hash);
const later = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const dotted = (day) => day.split('-').reverse().join('.');
const cell = (of, column) =>
  window.browser.executeScript(
    `document.querySelector('[data-test="programme-row"][data-row="' + arguments[0] + '"] [data-cell="' + arguments[1] + '"]').focus()`,
    of,
    column,
  );
/** A row one may take in the programme: its day is counted, and nothing was done to it yet. */
const dated = async () =>
  (await page()).rows.filter(
    (each) => each.to !== null && each.from === null && each.time === null && each.state === 'planned',
  );

step('the day of voting is typed, and the whole programme is there', async () => {
  await window.painted();
  await go('#/elections?new=1');
  await window.find('elnew');
  await window.type('elnew-day', '17.10.2027');
  await window.find('elnew-rows');
  await window.chord(Key.CONTROL, Key.ENTER);
  id = await eventually('its address', async () => {
    const hash = await window.browser.executeScript('return location.hash');
    return /^#\/elections\/([^?]+)$/.exec(hash)?.[1];
  });
  const { election, rows } = await page();
  assert.equal(election.day, '2027-10-17');
  assert.ok(rows.length > 100, `${rows.length} rows`);
  assert.ok(
    rows.every((each) => each.trust),
    'each row says how sure it is',
  );
  await eventually(
    'the rows are shown',
    async () => (await window.all('programme-row')).length === rows.length,
  );
});

step('a row says why it has its day', async () => {
  const [first] = await dated();
  await go(`#/elections/${id}?line=${first.id}`);
  await eventually('the row', async () => {
    await cell(first.id, 'action');
    return true;
  });
  await window.press(Key.F4);
  await eventually('the day in the question', async () =>
    (await window.text('why-question')).includes(dotted(first.to)),
  );
  assert.ok((await window.text('why-sentences')).length > 20);
});

step('the official programme comes in with its five differences', async () => {
  const actions = (await page()).rows.map((each) => each.action);
  const rows = (await dated())
    .filter((each) => actions.filter((action) => action === each.action).length === 1)
    .slice(0, 10);
  const quoted = (text) => `"${text.replaceAll('"', '""')}"`;
  const lines = rows.map((each, at) => {
    const day = PLANTED.includes(at) ? later(each.to, 2) : each.to;
    return [String(at + 1), each.action, `până la ${dotted(day)} inclusiv`, each.legal_ref, each.bodies];
  });
  const table = [['Nr.', 'Acțiunea', 'Termenul', 'Temeiul legal', 'Responsabil'], ...lines];
  const text = table.map((cells) => cells.map(quoted).join(';')).join('\r\n');
  await writeFile(process.env.DISTRICT_DESK_TEST_PATH, `\ufeff${text}\r\n`);

  await go(`#/elections/${id}?tab=official`);
  await window.click('official-pick');
  await eventually('all are matched', async () => (await window.text('official-sum-matched')) === '10');
  assert.equal(await window.text('official-sum-differs'), '5');
  await window.type('official-source', SOURCE);
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.find('official-done');
  const now = await page();
  assert.equal(now.election.counts.differing, 5);
  assert.ok(now.election.official.includes(SOURCE));
  for (const at of PLANTED) {
    const taken = now.rows.find((each) => each.id === rows[at].id);
    assert.equal(taken.official, later(rows[at].to, 2));
    assert.equal(taken.to, rows[at].to, 'the counted day is still seen');
  }
});

step('a row is handed to all 27 councils and shows how they stand', async () => {
  const open = (await dated()).find((each) => each.tasks.length === 0);
  await go(`#/elections/${id}?line=${open.id}`);
  await eventually('the row', async () => {
    await cell(open.id, 'action');
    return true;
  });
  await window.press(Key.SPACE);
  await window.click('bulk-hand');
  await window.click('hand-way-order');
  await window.click('hand-term-law');
  await window.type('hand-responsible', 'Elena Morărescu');
  await window.chord(Key.CONTROL, Key.ENTER);
  const handed = await eventually('the order', async () => {
    const now = await row(open.id);
    return now.tasks.length === 1 ? now : undefined;
  });
  assert.equal(handed.tasks[0].tally.total, 27);
  const { task } = await window.call('order_get', { id: handed.tasks[0].id });
  assert.equal(task.due_on, handed.effective);
});

step('a row is done with one chord, and undone with another', async () => {
  const [first] = await dated();
  await go(`#/elections/${id}?line=${first.id}`);
  await eventually('the row', async () => {
    await cell(first.id, 'action');
    return true;
  });
  await window.chord(Key.CONTROL, Key.ENTER);
  await eventually('done', async () => (await row(first.id)).state === 'done');
  await window.chord(Key.CONTROL, 'z');
  await eventually('taken back', async () => (await row(first.id)).state === 'planned');
});

step('the day of voting moves a week, with what hangs on it, and back', async () => {
  const was = await page();
  await window.click('election-move');
  await window.find('elmove');
  await window.type('move-day', '24.10.2027');
  await eventually('the plan', async () => (await window.all('move-row')).length > 50);
  await eventually('the button', async () => (await window.find('move-save')).isEnabled());
  await window.click('move-save');
  await eventually('moved', async () => (await page()).election.day === '2027-10-24');
  const order = (await page()).rows.find((each) => each.tasks.some((task) => task.tally));
  const { task } = await window.call('order_get', { id: order.tasks[0].id });
  assert.equal(task.due_on, order.effective, 'the order follows its row');
  await window.chord(Key.CONTROL, 'z');
  await eventually('moved back', async () => (await page()).election.day === '2027-10-17');
  assert.deepEqual((await page()).rows, was.rows);
});
