/** Orders to many councils: the form, the sheet by keyboard, who is missing, reminders. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

/** A Monday. */
const TODAY = '2026-11-23';

/** An order to all councils, sent three weeks ago, its term gone by. */
const ORDER = {
  title: 'Proba: localurile secțiilor',
  basis: { kind: 'Dispoziția', no: '45', date: '2026-11-02', point: '3.2' },
  responsible: { id: null, name: 'Sergiu Plămădeală' },
  issued_on: '2026-11-02',
  due: { on: '2026-11-17' },
  order: { all: true },
};

describe('an order to all councils', () => {
  let desk;
  let id;
  let pressed = 0;
  const key = (name) => {
    pressed += 1;
    return desk.page.keyboard.press(name);
  };
  const kept = () => desk.bridge.call('order_get', { id });
  const line = async (name) => (await kept()).lines.find((each) => each.name === name);
  const row = (name) =>
    desk.page.locator('[data-test="order-line"]').filter({
      has: desk.page.locator('[data-cell="name"] .nm', { hasText: new RegExp(`^${name}$`) }),
    });
  const cell = (name, column) => row(name).locator(`[data-cell="${column}"]`);
  /** Which cell has the keys: the council and the column. */
  const at = () =>
    desk.page.evaluate(() => {
      const here = document.activeElement;
      const name = here?.closest('[data-line]')?.querySelector('[data-cell="name"] .nm')?.textContent;
      return name ? `${name} ${here.dataset.cell}` : '';
    });
  const figure = (name) => desk.find(`order-n-${name}`).locator('b').innerText();

  before(async () => {
    desk = await openDesk({
      example: true,
      today: TODAY,
      before: async (bridge) => {
        id = (await bridge.call('task_add', ORDER)).value.id;
      },
    });
    await desk.find('person-row').first().waitFor();
    await desk.page.goto(`${desk.bridge.url}/#/orders/${id}`);
    await desk.find('order-line').first().waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });

  test('the sheet says what was asked, until when, and that everybody is missing', async () => {
    const { lines, tally } = await kept();
    assert.equal(await desk.find('order-line').count(), lines.length);
    assert.equal(await figure('total'), String(tally.total));
    assert.equal(await figure('missing'), String(tally.missing));
    assert.equal(tally.missing, lines.length);
    assert.match(
      await desk.find('order-basis').innerText(),
      /nr\. 45 din 02\.11\.2026, pct\. 3\.2.*17\.11\.2026/,
    );
    await until(async () => (await at()) === `${lines[0].name} answered_on`, 'the first that is missing');
    assert.match(await cell(lines[0].name, 'answered_on').innerText(), /lipsește · 6 zile/);
    assert.deepEqual(await desk.axe(), []);
  });

  test('nineteen councils are marked with fewer than sixty keys', async () => {
    const { lines } = await kept();
    pressed = 0;
    for (const each of lines.slice(0, 19)) {
      await until(async () => (await at()) === `${each.name} answered_on`, each.name);
      await key('Space');
    }
    assert.ok(pressed < 60, `${pressed} keys`);
    await until(async () => (await kept()).tally.answered === 19, 'nineteen answers kept');
    await until(async () => (await figure('answered')) === '19', 'and shown');
    const after = await kept();
    assert.ok(after.lines.slice(0, 19).every((each) => each.answered_on === TODAY && each.late_days === 6));
    assert.equal(after.tally.missing, lines.length - 19);
    // Those that are missing still stand first.
    const first = desk.find('order-group').first();
    assert.equal(await first.getAttribute('data-group'), 'missing');
    assert.match(await first.innerText(), new RegExp(`${lines.length - 19}`));
    assert.match(await cell(lines[0].name, 'answered_on').innerText(), /23\.11\s*\+6/);
    await until(async () => (await at()) === `${lines[19].name} answered_on`, 'the next that is missing');
    assert.deepEqual(await desk.axe(), []);
  });

  test('one act, one undo', async () => {
    const { lines } = await kept();
    await key('Control+z');
    await until(async () => (await line(lines[18].name)).answered_on === null, 'taken back');
    await until(async () => (await figure('answered')) === '18', 'and shown');
    await key('Control+y');
    await until(async () => (await figure('answered')) === '19', 'done again');
  });

  test('a day is typed over a day, in figures or in words; Esc puts back', async () => {
    const { lines } = await kept();
    const [first, second] = lines;
    await cell(first.name, 'answered_on').click();
    await desk.page.keyboard.type('16.11');
    await key('Enter');
    await until(async () => (await line(first.name)).answered_on === '2026-11-16', 'the day typed');
    assert.equal((await line(first.name)).late_days, 0, 'in time after all');
    await cell(second.name, 'received_on').click();
    await desk.page.keyboard.type('ieri');
    await key('Enter');
    await until(async () => (await line(second.name)).received_on === '2026-11-22', 'yesterday');
    await cell(second.name, 'received_on').click();
    await desk.page.keyboard.type('12');
    await key('Escape');
    await until(async () => (await at()) === `${second.name} received_on`, 'back on the cell');
    assert.equal((await line(second.name)).received_on, '2026-11-22');
    await key('Delete');
    await until(async () => (await line(second.name)).received_on === null, 'emptied');
    // A day that cannot be is refused in its place, and the old one stands.
    await cell(second.name, 'received_on').click();
    await desk.page.keyboard.type('01.12.2026');
    await key('Enter');
    await desk.find('order-refused').waitFor();
    assert.equal((await line(second.name)).received_on, null);
    await cell(second.name, 'received_on').click();
    await desk.page.keyboard.type('20.11');
    await key('Enter');
    await until(async () => (await desk.find('order-refused').count()) === 0, 'the reason is gone');
    // The same for the next one.
    await until(async () => (await line(second.name)).received_on === '2026-11-20', 'kept');
    await cell(second.name, 'received_on').click();
    const below = await desk.page.evaluate(
      () =>
        document.activeElement?.closest('tr')?.nextElementSibling?.querySelector('[data-cell="name"] .nm')
          ?.textContent,
    );
    await key('Control+ArrowDown');
    await until(async () => (await line(below)).received_on === '2026-11-20', 'the same below');
  });

  test('a remark by N, a promise by P, the number by Ctrl+C', async () => {
    const { lines } = await kept();
    const late = lines[20];
    await cell(late.name, 'answered_on').click();
    await key('n');
    await desk.find('cell-edit').waitFor();
    await desk.page.keyboard.type('revine mâine');
    await key('Enter');
    await until(async () => (await line(late.name)).note === 'revine mâine', 'the remark');
    await cell(late.name, 'answered_on').click();
    await key('p');
    await desk.find('cell-edit').waitFor();
    await desk.page.keyboard.type('26.11');
    await key('Enter');
    await until(async () => (await line(late.name)).promised_on === '2026-11-26', 'the promise');
    await until(
      async () => (await cell(late.name, 'note').innerText()) === 'promis până la 26.11 · revine mâine',
      'both are seen',
    );
    await cell(late.name, 'phone').click();
    await key('Control+c');
    const { contact } = await line(late.name);
    await until(async () => (await desk.clipped()) === contact.copy, 'copied');
  });

  test('an answer goes back with a reason, several are marked at once', async () => {
    const { lines } = await kept();
    const [first] = lines;
    await cell(first.name, 'answered_on').click();
    await key('r');
    await desk.find('order-ask').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('order-reason').fill('lipsește schema accesului');
    await desk.find('order-ask-save').click();
    await until(async () => (await row(first.name).getAttribute('data-mark')) === 'returned', 'returned');
    assert.equal((await line(first.name)).reason, 'lipsește schema accesului');
    assert.match(await cell(first.name, 'answered_on').innerText(), /restituit 23\.11/);

    await cell(lines[2].name, 'accepted_on').click();
    await key('Shift+ArrowDown');
    await key('Shift+ArrowDown');
    await desk.find('order-bulk').waitFor();
    assert.match(await desk.find('order-bulk').innerText(), /3 consilii alese/);
    await desk.find('bulk-accepted').click();
    await until(async () => (await kept()).tally.accepted === 3, 'three accepted');
    await key('Control+z');
    await until(async () => (await kept()).tally.accepted === 0, 'one undo for all three');

    const last = lines.at(-1);
    await cell(last.name, 'name').click();
    await key('Control+Space');
    await desk.find('bulk-excused').click();
    await desk.find('order-reason').fill('nu are secții de votare');
    await desk.find('order-ask-save').click();
    await until(async () => (await row(last.name).getAttribute('data-mark')) === 'excused', 'excused');
    const { tally } = await kept();
    assert.equal(
      tally.missing + tally.returned + tally.waiting + tally.answered + tally.excused,
      tally.total,
    );
  });

  test('one gets more time and is not missing any more', async () => {
    const { lines } = await kept();
    const given = lines[21];
    await cell(given.name, 'answered_on').click();
    await key('Control+d');
    await desk.find('order-due').fill('30.11.2026');
    await desk.page.locator('.dialog .hint', { hasText: 'luni, 30.11.2026' }).waitFor();
    await desk.find('order-reason').fill('școala în reparație');
    await desk.find('order-ask-save').click();
    await until(async () => (await row(given.name).getAttribute('data-mark')) === 'waiting', 'in its term');
    assert.match(await cell(given.name, 'answered_on').innerText(), /până la 30\.11/);
    assert.equal((await line(given.name)).due_on, '2026-11-30');
  });

  test('only the missing are reminded: addresses copied, counted, a round of calls', async () => {
    const { lines } = await kept();
    const missing = lines.filter((each) => each.mark === 'missing');
    await desk.find('order-show-missing').click();
    await until(async () => (await desk.find('order-line').count()) === missing.length, 'only the missing');
    assert.match(await desk.find('order-remind').innerText(), new RegExp(`${missing.length}`));
    await desk.find('order-remind').click();
    await desk.find('remind-form').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('remind-way-list').click();
    await desk.find('remind-save').click();
    await until(
      async () => (await kept()).lines.filter((each) => each.reminded === 1).length === missing.length,
      'logged for each',
    );
    const list = await desk.clipped();
    assert.equal(list.split('\n').length, missing.length + 1);
    assert.ok(missing.every((each) => list.includes(each.name)));
    await until(async () => (await cell(missing[0].name, 'reminded').innerText()) === '1×', 'and seen');

    await desk.find('order-remind').click();
    await desk.find('remind-way-call').click();
    await desk.find('remind-save').click();
    await desk.find('round-sheet').waitFor();
    await desk.find('call-row').first().waitFor();
    const [round] = await desk.bridge.call('round_list');
    assert.match(round.name, /Proba: localurile secțiilor/);
    assert.ok((await line(missing[0].name)).reminded >= 1);
  });

  test('the list shows the strokes, Enter opens the sheet, Enter on a council its page', async () => {
    await desk.page.goto(`${desk.bridge.url}/#/tasks`);
    await desk.find('task-list').waitFor();
    await desk.page.keyboard.press('Control+f');
    await desk.find('task-search').fill('Proba: localurile');
    const found = desk.page.locator('[data-test="task-row"]', { hasText: 'Proba: localurile' });
    await found.first().waitFor();
    const { tally, lines } = await kept();
    await found.locator('.tallyn', { hasText: `${tally.answered}/${tally.total}` }).waitFor();
    await desk.find('task-fan').waitFor();
    await desk.page.keyboard.press('Enter');
    await desk.find('order-line').first().waitFor();
    const name = lines[20].name;
    await cell(name, 'name').click();
    await key('Enter');
    await desk.find('council-name').filter({ hasText: name }).waitFor();
    await desk.find('council-owes').locator('li', { hasText: 'Proba: localurile' }).waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('council-owes').locator('a', { hasText: 'Proba: localurile' }).click();
    await until(async () => (await at()).startsWith(`${name} `), 'back on its line');
  });
});

