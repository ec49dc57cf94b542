/** A list out of a file: read, repaired in place, taken in, undone, done again. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { resolve } from 'node:path';
import { openDesk, until } from './harness.mjs';

const LIST = resolve(import.meta.dirname, '../fixtures/imports/excel-ro.xlsx');

const people = async (desk, query) =>
  desk.bridge.call('people_list', {
    query,
    filter: { institution: null, vacant_only: false, binned: false },
    sort: 'name',
    after: null,
    limit: 5,
  });
const says = (desk, name, text) =>
  until(async () => (await desk.find(name).innerText({ timeout: 4000 })) === text, `${name} = ${text}`);

describe('an Excel list with problems', () => {
  let desk;
  let total;
  before(async () => {
    desk = await openDesk({ example: true, env: { DISTRICT_DESK_TEST_PATH: LIST } });
    await desk.find('person-row').first().waitFor();
    total = (await people(desk, '')).total;
    await desk.find('people-menu').click();
    await desk.find('import-open').click();
    await desk.find('import-pick').click();
    await desk.find('import-summary').waitFor();
  });
  after(() => desk.close());

  test('the headings are found under the titles and the columns are guessed', async () => {
    assert.ok(await desk.find('import-header-4').isChecked());
    assert.equal(await desk.find('import-field-5').inputValue(), 'phone.mobile');
    assert.equal(await desk.find('import-field-0').inputValue(), 'skip');
    await says(desk, 'import-added', '3');
    assert.deepEqual(await desk.axe(), []);
  });

  test('a clean-up that is ticked shows at once what it does to the rows', async () => {
    const second = desk.find('import-person').nth(1);
    const short = (text) => /\t2-12-35/.test(text);
    await until(async () => short(await second.innerText()), 'the number as it stands');
    await desk.find('import-clean-phones').focus();
    await desk.page.keyboard.press('Space');
    await until(async () => !short(await second.innerText()), 'the number with its code');
    await desk.page.keyboard.press('Space');
    await until(async () => short(await second.innerText()), 'the number as it stands again');
  });

  test('a wrong cell is mended in place and nothing is written meanwhile', async () => {
    assert.equal(await desk.find('import-wrong').innerText(), '1');
    await until(async () => (await desk.find('import-repair').count()) > 0, 'a field to mend');
    const all = await desk.find('import-repair').all();
    for (const each of all) {
      if (!(await each.inputValue()).includes('@')) continue;
      await each.fill('g.malai@dealul.example');
      await each.press('Enter');
    }
    await says(desk, 'import-added', '4');
    assert.equal(await desk.find('import-wrong').count(), 0);
    assert.equal((await people(desk, '')).total, total);
  });

  test('the list goes in as one act that is undone and done again', async () => {
    await desk.page.keyboard.press('Control+Enter');
    await desk.find('import-result').waitFor();
    assert.equal(await desk.find('import-result-added').innerText(), '4');
    // Three people and a vacant post.
    assert.equal((await people(desk, '')).total, total + 4);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('import-undo').click();
    await desk.find('import-pick').waitFor();
    assert.equal((await people(desk, '')).total, total);
    await desk.page.keyboard.press('Control+y');
    await until(async () => (await people(desk, '')).total === total + 4, 'done again');
  });

  test('the same list again adds nobody and says so', async () => {
    await desk.find('import-pick').click();
    await desk.find('import-summary').waitFor();
    await says(desk, 'import-added', '0');
    // The row whose address is wrong is wrong again: the file itself was not touched.
    await says(desk, 'import-unchanged', '3');
    await says(desk, 'import-wrong', '1');
    assert.ok(await desk.find('import-run').isDisabled());
  });

  test('who is there already stands beside the row: completed, kept twice or left out', async () => {
    await desk.find('import-other').click();
    await desk.find('import-text').fill('Nume\tMobil\tBirou\nRusu Ion Vasile\t069123456\t14\n');
    await desk.find('import-read').click();
    await says(desk, 'import-merged', '1');
    assert.equal(await desk.find('import-duplicate').count(), 1);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('import-all-keep').click();
    await says(desk, 'import-added', '1');
    await desk.find('import-choice-2-skip').click();
    await says(desk, 'import-skipped', '1');
    await desk.find('import-all-merge').click();
    await says(desk, 'import-merged', '1');
    await desk.find('import-run').click();
    await desk.find('import-result').waitFor();
    await desk.find('import-see').click();
    await until(async () => (await desk.page.innerText('main')).includes('Ion Vasile Rusu'), 'the card');
    assert.deepEqual(await desk.axe(), []);
    assert.deepEqual(desk.complaints, []);
  });
});

test('a pasted table is read; a text that is no list is told in words', async () => {
  const desk = await openDesk({ example: true, preferences: { language: 'ru', scale: 200 } });
  await desk.find('person-row').first().waitFor();
  await desk.page.goto(`${desk.bridge.url}/#/import`);
  await desk.find('import-text').fill('ФИО\tДолжность\tМобильный\nКодряну Пётр\tмастер\t069 111 333\n');
  await desk.page.keyboard.press('Control+Enter');
  await says(desk, 'import-added', '1');
  assert.equal(await desk.find('import-field-0').inputValue(), 'name');
  assert.deepEqual(await desk.axe(), []);
  await desk.find('import-run').click();
  await desk.find('import-result').waitFor();
  assert.equal((await people(desk, 'Кодряну')).rows[0].name.includes('Кодряну'), true);
  await desk.close();
});
