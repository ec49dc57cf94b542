/** Councils: the list, the page with its tabs, a call noted, the view before a call, the passport. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const named = async (bridge, name) =>
  (await bridge.call('council_list', {})).rows.find((row) => row.name === name);

describe('councils', () => {
  let desk;
  before(async () => {
    desk = await openDesk({ example: true });
    await desk.find('person-row').first().waitFor();
  });
  after(() => desk.close());

  const key = (combo) => desk.page.keyboard.press(combo);
  const title = () => desk.find('council-name').innerText();
  const open = async (name, query = '') => {
    const { id } = await named(desk.bridge, name);
    await desk.page.evaluate((hash) => (location.hash = hash), `#/councils/${id}${query}`);
    await until(
      async () => (await desk.find('council-name').count()) === 1 && (await title()).includes(name),
      name,
    );
    return id;
  };

  test('the list stands in the fixed order, is searched in Cyrillic and opened by key', async () => {
    await key('Control+4');
    await desk.find('council-row').first().waitFor();
    assert.equal(await desk.find('council-row').count(), 27);
    assert.match(await desk.find('council-row').nth(7).innerText(), /Dumbrăvenii de Sus/);
    assert.deepEqual(await desk.axe(), []);
    await key('Control+f');
    await desk.page.keyboard.type('думбр');
    await until(async () => (await desk.find('council-row').count()) === 1, 'one row');
    await key('Enter');
    await desk.find('council-strip').waitFor();
    assert.match(await title(), /^Comuna Dumbrăvenii de Sus/);
    assert.deepEqual(await desk.axe(), []);
    await key('Escape');
    await desk.find('council-row').first().waitFor();
    await desk.find('council-filter').fill('');
  });

  test('a row tells how long ago one spoke; those not spoken to stand apart', async () => {
    await desk.find('council-only-quiet').click();
    const quiet = await until(async () => {
      const count = await desk.find('council-row').count();
      return count < 27 && count;
    }, 'fewer rows');
    const { rows } = await desk.bridge.call('council_list', {});
    const wanted = rows.filter(({ counts }) => counts.last_days === null || counts.last_days > 30);
    assert.equal(quiet, wanted.length);
    await desk.find('council-only-all').click();
  });

  test('the page goes to the next council and through its tabs by key', async () => {
    await open('Dumbrăvenii de Sus');
    const posts = await desk.find('council-post').allInnerTexts();
    assert.match(posts[0], /Primar\s+Nichita Răzlog\s+interimar/);
    assert.match(posts[1], /Viceprimar\s+funcție vacantă/);
    await key('Alt+ArrowDown');
    await until(async () => (await title()).includes('Fântâna Rece'), 'the next one');
    await key('Alt+ArrowUp');
    await until(async () => (await title()).includes('Dumbrăvenii de Sus'), 'back');
    const chosen = () => desk.page.locator('[role="tab"][aria-selected="true"]').getAttribute('data-test');
    await key('Control+Tab');
    await until(async () => (await chosen()) === 'council-tab-people', 'people');
    await desk.find('council-people').getByText('Zinaida Cernăuțan-Popa').waitFor();
    await key('Control+Shift+Tab');
    await until(async () => (await chosen()) === 'council-tab-overview', 'overview');
    // Arrows go along the tabs too, as in every row of tabs.
    await desk.find('council-tab-overview').focus();
    await key('ArrowLeft');
    await until(async () => (await chosen()) === 'council-tab-history', 'history');
    assert.deepEqual(await desk.axe(), []);
  });

  test('the passport is edited as one act, with the reason beside a wrong field', async () => {
    const id = await open('Brădeanca');
    const before = await desk.bridge.call('council_get', { id });
    await key('F2');
    await desk.find('passport-form').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('passport-population').fill('1 205');
    await desk.find('passport-elected').fill('40');
    await desk.find('passport-save').click();
    await desk.page.locator('[data-test="passport-form"] .err').first().waitFor();
    await desk.find('passport-elected').fill('8');
    await desk.find('passport-save').click();
    await until(async () => (await desk.find('passport-form').count()) === 0, 'saved');
    await until(async () => (await desk.find('council-strip').innerText()).includes('1.205'), 'shown');
    await key('Control+z');
    await until(async () => {
      const now = await desk.bridge.call('council_get', { id });
      return now.population === before.population && now.elected === before.elected;
    }, 'one undo takes all of it back');
  });

  test('a call is noted with its promise, and the promise is kept', async () => {
    const id = await open('Cornățel');
    await key('Alt+n');
    await desk.find('contact-form').waitFor();
    assert.deepEqual(await desk.axe(), []);
    const mayor = (await desk.bridge.call('council_get', { id })).posts[0];
    assert.equal(await desk.find('contact-person').inputValue(), mayor.person);
    await desk.find('contact-text').fill('Trimite lista cantinelor.');
    await desk.find('contact-promised').fill('20.11');
    await desk.find('contact-day').fill('31.12.2026');
    await key('Control+Enter');
    await desk.page.locator('[data-test="contact-form"] .err').first().waitFor();
    await desk.find('contact-day').fill('19.11');
    await key('Control+Enter');
    await until(async () => (await desk.find('contact-form').count()) === 0, 'noted');
    await key('Alt+i');
    await desk.find('call-view').waitFor();
    assert.match(await desk.find('call-promise').first().innerText(), /cantinelor[\s\S]*1 zi/);
    assert.ok((await desk.find('call-mayor').innerText()).includes(mayor.name));
    assert.deepEqual(await desk.axe(), []);
    await key('Alt+i');
    await open('Cornățel', '?tab=log');
    await desk.find('contact-keep').first().click();
    await until(async () => (await desk.bridge.call('council_get', { id })).promises.length === 0, 'kept');
    await until(
      async () => (await desk.find('contact-line').first().innerText()).includes('ținut'),
      'said so',
    );
  });

  test('from the view before a call the next council is one key away, and the call is noted there', async () => {
    await open('Cornățel', '?call=1');
    await desk.find('call-view').waitFor();
    await key('Alt+ArrowDown');
    await until(async () => (await title()).includes('Dealu Frumos'), 'the next one');
    const { id } = await named(desk.bridge, 'Dealu Frumos');
    const { contact_total } = await desk.bridge.call('council_get', { id });
    await desk.find('contact-text').fill('Am vorbit despre drum.');
    await desk.find('contact-save').click();
    await until(
      async () => (await desk.bridge.call('council_get', { id })).contact_total === contact_total + 1,
      'noted',
    );
  });

  test('the search and the cards lead to the page of a council', async () => {
    await key('Control+k');
    await desk.find('palette-input').fill('viișoreni');
    const hit = desk.find('palette-hit').filter({ hasText: 'Viișoreni' }).first();
    await hit.waitFor();
    const group = desk.page.locator('#palette-list .hit', { hasText: /^\s*Viișoreni\s*$/ }).first();
    await group.click();
    await until(
      async () => (await desk.find('council-name').count()) === 1 && (await title()).includes('Viișoreni'),
      'its page',
    );
    const { mayor } = await named(desk.bridge, 'Viișoreni');
    await desk.page.evaluate((id) => (location.hash = `#/people/${id}`), mayor.person);
    await until(
      async () => (await desk.find('fact-council').innerText()) === 'Viișoreni',
      'the card of the mayor',
    );
    await desk.find('fact-council').locator('a').click();
    await until(
      async () => (await desk.find('council-name').count()) === 1 && (await title()).includes('Viișoreni'),
      'from the card',
    );
  });

  test('Ctrl+P shows the passport of the council one looks at, of the list the list', async () => {
    await open('Dumbrăvenii de Sus');
    await key('Control+p');
    await desk.find('print-dialog').waitFor();
    assert.equal(await desk.find('paper-council-passport').isChecked(), true);
    await desk.page.locator('[data-test="print-dialog"] img').first().waitFor();
    await key('Escape');
    await until(async () => (await desk.find('print-dialog').count()) === 0, 'closed');
    await desk.page.evaluate(() => (location.hash = '#/councils'));
    await desk.find('council-row').first().waitFor();
    await key('Control+p');
    await desk.find('print-dialog').waitFor();
    await until(async () => desk.find('paper-council-list').isChecked(), 'the list');
    await key('Escape');
    await until(async () => (await desk.find('print-dialog').count()) === 0, 'closed');
  });

  test('a council is added with its bodies, goes to the bin and comes back', async () => {
    await desk.page.evaluate(() => (location.hash = '#/councils'));
    await desk.find('council-add').click();
    await desk.find('council-save').click();
    await desk.page.locator('[data-test="council-form"] .err').first().waitFor();
    await desk.find('council-name').fill('Zăvoieni');
    await desk.find('council-save').click();
    await until(async () => (await desk.find('council-form').count()) === 0, 'added');
    await until(async () => (await title()) === 'Comuna Zăvoieni', 'its page');
    const row = await named(desk.bridge, 'Zăvoieni');
    assert.equal((await desk.bridge.call('council_get', { id: row.id })).bodies.length, 2);
    await desk.page.locator('.btnrow .iconbtn').last().click();
    await desk.find('council-bin').click();
    await desk.find('council-restore').click();
    await until(async () => (await named(desk.bridge, 'Zăvoieni')) !== undefined, 'back');
  });

  test('nothing on these screens complained', () => assert.deepEqual(desk.complaints, []));
});

describe('councils at 200 %', () => {
  let desk;
  before(async () => {
    desk = await openDesk({ example: true, preferences: { scale: 200 } });
    await desk.page.locator('[data-layout="narrow"]').waitFor();
  });
  after(() => desk.close());

  test('nothing is scrolled sideways', async () => {
    const { id } = await named(desk.bridge, 'Dumbrăvenii de Sus');
    for (const [hash, seen] of [
      ['#/councils', 'council-row'],
      [`#/councils/${id}`, 'council-strip'],
      [`#/councils/${id}?tab=people`, 'council-people'],
      [`#/councils/${id}?tab=log`, 'council-log'],
      [`#/councils/${id}?call=1`, 'call-view'],
    ]) {
      await desk.page.evaluate((to) => (location.hash = to), hash);
      await desk.find(seen).first().waitFor();
      const wide = await desk.page.evaluate(() =>
        [...document.querySelectorAll('.main, .main *')]
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .filter((each) => ['auto', 'scroll'].includes(getComputedStyle(each).overflowX))
          .map((each) => each.className),
      );
      assert.deepEqual(wide, [], hash);
      const out = await desk.page.evaluate(() => {
        const edge = document.querySelector('.main').getBoundingClientRect().right + 1;
        return [...document.querySelectorAll('.main *')]
          .filter((each) => each.getClientRects().length > 0 && each.getBoundingClientRect().right > edge)
          .map((each) => `${each.tagName}.${each.className}`)
          .slice(0, 5);
      });
      assert.deepEqual(out, [], `${hash}: nothing lies outside the window`);
    }
    assert.deepEqual(await desk.axe(), []);
  });
});
