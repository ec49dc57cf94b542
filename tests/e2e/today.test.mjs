/** A head's morning: what is late, what is for today, who owes an answer; reports; a desk handed over. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FULL, openDesk, until } from './harness.mjs';

// A Monday, so that the week lies ahead.
const MONDAY = '2026-11-23';

describe('the day of a section head', () => {
  let desk;
  const rows = (block) => desk.find(`today-block-${block}`).locator('[data-test="today-row"]');
  const number = async (name) => Number((await desk.find(name).innerText()).split(' ').at(-1));
  before(async () => {
    desk = await openDesk({ example: true, today: MONDAY, at: '' });
    await rows('overdue').first().waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });

  test('a head begins here, and everything is on the screen without scrolling', async () => {
    assert.equal(new URL(desk.page.url()).hash, '#/today');
    const page = await desk.bridge.call('today_get', {});
    for (const [block, found] of [
      ['overdue', page.overdue],
      ['today', page.today],
      ['waiting', page.waiting],
    ]) {
      assert.ok(found.total > 0, block);
      assert.ok((await rows(block).count()) > 0, block);
      assert.equal(await number(`today-count-${block}`), found.total);
    }
    const late = page.overdue.rows[0];
    assert.match(await rows('overdue').first().innerText(), new RegExp(`${late.overdue_days} (de )?zile?`));
    assert.equal(await desk.find('today-week').locator('li').count(), 7);
    assert.equal(await desk.find('heat-row').count(), page.councils.length);
    const room = await desk.page.evaluate(() => {
      const left = document.querySelector('.today .l');
      return [left.scrollHeight - left.clientHeight, document.documentElement.scrollWidth - innerWidth];
    });
    assert.deepEqual(room, [0, 0]);
    assert.equal(
      await desk
        .find('rail-today')
        .locator('.n')
        .innerText()
        .then((n) => parseInt(n, 10)),
      page.overdue.total,
    );
    assert.deepEqual(await desk.axe(), []);
  });

  test('by keys alone: down the lines, the number of a council copied', async () => {
    await rows('overdue').first().focus();
    for (let step = 0; step < 40; step += 1) {
      const at = await desk.page.evaluate(() => document.activeElement?.dataset.line ?? '');
      if (at.startsWith('waiting/')) break;
      await desk.page.keyboard.press('ArrowDown');
    }
    const { waiting } = await desk.bridge.call('today_get', {});
    await desk.page.keyboard.press('Control+c');
    await until(
      async () => (await desk.clipped()) === waiting.rows[0].phone.copy,
      'the number on the clipboard',
    );
  });

  test('Enter opens the task of a line, Ctrl+1 comes back to the day', async () => {
    const { overdue } = await desk.bridge.call('today_get', {});
    await rows('overdue').first().focus();
    await desk.page.keyboard.press('Enter');
    await until(
      async () => new URL(desk.page.url()).hash.startsWith(`#/tasks/${overdue.rows[0].id}`),
      'the page of the task',
    );
    await desk.page.getByText(overdue.rows[0].title).first().waitFor();
    await desk.page.keyboard.press('Control+1');
    await rows('overdue').first().waitFor();
  });

  test('the council that owes an answer is one key away, or a click on its name', async () => {
    const { waiting } = await desk.bridge.call('today_get', {});
    const page = `#/councils/${waiting.rows[0].council}`;
    const there = () => until(async () => new URL(desk.page.url()).hash.startsWith(page), 'its page');
    await rows('waiting').first().focus();
    await desk.page.keyboard.press('Shift+Enter');
    await there();
    await desk.page.keyboard.press('Control+1');
    await rows('waiting').first().locator('[data-council]').click();
    await there();
    await desk.page.keyboard.press('Control+1');
    await rows('overdue').first().waitFor();
  });

  test('what was done is marked by one key, and taken back among the recent changes', async () => {
    const { today } = await desk.bridge.call('today_get', {});
    // One that waits for its controller: confirming it needs nothing more.
    const task = today.rows.find((row) => row.state === 'reported');
    assert.ok(task, 'the example has a reported task for today');
    const row = rows('today').and(desk.page.locator(`[data-id="${task.id}"]`));
    await row.focus();
    await desk.page.keyboard.press('Control+Enter');
    await until(async () => (await row.count()) === 0, 'the line gone');
    assert.equal((await desk.bridge.call('task_get', { id: task.id })).state, 'done');
    await desk.find('today-undo').first().click();
    await row.waitFor();
    assert.equal((await desk.bridge.call('task_get', { id: task.id })).state, 'reported');
  });

  test('the bell tells what fell due, and is silent once it was seen', async () => {
    const due = await desk.bridge.call('reminders_due', {});
    assert.ok(due.count > 0);
    assert.equal(await desk.find('bell').getAttribute('data-count'), String(due.count));
    await desk.find('bell').click();
    await desk.find('reminder').first().waitFor();
    assert.equal(await desk.find('reminder').count(), due.count);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('reminders-all-seen').click();
    await desk.find('reminders-none').waitFor();
    assert.equal((await desk.bridge.call('reminders_due', {})).count, 0);
    await desk.page.keyboard.press('Escape');
    await until(async () => (await desk.find('bell').getAttribute('data-count')) === '0', 'an empty bell');
  });
});

describe('figures and the hand-over', () => {
  let desk;
  before(async () => {
    desk = await openDesk({ example: true, today: MONDAY, at: 'reports' });
    await desk.find('report-row').first().waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });

  test('a period is turned, its lines chosen, the table copied', async () => {
    assert.match(await desk.find('report-period').innerText(), /noiembrie 2026/);
    const asked = { from: '2026-10-01', to: '2026-12-31', by: 'council' };
    await desk.find('report-kind-quarter').click();
    await desk.find('report-by-council').click();
    const report = await desk.bridge.call('task_report', asked);
    await until(async () => (await desk.find('report-row').count()) === report.rows.length, 'the councils');
    assert.match(await desk.find('report-period').innerText(), /trimestrul IV 2026/);
    await until(
      async () =>
        parseInt(await desk.find('figure-given').locator('b').innerText(), 10) === report.total.given,
      'the figures of the quarter',
    );
    await desk.find('report-copy').click();
    await until(
      async () => (await desk.clipped()).split('\n').length === report.rows.length + 3,
      'the table',
    );
    assert.deepEqual(await desk.axe(), []);
  });

  test('a desk goes to another in one act, and comes back with it', async () => {
    const { users } = (await desk.bridge.call('app_status')).file;
    assert.ok(users.length > 1);
    const people = await desk.bridge.call('people_list', {
      query: 'Plămădeală Sergiu',
      filter: { institution: null, vacant_only: false, binned: false },
      sort: 'name',
      after: null,
      limit: 5,
    });
    const from = people.rows[0].id;
    const held = await desk.bridge.call('hand_over_preview', { from: { id: from } });
    assert.ok(held.tasks.length > 2);
    await desk.page.evaluate((id) => (location.hash = `#/hand-over/${id}`), from);
    await desk.find('hand-task').first().waitFor();
    await desk.find('hand-to').fill('Vrabie-Cazacu');
    await desk.page.locator('[role="option"]', { hasText: 'Doina Vrabie-Cazacu' }).first().click();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('hand-give').click();
    await desk.find('hand-records').waitFor();
    const left = await desk.bridge.call('hand_over_preview', { from: { id: from } });
    assert.ok(left.tasks.every(({ parts }) => parts.join() === 'author'));
    await desk.page.keyboard.press('Control+z');
    await until(
      async () =>
        JSON.stringify(await desk.bridge.call('hand_over_preview', { from: { id: from } })) ===
        JSON.stringify(held),
      'the desk as it was',
    );
  });
});

const looks = FULL
  ? ['ro', 'uk', 'ru', 'en'].flatMap((language) =>
      [100, 200].map((scale) => ({ language, scale, scheme: 'light' })),
    )
  : [
      { language: 'ro', scale: 200, scheme: 'light' },
      { language: 'uk', scale: 200, scheme: 'white-on-black' },
    ];
for (const look of looks) {
  for (const at of ['today', 'reports']) {
    test(`${at} in ${look.language} at ${look.scale} %, ${look.scheme}: nothing beside the page, nothing found by axe`, async () => {
      const desk = await openDesk({ example: true, today: MONDAY, at, preferences: look });
      try {
        await desk
          .find(at === 'today' ? 'today-row' : 'report-row')
          .first()
          .waitFor();
        const wide = await desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `${wide} px too wide`);
        assert.deepEqual(await desk.axe(), []);
        assert.deepEqual(desk.complaints, []);
      } finally {
        await desk.close();
      }
    });
  }
}
