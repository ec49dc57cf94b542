/** Institutions: the tree and its acts, the card, the places of a council. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const undo = (desk) => desk.bridge.call('history_undo', { op: null, skip_conflicts: false });

describe('institutions', () => {
  let desk;
  let nodes;
  const named = (part) => nodes.find((node) => node.name.includes(part));

  before(async () => {
    desk = await openDesk({ example: true });
    nodes = await desk.bridge.call('organisation_tree');
    await desk.find('person-row').first().waitFor();
  });
  after(() => desk.close());

  const open = async (id) => {
    await desk.page.evaluate((id) => (location.hash = `#/people?unit=${id}`), id);
    const { name } = await desk.bridge.call('organisation_get', { id });
    await until(async () => (await desk.find('org-name').allInnerTexts())[0] === name, `the card of ${name}`);
  };
  const line = (name) => desk.find('tree-institution').filter({ hasText: name }).first();

  test('the card is opened from a person and tells who works there, in the order of posts', async () => {
    const section = named('Secția administrație publică');
    const [first] = (await desk.bridge.call('organisation_get', { id: section.id })).people;
    await desk.page.evaluate((id) => (location.hash = `#/people/${id}`), first.id);
    await until(async () => (await desk.find('card-name').allInnerTexts())[0] === first.name, 'the person');
    await desk.find('fact-institution').first().click();
    await until(async () => (await desk.find('org-name').allInnerTexts())[0] === section.name, 'the card');
    assert.deepEqual(await desk.axe(), []);
    const shown = await desk.find('org-person').locator('b').allInnerTexts();
    const kept = await desk.bridge.call('organisation_get', { id: section.id });
    assert.deepEqual(
      shown,
      kept.people.map((row) => (row.vacant ? 'Funcție vacantă' : row.name)),
    );
    await desk.find('org-parent').click();
    await until(
      async () => (await desk.find('org-name').innerText()) === 'Consiliul raional Valea Lungă',
      'the one above',
    );
    assert.ok((await desk.find('org-unit').count()) > 5);
  });

  test('fields are edited in place by F2, numbers come and go, a wrong day is refused in words', async () => {
    const section = named('Secția economie');
    await open(section.id);
    await desk.find('institution-card').focus();
    await desk.page.keyboard.press('F2');
    await desk.find('edit-org-name').waitFor();
    await desk.find('edit-org-short-name').fill('SEAI');
    await desk.page.keyboard.press('Enter');
    await desk.find('edit-org-valid-from').fill('31.02.2020');
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('[data-test="institution-card"] .err').waitFor();
    await desk.find('edit-org-kind').selectOption('directorate');
    await desk.find('org-phone-add').click();
    await desk.find('edit-phone-new').fill('0 257 2 77 88');
    await desk.page.keyboard.press('Enter');
    await desk.find('org-phone-remove').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('org-done').click();
    await until(
      async () => (await desk.find('org-kind').innerText()).includes('direcție · SEAI'),
      'the new kind',
    );
    const kept = await desk.bridge.call('organisation_get', { id: section.id });
    assert.equal(kept.valid_from, null);
    assert.equal(kept.phones.length, 1);
    // The main number by one key.
    await desk.find('institution-card').focus();
    await desk.page.keyboard.press('Control+c');
    const { copy, display } = kept.phones[0];
    await until(async () => (await desk.clipped()) === copy || (await desk.clipped()) === display, 'copied');
  });

  test('in the tree a unit is added, moved, put in the bin and brought back by keyboard', async () => {
    await desk.find('view-tree').click();
    const section = named('Secția cultură');
    await open(section.id);
    await until(async () => (await line(section.name).getAttribute('aria-selected')) === 'true', 'revealed');
    await desk.find('tree').focus();
    await desk.page.keyboard.press('Insert');
    await desk.find('org-new-name').waitFor();
    await until(
      () => desk.page.evaluate(() => document.activeElement?.dataset.test === 'org-new-name'),
      'the cursor in the name',
    );
    await desk.page.keyboard.type('Biroul evenimente');
    await desk.page.keyboard.press('Enter');
    await until(
      async () => (await desk.find('org-name').innerText()) === 'Biroul evenimente',
      'the new card',
    );
    const added = (await desk.bridge.call('organisation_tree')).find(
      (node) => node.name === 'Biroul evenimente',
    );
    assert.equal(added.parent, section.id);
    await until(
      async () => (await line('Biroul evenimente').getAttribute('aria-level')) === '4',
      'in its place',
    );

    await desk.find('tree').focus();
    await desk.page.keyboard.press('Control+m');
    const council = named('Consiliul raional Valea Lungă');
    await desk.find('org-move-parent').selectOption(council.id);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('org-move-save').click();
    await until(
      async () => (await line('Biroul evenimente').getAttribute('aria-level')) === '3',
      'under the district council',
    );
    // One place up, with the keys alone.
    const order = async () =>
      (await desk.bridge.call('organisation_tree'))
        .filter((node) => node.parent === council.id)
        .map((node) => node.name);
    assert.equal((await order()).at(-1), 'Biroul evenimente');
    await desk.find('tree').focus();
    await desk.page.keyboard.press('Alt+ArrowUp');
    await until(async () => (await order()).at(-2) === 'Biroul evenimente', 'one place up');

    await desk.page.keyboard.press('Shift+F10');
    await desk.find('row-menu').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('org-bin').click();
    await until(async () => (await line('Biroul evenimente').count()) === 0, 'in the bin');
    await desk.find('org-restore-link').click();
    await line('Biroul evenimente').waitFor();
    // Add, move, one up, bin, restore: five acts, undone one by one.
    for (let acts = 0; acts < 5; acts += 1) await undo(desk);
    await until(async () => (await line('Biroul evenimente').count()) === 0, 'all taken back');
  });

  test('an institution with people is not put in the bin, and it is said why', async () => {
    const section = named('Secția administrație publică');
    await open(section.id);
    await desk.find('institution-card').focus();
    await desk.page.keyboard.press('Delete');
    await desk.page.locator('.toast', { hasText: 'subdiviziuni sau funcții' }).waitFor();
    assert.equal((await desk.bridge.call('organisation_get', { id: section.id })).binned, false);
  });

  test('the places of a council are listed, added, changed and removed on its card', async () => {
    const hall = nodes.find((node) => node.kind === 'mayoralty' && node.name.includes('Brădeanca'));
    await open(hall.id);
    await desk.find('locality').nth(1).waitFor();
    const places = () => desk.bridge.call('locality_list', { council: hall.council_id });
    assert.equal(await desk.find('locality').count(), (await places()).length);
    await desk.find('locality-new').fill('Poiana Nouă');
    await desk.page.keyboard.press('Enter');
    await until(async () => (await places()).some((place) => place.name === 'Poiana Nouă'), 'added');
    const row = desk.find('locality').filter({ hasText: 'Poiana Nouă' });
    await row.locator('[data-test="locality-edit"]').click();
    await desk.find('locality-population').fill('multi');
    await desk.find('locality-save').click();
    await desk.page.locator('[data-test="locality-form"] .err').waitFor();
    await desk.find('locality-population').fill('1 204');
    await desk.find('locality-former_names').fill('Slobozia');
    await desk.find('locality-hram').fill('21.11');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('locality-save').click();
    await until(async () => (await row.innerText()).includes('hram 21.11'), 'saved');
    const kept = (await places()).find((place) => place.name === 'Poiana Nouă');
    assert.deepEqual([kept.population, kept.former_names, kept.hram], [1204, 'Slobozia', '11-21']);
    await row.locator('[data-test="locality-remove"]').click();
    await until(async () => !(await places()).some((place) => place.name === 'Poiana Nouă'), 'removed');
    await undo(desk);
    await row.waitFor();
    assert.deepEqual(desk.complaints, []);
  });
});

describe('institutions at 200 %, in Ukrainian, yellow on black', () => {
  let desk;
  before(async () => {
    desk = await openDesk({
      example: true,
      preferences: { language: 'uk', scheme: 'yellow-on-black', scale: 200 },
    });
    await desk.find('person-row').first().waitFor();
  });
  after(() => desk.close());

  test('the card, its fields and the forms pass, and nothing scrolls sideways', async () => {
    const fine = async () => {
      assert.deepEqual(await desk.axe(), []);
      const wide = await desk.page.evaluate(() =>
        [...document.querySelectorAll('.app, .main, .list, .pane, .scroll, .dialog .db')]
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .map((each) => each.className),
      );
      assert.deepEqual(wide, []);
    };
    const nodes = await desk.bridge.call('organisation_tree');
    const hall = nodes.find((node) => node.kind === 'mayoralty' && node.name.includes('Brădeanca'));
    await desk.page.evaluate((id) => (location.hash = `#/people?unit=${id}`), hall.id);
    await desk.find('locality').first().waitFor();
    await fine();
    await desk.find('locality-edit').first().click();
    await desk.find('locality-form').waitFor();
    await fine();
    await desk.page.keyboard.press('Escape');
    await desk.find('org-edit-open').click();
    await desk.find('edit-org-name').waitFor();
    await fine();
    await desk.find('edit-org-move').click();
    await desk.find('org-move-form').waitFor();
    await fine();
    assert.deepEqual(desk.complaints, []);
  });
});
