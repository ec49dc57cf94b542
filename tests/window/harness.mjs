/**
 * The real program under WebKitWebDriver, on folders of its own.
 *
 * The driver is spoken to directly: it starts the program, which shows itself to be driven
 * when TAURI_WEBVIEW_AUTOMATION is set.
 */
import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';
import { Builder, By, Key, until } from 'selenium-webdriver';

export { Key };

const run = promisify(execFile);

const root = resolve(import.meta.dirname, '../..');
const WINDOW = process.env.DESK_WINDOW ?? join(root, 'target/debug/district-desk');
/** Longer than anything takes on a loaded computer. */
const PATIENCE = 20_000;

const freePort = () =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => found(port));
    });
  });

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Waits until `question` answers with something true and gives that back. */
export async function eventually(what, question, patience = PATIENCE) {
  const end = Date.now() + patience;
  let last;
  while (Date.now() < end) {
    try {
      const answer = await question();
      if (answer) return answer;
    } catch (error) {
      last = error;
    }
    await sleep(50);
  }
  throw new Error(`never came: ${what}`, { cause: last });
}

/**
 * Tests that stand each on the one before: after a failed one the others are left out, and it
 * leaves a picture of the screen under `name`.
 */
export function steps(name, window) {
  let broken = false;
  return (title, body) =>
    test(title, async (t) => {
      if (broken) return t.skip('an earlier step failed');
      try {
        await body();
      } catch (error) {
        broken = true;
        await window().picture(`${name}-failed`);
        throw error;
      }
    });
}

/** True when the process has ended, waited for by its parent or not yet. */
async function gone(id) {
  const stat = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => undefined);
  return stat === undefined || stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
}

/** Folders of a user who has never started the program. */
export async function newUser() {
  const folder = await mkdtemp(join(tmpdir(), 'district-desk-window-'));
  await Promise.all(['home', 'config', 'data', 'cache'].map((name) => mkdir(join(folder, name))));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** What the program finds around itself when this user starts it. */
const surroundings = (folder) => ({
  ...process.env,
  HOME: join(folder, 'home'),
  XDG_CONFIG_HOME: join(folder, 'config'),
  XDG_DATA_HOME: join(folder, 'data'),
  XDG_CACHE_HOME: join(folder, 'cache'),
});

/** Starts the program without a driver; `ended` is its exit code. */
export function startPlain({ folder }, args = []) {
  const child = spawn(WINDOW, args, { stdio: 'inherit', env: surroundings(folder) });
  return {
    ended: new Promise((done) => child.once('exit', (code, signal) => done(signal ?? code))),
    kill: () => child.kill(),
  };
}

/** Starts the program for this user, as often as wanted: the folders stay. */
export async function openWindow({ folder }, args = []) {
  const port = await freePort();
  const ready = join(folder, 'ready');
  await rm(ready, { force: true });
  const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...surroundings(folder),
      TAURI_WEBVIEW_AUTOMATION: 'true',
      DISTRICT_DESK_READY_FILE: ready,
    },
  });
  const ended = new Promise((done) => driver.once('exit', done));
  await eventually('the driver', async () => (await fetch(`http://127.0.0.1:${port}/status`)).ok);
  const browser = await new Builder()
    .usingServer(`http://127.0.0.1:${port}`)
    .withCapabilities({
      browserName: 'wry',
      'webkitgtk:browserOptions': { binary: WINDOW, args },
    })
    .build();

  const program = Number(await readFile(`/proc/${driver.pid}/task/${driver.pid}/children`, 'utf8'));
  const end = async (signal) => {
    process.kill(program, signal);
    await eventually('the end of the program', () => gone(program));
    // The session is over with the program; the driver may have noticed already.
    await browser.quit().catch(() => undefined);
    driver.kill('SIGTERM');
    await ended;
  };

  const window = {
    browser,
    /** What the program said about its first paint. */
    painted: () => eventually('the first paint', async () => JSON.parse(await readFile(ready, 'utf8'))),
    /** The visible element with this `data-test` name; `inside` narrows it by CSS. */
    async find(name, inside = '') {
      const css = By.css(`[data-test="${name}"]${inside && ` ${inside}`}`);
      const element = await browser.wait(until.elementLocated(css), PATIENCE, `no ${name}`);
      await browser.wait(until.elementIsVisible(element), PATIENCE, `${name} is not visible`);
      return element;
    },
    all: (name) => browser.findElements(By.css(`[data-test="${name}"]`)),
    click: async (name) => (await window.find(name)).click(),
    /** Replaces what is in a field by typing, as a person does. */
    async type(name, text) {
      const field = await window.find(name);
      await field.click();
      await window.chord(Key.CONTROL, 'a');
      await field.sendKeys(Key.BACK_SPACE);
      if (text) await field.sendKeys(text);
    },
    /** Puts text on the clipboard by cutting it out of this field, then pastes it there. */
    async clip(text, field) {
      await field.click();
      await browser.executeScript('arguments[0].value = arguments[1]', field, text);
      await window.chord(Key.CONTROL, 'a');
      await window.chord(Key.CONTROL, 'x');
      await eventually('the cut', async () => (await field.getAttribute('value')) === '');
      await window.chord(Key.CONTROL, 'v');
      await eventually('the paste', async () => (await field.getAttribute('value')) !== '');
    },
    text: async (name) => (await window.find(name)).getText(),
    /** A command of the table by the page's own door; a refusal comes as `{ error }`. */
    call: (cmd, payload) =>
      browser.executeAsyncScript(
        `const done = arguments[2];
         window.__TAURI_INTERNALS__.invoke('call', { cmd: arguments[0], payload: arguments[1] })
           .then(done, (error) => done({ error }))`,
        cmd,
        payload,
      ),
    value: async (name) => (await window.find(name)).getAttribute('value'),
    /** A chord wherever the focus is. */
    press: (...keys) =>
      browser
        .actions()
        .sendKeys(...keys)
        .perform(),
    async chord(...keys) {
      const actions = browser.actions();
      keys.forEach((key) => actions.keyDown(key));
      [...keys].reverse().forEach((key) => actions.keyUp(key));
      await actions.perform();
    },
    /** The screen as it stands, into artifacts/. The driver's own picture never arrives
     *  on a virtual display. */
    async picture(name) {
      const folder = join(root, 'artifacts');
      await mkdir(folder, { recursive: true });
      await run('import', ['-window', 'root', join(folder, `${name}.png`)]);
    },
    /** Ends the program in order, as at the end of a session, and waits until it is gone. */
    close: () => end('SIGTERM'),
    /** Ends it as a power cut would. */
    kill: () => end('SIGKILL'),
  };
  return window;
}
