/** The calendar of the year: read, changed after a look at what moves, taken back at once. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

describe('the calendar of the year', () => {
  let desk;
  const day = (date) => desk.page.locator(`[data-date="${date}"]`);
  const label = (date) => day(date).getAttribute('aria-label');
  before(async () => {
    desk = await openDesk({ example: true, today: '2026-11-22' });
    await desk.find('person-row').first().waitFor();
    await desk.page.keyboard.press('Control+k');
    await desk.page.keyboard.type('calendarul anului');
    await desk.page.locator('.palette .hit.is-sel', { hasText: 'Deschide calendarul anului' }).waitFor();
    await desk.page.keyboard.press('Enter');
    await day('2026-12-25').waitFor();
  });
  after(async () => {
    assert.deepEqual(desk.complaints, []);
    await desk.close();
  });

  test('twelve months, each day told in words, and what is not known is said', async () => {
    assert.equal(await desk.find('cal-month').count(), 12);
    assert.match(await label('2026-04-20'), /20 aprilie 2026, sărbătoare, Paștele Blajinilor/);
    assert.match(await label('2026-11-22'), /duminică, 22 noiembrie 2026, zi de odihnă/);
    assert.match(await desk.find('cal-note').first().innerText(), /2026/);
  });

  test('by the keyboard alone: a day is moved, seen old → new, saved and undone as one act', async () => {
    const working = () => desk.find('cal-working').innerText();
    const first = await working();
    await day('2026-11-22').focus();
    // Four weeks down, two days up the week: Friday 18 December.
    for (const key of [...Array(4).fill('ArrowDown'), 'ArrowLeft', 'ArrowLeft'])
      await desk.page.keyboard.press(key);
    await desk.page.keyboard.press('Enter');
    await desk.find('cal-day-kind').selectOption('moved_off');
    await desk.find('cal-day-act').fill('HG 812/2026');
    await desk.page.keyboard.press('Enter');
    await day('2026-12-19').click();
    await desk.find('cal-day-kind').selectOption('moved_on');
    await desk.find('cal-day-take').click();
    await until(async () => (await desk.find('cal-move').count()) === 2, 'both moves');
    const moves = await desk.find('cal-move').allInnerTexts();
    assert.match(moves[0], /18\.12\.2026, vineri:\s*zi lucrătoare\s*→\s*zi liberă mutată/);
    assert.match(moves[1], /19\.12\.2026, sâmbătă:\s*zi de odihnă\s*→\s*zi lucrătoare în locul/);
    // Nothing is saved yet.
    assert.deepEqual((await desk.bridge.call('calendar_own', { year: 2026 })).days, []);
    assert.equal(await working(), first);
    await desk.find('cal-save').click();
    await until(async () => /zi liberă mutată/.test(await label('2026-12-18')), 'the saved day');
    const own = await desk.bridge.call('calendar_own', { year: 2026 });
    assert.deepEqual(
      own.days.map(({ date, kind, act }) => [date, kind, act]),
      [
        ['2026-12-18', 'moved_off', 'HG 812/2026'],
        ['2026-12-19', 'moved_on', ''],
      ],
    );
    assert.equal(await desk.find('cal-moves').count(), 0);
    await desk.page.keyboard.press('Control+z');
    await until(async () => !/mutată/.test(await label('2026-12-18')), 'the day as it was');
    assert.match(await label('2026-12-19'), /zi de odihnă/);
  });

  test('a patron day is set, shown, and an impossible one refused in place', async () => {
    const field = desk.find('cal-hram').first();
    await field.fill('31.02');
    await field.press('Enter');
    await desk.page.locator('.hrams .err').waitFor();
    await field.fill('24.11');
    await field.press('Enter');
    const { councils } = await desk.bridge.call('calendar_own', { year: 2026 });
    await until(async () => {
      const now = await desk.bridge.call('calendar_own', { year: 2026 });
      return now.councils[0].hram === '11-24';
    }, 'the patron day');
    await desk.find('cal-locality').selectOption(councils[0].name);
    await until(async () => /hram/i.test(await label('2026-11-24')), 'the patron day in the grid');
    await desk.find('cal-locality').selectOption('');
  });

  test('the year is said to be complete, and the warning goes', async () => {
    const warned = await desk.find('cal-note').count();
    await desk.find('cal-known').check({ force: true });
    await until(async () => (await desk.find('cal-note').count()) === warned - 1, 'one warning less');
  });

  test('the list of days is copied as a table', async () => {
    await desk.find('cal-copy').click();
    await until(async () => (await desk.clipped()).includes('Paștele Blajinilor'), 'the list');
    assert.match(
      await desk.clipped(),
      /^Data\tZiua\tFelul zilei\tDenumirea\n01\.01\.2026\tjoi\tsărbătoare\t/,
    );
  });

  test('the list of days is seen as a paper', async () => {
    await desk.find('cal-print').click();
    await desk.find('page-picture').waitFor({ timeout: 60_000 });
    assert.match(await desk.find('page-picture').getAttribute('alt'), /2026/);
    assert.deepEqual(await desk.axe(), []);
    await desk.page.keyboard.press('Escape');
    await desk.find('term-print').waitFor({ state: 'detached' });
  });

  test('another year, the dialog and 200 % pass the accessibility rules', async () => {
    await desk.find('cal-after').click();
    await day('2027-01-01').waitFor();
    assert.deepEqual(await desk.axe(), [], '100 %');
    await day('2027-01-04').click();
    await desk.find('cal-day-kind').waitFor();
    assert.deepEqual(await desk.axe(), [], 'dialog');
    await desk.page.keyboard.press('Escape');
    // The page keeps its last place a moment later, with the preferences it knows: let it.
    await new Promise((done) => setTimeout(done, 800));
    const { preferences } = await desk.bridge.call('app_status');
    await desk.bridge.call('preferences_set', { ...preferences, scale: 200 });
    await desk.page.reload();
    await day('2026-12-25').waitFor();
    assert.equal(await desk.page.evaluate(() => document.documentElement.dataset.scale), '200');
    assert.deepEqual(await desk.axe(), [], '200 %');
    const wide = await desk.page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    assert.equal(wide, false, 'nothing is cut at 200 %');
  });
});
