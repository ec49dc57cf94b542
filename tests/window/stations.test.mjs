/**
 * The last Fridays before the voting in the real window: 41 stations come in from a file, an election
 * takes them in, what three surveys found stands in the matrix and becomes tasks, a row is typed, the
 * problems are seen, the matrix goes to paper.
 */
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { Key, eventually, newUser, openWindow, steps } from './harness.mjs';

const STATIONS = 41;
/** Places in the list of the three stations that were looked at. */
const SURVEYED = [2, 6, 11];
const PREMISES = ['Gimnaziul', 'Căminul cultural', 'Casa de cultură', 'Biblioteca', 'Grădinița'];
const two = (n) => String(n).padStart(2, '0');
let user;
let window;
let election;
/** Stations of the register: those of the example and those that came in. */
let all;

before(async () => {
  user = await newUser();
  // A test build takes the file from here instead of a dialog.
  process.env.DISTRICT_DESK_TEST_PATH = join(user.folder, 'secții.csv');
  window = await openWindow(user, ['--example']);
});

after(async () => {
  delete process.env.DISTRICT_DESK_TEST_PATH;
  await window?.close();
  await user.remove();
});

const step = steps('stations', () => window);

const go = (hash) => window.browser.executeScript('location.hash = arguments[0]', hash);
const matrix = () => window.call('readiness_get', { election });
const row = async (at) => (await matrix()).rows[at];
/** Place of a check among the columns, by its picture. */
const column = async (icon) => (await matrix()).groups.findIndex((each) => each.icon === icon);
/** The keys belong to the matrix, its first cell is under the cursor. */
async function intoMatrix() {
  await window.find('readiness');
  await window.browser.executeScript(`document.querySelector('[data-test="readiness"]').focus()`);
  await window.chord(Key.CONTROL, Key.HOME);
}
const shown = async () =>
  window.browser.executeScript(
    `return [...document.querySelectorAll('[data-test="readiness-row"]')].map((row) => row.dataset.id)`,
  );

step('41 stations come in from a file, in one act', async () => {
  await window.painted();
  const former = (await window.call('station_list', {})).rows.length;
  const councils = (await window.call('council_list', { binned: false })).rows;
  const lines = Array.from({ length: STATIONS }, (_, at) => {
    const council = councils[at % councils.length].name;
    const premises = PREMISES[at % PREMISES.length];
    return [
      `52/${two(at + 1)}`,
      council,
      premises,
      `str. Livezilor ${at + 1}`,
      300 + 37 * at,
      at % 2 ? 'Sud' : 'Nord',
    ];
  });
  const table = [
    ['Nr. secției', 'Consiliul local', 'Localul', 'Adresa', 'Numărul de alegători', 'Zona'],
    ...lines,
  ];
  const text = table.map((cells) => cells.map((cell) => `"${cell}"`).join(';')).join('\r\n');
  await writeFile(process.env.DISTRICT_DESK_TEST_PATH, `\ufeff${text}\r\n`);

  await go('#/import?kind=stations');
  await window.click('import-pick');
  await eventually(
    'all are understood',
    async () => (await window.text('import-added')) === String(STATIONS),
  );
  await window.chord(Key.CONTROL, Key.ENTER);
  await eventually('the result', async () => (await window.text('import-result-added')) === String(STATIONS));
  all = (await window.call('station_list', {})).rows.length;
  assert.equal(all, former + STATIONS);
});

step('an election takes them in', async () => {
  const made = await window.call('election_add', { kind: 'local_general', day: '2027-10-17' });
  election = made.value.election.id;
  await go(`#/stations/${election}?view=readiness`);
  await window.click('readiness-take');
  await eventually('they are taken', async () => (await matrix()).rows.length === all);
  await eventually('they are shown', async () => (await shown()).length > 10);
  assert.ok((await shown()).length <= 60, 'few rows are in the page at once');
});

step('three surveys put what they found into the matrix', async () => {
  const { questions } = await window.call('survey_form', {});
  const ramp = questions.find((each) => each.text.startsWith('Rampa'));
  for (const at of SURVEYED) {
    const { station } = await row(at);
    const { error } = await window.call('survey_save', {
      station: station.id,
      election,
      answers: [{ question: ramp.id, answer: 'no', note: `balustrada lipsește, ${station.number}` }],
      into_matrix: true,
    });
    assert.equal(error, undefined);
  }
  const access = await column('access');
  for (const at of SURVEYED) assert.equal((await row(at)).cells[access], 'p');
  await eventually('the screen shows them', async () => {
    const states = await window.browser.executeScript(
      `return [...document.querySelectorAll('[data-test="readiness-row"] [data-c="' + arguments[0] + '"]')]
        .map((cell) => cell.dataset.state)`,
      access,
    );
    return SURVEYED.every((at) => states[at] === 'problem');
  });
});

step('the problems are seen alone, and two of them become tasks', async () => {
  await intoMatrix();
  await window.chord(Key.ALT, 'p');
  await eventually('only problems', async () => (await shown()).length === SURVEYED.length);
  await intoMatrix();
  for (let at = await column('access'); at > 0; at -= 1) await window.press(Key.ARROW_RIGHT);
  await window.chord(Key.SHIFT, Key.ARROW_DOWN);
  await window.press('t');
  await window.type('readiness-hand-responsible', 'Elena Morărescu');
  await window.type('readiness-hand-due', '01.10.2027');
  await window.chord(Key.CONTROL, Key.ENTER);
  const access = await column('access');
  await eventually('two tasks', async () => {
    const [first, second, third] = await Promise.all(SURVEYED.map(row));
    return [first, second].every((each) => each.tasks.includes(access)) && !third.tasks.includes(access);
  });
  const { station } = await row(SURVEYED[0]);
  const cell = await window.call('readiness_cell', {
    election,
    station: station.id,
    group: (await matrix()).groups[access].id,
  });
  const task = await window.call('task_get', { id: cell.task.id });
  assert.equal(task.due_on, '2027-10-01');
  assert.equal(task.station.number, station.number);
});

step('a row of the matrix is typed by one key a cell', async () => {
  await window.chord(Key.ALT, 'p');
  await eventually('all again', async () => (await shown()).length > 10);
  await intoMatrix();
  const { length } = (await matrix()).groups;
  for (let at = 0; at < length; at += 1) {
    await window.press('1');
    if (at + 1 < length) await window.press(Key.ARROW_RIGHT);
  }
  await eventually('the row is ready', async () => (await row(0)).cells === 'o'.repeat(length));
  await window.chord(Key.CONTROL, 'z');
  await eventually(
    'the last is taken back',
    async () => (await row(0)).cells === `${'o'.repeat(length - 1)}.`,
  );
});

step('the matrix goes to paper', async () => {
  await window.chord(Key.CONTROL, 'p');
  await window.find('stprint');
  await eventually('it is laid out', async () => (await window.find('stprint-pdf')).isEnabled());
  await window.click('stprint-pdf');
  await window.find('save-done');
  const paper = await readFile(`${process.env.DISTRICT_DESK_TEST_PATH}.pdf`);
  assert.equal(paper.subarray(0, 5).toString(), '%PDF-');
});
