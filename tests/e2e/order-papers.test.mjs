/** Papers of an order, letters to the missing, forms that come back filled. */
import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openDesk, ownFolder } from './harness.mjs';

// Pages are set by an unoptimised typesetter here.
const SLOW = { timeout: 60_000 };
const ORDER = {
  title: 'Proba: localurile secțiilor',
  basis: { kind: 'Dispoziția', no: '45', date: '2026-11-02', point: '3.2' },
  responsible: { id: null, name: 'Sergiu Plămădeală' },
  issued_on: '2026-11-02',
  due: { on: '2026-11-17' },
  form: ['Localul', 'Locuri'],
  order: { all: true },
};

describe('papers and answers of an order', () => {
  let desk;
  let out;
  let place;
  let id;
  let missing;
  const kept = () => desk.bridge.call('order_get', { id });
  before(async () => {
    out = await ownFolder();
    place = join(out.folder, 'hartii');
    await mkdir(place);
    const env = { DISTRICT_DESK_TEST_PATH: place };
    desk = await openDesk({
      example: true,
      today: '2026-11-23',
      env,
      before: async (bridge) => {
        id = (await bridge.call('task_add', ORDER)).value.id;
        const { lines } = await bridge.call('order_get', { id });
        missing = lines.slice(0, 3).map((line) => line.name);
        const ids = lines.slice(3).map((line) => line.id);
        await bridge.call('lines_mark', { ids, state: 'answered', on: '2026-11-16' });
      },
    });
    await desk.find('person-row').first().waitFor();
    await desk.page.evaluate((order) => (location.hash = `#/orders?id=${order}`), id);
    await desk.find('order-line').first().waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
    await out.remove();
  });
  const picture = () => desk.find('page-picture').waitFor(SLOW);
  const close = async () => {
    await desk.page.keyboard.press('Escape');
    await desk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  };
  const menu = async (item) => {
    await desk.find('order-menu').click();
    await desk.find(item).click();
  };

  test('Ctrl+P prints the sheet one looks at; its table is an Excel file', async () => {
    await desk.page.keyboard.press('Control+p');
    await picture();
    assert.ok(await desk.find('order-paper-sheet').isChecked());
    assert.deepEqual(await desk.axe(), []);
    await desk.find('order-paper-pdf').click();
    await desk.find('save-done').waitFor(SLOW);
    assert.ok((await readFile(`${place}.pdf`)).subarray(0, 4).equals(Buffer.from('%PDF')));
    await desk.find('order-paper-xlsx').click();
    await desk.find('save-done').getByText('.xlsx').waitFor(SLOW);
    assert.ok((await readFile(`${place}.xlsx`)).subarray(0, 2).equals(Buffer.from('PK')));
    await desk.find('order-paper-statement').check();
    await picture();
    await close();
  });

  test('letters go to the three that are missing, and are noted once', async () => {
    await desk.find('order-remind').click();
    await desk.find('remind-letters').click();
    await desk.find('order-paper-rows').getByText('3 scrisori').waitFor(SLOW);
    await desk.find('order-paper-until').fill('30.11.2026');
    await picture();
    await desk.find('order-paper-rows').getByText('3 scrisori').waitFor(SLOW);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('order-letters-pdf').click();
    await desk.find('order-letters-done').waitFor(SLOW);
    const names = (await readdir(place)).sort();
    assert.deepEqual(
      names,
      missing.map((name, at) => `0${at + 1}-${name}.pdf`),
    );
    // Written once more only when it is said; noted once all the same.
    await desk.find('order-letters-pdf').click();
    await desk.find('order-letters-replace').click();
    await desk.find('order-letters-done').waitFor(SLOW);
    const { lines } = await kept();
    assert.deepEqual(
      lines.slice(0, 4).map((line) => line.reminded),
      [1, 1, 1, 0],
    );
    await close();
  });

  test('forms go out, a filled one is looked at and taken, and undone by one key', async () => {
    await rm(place, { recursive: true });
    await mkdir(place);
    await menu('order-forms');
    await desk.find('order-answers-format-csv').check();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('order-forms-save').click();
    await desk.find('order-forms-done').waitFor(SLOW);
    await close();
    const path = join(place, `01-${missing[0]}.csv`);
    const filled = (await readFile(path, 'utf8')).replace(/(Numărul răspunsului);?/, '$1;12/7');
    // What is picked is the place itself: the filled form takes it.
    await rename(place, `${place}-1`);
    await writeFile(place, `${filled}Școala;120\r\nGrădinița;x\r\n`);
    await menu('order-take');
    await desk.find('return-choose').click();
    await desk.find('return-file').getByText(missing[0]).first().waitFor();
    assert.match(await desk.find('return-diff').first().innerText(), /nimic → 12\/7/);
    assert.equal(await desk.find('return-rows').locator('tbody tr').count(), 2);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('return-take').click();
    await desk.find('return-taken').waitFor();
    let line = (await kept()).lines[0];
    assert.deepEqual([line.state, line.answer_no, line.answer_rows], ['answered', '12/7', 2]);
    // The same file once more has nothing new.
    await desk.find('return-choose').click();
    await desk.find('return-same').waitFor();
    assert.ok(await desk.find('return-take').isDisabled());
    await close();
    await desk.find('order-title').click();
    await desk.page.keyboard.press('Control+z');
    await desk.find('order-n-missing').getByText('3').waitFor();
    line = (await kept()).lines[0];
    assert.deepEqual([line.state, line.answer_no, line.answer_rows], ['sent', '', 0]);
    await rm(place);
    await writeFile(place, 'nimic;aici\r\n1;2\r\n');
    await menu('order-take');
    await desk.find('return-choose').click();
    await desk.find('return-fault').waitFor();
    await close();
    await rm(place);
    await menu('order-join');
    await desk.find('order-join-csv').click();
    await desk.find('save-done').waitFor(SLOW);
    const table = await readFile(`${place}.csv`, 'utf8');
    assert.match(table, /;Localul;Locuri;/);
    await close();
  });

  test('the matrix is printed from its view, on A3 too', async () => {
    await desk.page.evaluate(() => (location.hash = '#/tasks?matrix=1'));
    await desk.find('matrix-print').waitFor();
    await desk.page.keyboard.press('Control+p');
    await picture();
    await desk.find('order-paper-sheet-size-a3').click();
    await picture();
    assert.deepEqual(await desk.axe(), []);
    await close();
  });
});
