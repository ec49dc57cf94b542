/**
 * The head's morning in the real window: what is late, a task out of one line during a call,
 * its undo, and the page of a council before it is rung, with the call noted.
 */
import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { Key, eventually, newUser, openWindow, steps } from './harness.mjs';

let user;
let window;

before(async () => {
  user = await newUser();
  window = await openWindow(user, ['--example']);
});

after(async () => {
  await window?.close();
  await user.remove();
});

const step = steps('morning', () => window);

const call = (cmd, payload) => window.call(cmd, payload);
const found = async (text) =>
  (await call('task_list', { filter: { text, open: 'all' }, group: 'none' })).rows;

step('the day opens with what is late, and where councils slip', async () => {
  await window.painted();
  await window.chord(Key.CONTROL, '1');
  await window.find('today');
  await eventually('rows of the day', async () => (await window.all('today-row')).length > 5);
  assert.equal((await window.all('heat-row')).length, 27);
});

step('one line during a call is a task with its term and its council', async () => {
  await window.chord(Key.CONTROL, 'n');
  await window.type('quick-line', 'Trimite schema de pază la Hulubăria peste 10 zile #pază');
  await eventually('understood', async () => (await window.text('quick-sentence')).includes('Hulubăria'));
  await window.press(Key.ENTER);
  const [task] = await eventually('the task', async () => {
    const rows = await found('schema de pază');
    return rows.length === 1 ? rows : undefined;
  });
  assert.equal(task.councils[0].name, 'Hulubăria');
  assert.ok(task.due_on);
  assert.deepEqual(task.labels, ['pază']);
});

step('it is taken back with one chord', async () => {
  await window.find('toast');
  await window.chord(Key.CONTROL, 'z');
  await eventually('no task', async () => (await found('schema de pază')).length === 0);
});

step('a council is looked at before the call, and the call is noted', async () => {
  await window.chord(Key.CONTROL, '4');
  await eventually('27 councils', async () => (await window.all('council-row')).length === 27);
  await window.browser.executeScript("location.hash = '#/councils?name=Hulubăria'");
  await eventually('the page', async () => (await window.text('council-name')).includes('Hulubăria'));
  await window.chord(Key.ALT, 'n');
  await window.type('contact-text', 'Schema vine mâine, spune secretara.');
  await window.click('contact-save');
  await eventually('the note', async () => (await window.text('council-page')).includes('Schema vine mâine'));
});
