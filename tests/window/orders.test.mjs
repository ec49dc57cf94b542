/**
 * One order to the 27 councils of the example district in the real window: sent, answers marked
 * by the keyboard, the missing written to, one given more time, two closed late, one taken back.
 */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { Key, eventually, newUser, openWindow, steps } from './harness.mjs';

const TITLE = 'Lista localurilor pentru secțiile de votare';
/** Keys pressed since the last count was asked for; chords count once, as a hand does. */
let pressed = 0;
let user;
let window;
let order;

before(async () => {
  user = await newUser();
  window = await openWindow(user, ['--example']);
});

after(async () => {
  await window?.close();
  await user.remove();
});

const step = steps('orders', () => window);

const call = (cmd, payload) => window.call(cmd, payload);
const sheet = () => call('order_get', { id: order });
const tally = async () => (await sheet()).tally;
const press = async (...keys) => {
  pressed += 1;
  await (keys.length > 1 ? window.chord(...keys) : window.press(...keys));
};
/** The day `days` before today, YYYY-MM-DD, by the program's own clock. */
const dayBefore = (today, days) => new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
const dotted = (day) => day.split('-').reverse().join('.');
let today;

step('one form sends it to all 27', async () => {
  await window.painted();
  today = (await call('app_status', {})).today;
  await window.browser.executeScript("location.hash = '#/orders?new=1'");
  await window.type('order-new-title', TITLE);
  await window.type('order-new-due', dotted(dayBefore(today, -5)));
  await window.type('order-basis-kind', 'Dispoziția');
  await window.type('order-basis-no', '45');
  await eventually('to whom', async () => /27/.test(await window.text('order-preview')));
  await window.chord(Key.CONTROL, Key.ENTER);
  await window.find('order-sheet');
  const rows = await eventually('the order', async () => {
    const page = await call('task_list', { filter: { text: TITLE, open: 'all' }, group: 'none' });
    return page.rows?.length === 1 ? page.rows : undefined;
  });
  const sent = await call('order_get', { id: rows[0].id });
  assert.deepEqual([sent.task.state, sent.tally.total, sent.tally.waiting], ['assigned', 27, 27]);
  assert.ok(sent.task.responsible.name, 'somebody answers for it');
  await eventually('27 lines', async () => (await window.all('order-line')).length === 27);
});

step('19 answers are marked in less than 60 keys, two of them late', async () => {
  // One sent ten days ago, its term three days past.
  const made = await call('task_add', {
    title: 'Raport privind drumurile comunale',
    responsible: { name: 'Elena Morărescu' },
    control: 'once',
    issued_on: dayBefore(today, 10),
    due: { on: dayBefore(today, 3) },
    order: { all: true },
  });
  order = made.value.id;
  assert.equal((await tally()).missing, 27);
  await window.browser.executeScript('location.hash = `#/orders/${arguments[0]}`', order);
  await eventually('its lines', async () =>
    (await window.text('order-sheet')).includes('Raport privind drumurile comunale'),
  );
  await eventually('27 missing', async () => (await window.all('order-line')).length === 27);
  await window.browser.executeScript(
    `document.querySelector('[data-test="order-line"] [data-cell="answered_on"]').focus()`,
  );
  pressed = 0;
  // Seventeen in time: the day is typed once and goes down the column.
  for (const digit of dotted(dayBefore(today, 4))) await press(digit);
  await press(Key.ENTER);
  await eventually('the first', async () => (await tally()).answered === 1);
  for (let done = 1; done < 17; done += 1) {
    await press(Key.CONTROL, Key.ARROW_DOWN);
    await eventually(`${done + 1} answered`, async () => (await tally()).answered === done + 1);
  }
  // Two today, after the term.
  for (let late = 1; late <= 2; late += 1) {
    await press(Key.SPACE);
    await eventually('late', async () => (await tally()).answered_late === late);
  }
  assert.ok(pressed < 60, `${pressed} keys`);
  const { answered, missing, total } = await tally();
  assert.deepEqual([answered, missing, total], [19, 8, 27]);
});

step('only the missing are written to', async () => {
  await window.click('order-remind');
  await eventually('eight', async () => (await window.all('remind-line')).length === 8);
  await window.click('remind-way-list');
  await window.click('remind-save');
  const { lines } = await eventually('reminded', async () => {
    const now = await sheet();
    return now.lines.some((line) => line.reminded > 0) ? now : undefined;
  });
  for (const line of lines) assert.equal(line.reminded, line.mark === 'missing' ? 1 : 0, line.name);
});

step('one is given more time, one mark is taken back, the late ones stay late', async () => {
  const { lines } = await sheet();
  const late = lines.filter((line) => line.mark === 'answered_late');
  assert.deepEqual(
    late.map((line) => line.late_days),
    [3, 3],
  );
  const missing = lines.filter((line) => line.mark === 'missing');
  await window.browser.executeScript(
    `[...document.querySelectorAll('[data-test="order-line"]')]
       .find((row) => row.textContent.includes(arguments[0]))
       .querySelector('[data-cell="answered_on"]').focus()`,
    missing[0].name,
  );
  await window.chord(Key.CONTROL, 'd');
  await window.type('order-due', dotted(dayBefore(today, -10)));
  await window.type('order-reason', 'Școala este în reparație');
  await window.click('order-ask-save');
  await eventually('seven are missing', async () => {
    const now = await tally();
    return now.missing === 7 && now.waiting === 1;
  });
  await eventually('back on the grid', () =>
    window.browser.executeScript('return !!document.activeElement?.closest(\'[data-test="order-line"]\')'),
  );
  await window.press(Key.SPACE);
  await eventually('one more', async () => (await tally()).answered === 20);
  await window.chord(Key.CONTROL, 'z');
  await eventually('taken back', async () => (await tally()).answered === 19);
  const { total, answered, answered_late: lateOnes, waiting, missing: owed } = await tally();
  assert.deepEqual([total, answered, lateOnes, waiting, owed], [27, 19, 2, 1, 7]);
});
