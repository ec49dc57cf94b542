// A damaged file: what could be saved stands beside the newest backup, and one button saves it.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDesk, ownFolder, startBridge } from './harness.mjs';

const PAGE = 4096;

/** The example district with one backup; then its second half's first pages are noise. */
async function damagedExample(folder) {
  const bridge = await startBridge({ folder });
  const { file } = await bridge.call('file_example');
  await bridge.call('backup_now');
  await bridge.stop();
  const bytes = await readFile(file.path);
  const from = Math.floor(bytes.length / PAGE / 2) * PAGE;
  for (let n = from; n < from + 2 * PAGE; n += 1) bytes[n] = (n * 7919 + 13) % 251;
  await writeFile(file.path, bytes);
  return { path: file.path, bytes, people: file.counts.people };
}

/** A figure of the table: of a kind, in a column. */
const figure = async (desk, kind, column) => {
  const row = desk.page.locator(`[data-test="rescue-row"][data-kind="${kind}"] td`).nth(column);
  return Number((await row.innerText()).replace(/\D/g, ''));
};

test('what is left is shown beside the backup, saved by one button, and the damaged file is kept', async () => {
  const own = await ownFolder();
  const { path, bytes, people } = await damagedExample(own.folder);
  const desk = await openDesk({ file: path });
  try {
    await desk.find('file-problem').waitFor();
    assert.equal(await desk.find('file-problem').getAttribute('data-code'), 'file-corrupt');
    await desk.find('rescue-look').click();
    await desk.find('rescue-table').waitFor();
    assert.ok((await figure(desk, 'people', 0)) >= people);
    assert.equal(await figure(desk, 'people', 2), await figure(desk, 'people', 0));
    assert.deepEqual(await desk.axe(), []);
    assert.deepEqual(await readFile(path), bytes, 'looking changes nothing');

    await desk.find('rescue-save').click();
    await desk.find('rescue-done').waitFor();
    const kept = await desk.find('rescue-kept').innerText();
    assert.match(kept, /\.corrupt-/);
    assert.deepEqual(await readFile(kept), bytes, 'the damaged file is kept whole');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('rescue-open').click();
    await desk.find('people-search').first().waitFor();
    const { file } = await desk.bridge.call('app_status');
    assert.equal(file.path, path);
    assert.equal(file.counts.people, people);
    const [newest] = await desk.bridge.call('history_recent', { before: null, limit: 1 });
    assert.equal(newest.kind, 'file-rescue');
    assert.deepEqual(desk.complaints, []);
  } finally {
    await desk.close();
    await own.remove();
  }
});

test('a file of which nothing is left says so, and stays as it is', async () => {
  const own = await ownFolder();
  const path = join(own.folder, 'data', 'district-desk.ddb');
  const bridge = await startBridge({ folder: own.folder });
  const { file } = await bridge.call('file_example');
  await bridge.stop();
  const bytes = await readFile(file.path);
  bytes.fill(7, PAGE);
  await writeFile(path, bytes);
  const desk = await openDesk({ file: path });
  try {
    await desk.find('rescue-look').click();
    await desk.find('rescue-refused').waitFor();
    assert.match(await desk.find('rescue-refused').innerText(), /nu se mai poate citi nimic/);
    assert.deepEqual(await readFile(path), bytes);
    assert.deepEqual(await desk.axe(), []);
    assert.deepEqual(desk.complaints, []);
  } finally {
    await desk.close();
    await own.remove();
  }
});
