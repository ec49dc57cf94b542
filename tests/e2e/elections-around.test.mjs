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
