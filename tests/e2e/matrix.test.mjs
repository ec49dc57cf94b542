/** Councils × orders: seen at once, walked by keys, few rows in the page however many councils there are. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

/** A Monday. */
const TODAY = '2026-11-23';

const order = (title, due, more = {}) => ({
  title,
  responsible: { id: null, name: 'Sergiu Plămădeală' },
  issued_on: '2026-11-02',
  due: { on: due },
  order: { all: true },
  ...more,
});
const MANY = 90;

describe('the matrix', () => {
  let desk;
  let late;
  const key = (name) => desk.page.keyboard.press(name);
  const inspector = () => desk.find('matrix-inspector').innerText();
  const drawn = () => desk.find('matrix-row').count();

  before(async () => {
    desk = await openDesk({
      example: true,
      today: TODAY,
      before: async (bridge) => {
        for (let at = 0; at < MANY; at += 1)
          await bridge.call('council_add', { kind: 'village', name: `Zarea ${String(at).padStart(2, '0')}` });
        late = (await bridge.call('task_add', order('Proba: restanță', '2026-11-17'))).value.id;
        await bridge.call('task_add', order('Proba: în termen', '2026-12-10'));
        const { lines } = await bridge.call('order_get', { id: late });
        const ids = lines.slice(1).map((line) => line.id);
        await bridge.call('lines_mark', { ids, state: 'answered', on: '2026-11-16' });
        await bridge.call('line_edit', { id: lines[0].id, note: 'revine mâine' });
      },
    });
    await desk.find('person-row').first().waitFor();
    await desk.page.goto(`${desk.bridge.url}/#/tasks`);
    await desk.find('tasks-view-matrix').click();
    await desk.find('matrix-row').first().waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });
  /** Brings the cursor to the column of an order by the keys alone. */
  async function column(words) {
    await key('Home');
    for (let tries = 0; tries < 40; tries += 1) {
      if ((await inspector()).includes(words)) return;
      await key('ArrowRight');
    }
    throw new Error(`no column ${words}`);
  }

  test('orders beside each other, councils in their order, totals below, words in the inspector', async () => {
    const { orders, total, rows } = await desk.bridge.call('matrix_get', { limit: 1000 });
    assert.equal(await desk.find('matrix-order').count(), orders.length);
    assert.equal(total, rows.length);
    assert.ok(total > 100);
    assert.ok((await drawn()) <= 60, `${await drawn()} rows in the page`);
    assert.equal(await desk.find('matrix-row').first().locator('.name').innerText(), rows[0].name);
    await desk.find('matrix').focus();
    await column('Proba: restanță');
    await until(
      async () => /lipsește · 6 zile.*are observație/s.test(await inspector()),
      'the word of the cell',
    );
    assert.deepEqual(await desk.axe(), []);
    await key('ArrowDown');
    await until(async () => /primit, la 16\.11/.test(await inspector()), 'the next council answered');
    await key('ArrowUp');
  });

  test('the last council is reached by keys, with few rows in the page', async () => {
    const { rows } = await desk.bridge.call('matrix_get', { limit: 1000 });
    await key('Control+End');
    await until(async () => (await inspector()).startsWith(rows.at(-1).name), 'the last council');
    await until(
      async () => (await desk.find('matrix-row').last().locator('.name').innerText()) === rows.at(-1).name,
      'it is drawn',
    );
    assert.ok((await drawn()) <= 60, `${await drawn()} rows in the page`);
    await key('Control+Home');
    await until(async () => (await inspector()).startsWith(rows[0].name), 'the first again');
  });

  test('only what presses', async () => {
    const all = await desk.find('matrix-order').count();
    await key('Alt+p');
    await until(async () => (await desk.find('matrix-order').count()) < all, 'fewer orders');
    const { rows } = await desk.bridge.call('matrix_get', { problems: true, limit: 1000 });
    await until(async () => (await drawn()) === Math.min(60, rows.length), 'only those that owe');
    assert.equal(
      await desk.find('matrix-order').filter({ hasText: '10.12' }).count(),
      0,
      'an order in its term is no problem',
    );
    await desk.find('matrix').focus();
    await key('Alt+p');
    await until(async () => (await desk.find('matrix-order').count()) === all, 'all again');
  });

  test('Enter opens the sheet on that council', async () => {
    await desk.find('matrix').focus();
    await key('Control+Home');
    await column('Proba: restanță');
    const name = (await inspector()).split(' · ')[0];
    await key('Enter');
    await desk.find('order-title').filter({ hasText: 'Proba: restanță' }).waitFor();
    await until(
      () =>
        desk.page.evaluate(
          (name) =>
            document.activeElement?.closest('[data-line]')?.querySelector('.nm')?.textContent === name,
          name,
        ),
      'the cursor on its line',
    );
  });

  test('at 200 % in yellow on black it can be read and walked', async () => {
    const { preferences } = await desk.bridge.call('app_status');
    await desk.bridge.call('preferences_set', {
      ...preferences,
      language: 'uk',
      scale: 200,
      scheme: 'yellow-on-black',
    });
    await desk.page.goto(`${desk.bridge.url}/#/tasks?matrix=1`);
    await desk.page.reload();
    await desk.find('matrix-row').first().waitFor();
    assert.deepEqual(await desk.axe(), []);
    assert.equal(
      await desk.page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      ),
      false,
    );
    assert.ok((await drawn()) <= 60);
  });
});
