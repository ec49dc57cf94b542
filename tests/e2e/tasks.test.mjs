/** Tasks as a section head uses them: add, move along the table, extend, take off control, many at once. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

/** A Monday. */
const TODAY = '2026-11-23';

const list = (desk, filter, more = {}) => desk.bridge.call('task_list', { filter, group: 'none', ...more });
/** The only task whose title holds these words, as the core has it. */
async function card(desk, text) {
  const { rows } = await list(desk, { text, open: 'all' });
  assert.equal(rows.length, 1, text);
  return desk.bridge.call('task_get', { id: rows[0].id });
}
const row = (desk, text) => desk.page.locator('[data-test="task-row"]', { hasText: text });
/** Narrows the list to these words and waits for the first row that holds them. */
async function find(desk, text) {
  await desk.page.keyboard.press('Control+f');
  await desk.find('task-search').fill(text);
  await row(desk, text).first().waitFor();
}
/** Opens a task by its words. */
async function open(desk, text) {
  await find(desk, text);
  await row(desk, text).first().click();
  await until(async () => (await desk.find('task-title').innerText()).includes(text), `the card of ${text}`);
}
/** Chooses a move in the menu of the state. */
async function choose(desk, to) {
  await desk.find('task-state').click();
  await desk.find(`state-${to}`).click();
}
const state = (desk) => desk.find('task-state').innerText();

