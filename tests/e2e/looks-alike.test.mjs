/** People entered twice: found, compared side by side, made one or kept as two. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';

const blank = {
  patronymic: '',
  duty: '',
  room: '',
  hours: '',
  note: '',
  emails: [],
};
const mobile = (typed) => ({
  kind: 'mobile',
  typed,
  extension: null,
  private: false,
});
async function add(bridge, family, given, institution, more = {}) {
  const person = {
    ...blank,
    family,
    given,
    post: 'specialist',
    institution,
    phones: [],
    ...more,
  };
  return (await bridge.call('person_add', person)).value.id;
}
const total = async (bridge) => (await bridge.call('duplicates_list')).total;

describe('people entered twice', () => {
  let desk;
  let old;
  let full;
  let known;

  before(async () => {
    desk = await openDesk({
      example: true,
      async before(bridge) {
        known = await total(bridge);
        old = await add(bridge, 'Țurcan', 'Vlad', 'Secția Încercări', {
          phones: [mobile('079111222')],
        });
        full = await add(bridge, 'Turcanu', 'Vladislav', 'Serviciul Probe', {
          patronymic: 'Ilici',
          phones: [
            mobile('+373 79 111 222'),
            {
              kind: 'work',
              typed: '0-257-2-99-11',
              extension: null,
              private: false,
            },
          ],
          emails: ['vlad@probe.example'],
        });
        await add(bridge, 'Zgardan', 'Nicoleta', 'Secția Încercări', {
          emails: ['zn@probe.example'],
        });
        await add(bridge, 'Zgardan', 'Nicolai', 'Serviciul Probe', {
          emails: ['ZN@probe.example'],
        });
      },
    });
    await desk.find('person-row').first().waitFor();
  });
  after(() => desk.close());

  /** Goes to the pair in which this name stands. */
  async function goTo(name) {
    await until(async () => {
      if (await desk.find('looks-previous').isDisabled()) return true;
      await desk.find('looks-previous').click();
      return false;
    }, 'the first pair');
    await desk.find('looks-pair').focus();
    for (let step = 0; step < 60; step += 1) {
      const names = await desk.find('looks-name').allInnerTexts();
      if (names.some((each) => each.includes(name))) return;
      const place = await desk.find('looks-place').innerText();
      await desk.page.keyboard.press('ArrowDown');
      await until(async () => (await desk.find('looks-place').innerText()) !== place, 'the next pair');
    }
    throw new Error(`no pair with ${name}`);
  }
  const count = async () => Number((await desk.find('looks-count').innerText()).match(/\d+/)[0]);
  const row = (field) => desk.page.locator(`[data-test="looks-row"][data-field="${field}"]`);

  test('the palette leads there, and both cards stand side by side with what differs marked', async () => {
    await desk.page.keyboard.press('Control+k');
    await desk.page.locator('.palette input').fill('înscrise de două');
    await desk.page.locator('.palette .hit', { hasText: 'Caută persoane înscrise de două ori' }).click();
    await desk.find('looks-count').waitFor();
    assert.equal(await count(), known + 2);
    await goTo('Turcanu');
    assert.deepEqual(await desk.axe(), []);
    assert.match(await row('family').innerText(), /diferă/);
    assert.doesNotMatch(await row('patronymic').innerText(), /diferă/, 'only one card has it');
    assert.match(await row('phone').innerText(), /diferă/);
    assert.ok((await desk.find('looks-which').innerText()).includes('același număr de mobil'));
    assert.ok(await desk.find('looks-keep-other').isChecked(), 'the fuller card is offered to stay');
  });

  test('one key merges with the chosen values, and the toast takes it back', async () => {
    await desk.find('looks-keep-one').check();
    await desk.find('looks-given-other').check();
    await desk.find('looks-pair').focus();
    assert.match(await desk.find('looks-summary').innerText(), /„Vlad Țurcan”.*coș/s);
    await desk.page.keyboard.press('Enter');
    await until(async () => (await total(desk.bridge)) === known + 1, 'merged');
    const kept = await desk.bridge.call('person_get', { id: old });
    assert.equal(kept.family, 'Țurcan', 'kept');
    assert.equal(kept.given, 'Vladislav', 'taken from the other card');
    assert.equal(kept.patronymic, 'Ilici', 'completed');
    assert.equal(kept.phones.length, 2, 'the same number stays once');
    assert.equal(kept.emails[0].address, 'vlad@probe.example');
    assert.equal((await desk.bridge.call('person_get', { id: full })).binned, true);
    await until(async () => (await count()) === known + 1, 'the list knows it');
    await desk.find('toast-undo').click();
    await until(async () => (await count()) === known + 2, 'two cards again');
    const back = await desk.bridge.call('person_get', { id: old });
    assert.equal(back.given, 'Vlad');
    assert.equal(back.phones.length, 1);
  });

  test('two people stay two, and it is remembered', async () => {
    await goTo('Zgardan');
    await desk.page.keyboard.press('Delete');
    await until(async () => (await count()) === known + 1, 'noted');
    await desk.page.reload();
    await desk.find('looks-count').waitFor();
    assert.equal(await count(), known + 1);
    for (const pair of (await desk.bridge.call('duplicates_list')).pairs)
      assert.ok(![pair.one.family, pair.other.family].includes('Zgardan'));
  });

  test('when nothing is left the page says what is compared, and the menu of the list its count', async () => {
    for (const pair of (await desk.bridge.call('duplicates_list')).pairs)
      await desk.bridge.call('not_duplicate_set', {
        one: pair.one.id,
        other: pair.other.id,
      });
    await desk.page.locator('.empty', { hasText: 'Nimeni nu pare înscris de două ori' }).waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.bridge.call('history_undo', { op: null, skip_conflicts: false });
    await until(async () => (await desk.find('looks-name').count()) === 2, 'the last pair is back');
    await desk.page.evaluate(() => (location.hash = '#/people'));
    await desk.find('people-menu').click();
    await until(async () => (await desk.find('looks-open-list').innerText()).includes('1'), 'the count');
    await desk.find('looks-open-list').click();
    await desk.find('looks-name').first().waitFor();
    assert.deepEqual(desk.complaints, []);
  });
});
