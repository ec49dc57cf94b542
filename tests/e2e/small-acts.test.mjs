/** The small acts of a working day: links, reminders, a term by rule, the palette; what is typed is kept. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, startBridge, until } from './harness.mjs';

/** A Monday. */
const TODAY = '2026-11-23';

const text = async (desk, name) =>
  (await desk.find(name).count()) > 0 ? desk.find(name).first().innerText() : '';
const focused = (desk, name) =>
  desk.page.evaluate((name) => document.activeElement?.getAttribute(`data-${name}`) ?? null, name);
/** Opens a task by its id and waits for its card. */
async function open(desk, id, title) {
  await desk.page.evaluate((id) => (location.hash = `#/tasks/${id}`), id);
  await until(async () => (await text(desk, 'task-title')).includes(title), `the card of ${title}`);
}
async function add(desk, title, more = {}) {
  const { value } = await desk.bridge.call('task_add', {
    title,
    responsible: { name: 'Ion Probă' },
    ...more,
  });
  return value;
}
/** Begins one more part of the card: a link, a reminder. */
async function part(desk, name) {
  await desk.find('task-add-part').click();
  await desk.find(`add-${name}`).click();
}

describe('small acts', () => {
  let desk;
  before(async () => {
    desk = await openDesk({ example: true, today: TODAY, at: 'tasks' });
    await desk.find('task-row').first().waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });

  test('a link stands on both tasks, leads over, and is taken off', async () => {
    const one = await add(desk, 'Legătura întâi: planul');
    const other = await add(desk, 'Legătura a doua: raportul');
    await open(desk, one.id, 'Legătura întâi');
    await part(desk, 'link');
    await desk.find('link-new').fill('Legătura a doua');
    await desk.page.locator('[data-test="pick-hit"]', { hasText: 'raportul' }).waitFor();
    await desk.page.keyboard.press('Enter');
    const line = desk.find('links').locator('[data-test="related"]');
    await line.filter({ hasText: 'Legătura a doua' }).waitFor();
    assert.deepEqual(await desk.axe(), []);
    await line.getByRole('button', { name: 'Legătura a doua: raportul', exact: true }).click();
    await until(async () => (await text(desk, 'task-title')).includes('a doua'), 'the other task');
    await desk.find('links').locator('[data-test="related"]', { hasText: 'Legătura întâi' }).waitFor();
    await desk.find('links').locator('.acts button').click();
    await desk.find('links').waitFor({ state: 'detached' });
    assert.equal((await desk.bridge.call('task_get', { id: one.id })).links.length, 0);
    // The line that had the focus is gone; the focus stays on the card.
    assert.equal(await focused(desk, 'test'), 'task-card');
    await desk.page.keyboard.press('Control+z');
    await desk.find('links').waitFor();
    assert.equal((await desk.bridge.call('task_get', { id: other.id })).links.length, 1);
  });

  test('a term by a rule of law shows how it was counted, step by step', async () => {
    await desk.page.evaluate(() => (location.hash = '#/tasks?add=1'));
    await desk.find('new-title').fill('Răspuns la petiție');
    await desk.find('new-due-by-rule').click();
    await desk.find('new-due-rule-find').fill('petiți');
    await until(
      async () => (await desk.find('new-due-rule').locator('option').count()) > 0,
      'rules about petitions',
    );
    await desk.find('new-due-from').fill('20.11.2026');
    await desk.find('new-due-counted').waitFor();
    const said = await desk.find('new-due-counted').innerText();
    await desk.find('new-save').click();
    await until(async () => (await text(desk, 'task-title')).includes('petiție'), 'the card');
    const { rows } = await desk.bridge.call('task_list', {
      filter: { text: 'Răspuns la petiție' },
      group: 'none',
    });
    const made = await desk.bridge.call('task_get', { id: rows[0].id });
    assert.ok(made.due_basis.steps.length > 0);
    const [year, month, day] = made.due_on.split('-');
    assert.ok(said.includes(String(Number(day))) && said.includes(year), `${said}: ${made.due_on}`);
    assert.match(await text(desk, 'fact-term'), new RegExp(`${day}\\.${month}\\.${year}`));
    await desk.find('term-why').click();
    const steps = await text(desk, 'term-steps');
    for (const step of made.due_basis.steps) assert.ok(steps.includes(step), step);
    // The explanation stays open when the card is read again.
    await desk.bridge.call('note_add', { task: made.id, text: 'Notă de pe alt calculator' });
    await desk.find('log-line').filter({ hasText: 'Notă de pe alt' }).waitFor();
    assert.equal(await desk.find('term-steps').count(), 1);
  });

  test('the palette opens a task and a council', async () => {
    await add(desk, 'Zbaraj: lucrarea paletei');
    const hit = (words) => desk.find('palette-hit').filter({ hasText: words });
    await desk.page.keyboard.press('Control+k');
    await desk.find('palette-input').fill('lucrarea paletei');
    await hit('Zbaraj').waitFor();
    await desk.page.keyboard.press('Enter');
    await until(async () => (await text(desk, 'task-title')).includes('lucrarea paletei'), 'the task');
    await desk.page.keyboard.press('Control+k');
    await desk.find('palette-input').fill('Hulubăria');
    // People stand before councils.
    const { groups } = await desk.bridge.call('search', { text: 'Hulubăria', limit: 6 });
    const people = groups.find((group) => group.kind === 'person')?.hits.length ?? 0;
    await until(async () => (await hit('Hulubăria').count()) > people, 'the answers');
    await desk.find('palette-hit').nth(people).click();
    await until(async () => (await text(desk, 'council-name')).includes('Hulubăria'), 'the council');
  });

  test('what is typed stays when the card is read again under it', async () => {
    const { id } = await add(desk, 'Scrisul rămâne', { due: { on: '2026-12-10' } });
    await desk.bridge.call('task_move', { id, to: 'accepted' });
    await open(desk, id, 'Scrisul rămâne');
    const elsewhere = async (said) => {
      await desk.bridge.call('note_add', { task: id, text: said });
      await desk.find('log-line').filter({ hasText: said }).waitFor();
    };
    await desk.find('task-state').click();
    await desk.find('state-suspended').click();
    await desk.find('move-reason').fill('Aștept acordul băncii');
    await elsewhere('nota unu');
    assert.equal(await desk.find('move-reason').inputValue(), 'Aștept acordul băncii');
    await desk.page.keyboard.press('Escape');
    await desk.find('move-form').waitFor({ state: 'detached' });
    await desk.find('fact-basis').locator('button').click();
    await desk.find('basis-kind').fill('Dispoziție');
    await elsewhere('nota doi');
    assert.equal(await desk.find('basis-kind').inputValue(), 'Dispoziție');
    await desk.page.keyboard.press('Escape');
    await part(desk, 'reminder');
    await desk.find('ladder').fill('7,2');
    await elsewhere('nota trei');
    assert.equal(await desk.find('ladder').inputValue(), '7,2');
    await desk.find('note-new').fill('o notă începută');
    await elsewhere('nota patru');
    assert.equal(await desk.find('note-new').inputValue(), 'o notă începută');
  });

  test('a task asked for from another screen is the one that is shown, whatever comes meanwhile', async () => {
    const made = [];
    for (const n of [1, 2, 3]) made.push(await add(desk, `Cerută de departe ${n}`));
    for (let turn = 0; turn < 9; turn += 1) {
      const asked = made[turn % 3];
      await desk.page.keyboard.press('Control+4');
      await desk.page.locator('[data-test="council-row"]').first().waitFor();
      // The list of tasks is read again on the way there, and once more for this change.
      await desk.page.evaluate((id) => (location.hash = `#/tasks/${id}`), asked.id);
      await desk.bridge.call('task_edit', { id: asked.id, text: `Rândul ${turn}` });
      await desk.find('task-title').getByText(asked.title).waitFor();
    }
  });

  test('a long card stays where it is when a step is ticked', async () => {
    const steps = Array.from({ length: 30 }, (_, n) => `Pasul ${n + 1}`);
    const { id } = await add(desk, 'Lista lungă', { steps });
    await open(desk, id, 'Lista lungă');
    const tick = desk.find('step-tick').nth(24);
    await tick.scrollIntoViewIfNeeded();
    const scrolled = () =>
      desk.page.evaluate(() => document.querySelector('[data-test="task-card"] > .scroll').scrollTop);
    const before = await scrolled();
    assert.ok(before > 100);
    await tick.click();
    await until(async () => (await text(desk, 'steps')).includes('1/30'), 'ticked');
    await until(
      async () =>
        (await desk.bridge.call('task_get', { id })).steps.filter((each) => each.done_on).length === 1,
      'kept',
    );
    await desk.find('log-line').first().waitFor();
    assert.equal(await scrolled(), before);
    assert.equal(await focused(desk, 'test'), 'step-tick');
  });

  test('two lists chosen one right after the other both stay', async () => {
    const { id } = await add(desk, 'Două localități', { labels: ['prima'] });
    await open(desk, id, 'Două localități');
    await desk.find('fact-labels').locator('button').first().click();
    for (const label of ['adoua', 'atreia']) {
      await desk.find('edit-labels').fill(label);
      await desk.page.keyboard.press('Enter');
    }
    await until(
      async () => (await desk.bridge.call('task_get', { id })).labels.length === 3,
      'all three labels',
    );
  });

  test('on the board the focus goes along with the card that is moved', async () => {
    const { id } = await add(desk, 'Cartela călătoare', { due: { on: '2026-09-01' } });
    await open(desk, id, 'Cartela călătoare');
    await desk.page.keyboard.press('Escape');
    await desk.page.keyboard.press('Alt+2');
    const at = (column) => desk.find(`board-${column}`).locator(`[data-id="${id}"]`);
    await at('todo').waitFor();
    await until(async () => {
      if ((await focused(desk, 'id')) === id) return true;
      await at('todo').focus();
      return false;
    }, 'the card in focus');
    await desk.page.keyboard.press('Enter');
    await until(async () => (await text(desk, 'task-title')).includes('Cartela'), 'the card');
    await desk.page.keyboard.press('Control+m');
    await desk.find('move-to-work').click();
    await at('work').waitFor();
    await until(async () => (await focused(desk, 'id')) === id, 'the focus on the moved card');
    await desk.page.keyboard.press('Alt+1');
  });
});

