import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually, newUser, openWindow, startPlain } from './harness.mjs';

test('a second start ends by itself and leaves the first window as it is', async () => {
  const user = await newUser();
  const window = await openWindow(user, ['--example']);
  try {
    await window.painted();
    const title = await window.browser.getTitle();
    const second = startPlain(user, ['--example']);
    assert.equal(await second.ended, 0);
    assert.equal(await window.browser.getTitle(), title);
  } finally {
    await window.close();
    await user.remove();
  }
});

test('a power cut while the window is open loses nothing that was saved', async () => {
  const user = await newUser();
  try {
    const window = await openWindow(user, ['--example']);
    await window.painted();
    const list = {
      query: '',
      filter: { institution: null, vacant_only: false, binned: false },
      sort: 'name',
      after: null,
      limit: 1,
    };
    const { rows } = await window.call('people_list', list);
    const edit = { id: rows[0].id, field: 'room', value: '37' };
    assert.equal((await window.call('person_edit', edit)).value.room, '37');
    await window.kill();

    const again = await openWindow(user, ['--example']);
    await again.painted();
    const card = await eventually('the card', () => again.call('person_get', { id: rows[0].id }));
    assert.equal(card.room, '37');
    await again.close();
  } finally {
    await user.remove();
  }
});
