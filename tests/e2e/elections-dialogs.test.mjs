/** Elections made, moved, handed on, printed and closed, as the specialist does it. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

describe('an election from its day to its end', () => {
  let desk;
  let id;
  const page = () => desk.bridge.call('election_get', { id });
  const here = () => desk.page.evaluate(() => location.hash);
  const gone = (name) => until(async () => (await desk.find(name).count()) === 0, `${name} is gone`);

  before(async () => {
    desk = await openDesk({ example: true });
    await desk.find('people-search').waitFor();
    await desk.page.evaluate(() => (location.hash = '#/elections?new=1'));
    await desk.find('elnew').waitFor();
  });
  after(() => desk.close());

  test('a day in words shows its weekday and the programme that comes of it', async () => {
    await desk.find('elnew-kind').selectOption('local_general');
    await desk.find('elnew-day').fill('16 octombrie 2027');
    const text = () => desk.find('elnew').innerText();
    await until(
      async () => (await text()).includes('sâmbătă, 16 octombrie 2027 · nu este duminică'),
      'weekday',
    );
    await desk.find('elnew-day').fill('17.10.2027');
    await until(async () => (await text()).includes('duminică, 17 octombrie 2027'), 'Sunday');
    assert.ok(!(await text()).includes('nu este duminică'));
    await desk.find('elnew-rows').waitFor();
    assert.deepEqual(await desk.axe(), []);
  });

  test('a day that has passed is only taken when it is said so', async () => {
    await desk.find('elnew-day').fill('05.11.2023');
    await desk.find('elnew-past').waitFor({ state: 'attached' });
    assert.ok(await desk.find('elnew-save').isDisabled());
    await desk.find('elnew-day').fill('31.02.2027');
    await until(
      async () => (await desk.find('elnew-day').getAttribute('aria-invalid')) === 'true',
      'no such day',
    );
  });

  test('it is made with its programme', async () => {
    await desk.find('elnew-day').fill('17.10.2027');
    await desk.find('election-buffer').fill('2');
    await desk.find('elnew-territory').fill('circumscripția raională nr. 38');
    await until(async () => (await desk.find('elnew-past').count()) === 0, 'the day lies ahead');
    await desk.page.keyboard.press('Control+Enter');
    await gone('elnew');
    await until(async () => /^#\/elections\/[^?]+$/.test(await here()), 'its own address');
    id = decodeURIComponent((await here()).split('/')[2]);
    const { election, rows } = await page();
    assert.equal(election.day, '2027-10-17');
    assert.deepEqual(election.own, { n: 2, unit: 'working_day' });
    assert.equal(election.territory, 'circumscripția raională nr. 38');
    assert.ok(rows.length > 100);
    await desk.find('programme-row').first().waitFor();
  });

  test('moving the day shows what moves, moves just that, and is taken back whole', async () => {
    const was = await page();
    await desk.find('election-move').click();
    await desk.find('elmove').waitFor();
    assert.ok(await desk.find('move-save').isDisabled());
    await desk.find('move-day').fill('24 octombrie 2027');
    await until(async () => (await desk.find('move-row').count()) > 50, 'rows that move');
    await until(async () => !(await desk.find('move-save').isDisabled()), 'the plan is there');
    const shown = await desk.find('move-row').count();
    assert.match(await desk.find('move-save').innerText(), new RegExp(`^Mută ${shown} `));
    assert.deepEqual(await desk.axe(), []);
    await desk.find('move-save').click();
    await gone('elmove');
    const now = await page();
    assert.equal(now.election.day, '2027-10-24');
    const days = (row) => [row.from, row.to, row.own].join();
    const moved = now.rows.filter((row) => days(row) !== days(was.rows.find((each) => each.id === row.id)));
    assert.equal(moved.length, shown);
    await desk.page.keyboard.press('Control+Z');
    await until(async () => (await page()).election.day === '2027-10-17', 'taken back');
    assert.deepEqual(await page(), was);
  });

  test('rows become tasks with the days of the programme', async () => {
    const { rows } = await page();
    const dated = rows.filter((row) => row.own !== null && row.state === 'planned').slice(0, 2);
    await desk.page.evaluate(
      ([id, line]) => (location.hash = `#/elections/${id}?line=${line}`),
      [id, dated[0].id],
    );
    await until(
      async () =>
        (await desk.page.locator(`[data-test="programme-row"][data-row="${dated[0].id}"].is-sel`).count()) ===
        1,
      'the row is chosen',
    );
    await desk.page.keyboard.press('Space');
    await desk.find('bulk-hand').click();
    await desk.find('elhand').waitFor();
    assert.equal(await desk.find('hand-row').count(), 1);
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.press('Control+Enter');
    await gone('elhand');
    const row = (await page()).rows.find((each) => each.id === dated[0].id);
    assert.equal(row.tasks.length, 1);
    const card = await desk.bridge.call('task_get', { id: row.tasks[0].id });
    assert.equal(card.due_on, dated[0].own);
  });

  test('the annex is looked at before it is saved', async () => {
    await desk.find('election-print').click();
    await desk.find('elprint').waitFor();
    await desk.find('page-picture').waitFor();
    await desk.find('elprint-kind-wall').check();
    await desk.find('page-picture').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.press('Escape');
    await gone('elprint');
  });

  test('the office is done with it, what is open is said before', async () => {
    await desk.find('election-menu').click();
    await desk.find('row-close').click();
    await desk.find('elclose-open').waitFor();
    await desk.find('elclose-save').click();
    await gone('elclose');
    assert.notEqual((await page()).election.closed_on, null);
    assert.deepEqual(desk.complaints, []);
  });
});
