/** The commission's programme pasted out of Word: five planted differences are found, taken in, taken back. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const DAY = '2027-10-17';
const MONTHS = [
  'ianuarie',
  'februarie',
  'martie',
  'aprilie',
  'mai',
  'iunie',
  'iulie',
  'august',
  'septembrie',
  'octombrie',
  'noiembrie',
  'decembrie',
];
/** Rows of the table that say another day than the law gives, by their place. */
const PLANTED = [1, 3, 4, 7, 9];

const later = (day, days) => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
};
const words = (day) => {
  const [year, month, date] = day.split('-').map(Number);
  return `până la ${date} ${MONTHS[month - 1]} ${year} inclusiv`;
};
const cell = (text) => `<td><p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p></td>`;

/** A table as Word copies it, of rows of the programme there is. */
function table(rows) {
  const body = rows.map((row, at) => {
    const day = PLANTED.includes(at) ? later(row.to, at % 2 === 0 ? 2 : -3) : row.to;
    return `<tr>${[String(at + 1), row.action, words(day), row.legal_ref, row.bodies].map(cell).join('')}</tr>`;
  });
  const heads = ['Nr.', 'Acțiunea', 'Termenul', 'Temeiul legal', 'Responsabil'];
  const chapter = '<tr><td colspan="5"><p>I. Acțiuni pregătitoare</p></td></tr>';
  return `<html><body><table><tr>${heads.map(cell).join('')}</tr>${chapter}${body.join('')}</table></body></html>`;
}

describe('the official programme', () => {
  let desk;
  let id;
  let rows;
  const page = () => desk.bridge.call('election_get', { id });

  before(async () => {
    desk = await openDesk({
      example: true,
    });
    const made = await desk.bridge.call('election_add', { kind: 'local_general', day: DAY, language: 'ro' });
    id = made.value.election.id;
    const actions = made.value.rows.map((row) => row.action);
    rows = made.value.rows
      .filter((row) => row.to !== null && row.from === null && row.time === null)
      .filter((row) => actions.filter((action) => action === row.action).length === 1)
      .slice(0, 12);
    assert.ok(rows.length > 9, `only ${rows.length} rows have one day`);
    await desk.find('people-search').waitFor();
    await desk.page.evaluate((id) => (location.hash = `#/elections/${id}?tab=official`), id);
    await desk.find('official-text').waitFor();
  });
  after(() => desk.close());

  test('a pasted table is read as it was copied and exactly five days differ', async () => {
    await desk.find('official-text').evaluate((field, html) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', html);
      clipboardData.setData('text/plain', 'fără tabel');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, table(rows));
    await desk.find('official-run').waitFor();
    assert.equal(await desk.find('official-sum-matched').innerText(), String(rows.length));
    assert.equal(await desk.find('official-sum-differs').innerText(), '5');
    assert.equal(await desk.find('official-sum-unread').innerText(), '0');
    await desk.find('official-narrow-differs').click();
    await until(async () => (await desk.find('official-row').count()) === 5, 'five rows');
    const shown = await desk.find('official-row').locator('.act').allInnerTexts();
    assert.deepEqual(
      shown,
      PLANTED.map((at) => rows[at].action),
    );
    assert.deepEqual(await desk.axe(), []);
  });

  test('a row may be left out by keyboard, and taken again', async () => {
    await desk.find('official-narrow-all').click();
    await until(async () => (await desk.find('official-row').count()) === rows.length, 'all rows');
    const takes = desk.find('official-take');
    await takes.first().focus();
    await desk.page.keyboard.press('Control+ArrowDown');
    assert.ok(await takes.nth(1).evaluate((field) => field === document.activeElement));
    const before = await takes.nth(1).inputValue();
    await takes.nth(1).selectOption('skip');
    await until(async () => (await desk.find('official-sum-differs').innerText()) === '4', 'four differ');
    await takes.nth(1).selectOption(before);
    await until(async () => (await desk.find('official-sum-differs').innerText()) === '5', 'five differ');
  });

  test('without its source nothing is taken in', async () => {
    await desk.find('official-run').click();
    assert.ok(await desk.find('official-source').evaluate((field) => field === document.activeElement));
    assert.equal((await page()).election.official, '');
  });

  test('it is taken in as one act and taken back whole', async () => {
    const was = await page();
    await desk.find('official-source').fill('Hotărârea comisiei nr. 12 din 02.07.2027');
    await desk.page.keyboard.press('Control+Enter');
    await desk.find('official-done').waitFor();
    assert.equal(await desk.find('official-report-differs').count(), 5);
    const now = await page();
    assert.equal(now.election.counts.differing, 5);
    assert.equal(now.rows.filter((row) => row.official !== null).length, rows.length);
    assert.match(now.election.official, /Hotărârea comisiei nr\. 12/);
    assert.deepEqual(await desk.axe(), []);
    await desk.find('official-undo').click();
    await desk.find('official-text').waitFor();
    assert.deepEqual(await page(), was);
    assert.deepEqual(desk.complaints, []);
  });
});
