/** The copy for readers: chosen and made in the settings, opened elsewhere for reading alone. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const ALL = { institution: null, vacant_only: false, binned: false };

describe('the copy for readers', () => {
  let desk;
  let shared;
  let path;
  before(async () => {
    shared = await mkdtemp(join(tmpdir(), 'district-desk-shared-'));
    desk = await openDesk({ example: true, env: { DISTRICT_DESK_TEST_PATH: shared } });
    await desk.find('person-row').first().waitFor();
  });
  after(async () => {
    await desk.close();
    await rm(shared, { recursive: true, force: true });
  });

  test('the settings choose its folder, make it now and say when', async () => {
    await desk.page.evaluate(() => (location.hash = '#/settings'));
    assert.match(await desk.find('reader-last').innerText(), /Încă nu există/);
    await desk.find('reader-pick').click();
    await until(async () => (await desk.find('reader-folder').innerText()) === shared, 'the folder');
    await desk.find('reader-make').click();
    await until(async () => !(await desk.find('reader-last').innerText()).includes('Încă nu'), 'made');
    const { file } = await desk.bridge.call('app_status');
    assert.equal(file.reader_copy_dir, shared);
    const toast = await desk.page.locator('.toast', { hasText: shared }).innerText();
    path = /(\S*\.ddb)/.exec(toast.replace(/\n/g, ' '))[1];
    assert.ok(existsSync(path), path);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('reader-clear').click();
    await until(async () => (await desk.bridge.call('app_status')).file.reader_copy_dir === null, 'cleared');
  });

  test('a folder that went away is told, and nothing else is harmed', async () => {
    const gone = await mkdtemp(join(tmpdir(), 'district-desk-gone-'));
    await desk.bridge.call('reader_copy_place_set', { folder: gone });
    await rm(gone, { recursive: true });
    await until(async () => (await desk.find('reader-folder').innerText()) === gone, 'the folder');
    await desk.find('reader-make').click();
    await desk.page.locator('.toast', { hasText: 'nu a fost găsit' }).waitFor();
    assert.ok(existsSync(path), 'the copy made before is where it was');
    await desk.bridge.call('reader_copy_place_set', { folder: null });
  });

  test('opened elsewhere it says what it is, finds and copies, and offers no way to write', async () => {
    const reader = await openDesk({ file: path });
    try {
      await reader.find('reader-banner').waitFor();
      const { file } = await reader.bridge.call('app_status');
      const when = new Date(file.reader_copy);
      const two = (n) => String(n).padStart(2, '0');
      const said = `Copie din ${two(when.getDate())}.${two(when.getMonth() + 1)}.${when.getFullYear()}`;
      assert.ok((await reader.find('reader-banner').innerText()).includes(said));
      assert.equal(await reader.find('read-only-banner').count(), 0);
      await reader.find('person-row').first().waitFor();
      assert.deepEqual(await reader.axe(), []);
      await reader.find('people-search').fill('stare civil');
      await until(async () => (await reader.find('person-row').count()) > 0, 'found');
      await reader.find('person-row').first().click();
      await reader.find('card-name').waitFor();
      assert.equal(await reader.find('card-edit').count(), 0);
      assert.equal(await reader.find('card-bin').count(), 0);
      await reader.find('fact-institution').first().click();
      await reader.find('org-name').waitFor();
      for (const act of ['org-edit-open', 'org-bin-open', 'org-unit-add', 'locality-add'])
        assert.equal(await reader.find(act).count(), 0, act);
      await reader.page.evaluate(() => (location.hash = '#/rounds'));
      await reader.find('rounds').waitFor();
      assert.equal(await reader.find('round-new').count(), 0);
      // What is hidden is refused too, in words.
      const [row] = (
        await reader.bridge.call('people_list', {
          query: '',
          filter: ALL,
          sort: 'name',
          after: null,
          limit: 1,
        })
      ).rows;
      await assert.rejects(
        reader.bridge.call('person_edit', { id: row.id, field: 'note', value: 'x' }),
        (refused) => refused.code === 'reader-copy' || refused.code === 'read-only',
      );
      await reader.page.evaluate(() => (location.hash = '#/settings'));
      await reader.find('settings').waitFor();
      for (const act of ['reader-make', 'reader-pick', 'settings-backup-now'])
        assert.equal(await reader.find(act).count(), 0, act);
      assert.deepEqual(await reader.axe(), []);
      assert.deepEqual(reader.complaints, []);
    } finally {
      await reader.close();
    }
  });
});
