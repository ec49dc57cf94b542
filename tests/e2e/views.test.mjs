/** Saved views: kept questions in the rail, with their counts. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

describe('saved views', () => {
  let desk;

  before(async () => {
    desk = await openDesk({
      example: true,
      async before(bridge) {
        for (const { id } of await bridge.call('view_list', { screen: null }))
          await bridge.call('view_remove', { id });
      },
    });
    await desk.find('person-row').first().waitFor();
  });
  after(() => desk.close());

  const open = (filter, q = '') =>
    desk.page.evaluate(
      (hash) => (location.hash = hash),
      `#/people?q=${encodeURIComponent(q)}&filter=${encodeURIComponent(JSON.stringify(filter))}`,
    );
  const names = () => desk.page.locator('[data-test="rail-view"] .w').allInnerTexts();
  const view = (name) => desk.find('rail-view').filter({ hasText: name });
  async function save(name) {
    await desk.find('view-save-open').click();
    await desk.find('view-name').fill(name);
    await desk.find('view-save-ok').click();
    await view(name).waitFor();
  }

  test('the question on the screen is kept under a name and stands in the rail with its count', async () => {
    assert.equal(await desk.find('rail-view').count(), 0);
    assert.equal(await desk.find('view-save-open').count(), 0, 'nothing to keep');
    await open({ role: 'mayor' });
    await desk.find('view-save-open').click();
    await desk.find('view-save').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('view-save-ok').click();
    await desk.page.locator('[data-test="view-save"] .err').waitFor();
    await desk.page.keyboard.press('Escape');
    await save('Primari');
    assert.match(await view('Primari').innerText(), /27/);
    assert.equal(await view('Primari').getAttribute('aria-current'), 'true');
    await open({}, 'civil');
    await save('Protecția civilă');
    await open({ absent: true });
    await save('Absenți');
    assert.deepEqual(await desk.axe(), []);
    assert.deepEqual(await names(), ['Primari', 'Protecția civilă', 'Absenți']);
  });

  test('opening a view brings its search and filters back, from any screen', async () => {
    await desk.page.evaluate(() => (location.hash = '#/recent'));
    await view('Protecția civilă').click();
    await until(async () => (await desk.find('people-search').inputValue()) === 'civil', 'its words');
    await view('Primari').click();
    await until(
      async () => (await desk.find('people-count').innerText()).startsWith('27 '),
      'the mayors, and no words',
    );
    assert.equal(await desk.find('people-search').inputValue(), '');
    await desk.page.keyboard.press('Control+k');
    await desk.page.locator('.palette input').fill('vedere absen');
    await desk.page.locator('.palette .hit', { hasText: 'Vedere: Absenți' }).click();
    await until(async () => (await view('Absenți').getAttribute('aria-current')) === 'true', 'the absent');
  });

  test('order, name and removal go by key; the removal can be taken back', async () => {
    await view('Absenți').focus();
    await desk.page.keyboard.press('Alt+ArrowUp');
    await until(async () => (await names()).join() === 'Primari,Absenți,Protecția civilă', 'one up');
    await until(
      () => desk.page.evaluate(() => document.activeElement.innerText.startsWith('Absenți')),
      'the focus goes with it',
    );
    await desk.page.keyboard.press('Alt+ArrowUp');
    await until(async () => (await names()).join() === 'Absenți,Primari,Protecția civilă', 'first');
    await until(
      () => desk.page.evaluate(() => document.activeElement.innerText.startsWith('Absenți')),
      'the focus goes with it',
    );
    await desk.page.keyboard.press('Alt+ArrowDown');
    await until(async () => (await names()).join() === 'Primari,Absenți,Protecția civilă', 'down again');
    await until(
      () => desk.page.evaluate(() => document.activeElement.innerText.startsWith('Absenți')),
      'the focus goes with it',
    );
    await desk.page.keyboard.press('F2');
    await until(
      () => desk.page.evaluate(() => document.activeElement.value === 'Absenți'),
      'its name in a field',
    );
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.type('Plecați azi');
    await desk.page.keyboard.press('Tab');
    await until(async () => (await names()).includes('Plecați azi'), 'renamed');
    await desk.page.keyboard.press('Escape');
    await until(async () => (await desk.find('views-arrange').count()) === 0, 'closed');
    await view('Plecați azi').focus();
    await desk.page.keyboard.press('Delete');
    await until(async () => (await names()).length === 2, 'removed');
    await desk.find('toast-undo').click();
    await until(async () => (await names()).includes('Plecați azi'), 'back');
  });

  test('the count follows the directory, and a view outlives the sitting', async () => {
    const count = async () => Number((await view('Primari').locator('.n').innerText()).trim());
    assert.equal(await count(), 27);
    const { rows } = await desk.bridge.call('people_list', {
      query: '',
      filter: {
        institution: null,
        vacant_only: false,
        binned: false,
        role: 'mayor',
      },
      sort: 'name',
      after: null,
      limit: 1,
    });
    await desk.bridge.call('people_bin', { ids: [rows[0].id] });
    await until(async () => (await count()) === 26, 'one less');
    await desk.page.reload();
    await view('Primari').waitFor();
    assert.equal(await count(), 26);
    // Under a name that is taken the view is replaced, not doubled.
    await open({ role: 'secretary' });
    await desk.find('view-save-open').click();
    await desk.find('view-name').fill('primari');
    assert.equal((await desk.find('view-save-ok').innerText()).trim(), 'Înlocuiește vederea');
    await desk.find('view-save-ok').click();
    await until(async () => (await names()).includes('primari'), 'replaced');
    assert.equal((await names()).length, 3);
    assert.deepEqual(desk.complaints, []);
  });

  test('with large text the views are in a menu on top', async () => {
    const { preferences } = await desk.bridge.call('app_status');
    await desk.bridge.call('preferences_set', { ...preferences, scale: 200 });
    await desk.page.reload();
    await desk.find('views-menu').click();
    await desk.find('menu-view').filter({ hasText: 'Protecția civilă' }).click();
    await until(async () => (await desk.find('people-search').inputValue()) === 'civil', 'its words');
    const wide = await desk.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    assert.equal(wide, false, 'no sideways scroll');
  });
});
