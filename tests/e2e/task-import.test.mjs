/** A register of tasks: read, told row by row, taken in, undone; and a series changed by its fields. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const says = (desk, name, text) =>
  until(
    async () => (await desk.find(name).count()) > 0 && (await desk.find(name).first().innerText()) === text,
    `${name} = ${text}`,
  );
const tasks = async (desk) => (await desk.bridge.call('task_list', { filter: { open: 'all' } })).total;

const REGISTER = [
  'Nr. crt.\tConținutul indicației\tDocumentul\tConsiliul\tResponsabil\tTermen\tStarea\tExecutat la',
  '1\tPrezentarea raportului\tDispoziția nr. 45 din 02.09.2026\tHulubăria\tOlga Modelescu\t15 octombrie 2026\texecutat\t20.10.2026',
  '2\tInventarierea drumurilor\tScrisoarea nr. 12\ttoate\tOlga Modelescu\t15.12.2026\tîn lucru\t',
  '3\tDarea de seamă\t\tHulubăria\tOlga Modelescu\tlunar\tîn lucru\t',
  '4\tSalubrizarea\t\tSatul de Nicăieri\tOlga Modelescu\t01.12.2026\tîn lucru\t',
].join('\n');

describe('a register of tasks', () => {
  let desk;
  let total;
  before(async () => {
    desk = await openDesk({ example: true, at: 'tasks' });
    total = await tasks(desk);
    await desk.find('tasks-menu').click();
    await desk.find('tasks-import').click();
    await desk.find('import-text').fill(REGISTER);
    await desk.find('import-read').click();
    await desk.find('import-summary').waitFor();
  });
  after(() => desk.close());

  test('its columns are known and what is not understood is told beside its cell', async () => {
    await says(desk, 'import-added', '2');
    await says(desk, 'import-wrong', '2');
    assert.equal(await desk.find('import-field-0').inputValue(), 'skip');
    assert.equal(await desk.find('import-field-5').inputValue(), 'due');
    assert.deepEqual(await desk.axe(), []);
  });

  test('a term is mended in place, an unknown council may stay away', async () => {
    for (const each of await desk.find('import-repair').all()) {
      if ((await each.inputValue()) !== 'lunar') continue;
      await each.fill('31.12.2026');
      await each.press('Enter');
      break;
    }
    await says(desk, 'import-added', '3');
    await desk.find('import-loose').first().click();
    await says(desk, 'import-added', '4');
    assert.equal(await desk.find('import-wrong').count(), 0);
    assert.equal(await tasks(desk), total);
  });

  test('it goes in as one act, undone and done again, and a second time adds nothing', async () => {
    await desk.page.keyboard.press('Control+Enter');
    await desk.find('import-result').waitFor();
    assert.equal(await desk.find('import-result-added').innerText(), '4');
    assert.equal(await tasks(desk), total + 4);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('import-undo').click();
    await desk.find('import-pick').waitFor();
    assert.equal(await tasks(desk), total);
    await desk.page.keyboard.press('Control+y');
    await until(async () => (await tasks(desk)) === total + 4, 'done again');
    // What was not understood stays with its task.
    const found = await desk.bridge.call('task_list', { filter: { text: 'Salubrizarea' } });
    await desk.page.goto(`${desk.bridge.url}/#/tasks/${found.rows[0].id}`);
    await until(
      async () => (await desk.page.innerText('main')).includes('Satul de Nicăieri'),
      'the council that nobody knows',
    );
    await desk.page.goto(`${desk.bridge.url}/#/import`);
    await desk.find('import-text').fill(REGISTER);
    await desk.find('import-read').click();
    await says(desk, 'import-added', '0');
    // The cells that were mended on the page are wrong in the text as before.
    await says(desk, 'import-unchanged', '2');
    assert.ok(await desk.find('import-run').isDisabled());
    assert.deepEqual(desk.complaints, []);
  });
});

describe('a series by its fields', () => {
  let desk;
  let id;
  before(async () => {
    desk = await openDesk({ example: true, at: 'tasks' });
    await desk.page.goto(`${desk.bridge.url}/#/tasks?add=1`);
    await desk.find('new-title').fill('Darea de seamă lunară');
    await desk.find('new-responsible').fill('Olga Modelescu');
  });
  after(() => desk.close());
  const series = async () => {
    const card = await desk.bridge.call('task_get', { id });
    return desk.bridge.call('series_get', { id: card.series });
  };
  const shown = (text) =>
    until(async () => (await desk.find('series-said').innerText()).includes(text), `the rule says ${text}`);

  test('a new task repeats on the last working day, and its next days are shown', async () => {
    await desk.page.locator('label:has([data-test="new-repeats"])').click();
    await desk.find('rule').waitFor();
    await desk.find('rule-on').selectOption('last_working');
    await shown('ultima zi lucrătoare');
    await until(
      async () => (await desk.find('rule-days').innerText()).split(',').length === 6,
      'the next six days',
    );
    assert.deepEqual(await desk.axe(), []);
    await desk.find('new-save').click();
    await desk.find('series-text').waitFor();
    const page = await desk.bridge.call('task_list', { filter: { text: 'Darea de seamă lunară' } });
    id = page.rows[0].id;
    const made = await series();
    assert.deepEqual(made.repeat.every, { kind: 'months', n: 1, on: { kind: 'last_working' } });
    assert.equal(made.made[0].due_on, '2026-11-30');
  });

  test('this and all following go weekly, a number of times, and it is undone exactly', async () => {
    const was = await series();
    await desk.find('series-change').click();
    await desk.find('rule-often').selectOption('weeks');
    await until(async () => (await desk.find('rule-weekday-6').count()) === 1, 'the weekdays');
    for (const n of [1, 2, 3, 4, 5, 6, 7]) {
      const box = desk.find(`rule-weekday-${n}`);
      if ((await box.isChecked()) !== (n === 4))
        await desk.page.locator(`label:has([data-test="rule-weekday-${n}"])`).click();
    }
    await shown('joi');
    await desk.find('rule-end-count').click();
    await desk.find('rule-count').fill('3');
    await until(async () => (await desk.find('rule-days').innerText()).split(',').length === 3, 'three days');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('series-save').click();
    await until(
      async () => (await desk.find('series-text').innerText()).includes('joi'),
      'the card that stands for it now',
    );
    const all = await desk.bridge.call('series_list', {});
    const now = all.find((each) => each.id === was.id);
    assert.deepEqual(now.repeat.every, { kind: 'weeks', n: 1, weekdays: [4] });
    assert.equal(now.repeat.end_on, '2026-12-17');
    assert.equal(now.made[0].due_on >= '2026-12-03', true);
    await desk.page.keyboard.press('Control+z');
    await until(async () => {
      const back = (await desk.bridge.call('series_list', {})).find((each) => each.id === was.id);
      return JSON.stringify(back) === JSON.stringify(was);
    }, 'the series as it was');
    assert.deepEqual(desk.complaints, []);
  });

  test('this one only moves its own day', async () => {
    const was = await series();
    await desk.page.goto(`${desk.bridge.url}/#/tasks/${id}`);
    await desk.find('series-change').click();
    await desk.find('series-scope-one').click();
    await desk.find('series-one-day').fill('27.11.2026');
    await desk.find('series-save').click();
    await until(
      async () => (await desk.bridge.call('task_get', { id })).due_on === '2026-11-27',
      'its own day',
    );
    const now = await series();
    assert.deepEqual([now.repeat, now.next], [was.repeat, was.next]);
  });
});

test('a new file begins with its first steps, which tick themselves and are closed for good', async () => {
  const desk = await openDesk({
    at: 'today',
    before: async (bridge) => {
      await bridge.call('file_new', {
        path: null,
        office: {
          name: 'Raionul Lunca',
          section: 'Secția administrație publică',
          district: 'Lunca',
          country: 'md',
          area_code: '257',
          phone_style: 'dashes',
        },
        actor: { name: 'Ana Vrabie', post: 'specialistă', role: 'specialist' },
        backup_dir: null,
      });
    },
  });
  await desk.find('first-steps').waitFor();
  assert.equal(await desk.find('first-step-task').locator('a').count(), 1);
  assert.deepEqual(await desk.axe(), []);
  await desk.bridge.call('task_add', { title: 'Prima sarcină' });
  await until(
    async () => (await desk.find('first-step-task').locator('a').count()) === 0,
    'the first task ticked',
  );
  await desk.find('first-step-councils').locator('a').click();
  await desk.find('import-screen').waitFor();
  assert.equal(await desk.find('import-kind-councils').getAttribute('aria-pressed'), 'true');
  await desk.page.goto(`${desk.bridge.url}/#/today`);
  await desk.find('first-steps-close').click();
  await desk.find('first-steps').waitFor({ state: 'detached' });
  await until(
    async () => (await desk.bridge.call('app_status')).preferences.session.includes('firstSteps'),
    'kept',
  );
  await desk.page.reload();
  await desk.find('today-count-today').or(desk.find('today-empty')).first().waitFor();
  assert.equal(await desk.find('first-steps').count(), 0);
  await desk.close();
});
