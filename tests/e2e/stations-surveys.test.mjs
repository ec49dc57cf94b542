/** Surveys: filled in by keys, what falls short goes into the matrix and becomes tasks; own questions. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

describe('surveys of stations', () => {
  let desk;
  let election;
  const stations = [];
  /** Place of the question that asks for a number; three is the least that is enough. */
  let booths;
  const listed = () => desk.bridge.call('survey_list', { station: null, election });
  const question = (n) => desk.find('survey-question').nth(n);

  before(async () => {
    desk = await openDesk({
      example: true,
      at: 'today',
      before: async (bridge) => {
        const made = await bridge.call('election_add', { kind: 'local_general', day: '2027-10-17' });
        election = made.value.election.id;
        for (const number of ['77/01', '77/02', '77/03']) {
          const added = await bridge.call('station_add', {
            number,
            locality: 'Cornățel',
            new_premises: { name: 'Gimnaziul', area: '86' },
          });
          stations.push(added.value.station.id);
        }
        await bridge.call('stations_take', { election, ids: stations });
        const { questions } = await bridge.call('survey_form', {});
        booths = questions.findIndex((each) => each.text.startsWith('Câte cabine'));
        await bridge.call('survey_question_save', { id: questions[booths].id, least: '3' });
      },
    });
    await desk.find('today').first().waitFor();
    await desk.page.evaluate((id) => (location.hash = `#/stations/${id}?view=surveys`), election);
    await desk.find('survey-missing').first().waitFor();
  });
  after(() => desk?.close());

  test('who was not looked at stands first, and what the passport says is only suggested', async () => {
    assert.equal(await desk.find('survey-missing').count(), 3);
    await desk.find('survey-fill').first().click();
    await question(0).waitFor();
    assert.equal(await question(0).locator('[data-test="survey-text"]').inputValue(), '86');
    assert.equal(await question(0).locator('[data-test="survey-suggested"]').count(), 1);
    assert.deepEqual(await desk.axe(), []);
  });

  test('1 and 2 answer, a shortfall says what is missing, and the matrix hears of it', async () => {
    await question(1).locator('button').first().focus();
    await desk.page.keyboard.press('2');
    await question(1).locator('[data-test="survey-note"]').fill('masa biroului nu încape');
    await question(2).locator('button').first().focus();
    await desk.page.keyboard.press('1');
    await desk.page.keyboard.press('Control+Enter');
    await desk.find('survey-shortfall').first().waitFor();
    const { surveys, missing } = await listed();
    assert.equal(missing.length, 2);
    assert.equal(surveys[0].answered, 2, 'what was only suggested is no answer');
    assert.equal(surveys[0].shortfalls, 1);
    const matrix = await desk.bridge.call('readiness_get', { election });
    const row = matrix.rows.find((each) => each.station.number === '77/01');
    assert.equal([...row.cells].filter((letter) => letter === 'p').length, 1);
  });

  test('a shortfall is seen at once, before anything is kept', async () => {
    const judged = (n) => question(n).locator('[data-test="survey-judged"]').innerText();
    const before = (await listed()).surveys.length;
    await question(3).locator('button').first().focus();
    await desk.page.keyboard.press('1');
    await until(async () => (await judged(3)) !== '', 'repairs are a shortfall');
    assert.match(await desk.find('survey-short-count').innerText(), /2 neajunsuri/);
    await desk.page.keyboard.press('2');
    await until(async () => (await judged(3)) === '', 'no repair is none');
    // One of a list: every option but the good one.
    const choice = desk.page.locator('[data-test="survey-question"]', { has: desk.find('survey-choice') });
    const select = choice.first().locator('[data-test="survey-choice"]');
    const options = await select.locator('option').evaluateAll((all) => all.map((each) => each.value));
    const short = [];
    for (const option of options.filter((each) => each !== '')) {
      await select.selectOption(option);
      await until(async () => (await select.inputValue()) === option, option);
      if ((await choice.first().locator('[data-test="survey-judged"]').innerText()) !== '')
        short.push(option);
    }
    assert.deepEqual(short, ['etaj', 'subsol sau demisol']);
    await select.selectOption('parter');
    // A number below the least one.
    const number = question(booths).locator('[data-test="survey-text"]');
    await number.fill('2');
    await until(async () => /cel puțin 3/.test(await judged(booths)), 'fewer than the least');
    await number.fill('3');
    await until(async () => (await judged(booths)) === '', 'enough');
    await number.fill('trei');
    await desk.find('survey-save').click();
    await question(booths).locator('[data-test="survey-wrong"]').waitFor();
    await number.fill('2');
    assert.equal((await listed()).surveys.length, before);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('survey-save').click();
    await until(async () => (await listed()).surveys[0].shortfalls === 2, 'kept as it was seen');
    const told = (n) =>
      until(
        async () =>
          (await desk.find('survey-shortfall').count()) === n && (await desk.find('survey-save').isEnabled()),
        `${n} on the kept form`,
      );
    await told(2);
    await number.fill('3');
    await desk.find('survey-save').click();
    await told(1);
  });

  test('what was typed and not kept is there again after leaving the form', async () => {
    const form = desk.page.url();
    await desk.find('survey-conclusion').fill('Se poate vota după reparație.');
    await desk.find('survey-back').click();
    await desk.find('survey-row').first().waitFor();
    await desk.page.reload();
    await desk.find('survey-open').first().click();
    await until(
      async () => (await desk.find('survey-conclusion').inputValue()) === 'Se poate vota după reparație.',
      'the words that were typed',
    );
    assert.equal(desk.page.url(), form);
    const kept = async () =>
      (await desk.bridge.call('survey_get', { id: (await listed()).surveys[0].id })).conclusion;
    assert.equal(await kept(), '', 'nothing is written before it is kept');
    await desk.find('survey-save').click();
    await until(async () => (await kept()) !== '', 'kept');
  });

  test('a shortfall becomes a task of its station, and the survey leads to it', async () => {
    await desk.find('survey-hand').click();
    await desk.find('survey-hand-dialog').waitFor();
    await desk.find('survey-hand-due').fill('30.11.2026');
    await desk.find('survey-hand-save').click();
    await desk.find('survey-task').waitFor();
    const page = await desk.bridge.call('station_get', { id: stations[0], election });
    assert.equal(page.tasks.length, 1);
    assert.match(page.tasks[0].title, /77\/01.*masa biroului/);
    assert.deepEqual(await desk.axe(), []);
  });

  test('the office puts a question of its own, and leaves out a shipped one', async () => {
    const begun = (await desk.bridge.call('survey_form', {})).questions.length;
    await desk.find('survey-questions').click();
    await desk.find('question-new').click();
    await desk.find('question-text').fill('Este loc pentru observatori?');
    await desk.find('question-chapter').fill('Localul');
    await desk.find('question-good').selectOption('yes');
    await desk.find('question-save').click();
    await until(
      async () => (await desk.bridge.call('survey_form', {})).questions.length === begun + 1,
      'a question more',
    );
    await desk.find('question-out').first().click();
    await until(
      async () => (await desk.bridge.call('survey_form', {})).left_out.length === 1,
      'a question left out',
    );
    await desk.find('question-back').waitFor();
    assert.deepEqual(await desk.axe(), []);
    assert.deepEqual(desk.complaints, []);
  });
});