describe('a crowded month', () => {
  test('the calendar draws a part and tells how many more there are', async () => {
    const desk = await openDesk({
      example: true,
      today: TODAY,
      at: 'tasks',
      before: async (bridge) => {
        for (let n = 0; n < 70; n += 1)
          await bridge.call('task_add', { title: `Înghesuială ${n}`, due: { on: '2027-03-10' } });
      },
    });
    try {
      const show = JSON.stringify({ filter: { text: 'Înghesuială' }, view: 'calendar' });
      await desk.page.evaluate((show) => (location.hash = `#/tasks?show=${encodeURIComponent(show)}`), show);
      await desk.find('cal-title').waitFor();
      for (let month = 0; month < 4; month += 1)
        await desk.page.getByRole('button', { name: 'Înainte', exact: true }).click();
      await desk.page.locator('[data-test="cal-title"]', { hasText: 'artie 2027' }).waitFor();
      const tasks = desk.find('cal-task');
      await until(async () => (await tasks.count()) === 3, 'three in the month');
      assert.equal(await desk.find('cal-rest').innerText(), 'încă 67');
      await desk.find('cal-span-agenda').click();
      await until(async () => (await tasks.count()) === 60, 'sixty in the list of days');
      await desk.find('agenda-more').filter({ hasText: 'încă 10' }).click();
      await until(async () => (await tasks.count()) === 70, 'all of them');
      assert.equal(await desk.find('agenda-more').count(), 0);
      await desk.find('cal-span-month').click();
      await desk.find('cal-rest').click();
      await until(async () => (await tasks.count()) === 14, 'the week');
      await desk.find('cal-rest').click();
      await desk.find('task-row').first().waitFor();
      await desk.page.locator('[data-test="tasks-count"]', { hasText: '70' }).waitFor();
      assert.deepEqual(desk.complaints, []);
    } finally {
      await desk.close();
    }
  });
});

