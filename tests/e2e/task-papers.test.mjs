/** Papers and files of tasks: from the list and from the day, as they are shown there. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openDesk, ownFolder } from './harness.mjs';

// Pages are set by an unoptimised typesetter here.
const SLOW = { timeout: 60_000 };

describe('papers of tasks', () => {
  let desk;
  let out;
  let place;
  before(async () => {
    out = await ownFolder();
    place = join(out.folder, 'sarcini');
    const env = { DISTRICT_DESK_TEST_PATH: place };
    desk = await openDesk({ example: true, today: '2026-11-23', at: 'today', env });
    await desk.find('today').waitFor();
    for (const [title, due] of [
      ['Zmeuriș: inventarul', { on: '2026-11-20' }],
      ['Zmeuriș: rezerviștii', { on: '2026-11-23', time: '15:00' }],
    ])
      await desk.bridge.call('task_add', { title, due, responsible: { name: 'Ana Vrabie' } });
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
    await out.remove();
  });
  const picture = async () => {
    const image = desk.find('page-picture');
    await image.waitFor(SLOW);
    return image.evaluate(async (shown) => {
      await shown.decode();
      return { wide: shown.naturalWidth, high: shown.naturalHeight };
    });
  };
  const close = async () => {
    await desk.page.keyboard.press('Escape');
    await desk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  };

  test('the day gives its plan, and the Monday paper one choice away', async () => {
    await desk.find('today-print').click();
    const standing = await picture();
    assert.ok(standing.high > standing.wide);
    assert.ok(await desk.find('task-paper-day').isChecked());
    await desk.find('task-paper-monday').check();
    await picture();
    await desk.find('task-paper-pdf').click();
    await desk.find('save-done').waitFor(SLOW);
    assert.ok((await readFile(`${place}.pdf`)).subarray(0, 4).equals(Buffer.from('%PDF')));
    await close();
  });

  test('Ctrl+P and Ctrl+E on the list are about the tasks it shows', async () => {
    await desk.page.keyboard.press('Control+3');
    await desk.find('task-search').fill('zmeuriș');
    const { total } = await desk.bridge.call('task_list', { filter: { text: 'zmeuriș' } });
    assert.equal(total, 2);
    await desk.find('tasks-count').getByText('2 sarcini').waitFor();
    await desk.page.keyboard.press('Control+p');
    await picture();
    assert.match(await desk.find('task-paper-rows').innerText(), /^2 sarcini/);
    assert.ok(await desk.find('task-paper-list').isChecked());
    assert.deepEqual(await desk.axe(), []);
    await close();
    await desk.page.keyboard.press('Control+e');
    await desk.find('task-export-format-ics').check();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('task-export-save').click();
    await desk.find('save-done').waitFor(SLOW);
    const calendar = await readFile(`${place}.ics`, 'utf8');
    assert.match(calendar, /DUE:20261123T150000\r\n/);
    assert.equal(calendar.split('BEGIN:VTODO').length, 3);
    assert.equal(calendar.split('BEGIN:VEVENT').length, 2);
    await close();
  });
});
