/**
 * The directory in the real window: a list with problems comes in, is mended, taken back and done
 * again; a name is found in three scripts; a copy for readers is made and opened.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { Key, eventually, newUser, openWindow, steps } from './harness.mjs';

const LIST = join(import.meta.dirname, '../fixtures/imports/excel-ro.xlsx');

let user;
let shared;
let window;

before(async () => {
  user = await newUser();
  shared = await mkdtemp(join(tmpdir(), 'district-desk-shared-'));
  process.env.DISTRICT_DESK_TEST_PATH = LIST;
  window = await openWindow(user, ['--example']);
});

after(async () => {
  await window?.close();
  await user.remove();
  await rm(shared, { recursive: true, force: true });
  delete process.env.DISTRICT_DESK_TEST_PATH;
});

const step = steps('directory', () => window);

const go = (hash) => window.browser.executeScript('location.hash = arguments[0]', hash);
/** Clicks what may stand below the edge of a long page. */
async function clickFar(name) {
  const element = await window.find(name);
  await window.browser.executeScript("arguments[0].scrollIntoView({ block: 'center' })", element);
  await element.click();
}
const says = (name, text) => eventually(`${name} = ${text}`, async () => (await window.text(name)) === text);

/** Types into the search and waits for a row with the name. */
async function find(letters, name) {
  await window.type('people-search', letters);
  await eventually(`${name} for ${letters}`, async () => {
    const [first] = await window.all('person-row');
    return first && (await first.getText()).includes(name);
  });
}

step('an Excel list with a wrong address is mended in place', async () => {
  await window.painted();
  await go('#/import');
  await window.click('import-pick');
  await says('import-added', '3');
  const cell = await eventually('the wrong address', async () => {
    for (const field of await window.all('import-repair')) {
      if ((await field.getAttribute('value')).includes('@')) return field;
    }
    return undefined;
  });
  await cell.click();
  await window.chord(Key.CONTROL, 'a');
  await cell.sendKeys('g.malai@dealul.example', Key.ENTER);
  await says('import-added', '4');
});

step('it goes in as one act, which is taken back and done again', async () => {
  await window.chord(Key.CONTROL, Key.ENTER);
  await says('import-result-added', '4');
  await window.click('import-undo');
  await window.find('import-pick');
  await window.chord(Key.CONTROL, 'y');
  await go('#/people');
  await find('malai@dealul', 'Mălai');
});

step('one name is found in three scripts and on the wrong layout', async () => {
  for (const letters of ['scorusel', 'Скорушел', 'ысщкгыуд']) {
    await find(letters, 'Scorușel');
  }
});

step('a copy for readers is made, opened, and cannot be written', async () => {
  await window.close();
  process.env.DISTRICT_DESK_TEST_PATH = shared;
  window = await openWindow(user, ['--example']);
  await window.painted();
  await go('#/settings');
  await clickFar('reader-pick');
  await says('reader-folder', shared);
  await clickFar('reader-make');
  const path = await eventually('the copy', async () => {
    const said = await Promise.all((await window.all('toast')).map((toast) => toast.getText()));
    return said.map((text) => /(\S+\.ddb)/.exec(text)?.[1]).find(Boolean);
  });
  await window.close();
  window = await openWindow(user, [path]);
  await window.find('reader-banner');
  // The window comes back to the screen it was left on.
  await go('#/people');
  await find('Скорушел', 'Scorușel');
  assert.equal((await window.all('card-edit')).length, 0);
});
