/**
 * The program's first promise, kept in the real window from the first start to the second:
 * the contact text of an office is pasted in, four letters find the person, the phone is
 * copied, an edit is undone, and after a restart it is all still there.
 */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { Key, eventually, newUser, openWindow, steps } from './harness.mjs';

const TEXT = join(import.meta.dirname, '../fixtures/contact_text/ro_blocks.txt');

let user;
let window;

before(async () => {
  user = await newUser();
  window = await openWindow(user);
});

after(async () => {
  await window?.close();
  await user.remove();
});

const step = steps('purpose', () => window);

/** The names in the list, once there are as many as expected. */
const names = (count) =>
  eventually(`${count} people in the list`, async () => {
    const rows = await window.all('person-row');
    const texts = await Promise.all(rows.map((row) => row.getText()));
    return texts.length === count ? texts : undefined;
  });

/** Types into the search and waits until one person is left, whose card is then beside it. */
async function findOne(letters, name) {
  await window.type('people-search', letters);
  await eventually(`${name} alone for ${letters}`, async () => {
    const rows = await window.all('person-row');
    return rows.length === 1 && (await rows[0].getText()).includes(name);
  });
  await eventually(`the card of ${name}`, async () => (await window.text('card-name')).includes(name));
}

step('the first start asks in Romanian and leads to an own file', async () => {
  assert.equal((await window.painted()).what, 'first-start');
  await window.click('fs-language-ro');
  await window.click('fs-next');
  await window.type('fs-office-name', 'Consiliul raional Valea Lungă');
  await window.type('fs-office-section', 'Secția administrație publică');
  await window.type('fs-district', 'Valea Lungă');
  await window.type('fs-area-code', '252');
  await window.click('fs-next');
  await window.type('fs-user-name', 'Elena Morărescu');
  await window.type('fs-user-post', 'șefa secției');
  await window.click('fs-next');
  await window.click('fs-data-paste');
  await window.click('fs-next');
  await window.find('fs-backup-dir');
  await window.click('fs-next');
});

step('the contact text of an office is pasted, read and taken in', async () => {
  const text = await readFile(TEXT, 'utf8');
  const field = await window.find('paste-text');
  // On the clipboard as from another program, then pasted as a person does.
  await window.clip(text, field);
  assert.equal((await window.value('paste-text')).trim(), text.trim());
  await window.click('paste-read');
  await eventually('four people to look at', async () => (await window.all('paste-entry')).length === 4);
  await window.click('paste-import');
  assert.equal((await names(4)).length, 4);
});

step('four Cyrillic letters find a Latin name', async () => {
  await findOne('котр', 'Cotruță');
});

step('the phone is copied and can be pasted elsewhere', async () => {
  await window.press(Key.ARROW_DOWN);
  await window.chord(Key.CONTROL, 'c');
  await window.find('toast');
  await window.type('people-search', '');
  await window.chord(Key.CONTROL, 'v');
  const pasted = await eventually('the pasted number', () => window.value('people-search'));
  assert.equal(pasted.replace(/\D/g, '').slice(-8), '25221103');
  await findOne('котр', 'Cotruță');
});

step('a field is edited with F2 and the edit undone with Ctrl+Z', async () => {
  await window.press(Key.F2);
  await window.type('edit-post', 'specialist superior');
  await window.press(Key.TAB);
  await window.click('card-done');
  await eventually('the new post', async () =>
    (await window.text('fact-post')).includes('specialist superior'),
  );
  await window.chord(Key.CONTROL, 'z');
  await eventually('the old post', async () => {
    const post = await window.text('fact-post');
    return post.includes('Specialist') && !post.includes('superior');
  });
});

step('a second edit stays', async () => {
  await window.press(Key.F2);
  await window.type('edit-room', '37');
  await window.press(Key.TAB);
  await window.click('card-done');
  await eventually('the room', async () => (await window.text('person-card')).includes('37'));
});

step('after a restart everything is still there', async () => {
  await window.close();
  window = await openWindow(user);
  assert.equal((await window.painted()).what, 'list');
  await window.type('people-search', '');
  await names(4);
  await findOne('котр', 'Cotruță');
  const card = await window.text('person-card');
  assert.match(card, /37/);
  assert.match(card, /0-252-2-11-03/);
  assert.equal(await window.text('fact-post'), 'Specialist');
});