describe('the log of a council', () => {
  test('asks once for each change, and shows it', async () => {
    const desk = await openDesk({ example: true, today: TODAY, at: 'councils' });
    try {
      const { rows } = await desk.bridge.call('council_list', { binned: false });
      const council = rows.find((row) => row.counts.last_days !== null) ?? rows[0];
      let asked = 0;
      desk.page.on('request', (request) => (asked += request.url().endsWith('/call/contact_list') ? 1 : 0));
      await desk.page.evaluate((id) => (location.hash = `#/councils/${id}?tab=log`), council.id);
      await desk.find('council-log').waitFor();
      for (const said of ['Prima convorbire de probă', 'A doua convorbire de probă']) {
        await desk.bridge.call('contact_add', {
          council: council.id,
          task: null,
          person: null,
          person_name: 'Vasile Probă',
          way: 'call',
          at: TODAY,
          text: said,
          promised_on: null,
        });
        await desk.find('council-log').getByText(said).waitFor();
      }
      assert.ok(asked <= 10, `${asked} requests for three states of one list`);
      assert.deepEqual(desk.complaints, []);
    } finally {
      await desk.close();
    }
  });
});

describe('reminders of one’s own', () => {
  test('what fell due while nobody looked waits on the bell, once', async () => {
    const desk = await openDesk({ example: true, today: TODAY, at: 'tasks' });
    let later = null;
    try {
      await desk.find('task-row').first().waitFor();
      await desk.bridge.call('reminders_seen', { lines: [], all: true });
      const { id } = await add(desk, 'Sarcina cu memento', { due: { on: '2027-03-01' } });
      await open(desk, id, 'Sarcina cu memento');
      await part(desk, 'reminder');
      await desk.find('reminder-day').fill('25.11.2026');
      await desk.find('reminder-note').fill('Sunați la bancă');
      await desk.find('reminder-save').click();
      await desk.find('reminders').getByText('Sunați la bancă').waitFor();
      assert.equal((await desk.bridge.call('reminders_due', {})).count, 0, 'not yet');
      const { file } = await desk.bridge.call('app_status');
      // The window is closed before the program is: a page left behind would ask in vain.
      await desk.page.goto('about:blank');
      assert.deepEqual(desk.complaints, []);
      await desk.bridge.stop();

      // Back after a week away, on the same file.
      later = await startBridge({ folder: desk.folder, today: '2026-11-30', extra: ['--file', file.path] });
      await desk.page.goto(`${later.url}/#/tasks`);
      const due = await until(async () => {
        const found = await later.call('reminders_due', {});
        return found.count > 0 && found;
      }, 'something due');
      await until(
        async () => (await desk.find('bell').getAttribute('data-count')) === String(due.count),
        'the bell',
      );
      await desk.find('bell').click();
      const line = desk.page.locator('[data-test="reminder"][data-kind="own"]');
      assert.equal(await line.count(), 1);
      assert.match(await line.innerText(), /Sarcina cu memento.*Sunați la bancă/s);
      await line.click();
      await until(async () => (await text(desk, 'task-title')).includes('Sarcina cu memento'), 'its task');
      await until(async () => (await later.call('reminders_due', {})).count === due.count - 1, 'seen once');
      await until(
        async () => (await desk.find('bell').getAttribute('data-count')) === String(due.count - 1),
        'the bell told',
      );
      assert.deepEqual(desk.complaints, []);
    } finally {
      await later?.stop();
      await desk.close();
    }
  });
});
