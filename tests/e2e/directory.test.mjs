/** The directory over time: absences and substitutes, posts, checks, wrong numbers, layouts of the list. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const ALL = { institution: null, vacant_only: false, binned: false };
const listed = (bridge, query, limit = 1, filter = ALL) =>
  bridge.call('people_list', { query, filter, sort: 'name', after: null, limit });

describe('the directory over time', () => {
  let desk;
  let away;
  let instead;

  before(async () => {
    desk = await openDesk({
      example: true,
      async before(bridge) {
        [away, instead] = (await listed(bridge, '', 2)).rows;
      },
    });
    await desk.find('person-row').first().waitFor();
  });
  after(() => desk.close());

  /** Opens the menu of the card and takes one act. */
  async function act(name) {
    await desk.page.locator('.panebar .iconbtn').last().click();
    await desk.find(name).click();
  }
  /** Goes to a card and waits for it: the one before stands there until then. */
  const open = async ({ id, name }) => {
    await desk.page.evaluate((id) => (location.hash = `#/people/${id}`), id);
    await desk.find('card-name').filter({ hasText: name }).waitFor();
  };

  test('an absence shows beside the name and on the card, with whom to ring instead', async () => {
    await open(away);
    await act('menu-absence');
    await desk.find('absence-form').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('absence-from').fill('16.11.2026');
    await desk.find('absence-to').fill('1.11.2026');
    await desk.find('absence-save').click();
    await desk.page.locator('[data-test="absence-form"] .err').waitFor();
    await desk.find('absence-to').fill('27.11');
    await desk.find('absence-person').fill(instead.name.split(' ')[0]);
    await desk.find('picker-hit').filter({ hasText: instead.name }).first().click();
    await desk.find('absence-save').click();
    await desk.find('absence-note').waitFor();
    const note = await desk.find('absence-note').innerText();
    assert.match(note, /vineri, 27\.11/);
    assert.ok(note.includes(instead.name), note);
    const row = desk.page.locator(`[data-test="person-row"][data-id="${away.id}"]`);
    await until(async () => (await row.innerText()).includes('27.11'), 'the tag in the list');
    const kept = await desk.bridge.call('person_get', { id: away.id });
    assert.equal(kept.absence.to, '2026-11-27');
    assert.equal(kept.absence.substitute.id, instead.id);
    // One act: one undo takes it back, one redo brings it again.
    await desk.bridge.call('history_undo', { op: null, skip_conflicts: false });
    await until(async () => (await desk.find('absence-note').count()) === 0, 'taken back');
    await desk.bridge.call('history_redo');
    await desk.find('absence-note').waitFor();
    await desk.find('absence-substitute').click();
    await until(async () => (await desk.find('card-name').innerText()) === instead.name, 'the substitute');
    assert.ok((await desk.find('fact-stands-in').innerText()).includes(away.name));
  });

  test('a second post with its act is added, ended, and then stands among the former ones', async () => {
    await open(away);
    await act('menu-post');
    await desk.find('post-title').fill('secretar al comisiei de evidență');
    await desk.find('post-from').fill('10.01.2025');
    await desk.find('post-save').click();
    await until(
      async () => (await desk.find('card-posts').innerText()).includes('secretar al comisiei'),
      'both posts',
    );
    await desk.find('card-edit').click();
    const line = desk.page.locator('[data-test="card-posts"] li', { hasText: 'secretar al comisiei' });
    await line.locator('[data-test="post-end"]').click();
    await desk.find('end-to').fill('20.11.2026');
    await desk.find('end-save').click();
    await until(
      async () => (await line.innerText()).includes('10.01.2025 – 20.11.2026'),
      'the days of the former post',
    );
    assert.deepEqual(await desk.axe(), []);
    await desk.find('other-name').fill('Никанор Алуниш');
    await desk.find('other-name-add').click();
    await desk.find('private-note').check({ force: true });
    await desk.find('card-done').click();
    await until(async () => (await desk.find('fact-other-names').count()) === 1, 'the other name');
    const { posts, other_names, private_fields } = await desk.bridge.call('person_get', { id: away.id });
    assert.equal(posts.find((post) => post.title.startsWith('secretar al')).to, '2026-11-20');
    assert.equal(other_names[0].name, 'Никанор Алуниш');
    assert.deepEqual(private_fields, ['note']);
  });

  test('a picture is cut small before it is kept', async () => {
    await desk.find('card-edit').click();
    const large = await desk.page.evaluate(() => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 1600, height: 900 });
      const brush = canvas.getContext('2d');
      for (let i = 0; i < 900; i += 1) {
        brush.fillStyle = `rgb(${i % 255}, ${(i * 7) % 255}, ${(i * 13) % 255})`;
        brush.fillRect((i * 37) % 1600, (i * 53) % 900, 90, 90);
      }
      return canvas.toDataURL('image/png').split(',')[1];
    });
    const file = { name: 'portret.png', mimeType: 'image/png', buffer: Buffer.from(large, 'base64') };
    await desk.find('photo-file').setInputFiles(file);
    await desk.find('photo-remove').waitFor();
    const { photo } = await desk.bridge.call('person_get', { id: away.id });
    assert.match(photo, /^data:image\/jpeg;base64,/);
    assert.ok(photo.length < 96 * 1024, `${photo.length}`);
    await desk.find('photo-file').setInputFiles({ ...file, buffer: Buffer.from('no picture') });
    await desk.page.locator('.pane .err').waitFor();
    await desk.find('card-done').click();
    await desk.find('card-photo').waitFor();
  });

  test('favourites and checks are kept, and found by their filters', async () => {
    await open(away);
    await desk.find('card-favourite').click();
    await until(
      async () => (await listed(desk.bridge, '', 5, { ...ALL, favourites: true })).total === 1,
      'kept',
    );
    await desk.find('card-check').click();
    await until(
      async () => /21\.11\.2026/.test(await desk.find('card-checked').innerText()),
      'checked today',
    );
    await desk.find('filter-more').click();
    await desk.find('filter-favourites').click();
    await until(async () => (await desk.find('person-row').count()) === 1, 'the only favourite');
    await desk.find('filters-clear').click();
    await desk.find('filter-role').click();
    await desk.page.locator('[role="option"]', { hasText: 'primar' }).first().click();
    const mayors = await listed(desk.bridge, '', 1, { ...ALL, role: 'mayor' });
    await until(
      async () => (await desk.find('people-count').innerText()).startsWith(`${mayors.total} `),
      'as many as the core says',
    );
    assert.deepEqual(await desk.axe(), []);
    await desk.find('filters-clear').click();
  });

  test('a wrong number is reported from the card and settled in the list of reports', async () => {
    await open(instead);
    await until(async () => (await desk.find('card-name').innerText()) === instead.name, 'that card');
    await desk.find('card-wrong').click();
    await desk.find('correction-text').fill('Sună la altcineva.');
    await desk.find('correction-save').click();
    await desk.find('card-corrections').waitFor();
    await desk.find('people-menu').click();
    await desk.find('corrections-open').click();
    await desk.find('correction').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('corrections-solve').click();
    await until(async () => (await desk.find('correction').count()) === 0, 'settled');
    assert.deepEqual(await desk.bridge.call('correction_list'), []);
    await desk.page.evaluate(() => (location.hash = '#/people'));
  });

  test('the tree by institution opens, folds and shows a card by keyboard', async () => {
    await desk.find('view-tree').click();
    await desk.find('tree-institution').first().waitFor();
    const folded = await desk.find('tree-institution').count();
    await desk.find('tree').focus();
    for (const key of ['Home', 'ArrowDown', 'ArrowRight']) await desk.page.keyboard.press(key);
    await desk.find('tree-person').first().waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.press('ArrowRight');
    const first = (await desk.find('tree-person').first().innerText()).split('\n')[0].trim();
    await until(async () => (await desk.find('card-name').innerText()) === first, 'the card follows');
    await desk.page.keyboard.press('ArrowLeft');
    await desk.page.keyboard.press('ArrowLeft');
    await until(async () => (await desk.find('tree-person').count()) === 0, 'folded again');
    await desk.page.keyboard.press('ArrowLeft');
    await desk.page.keyboard.press('ArrowLeft');
    await until(async () => (await desk.find('tree-institution').count()) === 0, 'the district folded');
    assert.ok(folded > 5);
  });

  test('the phone book holds everybody under the institutions and follows the filter', async () => {
    await desk.page.keyboard.press('Alt+3');
    await desk.find('book-line').first().waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('people-search').fill('stare civil');
    const { total } = await listed(desk.bridge, 'stare civil');
    await until(async () => (await desk.find('book-line').count()) === total, 'all that are found');
    await desk.find('book-line').nth(1).click();
    const name = (await desk.find('book-line').nth(1).locator('b').innerText()).trim();
    await until(async () => (await desk.find('card-name').innerText()) === name, 'the card');
    await desk.find('people-search').fill('');
    await desk.page.keyboard.press('Alt+1');
    await desk.find('person-row').first().waitFor();
    assert.deepEqual(desk.complaints, []);
  });
});

