/** Rounds of calls: made from the list, marked by single keys, closed, removed with undo. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const MAYORS = { institution: null, vacant_only: false, binned: false, role: 'mayor' };

describe('a round of calls', () => {
  let desk;
  let mayors;
  const key = (name) => desk.page.keyboard.press(name);
  const focused = () => desk.page.evaluate(() => Number(document.activeElement?.dataset.at ?? -1));
  const rounds = () => desk.bridge.call('round_list');
  const kept = async () => {
    const [round] = await rounds();
    return desk.bridge.call('round_get', { id: round.id });
  };

  before(async () => {
    desk = await openDesk({ example: true });
    mayors = await desk.bridge.call('people_list', {
      query: '',
      filter: MAYORS,
      sort: 'name',
      after: null,
      limit: 60,
    });
    await desk.find('person-row').first().waitFor();
  });
  after(() => desk.close());

  test('it is made from what the list shows, with nobody left out', async () => {
    await desk.find('people-search').fill('primar');
    const { total } = await desk.bridge.call('people_list', {
      query: 'primar',
      filter: { ...MAYORS, role: undefined },
      sort: 'name',
      after: null,
      limit: 1,
    });
    await until(async () => (await desk.find('people-count').innerText()).startsWith(`${total} `), 'found');
    await desk.find('people-menu').click();
    await desk.find('round-from-list').click();
    await desk.find('round-form').waitFor();
    await until(async () => (await desk.find('round-whom').innerText()).includes(`(${total} `), 'how many');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('round-name').fill('');
    await desk.find('round-make').click();
    await desk.page.locator('[data-test="round-form"] .err').waitFor();
    await desk.find('round-name').fill('Convocare de urgență');
    await desk.find('round-note').fill('Ședința este mâine la 10:00.');
    await desk.find('round-make').click();
    await desk.find('call-row').first().waitFor();
    assert.equal(await desk.find('call-row').count(), total);
    assert.equal((await kept()).lines.length, total);
    assert.match(await desk.find('round-note').innerText(), /mâine la 10:00/);
    assert.ok(mayors.total > 20 && total >= mayors.total);
  });

  test('one key marks, Ctrl+Enter goes on, a promise takes its day, a note its words', async () => {
    await until(async () => (await focused()) === 0, 'the first row');
    assert.deepEqual(await desk.axe(), []);
    await key('1');
    await until(async () => (await kept()).lines[0].result === 'reached', 'reached');
    await key('Control+Enter');
    await until(async () => (await focused()) === 1, 'the second row');
    await key('2');
    await until(async () => (await kept()).lines[1].result === 'no-answer', 'no answer');
    await key('Control+Enter');
    await until(async () => (await focused()) === 2, 'the third row');
    await key('3');
    await until(
      () => desk.page.evaluate(() => document.activeElement?.dataset.test === 'call-day'),
      'the day is asked for',
    );
    await desk.page.keyboard.type('32.11');
    await key('Enter');
    await desk.page.locator('[data-test="call-row"] .err').waitFor();
    await desk.find('call-day').fill('24.11');
    await key('Enter');
    await desk.page.keyboard.type('Trimite lista marți');
    await key('Enter');
    const line = await until(async () => {
      const [, , third] = (await kept()).lines;
      return third.note && third.promised_on ? third : null;
    }, 'the promise');
    assert.deepEqual(
      [line.result, line.promised_on, line.note],
      ['promised', '2026-11-24', 'Trimite lista marți'],
    );
    await until(async () => (await focused()) === 2, 'back on the row');
    await desk.find('round-progress').filter({ hasText: '3 din' }).waitFor();
    assert.match(await desk.find('round-progress').innerText(), /1 a răspuns, 1 nu răspunde, 1 a promis/);

    // The number by Ctrl+C, a mark taken back by 0.
    await key('ArrowUp');
    await until(async () => (await focused()) === 1, 'up');
    await key('Control+c');
    const { copy } = (await kept()).lines[1].phone;
    await until(async () => (await desk.clipped()) === copy, 'copied');
    await key('0');
    await until(async () => (await kept()).lines[1].result === 'open', 'open again');
    // One act, one undo.
    await key('Control+z');
    await until(async () => (await kept()).lines[1].result === 'no-answer', 'undone');
    await until(
      async () => (await desk.find('call-row').nth(1).getAttribute('data-result')) === 'no-answer',
      'and shown',
    );
    assert.deepEqual(await desk.axe(), []);
  });

  test('when all are rung, those who did not answer come again', async () => {
    const { lines } = await kept();
    const mark = ({ id }) =>
      desk.bridge.call('round_mark', { line: id, result: 'reached', promised_on: null, note: '' });
    await desk.elsewhere(async () => {
      for (const line of lines.slice(3, -1)) await mark(line);
    });
    await desk.find('call-row').first().waitFor();
    await mark(lines.at(-1));
    await until(
      async () => (await desk.find('call-row').last().getAttribute('data-result')) === 'reached',
      'followed',
    );
    await desk.find('call-row').last().locator('b').click();
    await until(async () => (await focused()) === lines.length - 1, 'the last row');
    await key('Control+Enter');
    await until(async () => (await focused()) === 1, 'the one who did not answer');
    await key('1');
    await until(
      async () => (await desk.find('call-row').nth(1).getAttribute('data-result')) === 'reached',
      'reached at last',
    );
    await key('Control+Enter');
    await desk.page.locator('.toast', { hasText: 'Toți sunt sunați' }).waitFor();
  });

  test('it is renamed, closed, found in the list, removed and brought back', async () => {
    await desk.find('round-menu').click();
    await desk.find('round-rename-open').click();
    await desk.find('round-rename-name').fill('Convocarea primarilor');
    await desk.find('round-rename-save').click();
    await until(async () => (await rounds())[0].name === 'Convocarea primarilor', 'renamed');
    await desk.find('round-close').click();
    await desk.find('round-reopen').waitFor();
    assert.equal(await desk.find('call-reached').count(), 0);
    await desk.find('round-back').click();
    await desk.find('round').waitFor();
    assert.match(await desk.find('round').innerText(), /Convocarea primarilor\s+încheiată/);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('round-remove').click();
    await until(async () => (await rounds()).length === 0, 'removed');
    await key('Control+z');
    await desk.find('round').waitFor();
    assert.deepEqual(desk.complaints, []);
  });
});

describe('whom a round rings', () => {
  let desk;
  let group;
  before(async () => {
    desk = await openDesk({
      example: true,
      async before(bridge) {
        const { rows } = await bridge.call('people_list', {
          query: '',
          filter: MAYORS,
          sort: 'name',
          after: null,
          limit: 3,
        });
        ({ value: group } = await bridge.call('group_add', {
          name: 'De convocat',
          rule: null,
          members: rows.map((row) => row.id),
        }));
      },
    });
    await desk.find('person-row').first().waitFor();
  });
  after(() => desk.close());

  test('the chosen rows alone, or a group alone', async () => {
    const rows = desk.find('person-row');
    const ids = [await rows.nth(0).getAttribute('data-id'), await rows.nth(1).getAttribute('data-id')];
    await rows.nth(0).click();
    await desk.page.keyboard.press('Shift+ArrowDown');
    await desk.find('bulk-more').click();
    await desk.find('bulk-round').click();
    await desk.find('round-make').click();
    await desk.find('call-row').first().waitFor();
    const [first] = await desk.bridge.call('round_list');
    const sheet = await desk.bridge.call('round_get', { id: first.id });
    assert.deepEqual(
      sheet.lines.map((line) => line.person),
      ids,
    );
    await desk.page.evaluate((id) => (location.hash = `#/rounds?new=1&group=${id}`), group.id);
    await desk.find('round-whom').waitFor();
    await desk.find('round-name').fill('Grupul');
    await desk.find('round-make').click();
    await until(async () => (await desk.find('call-row').count()) === 3, 'the three of the group');
    assert.deepEqual(desk.complaints, []);
  });
});

describe('a round of calls at 200 %, in Russian, black on white', () => {
  let desk;
  before(async () => {
    desk = await openDesk({
      example: true,
      preferences: { language: 'ru', scheme: 'black-on-white', scale: 200 },
      before: (bridge) => bridge.call('round_add', { name: 'Обзвон', note: '', ids: [], filter: MAYORS }),
    });
    await desk.find('person-row').first().waitFor();
  });
  after(() => desk.close());

  test('the list, the sheet and the forms pass, and nothing scrolls sideways', async () => {
    const fine = async () => {
      assert.deepEqual(await desk.axe(), []);
      const wide = await desk.page.evaluate(() =>
        [...document.querySelectorAll('.app, .main, .list, .scroll, .dialog .db')]
          .filter((each) => each.scrollWidth > each.clientWidth + 1)
          .map((each) => each.className),
      );
      assert.deepEqual(wide, []);
    };
    await desk.page.evaluate(() => (location.hash = '#/rounds?new=1'));
    await desk.find('round-form').waitFor();
    await fine();
    await desk.page.keyboard.press('Escape');
    await desk.find('round').waitFor();
    await fine();
    await desk.find('round-open').click();
    await desk.find('call-row').first().waitFor();
    await fine();
    await desk.find('call-promised').click();
    await desk.find('call-day').waitFor();
    await fine();
    assert.deepEqual(desk.complaints, []);
  });
});
