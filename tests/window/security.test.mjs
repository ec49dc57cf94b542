import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { newUser, openWindow } from './harness.mjs';

let user;
let window;

before(async () => {
  user = await newUser();
  window = await openWindow(user, ['--example']);
  await window.painted();
});

after(async () => {
  await window?.close();
  await user.remove();
});

/** Runs in the page: what `probe` came to, as text. */
const probe = (body) =>
  window.browser.executeAsyncScript(`
    const done = arguments[arguments.length - 1];
    (async () => { ${body} })().then(
      (value) => done('allowed: ' + JSON.stringify(value ?? null)),
      (error) => done('refused: ' + (error?.message ?? JSON.stringify(error))),
    );
  `);

const refused = async (what, body) => {
  const answer = await probe(body);
  assert.ok(answer.startsWith('refused: '), `${what}: ${answer}`);
};

test('the page reaches the command table', async () => {
  const answer = await probe(
    `return (await window.__TAURI_INTERNALS__.invoke('call', { cmd: 'app_status', payload: {} })).stage`,
  );
  assert.equal(answer, 'allowed: "open"');
});

test('a command the table does not know is refused with its code', async () => {
  const answer = await probe(`
    try { await window.__TAURI_INTERNALS__.invoke('call', { cmd: 'run_sql', payload: {} }) }
    catch (error) { return error.code }
  `);
  assert.equal(answer, 'allowed: "bad-request"');
});

test('every other door of the window is shut', async () => {
  const doors = [
    ['plugin:fs|read_text_file', { path: '/etc/hostname' }],
    ['plugin:dialog|open', { options: {} }],
    ['plugin:opener|open_path', { path: '/' }],
    ['plugin:opener|open_url', { url: 'https://elsewhere.example' }],
    ['plugin:shell|execute', { program: 'id' }],
    ['plugin:webview|create_webview_window', { options: { label: 'second' } }],
    ['plugin:window|close', { label: 'main' }],
    ['plugin:event|emit', { event: 'changed', payload: [] }],
    ['plugin:path|resolve_directory', { directory: 1 }],
    ['no_such_command', {}],
  ];
  for (const [name, payload] of doors) {
    const line = `return window.__TAURI_INTERNALS__.invoke('${name}', ${JSON.stringify(payload)})`;
    await refused(name, line);
  }
});

test('nothing leaves the page: no request, no socket, no frame, no image from elsewhere', async () => {
  let visits = 0;
  const server = createServer((_, answer) => {
    visits += 1;
    answer.setHeader('Access-Control-Allow-Origin', '*').end('here');
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address();
  const url = `http://127.0.0.1:${port}/`;
  await refused('fetch', `return (await fetch('${url}')).status`);
  await refused(
    'image',
    `return new Promise((done, failed) => {
      const image = new Image(); image.onload = done; image.onerror = () => failed(new Error('no image'));
      image.src = '${url}picture.png';
    })`,
  );
  await refused(
    'script',
    `return new Promise((done, failed) => {
      const script = document.createElement('script'); script.onload = done;
      script.onerror = () => failed(new Error('no script'));
      script.src = '${url}script.js'; document.head.append(script);
    })`,
  );
  await refused(
    'socket',
    `return new Promise((done, failed) => {
      const socket = new WebSocket('ws://127.0.0.1:${port}/');
      socket.onopen = () => done('open'); socket.onerror = () => failed(new Error('no socket'));
    })`,
  );
  await probe(`navigator.sendBeacon('${url}', 'news')`);
  await probe(`
    const frame = document.createElement('iframe'); frame.src = '${url}frame'; document.body.append(frame);
    await new Promise((done) => setTimeout(done, 300)); frame.remove();
  `);
  server.closeAllConnections();
  server.close();
  assert.equal(visits, 0);
});

test('text never becomes code, and what scripts inherit from cannot be changed', async () => {
  await refused('eval', `return eval('1 + 1')`);
  await refused('Function', `return new Function('return 1')()`);
  const inline = await probe(`
    const script = document.createElement('script'); script.textContent = 'window.__injected = 1';
    document.body.append(script); script.remove(); return window.__injected ?? 'nothing';
  `);
  assert.equal(inline, 'allowed: "nothing"');
  assert.equal(await probe(`return Object.isFrozen(Object.prototype)`), 'allowed: true');
});

test('the page cannot be led elsewhere', async () => {
  const here = await window.browser.getCurrentUrl();
  await probe(`location.href = 'https://elsewhere.example/'`);
  await new Promise((done) => setTimeout(done, 500));
  assert.equal(await window.browser.getCurrentUrl(), here);
  assert.equal(await probe(`return window.open('https://elsewhere.example/') === null`), 'allowed: true');
});
