/** The contacts directory as a clerk uses it: find, copy, correct, undo, paste, delete, restore. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const PASTED = `Secția administrație publică
Specialist principal – Rusu Ștefania, responsabilă de arhivă, bir. 212, tel. 2-41-99, s.rusu@valea-lunga.example
Această adresă de email este protejată contra spambots. Trebuie să activați JavaScript pentru a o vedea.
Specialist: Lupan Ilarion, tel. 0-257-2-41-98
`;

/** The first rows of the list as the core answers it. */
const listed = (desk, query, limit = 1) =>
  desk.bridge.call('people_list', {
    query,
    filter: { institution: null, vacant_only: false, binned: false },
    sort: 'name',
    after: null,
    limit,
  });

/** Types a search and waits for the rows that answer it, and for the card of the first. */
async function search(desk, text) {
  const { rows } = await listed(desk, text);
  await desk.find('people-search').fill(text);
  await until(async () => {
    const first = desk.find('person-row').first();
    return (await first.getAttribute('data-id', { timeout: 2000 })) === rows[0].id;
  }, `rows for ${text}`);
  if (rows[0].name && (await desk.find('card-name').count()) > 0) {
    await until(async () => (await desk.find('card-name').innerText()) === rows[0].name, 'the first card');
  }
}

describe('people', () => {
  let desk;
  before(async () => {
    desk = await openDesk({ example: true });
    await desk.find('person-row').first().waitFor();
  });
  after(() => desk.close());

  test('the list counts people, keeps few rows on the page and reaches the last one', async () => {
    const { total, vacant } = await listed(desk, '');
    const said = new RegExp(`^${total - vacant} de persoane, ${vacant} funcții`);
    assert.match(await desk.find('people-count').innerText(), said);
    await desk.find('people-list').focus();
    await desk.page.keyboard.press('End');
    await desk.page.locator(`[data-test="person-row"][aria-rowindex="${total}"]`).waitFor();
    assert.ok((await desk.find('person-row').count()) < 200);
    await desk.page.keyboard.press('Home');
    await desk.page.locator('[data-test="person-row"][aria-rowindex="1"]').waitFor();
  });

  test('a search says why each row was found, in any script', async () => {
    await search(desk, 'civil');
    const group = desk.find('people-list').locator('.grouphead').first();
    assert.match(await group.innerText(), /^Găsit în responsabilități/);
    assert.equal(
      (await desk.find('person-row').first().locator('mark').first().innerText()).toLowerCase(),
      'civil',
    );
    await search(desk, 'которобай');
    await desk.find('people-search').press('Escape');
    assert.equal(await desk.find('people-search').inputValue(), '');
  });

  test('name, Enter, Ctrl+C copies the number and says so', async () => {
    await search(desk, 'cotorobai');
    await desk.page.keyboard.press('Enter');
    await until(async () => (await desk.find('card-name').innerText()).includes('Cotorobai'), 'the card');
    await desk.page.keyboard.press('Control+c');
    await desk.find('toast').waitFor();
    assert.equal(await desk.clipped(), '0-257-2-43-09');
    await desk.page.keyboard.press('Control+Shift+C');
    await until(async () => (await desk.clipped()).includes('Cotorobai'), 'the card as text');
    await desk.page.keyboard.press('Escape');
  });

  test('arrows move the cursor while the search keeps the focus', async () => {
    await search(desk, 'civil');
    const first = await desk.find('person-row').first().locator('.t').innerText();
    await until(async () => (await desk.find('card-name').innerText()) === first, 'the first card');
    await desk.find('people-search').press('ArrowDown');
    await until(async () => (await desk.find('card-name').innerText()) !== first, 'the next card');
    assert.equal(await desk.page.evaluate(() => document.activeElement?.dataset.test), 'people-search');
  });

  test('F2 edits in place, Enter saves, the toast takes it back', async () => {
    await search(desk, 'cotorobai');
    await until(async () => (await desk.find('card-name').innerText()).includes('Cotorobai'), 'the card');
    const before = await desk.find('fact-post').innerText();
    await desk.page.keyboard.press('F2');
    await desk.find('edit-post').fill('specialist superior');
    await desk.find('edit-post').press('Enter');
    await desk.find('toast-undo').waitFor();
    await desk.find('card-done').click();
    await until(
      async () => (await desk.find('fact-post').innerText()) === 'specialist superior',
      'the new post',
    );
    await until(
      async () => (await desk.find('card-history').innerText()).includes('specialist superior'),
      'its history',
    );
    await desk.find('toast-undo').click();
    await until(async () => (await desk.find('fact-post').innerText()) === before, 'the old post');
  });

  test('Esc puts the typed text back', async () => {
    await desk.find('card-edit').click();
    const before = await desk.find('edit-duty').inputValue();
    await desk.find('edit-duty').fill('altceva');
    await desk.find('edit-duty').press('Escape');
    assert.equal(await desk.find('edit-duty').inputValue(), before);
    await desk.find('edit-duty').press('Escape');
    await desk.find('fact-post').waitFor();
  });

  test('a refused address is said under its field and nothing changes', async () => {
    await desk.find('card-edit').click();
    await desk.find('email-add').click();
    await desk.find('edit-email-new').fill('nu este adresa');
    await desk.find('edit-email-new').press('Enter');
    await desk.find('person-card').locator('.err').waitFor();
    await desk.find('card-done').click();
    await desk.find('fact-post').waitFor();
  });

  test('a short number is read as typed and the area code is offered', async () => {
    await desk.find('card-edit').click();
    await desk.find('phone-add').click();
    await desk.find('edit-phone-new').fill('2-40-97');
    await desk.find('phone-offer').last().click();
    await until(async () => (await desk.find('edit-phone-new').count()) === 0, 'the number is kept');
    await desk.find('card-done').click();
    await until(
      async () =>
        (await desk.find('phone-row').allInnerTexts()).some((text) => text.includes('0-257-2-40-97')),
      'the whole number on the card',
    );
  });

  test('Del bins the chosen rows with their number, the bin gives them back', async () => {
    await search(desk, 'civil');
    await desk.find('people-list').focus();
    const names = await desk.find('person-row').locator('.t').allInnerTexts();
    await desk.page.keyboard.press('Shift+ArrowDown');
    assert.equal(await desk.find('bulk-bin').innerText(), 'Mută în coș 2 fișe');
    await desk.find('people-list').focus();
    await desk.page.keyboard.press('Delete');
    await desk.find('toast-undo').waitFor();
    await until(
      async () => (await desk.find('person-row').locator('.t').first().innerText()) === names[2],
      'the rows are gone',
    );
    await desk.page.evaluate(() => (location.hash = '#/bin'));
    await until(async () => (await desk.find('bin-row').count()) === 2, 'both in the bin');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('bin-restore').first().click();
    await until(async () => (await desk.find('bin-row').count()) === 1, 'one is restored');
    await desk.find('bin-restore').first().click();
    await until(async () => (await desk.find('bin-row').count()) === 0, 'the other is restored');
  });

  test('the menu of a row opens by key and by the right button, and copies', async () => {
    await desk.page.evaluate(() => (location.hash = '#/people'));
    await search(desk, 'cotorobai');
    await desk.find('people-list').focus();
    await desk.page.keyboard.press('Shift+F10');
    await desk.find('row-menu').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.press('Escape');
    await until(async () => (await desk.find('row-menu').count()) === 0, 'the menu is closed');
    await desk.clip('');
    await desk.find('person-row').first().click({ button: 'right' });
    await desk.find('menu-copy').click();
    await until(async () => (await desk.clipped()) === '0-257-2-43-09', 'the number');
    await until(
      () => desk.page.evaluate(() => document.activeElement?.dataset.test === 'people-list'),
      'the focus is back in the list',
    );
  });

  test('filters narrow the list and are cleared together', async () => {
    await desk.find('people-search').fill('');
    await desk.find('filter-institution').click();
    await desk.page.keyboard.type('stare civil');
    await until(
      () => desk.page.locator('[role="option"]', { hasText: 'stare civil' }).count(),
      'the choice with its count',
    );
    await desk.page.keyboard.press('Enter');
    await until(async () => (await desk.find('person-row').count()) < 10, 'those of one institution');
    await desk.find('filter-more').click();
    await desk.find('filter-vacant').click();
    await until(async () => (await desk.find('person-row').count()) === 1, 'one vacant post there');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('filters-clear').click();
    await until(async () => (await desk.find('person-row').count()) > 10, 'everybody');
  });

  test('recent changes tell who, what was and what is, and undo any of them', async () => {
    await desk.page.evaluate(() => (location.hash = '#/recent'));
    const restored = desk.page.locator('[data-test="recent-item"][data-kind="person-restore"]').first();
    await restored.waitFor();
    assert.match(await restored.innerText(), /Elena Morărescu/);
    assert.deepEqual(await desk.axe(), []);
    await restored.locator('[data-test="recent-undo"]').click();
    await desk.page.locator('[data-test="recent-item"][data-kind="undo"]').first().waitFor();
    await desk.page.evaluate(() => (location.hash = '#/bin'));
    await until(async () => (await desk.find('bin-row').count()) === 1, 'back in the bin');
    await desk.find('bin-restore').first().click();
    await until(async () => (await desk.find('bin-row').count()) === 0, 'restored again');
  });

  test('pasted contacts are checked, corrected, imported at once and undone at once', async () => {
    await desk.page.evaluate(() => (location.hash = '#/people'));
    await desk.find('people-menu').click();
    await desk.find('paste-open').click();
    await desk.find('paste-text').fill('Bună ziua.');
    await desk.find('paste-read').click();
    await desk.find('paste-nothing').waitFor();
    assert.equal(await desk.find('paste-text').inputValue(), 'Bună ziua.');
    await desk.find('paste-text').fill(PASTED);
    // What was typed outlives a crash.
    await desk.page.reload();
    await until(async () => (await desk.find('paste-text').inputValue()) === PASTED, 'the kept text');
    await desk.find('paste-read').click();
    await until(async () => (await desk.find('paste-entry').count()) === 2, 'two entries');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('paste-offer-all').click();
    await until(
      async () => (await desk.find('paste-phone').first().inputValue()) === '0-257-2-41-99',
      'the whole number',
    );
    await desk.find('paste-import').click();
    await desk.find('toast-undo').waitFor();
    await search(desk, 'Ștefania Rusu');
    await until(
      async () => (await desk.find('card-name').innerText()) === 'Ștefania Rusu',
      'the imported card',
    );
    await desk.find('toast-undo').click();
    await until(async () => (await desk.find('person-row').count()) === 0, 'the import is undone');
  });

  test('nothing found offers to clear and to create; the new card needs only a name', async () => {
    await desk.find('people-search').fill('Zenovia Qwzx');
    await desk.find('create-from-query').click();
    assert.equal(await desk.find('new-family').inputValue(), 'Qwzx');
    await desk.find('new-phone').fill('24096');
    await desk.find('phone-offer').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('new-save').click();
    await until(async () => (await desk.find('card-name').innerText()) === 'Zenovia Qwzx', 'the new card');
    await desk.find('toast-undo').click();
  });

  test('no breach of accessibility rules, nothing complained', async () => {
    await desk.find('people-search').fill('');
    await desk.find('person-row').first().waitFor();
    assert.deepEqual(await desk.axe(), []);
    await search(desk, 'civil');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('card-edit').click();
    assert.deepEqual(await desk.axe(), []);
    assert.deepEqual(desk.complaints, []);
  });
});

test('white on black at 200 % in Ukrainian: one pane at a time, with a way back', async () => {
  const desk = await openDesk({
    example: true,
    preferences: { language: 'uk', scheme: 'white-on-black', scale: 200 },
  });
  try {
    await desk.find('person-row').first().waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('person-row').first().click();
    await desk.find('card-back').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('card-back').click();
    await desk.find('people-list').waitFor();
    assert.deepEqual(desk.complaints, []);
  } finally {
    await desk.close();
  }
});
