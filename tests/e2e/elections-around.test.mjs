/** Elections from elsewhere: the day, the palette, the task made of a row; and a reader at 150 % in Ukrainian. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

describe('elections seen from elsewhere', () => {
  let desk;
  let election;
  const selected = () =>
    desk.page.evaluate(
      () => document.querySelector('[data-test="programme-row"].is-sel')?.getAttribute('data-row') ?? '',
    );

  before(async () => {
    desk = await openDesk({ example: true, today: '2026-11-23', at: 'today' });
    await desk.find('today-election').waitFor();
    [election] = (await desk.bridge.call('election_list', {})).elections;
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });

  test('the day says how long it is, what is late and due, and leads to the row', async () => {
    assert.equal(
      (await desk.find('today-election-days').innerText()).match(/\d+/)[0],
      String(election.days_left),
    );
    assert.match(await desk.find('today-election-sums').innerText(), /restanț.*șapte zile/);
    const first = desk.find('today-election-row').first();
    const said = await first.getAttribute('title');
    assert.deepEqual(await desk.axe(), []);
    await first.click();
    await desk.find('programme-row').first().waitFor();
    const line = await until(selected, 'the row');
    const { rows } = await desk.bridge.call('election_get', { id: election.id });
    assert.equal(rows.find((row) => row.id === line).action, said);
    assert.equal(rows.find((row) => row.id === line).mark, 'overdue');
  });

  test('a row leads to its task, and the task back to its row', async () => {
    const { rows } = await desk.bridge.call('election_get', { id: election.id });
    const handed = rows.find((row) => row.tasks.length > 0 && row.tasks[0].tally === null);
    await desk.page.evaluate(
      ([id, line]) => (location.hash = `#/elections/${id}?line=${line}`),
      [election.id, handed.id],
    );
    const link = desk
      .find('programme-row')
      .and(desk.page.locator(`[data-row="${handed.id}"]`))
      .locator('[data-test="row-task"]');
    await link.click();
    const { title } = await desk.bridge.call('task_get', { id: handed.tasks[0].id });
    await desk.find('task-title').getByText(title).waitFor();
    await desk.find('fact-programme').locator('a').click();
    await desk.find('programme-row').first().waitFor();
    await until(async () => (await selected()) === handed.id, 'back on the row');
  });

  test('the palette knows the election and its rows, in another script too', async () => {
    const hit = (words) => desk.find('palette-hit').filter({ hasText: words });
    await desk.page.keyboard.press('Control+1');
    await desk.find('today').waitFor();
    await desk.page.keyboard.press('Control+k');
    await desk.find('palette-input').fill('alegeri locale');
    await hit('Alegeri locale generale').first().waitFor();
    await desk.find('palette-input').fill('алежерь локале');
    await hit('Alegeri locale generale').first().click();
    await until(
      async () => (await desk.page.evaluate(() => location.hash)).startsWith(`#/elections/${election.id}`),
      'its programme',
    );
    await desk.find('programme-row').first().waitFor();
  });
});

describe('an election goes on', () => {
  let desk;
  let election;
  const all = async () => (await desk.bridge.call('election_list', {})).elections;
  const hash = () => desk.page.evaluate(() => location.hash);
  const open = async () => {
    await desk.page.evaluate((id) => (location.hash = `#/elections/${id}`), election.id);
    await desk.find('election-name').getByText(election.name).waitFor();
    await desk.find('programme-row').first().waitFor();
  };
  /** Chooses in the menu of the election. */
  const choose = async (act) => {
    await desk.find('election-menu').click();
    await desk.find(`row-${act}`).click();
  };
  /** Makes an election of the day that is typed, in the dialog that stands open. */
  const make = async (day) => {
    await desk.find('elnew').waitFor();
    await desk.find('elnew-day').fill(day);
    await until(async () => !(await desk.find('elnew-save').isDisabled()), 'it can be made');
    await desk.find('elnew-save').click();
    await desk.find('elnew').waitFor({ state: 'detached' });
  };

  before(async () => {
    desk = await openDesk({ example: true, today: '2026-11-23', at: 'elections' });
    [election] = await all();
    await desk.find('election-open').first().waitFor();
    await open();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });

  test('a second round asks for what remains', async () => {
    await choose('round');
    await desk.find('elnew-former').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await make('03.01.2027');
    const second = await until(async () => (await all()).find((each) => each.round === 2), 'it is made');
    assert.equal(second.day, '2027-01-03');
    assert.ok(second.counts.total > 0 && second.counts.total < election.counts.total);
    await until(async () => (await hash()) === `#/elections/${second.id}`, 'and shown');
    const { rows } = await desk.bridge.call('election_get', { id: second.id });
    assert.ok(rows.every((row) => row.state === 'planned'));
    assert.ok(
      rows.some((row) => row.responsible.name !== ''),
      'the people are the same',
    );
  });

  test('the next election begins with the people of this one', async () => {
    await open();
    await choose('copy');
    await make('17.10.2027');
    const next = await until(async () => (await all()).find((each) => each.day === '2027-10-17'), 'made');
    const { rows } = await desk.bridge.call('election_get', { id: next.id });
    const former = (await desk.bridge.call('election_get', { id: election.id })).rows;
    const given = (list) => list.filter((row) => row.responsible.name !== '').length;
    assert.equal(given(rows), given(former));
    assert.equal(next.counts.done, 0);
  });

  test('closed, taken up again, put in the bin and brought back', async () => {
    const closed = async () =>
      (await desk.bridge.call('election_get', { id: election.id })).election.closed_on;
    await open();
    await choose('close');
    await desk.find('elclose-save').click();
    await until(async () => (await closed()) !== null, 'closed');
    await choose('reopen');
    await until(async () => (await closed()) === null, 'taken up again');
    const before = (await all()).length;
    await choose('bin');
    await until(async () => (await all()).length === before - 1, 'in the bin');
    await until(async () => (await hash()) === '#/elections', 'and the list is there');
    await desk.page.keyboard.press('Control+z');
    await until(async () => (await all()).length === before, 'brought back');
  });
});