describe('a new order', () => {
  let desk;
  before(async () => {
    desk = await openDesk({
      example: true,
      today: TODAY,
      at: 'tasks',
      viewport: { width: 1366, height: 768 },
      preferences: { language: 'uk', scale: 200, scheme: 'yellow-on-black' },
    });
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });
  const wide = () =>
    desk.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

  test('chosen councils are seen before it goes; Ctrl+Enter sends; at 200 % in Ukrainian', async () => {
    await desk.find('tasks-order-new').click();
    await desk.find('order-new-title').fill('Проба: список дільниць');
    await desk.find('order-new-due').fill('27.11.2026');
    await desk.find('order-way-chosen').click();
    await desk.find('order-tick').nth(2).waitFor();
    for (const which of [0, 1, 2]) await desk.page.locator('.ticks label').nth(which).click();
    await until(
      async () => /^3 /.test(await desk.find('order-preview').innerText()),
      'three addressees are seen',
    );
    assert.deepEqual(await desk.axe(), []);
    assert.equal(await wide(), false, 'nothing goes sideways');
    await desk.find('order-new-title').focus();
    await desk.page.keyboard.press('Control+Enter');
    await desk.find('order-line').first().waitFor();
    assert.equal(await desk.find('order-line').count(), 3);
    assert.deepEqual(await desk.axe(), []);
    assert.equal(await wide(), false, 'nothing goes sideways');
    const { rows } = await desk.bridge.call('task_list', {
      filter: { text: 'Проба: список', open: 'all' },
      group: 'none',
    });
    assert.equal(rows[0].tally.total, 3);
  });
});
