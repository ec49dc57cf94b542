/** One line becomes a task from any screen; what was understood is shown and can be taken back. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

// A Friday.
const TODAY = '2026-11-20';

describe('the quick line', () => {
  let desk;
  before(async () => {
    desk = await openDesk({ example: true, today: TODAY });
    await desk.find('person-row').first().waitFor();
    await desk.page.keyboard.press('Control+3');
    await desk.find('tasks-count').waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });
  const tasks = async (text) =>
    (await desk.bridge.call('task_list', { filter: { text, open: 'all' }, group: 'none' })).rows;
  const said = (part) =>
    until(async () => (await desk.find('quick-sentence').innerText()).includes(part), part);

  test('a line with a term, a council and a label is one task', async () => {
    await desk.page.keyboard.press('Control+n');
    await desk.find('quick-line').fill('Cere listele noi de la Hulubăria până vineri #alegeri');
    await said('27 noiembrie 2026');
    assert.equal(await desk.find('quick-chips').locator('li').count(), 3);
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.press('Enter');
    await until(async () => (await tasks('listele noi')).length === 1, 'the task');
    const [row] = await tasks('listele noi');
    assert.equal(row.due_on, '2026-11-27');
    assert.equal(row.councils[0].name, 'Hulubăria');
    await desk.find('toast').first().waitFor();
  });

  test('one Backspace behind a chip makes it words again', async () => {
    await desk.page.keyboard.press('Control+n');
    await desk.find('quick-line').fill('Lista de vineri');
    await said('27 noiembrie 2026');
    await desk.page.keyboard.press('End');
    await desk.page.keyboard.press('Backspace');
    await said('fără termen');
    assert.equal(await desk.find('quick-line').inputValue(), 'Lista de vineri');
    await desk.find('quick-line').fill('');
    await desk.page.keyboard.press('Escape');
    await desk.find('quick-line').waitFor({ state: 'detached' });
  });

  test('a day that does not exist is said and nothing is guessed', async () => {
    await desk.page.keyboard.press('Control+n');
    await desk.find('quick-line').fill('Predă actele pe 31.02');
    await desk.find('quick-doubt').waitFor();
    assert.match(await desk.find('quick-doubt').innerText(), /31\.02/);
    await desk.find('quick-line').fill('');
    await desk.page.keyboard.press('Escape');
  });

  test('a line that comes again begins a series, which the card tells and changes', async () => {
    await desk.page.keyboard.press('Control+n');
    await desk.find('quick-line').fill('Raportul seriei lunar pe 5');
    await said('pe 5');
    await desk.page.keyboard.press('Enter');
    await until(async () => (await tasks('Raportul seriei')).length === 1, 'the first task');
    await desk.find('series-next').waitFor();
    assert.match(await desk.find('series-text').innerText(), /pe 5/);
    await desk.find('series-change').click();
    await desk.find('series-words').fill('în fiecare luni');
    await until(async () => (await desk.find('series-said').innerText()).includes('luni'), 'understood');
    await desk.find('series-save').click();
    await until(
      async () => (await tasks('Raportul seriei')).every((row) => row.due_on !== '2026-12-05'),
      'new days',
    );
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.press('Control+z');
    await until(
      async () => (await tasks('Raportul seriei')).some((row) => row.due_on === '2026-12-05'),
      'undone',
    );
  });
});
