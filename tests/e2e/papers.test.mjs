/** Papers and files of people: seen before they are saved, written whole, never over a file unasked. */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { openDesk, ownFolder } from './harness.mjs';

// Pages are set by an unoptimised typesetter here.
const SLOW = { timeout: 60_000 };

describe('papers', () => {
  let desk;
  let out;
  let place;
  before(async () => {
    out = await ownFolder();
    place = join(out.folder, 'hartie');
    desk = await openDesk({ example: true, env: { DISTRICT_DESK_TEST_PATH: place } });
    await desk.find('person-row').first().waitFor();
  });
  after(async () => {
    await desk.close();
    await out.remove();
  });
  const paper = (kind) => desk.page.locator(`[data-test="paper-${kind}"]`).check();
  const close = async () => {
    await desk.page.keyboard.press('Escape');
    await desk.page.locator('[role="dialog"]').waitFor({ state: 'detached' });
  };
  /** What the browser really shows of the page: nothing for a picture it could not read. */
  const picture = async () => {
    const image = desk.find('page-picture');
    await image.waitFor(SLOW);
    return image.evaluate(async (shown) => {
      await shown.decode();
      return { wide: shown.naturalWidth, high: shown.naturalHeight };
    });
  };

  test('the list on the screen is seen as it is narrowed', async () => {
    await desk.find('people-search').fill('primar');
    const { total } = await desk.bridge.call('people_list', {
      query: 'primar',
      filter: { institution: null, vacant_only: false, binned: false },
      sort: 'name',
      after: null,
      limit: 1,
    });
    await desk.page.waitForFunction(
      (n) => document.querySelector('[data-test="people-count"]')?.textContent?.startsWith(`${n} `),
      total,
    );
    await desk.page.keyboard.press('Control+p');
    const { wide, high } = await picture();
    assert.ok(wide > high, 'a list lies on its side');
    assert.match(await desk.find('paper-rows').innerText(), new RegExp(`^${total} `));
    assert.deepEqual(await desk.axe(), []);
    await close();
    await desk.find('people-search').fill('');
  });

  test('a guide is leafed through, and private numbers are told of before they are asked for', async () => {
    await desk.page.keyboard.press('Control+p');
    await paper('mayors-and-secretaries');
    await desk.find('page-where').getByText('Pagina 1 din').waitFor(SLOW);
    const first = await desk.find('page-picture').getAttribute('src', SLOW);
    await desk.find('page-after').click();
    await desk.find('page-where').getByText('Pagina 2 din').waitFor(SLOW);
    assert.notEqual(await desk.find('page-picture').getAttribute('src', SLOW), first);
    const { wide, high } = await picture();
    assert.ok(high > wide);
    const dialog = desk.find('print-dialog');
    await dialog.getByText('numere private nu apar pe hârtie').waitFor();
    await desk.page.locator('[data-test="paper-private"]').check({ force: true });
    await dialog.getByText('numai pentru uz intern').waitFor(SLOW);
    await close();
  });

  test('a paper is saved, opened, and replaces a file only when told to', async () => {
    await desk.page.keyboard.press('Control+p');
    await paper('emergency');
    await picture();
    await desk.find('save-pdf').click();
    await desk.find('save-done').waitFor(SLOW);
    assert.ok((await readFile(`${place}.pdf`)).subarray(0, 4).equals(Buffer.from('%PDF')));
    await desk.find('save-open').click();
    const opened = async () => (await fetch(`${desk.bridge.url}/open-file`)).json();
    await desk.page.waitForTimeout(200);
    assert.deepEqual(await opened(), [`${place}.pdf`]);

    await writeFile(`${place}.docx`, 'an older paper');
    await desk.find('save-docx').click();
    await desk.find('save-taken').waitFor(SLOW);
    assert.equal(await readFile(`${place}.docx`, 'utf8'), 'an older paper');
    await desk.find('save-replace').click();
    await desk.find('save-done').waitFor(SLOW);
    assert.equal((await readFile(`${place}.docx`)).subarray(0, 2).toString(), 'PK');
    await close();
  });

  test('chosen rows go to a file; private numbers only when ticked by name', async () => {
    await desk.find('people-list').focus();
    await desk.page.keyboard.press('Home');
    await desk.page.keyboard.press('Shift+ArrowDown');
    await desk.page.keyboard.press('Shift+ArrowDown');
    await desk.page.keyboard.press('Control+e');
    assert.ok(await desk.find('export-who-picked').isChecked());
    await desk.find('export-format-csv').check();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('export-save').click();
    await desk.find('save-done').waitFor(SLOW);
    const csv = await readFile(`${place}.csv`, 'utf8');
    assert.equal(csv.trimEnd().split('\r\n').length, 4, 'a head and three rows');
    assert.ok(csv.startsWith('\uFEFF'));

    const names = async () =>
      (await desk.page.locator('[data-test="person-row"]').allInnerTexts()).slice(0, 3).join('\n');
    const shown = await names();
    await desk.find('export-copy').click();
    await desk.find('toast').getByText('3 rânduri').waitFor();
    const copied = (await desk.clipped()).trim().split('\n').slice(1);
    assert.equal(copied.length, 3);
    for (const line of copied) assert.ok(shown.includes(line.split('\t')[0].trim()), line);

    await desk.find('export-who-list').check();
    await desk.find('export-format-vcf').check();
    const numbers = async (tick) => {
      if (tick) await desk.page.locator('[data-test="export-private"]').check({ force: true });
      await desk.find('export-save').click();
      if (tick) await desk.find('save-replace').click();
      await desk.find('save-done').waitFor(SLOW);
      return (await readFile(`${place}.vcf`, 'utf8')).match(/^TEL/gm).length;
    };
    const open = await numbers(false);
    assert.ok((await numbers(true)) > open);
    await close();
    assert.deepEqual(desk.complaints, []);
  });

  test('a place that is not there is told in words', async () => {
    await out.remove();
    await desk.page.keyboard.press('Control+e');
    await desk.find('export-save').click();
    await desk.find('save-error').waitFor();
    assert.ok((await desk.find('save-error').innerText()).length > 20);
    await close();
  });

  test('the palette names every paper', async () => {
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.type('tipareste ghidul tel');
    await desk.page.getByText('Tipărește: Ghidul telefonic').first().click();
    await desk.find('print-dialog').waitFor();
    assert.ok(await desk.find('paper-guide-by-institution').isChecked());
    await close();
  });
});
