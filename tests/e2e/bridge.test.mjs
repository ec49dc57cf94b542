import assert from 'node:assert/strict';
import { request } from 'node:http';
import { after, before, test } from 'node:test';
import { ownFolder, startBridge } from './harness.mjs';

let own;
let bridge;

before(async () => {
  own = await ownFolder();
  bridge = await startBridge({ folder: own.folder, extra: ['--example'] });
});

after(async () => {
  await bridge.stop();
  await own.remove();
});

/** The status of an answer to a request with these headers, sent as they are. */
const status = (path, headers = {}) =>
  new Promise((answered, failed) => {
    const { hostname, port } = new URL(bridge.url);
    const asked = request({ hostname, port, path, headers }, (answer) => {
      answer.resume();
      answered(answer.statusCode);
    });
    asked.on('error', failed).end();
  });

test('a command of the table answers over the bridge', async () => {
  const answer = await bridge.call('app_status');
  assert.equal(answer.stage, 'open');
  assert.equal(answer.today, '2026-11-21');
  assert.ok(answer.file.counts.people > 300);
});

test('a refusal keeps its code', async () => {
  await assert.rejects(bridge.call('person_get', { id: 'nobody' }), { code: 'not-found' });
  await assert.rejects(bridge.call('no_such_command'), { code: 'bad-request' });
  await assert.rejects(bridge.call('person_get', { wrong: 1 }), { code: 'bad-request' });
});

test('only a page on this computer is answered', async () => {
  assert.equal(await status('/'), 200);
  assert.equal(await status('/', { host: 'elsewhere.example' }), 403);
  assert.equal(await status('/', { host: 'elsewhere.example:80' }), 403);
  assert.equal(await status('/', { origin: 'http://elsewhere.example' }), 403);
  assert.equal(await status('/', { origin: 'null' }), 403);
});

test('no file outside the interface is served', async () => {
  assert.equal(await status('/../package.json'), 404);
  assert.equal(await status('/%2e%2e/package.json'), 404);
  assert.equal(await status('//etc/passwd'), 404);
  assert.equal(await status('/nothing-here.js'), 404);
});

test('a change is announced with its subjects, after it is kept', async () => {
  const events = await fetch(`${bridge.url}/events`);
  const stream = events.body.getReader();
  const { rows } = await bridge.call('people_list', {
    query: '',
    filter: { institution: null, vacant_only: false, binned: false },
    sort: 'name',
    after: null,
    limit: 1,
  });
  await bridge.call('person_edit', { id: rows[0].id, field: 'room', value: '12' });
  const { value } = await stream.read();
  const topics = JSON.parse(new TextDecoder().decode(value).replace(/^data: ?/, ''));
  assert.ok(topics.includes('staff') && topics.includes('history'), topics.join());
  assert.equal((await bridge.call('person_get', { id: rows[0].id })).room, '12');
  await stream.cancel();
});