describe('the directory over time, white on black at 200 %, in Ukrainian', () => {
  let desk;
  before(async () => {
    desk = await openDesk({
      example: true,
      preferences: { language: 'uk', scheme: 'white-on-black', scale: 200 },
      async before(bridge) {
        const [away, instead] = (await listed(bridge, '', 2)).rows;
        await bridge.call('absence_add', {
          person: away.id,
          kind: 'leave',
          from: '2026-11-16',
          to: '2026-11-27',
          substitute: instead.id,
          note: '',
        });
        await bridge.call('correction_add', { person: away.id, phone: null, text: 'Не відповідає' });
      },
    });
    await desk.find('person-row').first().waitFor();
  });
  after(() => desk.close());

  test('the card, its form, the tree, the book and the reports pass, and nothing scrolls sideways', async () => {
    const sideways = () =>
      desk.page.evaluate(() =>
        [...document.querySelectorAll('.app, .main, .list, .pane, .scroll, .dialog .db')]
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .map((each) => each.className),
      );
    const fine = async () => {
      assert.deepEqual(await desk.axe(), []);
      assert.deepEqual(await sideways(), []);
    };
    await fine();
    await desk.find('view-tree').click();
    await desk.find('tree-institution').first().waitFor();
    await fine();
    await desk.find('view-book').click();
    await desk.find('book-line').first().waitFor();
    await fine();
    await desk.find('view-list').click();
    await desk.find('person-row').first().click();
    await desk.find('absence-note').waitFor();
    await fine();
    await desk.find('card-edit').click();
    await fine();
    await desk.find('absence-add').click();
    await desk.find('absence-form').waitFor();
    await fine();
    await desk.page.keyboard.press('Escape');
    await desk.page.evaluate(() => (location.hash = '#/corrections'));
    await desk.find('correction').waitFor();
    await fine();
  });
});
