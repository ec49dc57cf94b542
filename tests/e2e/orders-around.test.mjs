/** What happens around an order: one line in the quick entry, councils added later, files, a merge, the day, the end. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

/** A Monday. */
const TODAY = '2026-11-23';
const FILE = 'Lista localurilor.txt';

describe('around an order', () => {
  let desk;
  let folder;
  /** Three councils of the example, and a fourth that comes later. */
  let councils;
  let id;
  const kept = () => desk.bridge.call('order_get', { id });
  const line = async (name) => (await kept()).lines.find((each) => each.name === name);
  const row = (name) => desk.page.locator('[data-test="order-line"]', { hasText: name });
  const sheet = async () => {
    await desk.page.goto(`${desk.bridge.url}/#/orders/${id}`);
    await desk.find('order-line').first().waitFor();
  };
  /** Opens the menu of a line by keyboard, on its name. */
  const menu = async (name) => {
    await row(name).locator('[data-cell="name"]').click();
    await desk.page.keyboard.press('Shift+F10');
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'district-desk-order-'));
    const source = join(folder, FILE);
    await writeFile(source, 'Casa de cultură, sala mică');
    desk = await openDesk({
      example: true,
      today: TODAY,
      at: 'tasks',
      env: { DISTRICT_DESK_TEST_PATH: source },
      before: async (bridge) => {
        const { rows } = await bridge.call('council_list', {});
        councils = rows.slice(0, 4);
        const task = {
          title: 'Proba: lista localurilor',
          responsible: { id: null, name: 'Sergiu Plămădeală' },
          issued_on: '2026-11-02',
          due: { on: '2026-11-17' },
          order: { councils: councils.slice(0, 3).map((each) => each.id) },
        };
        id = (await bridge.call('task_add', task)).value.id;
      },
    });
    await desk.find('tasks-count').waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('"tuturor consiliilor" in one line opens the form with what was understood', async () => {
    await desk.page.keyboard.press('Control+n');
    await desk.find('quick-line').fill('Proba: listele actualizate de la toate consiliile până vineri');
    await desk.find('quick-order').click();
    await desk.find('order-new-title').waitFor();
    assert.match(await desk.find('order-new-title').inputValue(), /Proba: listele actualizate/);
    const { rows } = await desk.bridge.call('council_list', {});
    await until(
      async () => (await desk.find('order-preview').innerText()).startsWith(String(rows.length)),
      'all councils are addressed',
    );
  });

  test('a council added later stands in the sheet and says since when', async () => {
    await sheet();
    const late = councils[3].name;
    assert.equal(await row(late).count(), 0);
    await desk.find('order-menu').click();
    await desk.find('line-add').click();
    await desk.find('order-add').waitFor();
    await desk.find('order-way-chosen').click();
    await desk.find('order-find').fill(late);
    await until(async () => (await desk.find('order-tick').count()) === 1, 'the one that is looked for');
    await desk.page.locator('.ticks label').first().click();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('order-add-save').click();
    await row(late).waitFor();
    assert.equal((await line(late)).added_on, TODAY);
    assert.match(await row(late).innerText(), /23\.11/);
    await until(
      async () => (await desk.find('order-n-total').locator('b').innerText()) === '4',
      'the figures tell',
    );
  });

  test('a file is kept with the line of its council', async () => {
    const name = councils[0].name;
    await menu(name);
    await desk.find('line-files').click();
    await desk.find('files-add').click();
    await desk.find('file-open').waitFor();
    assert.match(await desk.find('file').innerText(), /Lista localurilor\.txt/);
    assert.deepEqual(await desk.axe(), []);
    assert.deepEqual(
      (await line(name)).files.map((each) => each.name),
      [FILE],
    );
    await desk.page.keyboard.press('Escape');
    await desk.find('order-files').waitFor({ state: 'detached' });
  });

  test('the day leads from what is owed to the line of that council', async () => {
    await desk.page.keyboard.press('Control+1');
    const owed = desk.find('today-block-waiting').locator('[data-test="today-row"]', {
      hasText: 'Proba: lista localurilor',
    });
    await desk.find('today-block-waiting').waitFor();
    if ((await owed.count()) === 0) await desk.find('today-more-waiting').click();
    await owed.first().waitFor();
    const said = await owed.first().innerText();
    await owed.first().click();
    await desk.find('order-line').first().waitFor();
    const at = await until(
      () =>
        desk.page.evaluate(
          () => document.activeElement?.closest('[data-line]')?.querySelector('.nm')?.textContent ?? '',
        ),
      'a line has the keys',
    );
    assert.ok(said.includes(at), `${at} is the council of “${said}”`);
  });

  test('a council that becomes part of another keeps its line, which says so', async () => {
    const [one, other] = [councils[1], councils[2]];
    await desk.page.goto(`${desk.bridge.url}/#/councils/${one.id}`);
    await desk.find('council-strip').waitFor();
    await desk.find('council-menu').click();
    await desk.find('council-merge').click();
    await desk.find('merge-form').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('merge-save').click();
    assert.ok(
      (await desk.page.locator('.err, [role="alert"]').count()) > 0,
      'without the other nothing is done',
    );
    await desk.find('merge-into').fill(other.name);
    await desk.page.locator('[data-test="pick-hit"]', { hasText: other.name }).first().waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.find('merge-act').fill('Legea nr. 7/2026');
    await desk.find('merge-save').click();
    await desk.find('merge-form').waitFor({ state: 'detached' });
    await until(async () => (await line(one.name)).merged_into === other.name, 'the line says with whom');
    await sheet();
    assert.match(await row(one.name).first().innerText(), new RegExp(other.name));
    await desk.page.keyboard.press('Control+z');
    await until(async () => (await line(one.name)).merged_into === '', 'taken back');
  });

  test('an order with councils that owe closes only with a reason', async () => {
    await desk.bridge.call('task_move', { id, to: 'in_progress' });
    await desk.find('order-card').click();
    await desk.find('task-title').getByText('Proba: lista').waitFor();
    await desk.find('task-state').click();
    await desk.find('state-reported').click();
    await desk.find('move-form').waitFor();
    await desk.find('move-result').fill('Restul se adună la fața locului');
    await desk.find('move-save').click();
    await desk.find('move-error').waitFor();
    assert.notEqual((await kept()).task.state, 'reported');
    await desk.find('move-reason').fill('Sala mare e în reparație până în primăvară');
    await desk.find('move-save').click();
    await until(async () => (await kept()).task.state === 'reported', 'closed');
    assert.equal((await kept()).tally.missing, 4, 'what is missing stays listed');
  });
});
