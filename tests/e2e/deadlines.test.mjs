/** The tool for one term: typed in words, or by a rule of law; copied with its reasons. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { FULL, openDesk, until } from './harness.mjs';

/** Opens the tool as a clerk does: Ctrl+K, a few letters, Enter. */
async function openTool(desk, words) {
  await desk.page.keyboard.press('Control+k');
  await desk.page.keyboard.type(words);
  await desk.page.locator('.palette .hit.is-sel', { hasText: 'Calculează un termen' }).waitFor();
  await desk.page.keyboard.press('Enter');
  await desk.find('terms-text').waitFor();
}

const date = async (desk) => {
  const found = desk.find('term-date');
  return (await found.count()) > 0 ? found.innerText() : '';
};

describe('the tool for terms', () => {
  let desk;
  before(async () => {
    // A Sunday.
    desk = await openDesk({ example: true, today: '2026-11-22' });
    await desk.find('person-row').first().waitFor();
    await openTool(desk, 'calculeaza un termen');
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });

  test('the field has the focus, and words become a day with its steps', async () => {
    assert.equal(await desk.page.evaluate(() => document.activeElement?.dataset.test), 'terms-text');
    await desk.page.keyboard.type('10 zile lucrătoare de la 20.11.2026');
    await until(async () => /2026/.test(await date(desk)), 'the date');
    // Monday 23 November is the first day counted, Friday 4 December the tenth.
    assert.equal(await date(desk), 'vineri, 4 decembrie 2026');
    const steps = await desk.find('term-steps').innerText();
    assert.match(steps, /sâmbătă, 28 noiembrie 2026: zi de odihnă, nu se numără/);
    assert.match(await desk.find('term-how').innerText(), /10 zile lucrătoare/);
  });

  test('Enter copies the day, Ctrl+Enter the explanation too', async () => {
    await desk.find('terms-text').press('Enter');
    await desk.find('toast').waitFor();
    assert.equal(await desk.clipped(), 'vineri, 4 decembrie 2026');
    await desk.find('terms-text').press('Control+Enter');
    await until(async () => (await desk.clipped()).includes('nu se numără'), 'the explanation');
  });

  test('an unknown word and an impossible day are refused by name, with no date', async () => {
    await desk.find('terms-text').fill('peste vreo 10 zile');
    const error = desk.page.locator('.field .err');
    await error.waitFor();
    assert.match(await error.innerText(), /vreo/);
    assert.equal(await desk.find('term-date').count(), 0);
    await desk.find('terms-text').fill('31.02');
    await until(async () => (await error.innerText()).includes('31.02'), 'the refusal');
    assert.equal(await desk.find('term-date').count(), 0);
  });

  test('another language of typing is understood as well', async () => {
    await desk.find('terms-text').fill('до пятницы');
    await until(async () => (await date(desk)).includes('vineri, 27 noiembrie 2026'), 'Friday');
    assert.match(await date(desk), /^Ultima zi/);
  });

  test('a rule of law gives its date, steps, act and trust', async () => {
    await desk.find('terms-way-rule').click();
    await desk.find('terms-rule-find').fill('petitie raspuns');
    await desk.find('terms-rule-chosen').waitFor();
    assert.match(await desk.find('terms-act').innerText(), /116/);
    await desk.find('terms-event').fill('23.11.2026');
    await until(async () => /2026/.test(await date(desk)), 'the date');
    const expected = await desk.bridge.call('deadline_compute', {
      pack: 'md',
      rule: await desk.find('terms-rule').inputValue(),
      from: '2026-11-23',
    });
    assert.equal(expected.legal_date, '2026-12-23');
    assert.equal(await date(desk), expected.date_text);
    await desk.find('term-copy').click();
    await until(async () => (await desk.clipped()) === '23.12.2026', 'the copied date');
    await desk.find('terms-event').fill('31.02');
    await desk.page.locator('.field .err').waitFor();
    assert.equal(await desk.find('term-date').count(), 0);
  });

  test('a rule is corrected for the office, seen before it is kept, and given back', async () => {
    const legal = (id) => desk.bridge.call('deadline_compute', { pack: 'md', rule: id, from: '2026-11-23' });
    const id = await desk.find('terms-rule').inputValue();
    await desk.find('terms-event').fill('23.11.2026');
    await until(async () => /2026/.test(await date(desk)), 'the date');
    await desk.find('rule-correct').click();
    await desk.find('rule-example-date').waitFor();
    await desk.find('rule-example-from').fill('23.11.2026');
    await desk.find('rule-n').fill('20');
    const example = desk.find('rule-example-date');
    await until(async () => (await example.innerText()).includes('13.12.2026'), 'the example');
    assert.equal((await legal(id)).legal_date, '2026-12-23', 'nothing is kept yet');
    assert.deepEqual(await desk.axe(), []);
    // A number of the office's own needs a source of its own.
    await desk.find('rule-save').click();
    await desk.find('rule-failed').waitFor();
    assert.match(await desk.find('rule-failed').innerText(), /De unde este luat/);
    await desk.find('rule-source').fill('circulara nr. 7');
    await desk.find('rule-save').click();
    await desk.find('rule-editor').waitFor({ state: 'detached' });
    await until(async () => (await date(desk)).includes('13.12.2026'), 'the corrected date');
    assert.equal((await legal(id)).own, true);
    await desk.find('rule-own-only').locator('xpath=..').click();
    await until(async () => (await desk.find('terms-rule').locator('option').count()) === 1, 'one rule');
    await desk.find('rule-correct').click();
    await desk.find('rule-reset').click();
    await desk.find('rule-editor').waitFor({ state: 'detached' });
    await until(async () => (await date(desk)).includes('23.12.2026'), 'the date of the pack');
    assert.equal((await legal(id)).own, false);
  });

  test('a rule of the office is written, and what is missing is named', async () => {
    await desk.find('rule-new').click();
    await desk.find('rule-action').waitFor();
    await desk.find('rule-save').click();
    await desk.find('rule-failed').waitFor();
    assert.match(await desk.find('rule-failed').innerText(), /Ce trebuie făcut/);
    await desk.find('rule-action').fill('Răspuns la nota de serviciu');
    await desk.find('rule-n').fill('3');
    await desk.find('rule-unit').selectOption('working_day');
    await desk.find('rule-example-from').fill('20.11.2026');
    const example = desk.find('rule-example-date');
    await until(async () => (await example.innerText()).includes('25.11.2026'), 'the example');
    await desk.find('rule-save').click();
    await desk.find('rule-editor').waitFor({ state: 'detached' });
    const chosen = desk.find('terms-rule-chosen');
    await until(async () => (await chosen.innerText()).includes('nota de serviciu'), 'the new rule');
    await desk.page.keyboard.press('Control+z');
    await until(
      async () => (await desk.bridge.call('own_rule_list', { pack: 'md' })).length === 0,
      'one undo takes it back',
    );
  });

  test('the programme of an election is looked through and printed', async () => {
    await desk.find('terms-way-programme').click();
    await desk.find('prog-day').fill('17.10.2027');
    await desk.find('prog-day').blur();
    const rows = desk.find('prog-row');
    await until(async () => (await rows.first().innerText()).includes('2027'), 'days');
    const { rows: known } = await desk.bridge.call('programme_compute', {
      pack: 'md',
      kind: 'local_general',
      day: '2027-10-17',
    });
    assert.equal(await rows.count(), known.length);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('prog-print').click();
    await desk.find('page-picture').waitFor({ timeout: 60_000 });
    assert.match(await desk.find('term-print-rows').innerText(), new RegExp(String(known.length)));
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.press('Escape');
    await desk.find('term-print').waitFor({ state: 'detached' });
    // A period that begins after the election is no period.
    await desk.find('prog-begins').fill('01.01.2028');
    await desk.find('prog-begins').blur();
    await desk.find('prog-refused').waitFor();
    assert.equal(await rows.count(), 0);
    await desk.find('prog-begins').fill('');
    await desk.find('prog-begins').blur();
    await rows.first().waitFor();
    await desk.find('terms-way-rule').click();
    await desk.find('terms-rule-find').fill('petitie raspuns');
    await desk.find('terms-rule-chosen').waitFor();
  });

  test('both ways pass the accessibility rules, at 200 % too', async () => {
    await desk.find('terms-event').fill('23.11.2026');
    await until(async () => /2026/.test(await date(desk)), 'the date');
    for (const scale of FULL ? [100, 150, 200] : [100, 200]) {
      const { preferences } = await desk.bridge.call('app_status');
      await desk.bridge.call('preferences_set', { ...preferences, scale });
      await desk.page.reload();
      await desk.find('terms-text').waitFor();
      await desk.find('terms-text').fill('10 zile lucrătoare de la 20.11.2026');
      await until(async () => /2026/.test(await date(desk)), 'the date');
      assert.deepEqual(await desk.axe(), [], `words, ${scale} %`);
      await desk.find('terms-way-rule').click();
      await desk.find('terms-event').fill('23.11.2026');
      await until(async () => /2026/.test(await date(desk)), 'the date');
      assert.deepEqual(await desk.axe(), [], `rule, ${scale} %`);
      const wide = await desk.page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      assert.equal(wide, false, `nothing is cut at ${scale} %`);
    }
  });
});
