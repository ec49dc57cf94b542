/** Files attached to a task and to a council: added, opened, saved out, taken away and brought back. */
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const NAME = 'Dispoziția nr. 45.pdf';
const BYTES = Buffer.from('%PDF-1.7 textul dispoziției');

describe('attached files', () => {
  let desk;
  let task;
  let folder;
  let source;
  const card = () => desk.bridge.call('task_get', { id: task });
  const focused = () => desk.page.evaluate(() => document.activeElement?.dataset.test ?? '');
  const opened = async () => (await fetch(`${desk.bridge.url}/open-file`)).json();

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'district-desk-files-'));
    source = join(folder, NAME);
    await writeFile(source, BYTES);
    desk = await openDesk({
      example: true,
      at: 'tasks',
      env: { DISTRICT_DESK_TEST_PATH: source },
      before: async (bridge) => {
        const { value } = await bridge.call('task_add', { title: 'Proba fișierelor' });
        task = value.id;
      },
    });
    await desk.find('tasks-count').waitFor();
    await desk.page.keyboard.press('Control+f');
    await desk.find('task-search').fill('Proba fișierelor');
    const row = desk.page.locator('[data-test="task-row"]', { hasText: 'Proba fișierelor' }).first();
    await row.click();
    const title = desk.find('task-title');
    await until(async () => (await title.innerText()).includes('Proba fișierelor'), 'the card');
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('a file is attached from the keyboard and the keyboard stays at it', async () => {
    assert.equal(await desk.find('task-files').count(), 0, 'no section without a file');
    await desk.find('task-add-part').focus();
    await desk.page.keyboard.press('Enter');
    await desk.find('add-file').waitFor();
    await desk.find('add-file').focus();
    await desk.page.keyboard.press('Enter');
    await desk.find('file-open').waitFor();
    assert.equal(await desk.find('file-open').innerText(), NAME);
    await until(async () => (await focused()) === 'file-open', 'the focus at the new file');
    await desk.page.locator('[data-test="toast"]', { hasText: NAME }).waitFor();
    assert.equal((await card()).files.length, 1);
    assert.deepEqual(await desk.axe(), []);
  });

  test('a copy is opened, with the bytes that were given', async () => {
    await desk.find('file-open').focus();
    await desk.page.keyboard.press('Enter');
    const [copy] = await until(async () => {
      const paths = await opened();
      return paths.length > 0 && paths;
    }, 'the copy');
    assert.ok(copy.endsWith(NAME), copy);
    assert.notEqual(copy, source);
    assert.deepEqual(await readFile(copy), BYTES);
  });

  test('it is saved out, and nothing is written over unasked', async () => {
    await rm(source);
    await desk.find('file-save').click();
    await desk.page.locator('[data-test="toast"]', { hasText: 'Fișier salvat' }).waitFor();
    assert.deepEqual(await readFile(source), BYTES);
    await writeFile(source, 'altceva');
    await desk.find('file-save').click();
    await desk.find('file-taken').waitFor();
    assert.equal(await readFile(source, 'utf8'), 'altceva');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('file-replace').click();
    await desk.find('file-taken').waitFor({ state: 'hidden' });
    await until(async () => (await readFile(source)).equals(BYTES), 'the file replaced');
  });

  test('taken away and brought back by undo', async () => {
    await desk.find('file-remove').click();
    await desk.find('file-open').waitFor({ state: 'hidden' });
    assert.equal((await card()).files.length, 0);
    await desk.page.locator('[data-test="toast"]', { hasText: 'Fișier atașat șters' }).waitFor();
    await desk.find('toast-undo').click();
    await desk.find('file-open').waitFor();
    assert.equal((await card()).files[0].here, true);
  });

  test('an empty file is refused in words, in its place', async () => {
    await writeFile(source, '');
    await desk.find('files-add').click();
    const refusal = desk.find('files-error');
    await refusal.waitFor();
    assert.match(await refusal.innerText(), /este gol\. Nu s-a atașat nimic/);
    assert.equal((await card()).files.length, 1);
    await writeFile(source, BYTES);
  });

  test('a council has its files, at 200 % text too; a lost one says so', async () => {
    const { rows } = await desk.bridge.call('council_list', {});
    await desk.page.goto(`${desk.bridge.url}/#/councils/${rows[0].id}`);
    await desk.find('council-strip').waitFor();
    await desk.find('files-add').click();
    await desk.find('file-open').waitFor();
    const page = await desk.bridge.call('council_get', { id: rows[0].id });
    assert.equal(page.files[0].name, NAME);
    const { preferences } = await desk.bridge.call('app_status');
    await desk.bridge.call('preferences_set', { ...preferences, scale: 200 });
    await desk.page.reload();
    await desk.find('file-open').waitFor();
    const wide = () =>
      desk.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    assert.equal(await wide(), false);
    assert.deepEqual(await desk.axe(), []);
    await desk.bridge.call('preferences_set', preferences);

    const { file } = await desk.bridge.call('app_status');
    const kept = file.path.replace(/\.ddb$/, '.files');
    await rename(kept, `${kept}.away`);
    await desk.page.reload();
    await desk.find('file-away').waitFor();
    assert.equal(await desk.find('file-save').count(), 0);
    assert.deepEqual(await desk.axe(), []);
  });
});
