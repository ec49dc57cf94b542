/** Many cards at once: groups by hand and by rule, one change for all, addresses to copy. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const ALL = { institution: null, vacant_only: false, binned: false };
const listed = async (bridge, query, filter = {}) =>
  (
    await bridge.call('people_list', {
      query,
      filter: { ...ALL, ...filter },
      sort: 'name',
      after: null,
      limit: 200,
    })
  ).rows;
const group = async (bridge, name) => (await bridge.call('group_list')).find((each) => each.name === name);

describe('many people at once', () => {
  let desk;
  let mayors;

  before(async () => {
    desk = await openDesk({
      example: true,
      async before(bridge) {
        mayors = await listed(bridge, '', { role: 'mayor' });
        // An address that is for the office alone is in no copy.
        const card = await bridge.call('person_get', { id: mayors[0].id });
        const { id, address } = card.emails[0];
        await bridge.call('email_edit', { id, address, private: true }).catch(() => undefined);
      },
    });
    await desk.find('person-row').first().waitFor();
  });
  after(() => desk.close());

  const open = (filter) =>
    desk.page.evaluate(
      (hash) => (location.hash = hash),
      `#/people?filter=${encodeURIComponent(JSON.stringify(filter))}`,
    );
  const shown = (n) => until(async () => (await desk.find('person-row').count()) === n, `${n} rows`);
  /** The first rows of the list, ticked with Shift. */
  async function pick(n) {
    await desk.find('people-list').focus();
    await desk.page.keyboard.press('Home');
    for (let step = 1; step < n; step += 1) await desk.page.keyboard.press('Shift+ArrowDown');
    await desk.find('bulk').waitFor();
  }
  const firstIds = async (n) =>
    (
      await desk.find('person-row').evaluateAll((rows) =>
        rows
          .map((row) => [Number(row.getAttribute('aria-rowindex')), row.dataset.id])
          .sort(([a], [b]) => a - b)
          .map(([, id]) => id),
      )
    ).slice(0, n);

  test('the ticked rows become a group, which opens as the list of its members', async () => {
    await open({ role: 'mayor' });
    await until(
      async () => (await desk.find('people-count').innerText()).startsWith(String(mayors.length)),
      'the mayors',
    );
    await pick(3);
    const ids = await firstIds(3);
    await desk.find('bulk-group').click();
    await desk.find('group-add').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('group-which').selectOption({ label: 'Grup nou' });
    await desk.find('group-name').fill('Trei primari');
    await desk.find('group-add-save').click();
    const made = await until(() => group(desk.bridge, 'Trei primari'), 'the group');
    assert.equal(made.count, 3);
    assert.equal(made.rule, null);
    await desk.page.evaluate(() => (location.hash = '#/groups'));
    const line = desk.find('group').filter({ hasText: 'Trei primari' });
    await until(async () => (await line.innerText()).includes('3 persoane'), 'its count');
    assert.deepEqual(await desk.axe(), []);
    await line.locator('[data-test="group-open"]').click();
    await shown(3);
    assert.deepEqual((await firstIds(3)).sort(), [...ids].sort());
  });

  test('addresses of the shown people are copied for a letter, each once, the open ones alone', async () => {
    const rows = await listed(desk.bridge, '', {
      group: (await group(desk.bridge, 'Trei primari')).id,
    });
    const cards = await Promise.all(rows.map(({ id }) => desk.bridge.call('person_get', { id })));
    const expected = new Set(
      cards.flatMap((card) => card.emails.filter((e) => !e.private).map((e) => e.address)),
    );
    assert.ok(expected.size > 0);
    await desk.clip('');
    await desk.find('people-menu').click();
    await desk.find('list-emails').click();
    const copied = await until(() => desk.clipped(), 'the copy');
    assert.deepEqual(new Set(copied.split('; ')), expected);
    assert.match(
      await desk.page.locator('[data-test="toast"][data-kind="said"]').innerText(),
      new RegExp(`${expected.size} adres.*Fișe fără adresă: \\d`, 's'),
    );
    await desk.clip('');
    await desk.find('people-menu').click();
    await desk.find('list-phones').click();
    const phones = (await until(() => desk.clipped(), 'names and phones')).split(/\r?\n/);
    assert.equal(phones.length, 3);
    for (const { name } of rows)
      assert.ok(
        phones.some((line) => line.startsWith(`${name}: `)),
        name,
      );
  });

  test('whoever leaves the group leaves the list, and one undo brings them back', async () => {
    await pick(2);
    await desk.find('bulk-more').click();
    await desk.find('bulk-ungroup').click();
    await shown(1);
    await desk.find('toast-undo').click();
    await shown(3);
  });

  test('a group is renamed, gets a member by name, loses one, and goes with undo', async () => {
    await desk.page.evaluate(() => (location.hash = '#/groups'));
    const menu = (name) => desk.find('group').filter({ hasText: name }).locator('[data-test="group-menu"]');
    await menu('Trei primari').click();
    await desk.find('group-edit').click();
    await until(async () => (await desk.find('member-remove').count()) === 3, 'its members');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('group-person').fill(mayors[9].name);
    await desk.find('picker-hit').filter({ hasText: mayors[9].name }).first().click();
    await until(async () => (await desk.find('member-remove').count()) === 4, 'one more');
    await desk
      .find('group-members')
      .locator('li', { hasText: mayors[0].name })
      .locator('[data-test="member-remove"]')
      .click();
    await until(async () => (await desk.find('member-remove').count()) === 3, 'one less');
    await desk.find('group-name').fill('Primari de sunat');
    await desk.find('group-save').click();
    await until(() => group(desk.bridge, 'Primari de sunat'), 'the new name');
    const ids = (
      await listed(desk.bridge, '', {
        group: (await group(desk.bridge, 'Primari de sunat')).id,
      })
    ).map(({ id }) => id);
    assert.ok(ids.includes(mayors[9].id));
    await menu('Primari de sunat').click();
    await desk.find('group-remove').click();
    await until(async () => !(await group(desk.bridge, 'Primari de sunat')), 'gone');
    await desk.find('toast-undo').click();
    assert.equal((await until(() => group(desk.bridge, 'Primari de sunat'), 'back')).count, 3);
  });

  test('the filters of the list become a rule', async () => {
    await open({ role: 'accountant' });
    const accountants = await listed(desk.bridge, '', { role: 'accountant' });
    await until(
      async () => (await desk.find('people-count').innerText()).startsWith(String(accountants.length)),
      'the accountants',
    );
    await desk.find('people-menu').click();
    await desk.find('group-from-list').click();
    assert.ok(await desk.find('group-how-rule').isChecked());
    await desk.find('group-name').fill('Contabili');
    await desk.find('group-new-save').click();
    const made = await until(() => group(desk.bridge, 'Contabili'), 'the group');
    assert.equal(made.rule.role, 'accountant');
    const before = made.count;
    await desk.bridge.call('person_add', {
      ...{
        family: 'Nouă',
        given: 'Contabilă',
        patronymic: '',
        post: 'contabilă',
        duty: '',
        room: '',
      },
      ...{
        institution: mayors[0].institution,
        hours: '',
        note: '',
        phones: [],
        emails: [],
      },
    });
    assert.equal((await group(desk.bridge, 'Contabili')).count, before + 1, 'comes in by herself');
    // Favourites are of a user: no rule, but the people of now can be kept.
    await open({ absent: true });
    await desk.find('people-menu').click();
    await desk.find('group-from-list').click();
    await desk.find('group-how-shown').waitFor();
    assert.equal(await desk.find('group-how-rule').count(), 0);
    await desk.page.keyboard.press('Escape');
  });

  test('one change for many cards, one undo for all', async () => {
    await open({ role: 'mayor' });
    await until(
      async () => (await desk.find('people-count').innerText()).startsWith(String(mayors.length)),
      'the mayors',
    );
    await desk.find('people-list').focus();
    await desk.page.keyboard.press('Control+a');
    await until(
      async () => (await desk.find('bulk').innerText()).includes(`${mayors.length} de rânduri alese`),
      'all',
    );
    const cards = () => Promise.all(mayors.map(({ id }) => desk.bridge.call('person_get', { id })));
    // It is one act: when one card shows it, all do, and are looked at once.
    const institution = async () => (await desk.bridge.call('person_get', { id: mayors[0].id })).institution;
    const before = await cards();
    const old = before.flatMap((card) => card.phones.filter((p) => p.e164?.startsWith('+3732577')));
    assert.ok(old.length > 5, 'numbers of the kind');
    await desk.find('bulk-edit').click();
    await desk.find('bulk-form').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('bulk-save').click();
    await desk.page.locator('[data-test="bulk-form"] .err').waitFor();
    await desk.find('bulk-prefix-from').fill('0-257-7');
    await desk.find('bulk-prefix-to').fill('0-257-9');
    assert.ok((await desk.find('bulk-form').innerText()).includes('+3732577'));
    await desk.find('bulk-institution').fill('Adunarea primarilor');
    await desk.find('bulk-checked').check({ force: true });
    await desk.find('bulk-save').click();
    await until(async () => (await institution()) === 'Adunarea primarilor', 'moved');
    const after = await cards();
    assert.ok(after.every((card) => card.institution === 'Adunarea primarilor'));
    assert.ok(after.every((card) => card.checked_on === '2026-11-21'));
    assert.equal(
      after.flatMap((card) => card.phones.filter((p) => p.e164?.startsWith('+3732577'))).length,
      0,
    );
    assert.ok(
      after.flatMap((card) => card.phones.filter((p) => p.e164?.startsWith('+3732579'))).length >= old.length,
    );
    await desk.find('people-list').focus();
    await desk.page.keyboard.press('Control+z');
    await until(async () => (await institution()) !== 'Adunarea primarilor', 'undone');
    const plain = (all) =>
      all.map(({ id, institution, phones, checked_on }) => ({
        id,
        institution,
        phones,
        checked_on,
      }));
    assert.deepEqual(plain(await cards()), plain(before));
  });

  test('cards nobody has checked for a year are marked together', async () => {
    const desk2 = await openDesk({ example: true, today: '2028-01-10' });
    try {
      await desk2.find('filter-more').click();
      const told = await until(
        async () => (await desk2.find('filter-stale').innerText()).match(/\d+/),
        'the count of the choice',
      );
      const stale = Number(told[0]);
      assert.ok(stale > 100, 'most of the example');
      await desk2.find('filter-stale').click();
      await until(
        async () => (await desk2.find('people-count').innerText()).startsWith(String(stale)),
        'the stale ones',
      );
      await desk2.find('people-list').focus();
      await desk2.page.keyboard.press('Home');
      await desk2.page.keyboard.press('Shift+ArrowDown');
      await desk2.find('bulk-more').click();
      await desk2.find('bulk-check').click();
      await until(
        async () => (await desk2.find('people-count').innerText()).startsWith(String(stale - 2)),
        'two less',
      );
    } finally {
      await desk2.close();
    }
    assert.deepEqual(desk.complaints, []);
  });
});