describe('tasks', () => {
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

  test('a title, a person, words for a term: a task given out under control', async () => {
    await desk.page.keyboard.press('Control+n');
    await desk.find('quick-more').click();
    await desk.find('new-title').fill('Proba întâi: lista localurilor');
    await desk.find('new-responsible').fill('cotorobai');
    await desk.find('pick-hit').first().waitFor();
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Enter');
    await desk.find('new-due').fill('până vineri');
    await desk.page.locator('.field .hint', { hasText: 'vineri, 27.11.2026' }).waitFor();
    await desk.find('new-control').selectOption('once');
    await desk.find('new-save').click();
    await until(async () => (await desk.find('task-title').innerText()).includes('Proba întâi'), 'the card');
    const made = await card(desk, 'Proba întâi');
    assert.equal(made.due_on, '2026-11-27');
    assert.equal(made.control, 'once');
    assert.equal(made.state, 'assigned');
    assert.match(made.responsible.name, /Cotorobai/);
    assert.match(await desk.find('fact-term').innerText(), /vineri, 27\.11\.2026/);
    await desk.find('term-why').click();
    assert.match(await desk.find('term-steps').innerText(), /până vineri/);
  });

  test('only the moves of the table are offered, and each asks for what it needs', async () => {
    await open(desk, 'Proba întâi');
    await desk.find('task-state').click();
    await desk.find('state-accepted').waitFor();
    assert.equal(await desk.find('state-returned').count(), 0, 'not from here');
    await desk.find('state-accepted').click();
    await until(async () => (await state(desk)) === 'Primită', 'accepted');
    await choose(desk, 'suspended');
    await desk.find('move-form').waitFor();
    await desk.find('move-save').click();
    await desk.find('move-error').waitFor();
    assert.equal((await card(desk, 'Proba întâi')).state, 'accepted', 'without a reason nothing moves');
    await desk.page.keyboard.press('Escape');
    await choose(desk, 'in_progress');
    await until(async () => (await state(desk)) === 'În lucru', 'in work');
  });

  test('an extension is an act: the former term and the count stay to be seen', async () => {
    await open(desk, 'Proba întâi');
    await desk.page.keyboard.press('Control+d');
    await desk.find('ask-term').waitFor();
    await desk.find('ask-term').fill('10.12.2026');
    await desk.page.locator('.dialog .hint', { hasText: 'joi, 10.12.2026' }).waitFor();
    await desk.find('ask-reason').fill('Două localuri în reparație');
    await desk.find('ask-save').click();
    await desk.find('task-ask').waitFor({ state: 'hidden' });
    await until(
      async () => (await desk.find('fact-term').innerText()).includes('10.12.2026'),
      'the new term',
    );
    assert.match(await desk.find('first-term').innerText(), /27\.11\.2026/);
    assert.match(await desk.find('extension').innerText(), /acordată/);
    await row(desk, 'Proba întâi').locator('.tag', { hasText: 'prelungit 1×' }).waitFor();
    assert.equal((await card(desk, 'Proba întâi')).extensions.length, 1);
  });

  test('done late stays done late, off control too', async () => {
    const { value } = await desk.bridge.call('task_add', {
      title: 'Proba a doua: raport trimestrial',
      responsible: { name: 'Ion Probă' },
      due: { on: '2026-11-10' },
      control: 'once',
    });
    await open(desk, 'Proba a doua');
    assert.equal(await desk.find('task-late').innerText(), 'Restantă, 13 zile');
    assert.equal(await row(desk, 'Proba a doua').locator('.due').innerText(), '13 zile');
    await choose(desk, 'reported');
    await desk.find('move-result').fill('Trimis secretarului');
    await desk.find('move-performed').fill('13.11.2026');
    await desk.find('move-save').click();
    await until(async () => (await state(desk)) === 'Raportată', 'reported');
    await desk.find('finish').click();
    await until(async () => (await desk.bridge.call('task_get', { id: value.id })).state === 'done', 'done');
    await open(desk, 'Proba a doua');
    await choose(desk, 'off_control');
    await desk.find('move-reason').fill('Raport primit');
    await desk.find('move-save').click();
    await until(async () => (await state(desk)) === 'Scoasă de la control', 'off control');
    assert.match(await desk.find('off-control').innerText(), /23\.11\.2026.*Raport primit/s);
    assert.equal(await desk.find('task-late').innerText(), 'Executată cu 3 zile întârziere');
    assert.equal(await row(desk, 'Proba a doua').locator('.due').innerText(), '+3 zile');
    assert.equal((await desk.bridge.call('task_get', { id: value.id })).late_days, 3);
  });

  test('checklist, checkpoint, note: written and ticked in the pane', async () => {
    await open(desk, 'Proba întâi');
    await desk.find('task-add-part').click();
    await desk.find('add-step').click();
    for (const step of ['Sună primăriile', 'Adună listele']) {
      await desk.find('step-new').fill(step);
      await desk.find('step-new').press('Enter');
      await desk.page.locator('[data-test="step"]', { hasText: step }).waitFor();
    }
    await desk.find('step-tick').first().click();
    await until(async () => (await card(desk, 'Proba întâi')).steps[0].done_on === TODAY, 'the tick');
    await desk.find('task-add-part').click();
    await desk.find('add-checkpoint').click();
    await desk.find('checkpoint-day').fill('30.11.2026');
    await desk.find('checkpoint-title').fill('Stadiul');
    await desk.find('checkpoint-save').click();
    await desk.find('checkpoint-tell').click();
    await desk.find('report-text').fill('19 primării au răspuns');
    await desk.find('report-percent').fill('70 %');
    await desk.find('report-save').click();
    await until(async () => (await desk.find('checkpoint').innerText()).includes('70 %'), 'the report');
    await desk.page.keyboard.press('Alt+n');
    await until(
      () => desk.page.evaluate(() => document.activeElement?.dataset.test === 'note-new'),
      'the focus in the note',
    );
    await desk.page.keyboard.type('Primarul cere alt local.');
    await desk.page.keyboard.press('Enter');
    const said = desk.page.locator('[data-test="log-line"]', { hasText: 'Primarul cere alt local.' });
    await said.waitFor();
  });

  test('many at once: one act, one undo, and what cannot be done is told', async () => {
    const ids = [];
    for (const n of [1, 2, 3]) {
      const { value } = await desk.bridge.call('task_add', {
        title: `Mănunchi ${n}`,
        responsible: { name: 'Ana Probă' },
        due: { on: '2026-12-01' },
      });
      ids.push(value.id);
    }
    const people = async () =>
      Promise.all(ids.map(async (id) => (await desk.bridge.call('task_get', { id })).responsible.name));
    await find(desk, 'Mănunchi');
    await until(async () => (await row(desk, 'Mănunchi').count()) === 3, 'three rows');
    await desk.find('task-list').focus();
    await desk.page.keyboard.press('Control+a');
    await desk.page.locator('[data-test="task-bulk"]', { hasText: '3 sarcini alese' }).waitFor();
    await desk.page.keyboard.press('Control+Shift+A');
    await desk.find('ask-person').waitFor();
    await desk.find('ask-person').fill('Petru Nou');
    await desk.find('ask-person').press('Enter');
    await desk.find('task-ask').waitFor({ state: 'hidden' });
    assert.deepEqual(await people(), ['Petru Nou', 'Petru Nou', 'Petru Nou']);
    await desk.page.keyboard.press('Control+z');
    await until(async () => (await people()).every((name) => name === 'Ana Probă'), 'the undo of all three');

    await desk.find('task-list').focus();
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.press('Control+Shift+S');
    await desk.find('move-to-off_control').click();
    await desk.find('task-refused').waitFor();
    assert.match(await desk.find('task-refused').innerText(), /Mănunchi 1/);
    await desk.page.keyboard.press('Escape');
    await desk.find('task-refused').waitFor({ state: 'hidden' });

    await desk.find('task-list').focus();
    await desk.page.keyboard.press('Control+a');
    await desk.page.keyboard.press('Delete');
    await until(async () => (await row(desk, 'Mănunchi').count()) === 0, 'the rows gone');
    await desk.page.keyboard.press('Control+z');
    await until(async () => (await row(desk, 'Mănunchi').count()) === 3, 'the rows back');
  });

  test('the board is walked and moved on by keys alone', async () => {
    await find(desk, 'Mănunchi 1');
    await desk.page.keyboard.press('Alt+2');
    const before = desk.page.locator('[data-test="board-todo"] [data-test="board-card"]', {
      hasText: 'Mănunchi 1',
    });
    await before.waitFor();
    // The board may still be filling: a card drawn anew meanwhile has lost the focus.
    await until(async () => {
      const title = desk.find('task-title');
      if ((await title.count()) > 0 && (await title.innerText()).includes('Mănunchi 1')) return true;
      await before.focus();
      await desk.page.keyboard.press('Enter');
      return false;
    }, 'the card');
    await desk.page.keyboard.press('Control+m');
    await desk.find('move-to-work').waitFor();
    await until(
      () => desk.page.evaluate(() => document.activeElement?.dataset.test === 'move-to-work'),
      'the first column',
    );
    await desk.page.keyboard.press('Enter');
    await desk.page
      .locator('[data-test="board-work"] [data-test="board-card"]', { hasText: 'Mănunchi 1' })
      .waitFor();
    assert.equal((await card(desk, 'Mănunchi 1')).state, 'in_progress');
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.press('Alt+1');
    await row(desk, 'Mănunchi 1').waitFor();
  });

  test('the calendar has the term on its day, as a month and as a list', async () => {
    await find(desk, 'Mănunchi');
    await desk.page.keyboard.press('Alt+3');
    const cell = desk.page.locator('[data-day="2026-12-01"]');
    await cell.waitFor();
    await until(async () => (await cell.getAttribute('aria-label')).endsWith('3 termene'), 'three terms');
    assert.match(await desk.find('cal-title').innerText(), /noiembrie 2026/i);
    await desk.page.locator(`[data-day="${TODAY}"]`).focus();
    await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('ArrowRight');
    await until(
      () => desk.page.evaluate(() => document.activeElement?.dataset.day === '2026-12-01'),
      'a week and a day on',
    );
    await desk.page.keyboard.press('Enter');
    await until(async () => (await desk.find('task-title').innerText()).includes('Mănunchi'), 'the card');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('cal-span-agenda').click();
    await desk.page.locator('[data-test="agenda-day"]', { hasText: 'marți, 1 decembrie 2026' }).waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.press('Alt+1');
  });

  test('filters are chips in plain words; groups fold', async () => {
    await desk.find('task-list').waitFor();
    await desk.find('task-filters-clear').click();
    await desk.find('task-filter-add').click();
    await desk.find('task-filter-find').fill('restante');
    await desk.page.keyboard.press('Enter');
    await desk.page.locator('[data-test="task-chip-overdue"]', { hasText: 'restante' }).waitFor();
    const { total } = await list(desk, { overdue: true });
    await until(async () => {
      const found = await desk.find('tasks-count').innerText();
      return total === 1 ? found === 'o sarcină' : found.startsWith(`${total} `);
    }, 'the count of overdue tasks');
    await desk.find('task-view-save').click();
    await desk.find('view-name').fill('Restante, toate');
    await desk.find('view-save-ok').click();
    const view = desk.page.locator('[data-test="rail-view"]', { hasText: 'Restante, toate' });
    await view.waitFor();
    assert.match(await view.innerText(), new RegExp(`${total}$`), 'the view has its count');
    await desk.find('task-filters-clear').click();
    await desk.find('task-chip-overdue').waitFor({ state: 'hidden' });
    await view.click();
    await desk.find('task-chip-overdue').waitFor();
    await desk.find('task-filters-clear').click();
    await desk.find('task-chip-overdue').waitFor({ state: 'hidden' });
    await find(desk, 'Mănunchi');
    const group = desk.page.locator('[data-test="task-group"][data-group="later"]');
    await group.waitFor();
    assert.equal(await group.getAttribute('aria-expanded'), 'true');
    await group.click();
    await until(async () => (await group.getAttribute('aria-expanded')) === 'false', 'the fold');
    await desk.page.keyboard.press('ArrowRight');
    await until(async () => (await group.getAttribute('aria-expanded')) === 'true', 'unfolded by key');
    await desk.find('task-grouping').click();
    await desk.find('task-group-by-responsible').click();
    await desk.page.locator('[data-test="task-group"]', { hasText: 'Ana Probă' }).waitFor();
    await desk.find('task-grouping').click();
    await desk.find('task-group-by-term').click();
    await desk.page.locator('[data-test="task-group"]', { hasText: 'Mai târziu' }).waitFor();
  });

  test('a long list keeps few rows on the page and reaches the last one', async () => {
    await desk.elsewhere(async () => {
      for (let n = 0; n < 70; n += 1)
        await desk.bridge.call('task_add', { title: `Rând lung ${String(n).padStart(3, '0')}` });
    });
    await desk.find('tasks-count').waitFor();
    await find(desk, 'Rând lung');
    await desk.find('task-list').focus();
    await desk.page.keyboard.press('End');
    await row(desk, 'Rând lung 069').waitFor();
    assert.ok((await desk.find('task-row').count()) <= 60);
    await desk.page.keyboard.press('Home');
    await row(desk, 'Rând lung 000').waitFor();
  });

  test('list, pane and form pass the accessibility rules, at 200 % without sideways scroll', async () => {
    await open(desk, 'Proba întâi');
    assert.deepEqual(await desk.axe(), [], 'list and pane');
    const { preferences } = await desk.bridge.call('app_status');
    await desk.bridge.call('preferences_set', { ...preferences, scale: 200 });
    await desk.page.reload();
    await desk.find('tasks-count').waitFor();
    assert.deepEqual(await desk.axe(), [], '200 %');
    const wide = () =>
      desk.page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    assert.equal(await wide(), false);
    await desk.page.keyboard.press('Control+n');
    await desk.find('quick-line').waitFor();
    assert.deepEqual(await desk.axe(), [], 'the line');
    await desk.find('quick-more').click();
    await desk.find('new-title').waitFor();
    assert.deepEqual(await desk.axe(), [], 'the form');
    assert.equal(await wide(), false);
  });
});
