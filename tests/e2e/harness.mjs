/**
 * A desk of one's own for each test: the interface in a real browser, over the bridge, on a
 * real file in a folder that is thrown away.
 *
 *   const desk = await openDesk({ example: true, preferences: { language: 'uk' } });
 *   await desk.find('people-search').fill('шевч');
 *   assert.deepEqual(await desk.axe(), []);
 *   await desk.close();
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

const root = resolve(import.meta.dirname, '../..');
const BRIDGE = process.env.DESK_BRIDGE ?? join(root, 'target/debug/desk-bridge');
const DIST = process.env.DESK_DIST ?? join(root, 'ui/dist');
const BROWSER = process.env.DESK_BROWSER ?? 'chromium';
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/**
 * What this browser need not do. The last list of features wins, so it begins with those of
 * Playwright's own list that could disturb a test; the others are popups of the address bar,
 * pages of their own beside every window, in which nobody types an address here.
 */
const WITHOUT = [
  ...['PaintHolding', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'LensOverlay'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'OptimizationHints'],
  ...['ThirdPartyStoragePartitioning', 'NetworkTimeServiceQuerying', 'PreconnectToSearch', 'AimEnabled'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxFullPopup', 'WebUIOmniboxAimPopup'],
];

/** A Saturday; every test that does not say otherwise is on it. */
export const TODAY = '2026-11-21';

/** True in the long run, where every language, scheme and scale is walked through. */
export const FULL = process.env.DISTRICT_DESK_FULL === '1';

/** Starts a bridge on its own folders; `extra` are further arguments (`--example`, `--file`). */
export async function startBridge({ folder, extra = [], today = TODAY, env = {} }) {
  const child = spawn(
    BRIDGE,
    [
      ...['--port', '0', '--today', today, '--dist', DIST],
      ...['--config-dir', join(folder, 'config'), '--data-dir', join(folder, 'data'), ...extra],
    ],
    { stdio: ['ignore', 'pipe', 'inherit'], env: { ...process.env, ...env } },
  );
  const ended = new Promise((done) => child.once('exit', done));
  const lines = createInterface({ input: child.stdout });
  const url = await new Promise((found, failed) => {
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`the bridge ended with ${code}`)));
    lines.on('line', (line) => line.startsWith('listening ') && found(line.slice(10).trim()));
  });
  return {
    url,
    /** Any command of the table; a refusal is thrown as it came. */
    async call(name, request = {}) {
      const answer = await fetch(`${url}/call/${name}`, {
        method: 'POST',
        body: JSON.stringify(request),
      });
      const body = await answer.json();
      if (!answer.ok) throw body;
      return body;
    },
    /** As a user closes the program. */
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
    /** As a power cut closes it. */
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** An empty folder that is removed by `remove()`. */
export async function ownFolder() {
  const folder = await mkdtemp(join(tmpdir(), 'district-desk-'));
  await Promise.all(['config', 'data', 'home'].map((name) => mkdir(join(folder, name))));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/**
 * Opens the interface.
 * @param {{example?: boolean, file?: string, preferences?: object, viewport?: {width: number, height: number},
 *   today?: string, at?: string, env?: object, before?: (bridge: object) => Promise<void>}} options
 *   `preferences` are laid over those there are; `before` may fill the file before the page opens;
 *   `at` is the screen to begin with: the directory when none is named, with "" where the program begins.
 */
export async function openDesk(options = {}) {
  const own = await ownFolder();
  const extra = [
    ...(options.example ? ['--example'] : []),
    ...(options.file ? ['--file', options.file] : []),
  ];
  const bridge = await startBridge({ ...options, folder: own.folder, extra });
  if (options.preferences) {
    const { preferences } = await bridge.call('app_status');
    await bridge.call('preferences_set', { ...preferences, ...options.preferences });
  }
  await options.before?.(bridge);
  const browser = await enter();
  const context = await browser.newContext({
    viewport: options.viewport ?? { width: 1366, height: 768 },
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'ro-MD',
  });
  const page = await context.newPage();
  /** What the page complained about; a test that expects none asserts that it is empty. */
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // A refused call answers 422 by design; the browser notes each in its console.
    const refusal = message.text().includes('422 (Unprocessable');
    if (message.type() === 'error' && !refusal) complaints.push(message.text());
  });
  await page.goto(options.at === '' ? bridge.url : `${bridge.url}/#/${options.at ?? 'people'}`);
  await page.waitForLoadState('load');
  return {
    page,
    bridge,
    complaints,
    folder: own.folder,
    /** The elements with this `data-test` name. */
    find: (name) => page.locator(`[data-test="${name}"]`),
    /** Puts text on the clipboard as another program would. */
    clip: (text) => page.evaluate((text) => navigator.clipboard.writeText(text), text),
    clipped: () => page.evaluate(() => navigator.clipboard.readText()),
    axe: () => axe(page),
    /** Does much over the bridge with another screen open: a list would be loaded at each step. */
    async elsewhere(work) {
      const here = await page.evaluate(() => location.hash);
      await page.evaluate(() => (location.hash = '#/settings'));
      await page.locator('[data-test="reader-last"]').waitFor();
      await work();
      await page.evaluate((here) => (location.hash = here), here);
    },
    async close() {
      await context.close();
      await bridge.stop();
      await own.remove();
      leave();
    },
  };
}

/**
 * Waits until `ask` answers something true; the page works by itself meanwhile. What takes long
 * to answer is asked less often: asking must not be most of what the computer does.
 */
export async function until(ask, what) {
  const patience = performance.now() + 60_000;
  for (let tries = 0; tries < 20 || performance.now() < patience; tries += 1) {
    const asked = performance.now();
    const answer = await ask();
    if (answer) return answer;
    const pause = Math.max(50, performance.now() - asked);
    await new Promise((done) => setTimeout(done, pause));
  }
  throw new Error(`waited in vain: ${what}`);
}

/**
 * One browser for all desks of this process, each in a context of its own. It is closed a moment
 * after the last of them: the next test's desk is mostly opened right then.
 */
const MOMENT = 200;
let launched;
let desks = 0;
let closing;

function enter() {
  desks += 1;
  clearTimeout(closing);
  launched ??= launch();
  return launched;
}

function leave() {
  desks -= 1;
  if (desks > 0) return;
  closing = setTimeout(async () => {
    const last = launched;
    launched = undefined;
    await (await last).close();
  }, MOMENT);
}

async function launch() {
  return chromium.launch({
    executablePath: await browserPath(),
    args: [
      ...['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
      `--disable-features=${WITHOUT.join(',')}`,
    ],
  });
}

async function browserPath() {
  if (BROWSER.includes('/')) return BROWSER;
  for (const folder of (process.env.PATH ?? '').split(':')) {
    const path = join(folder, BROWSER);
    if (await readFile(path).then(Boolean, () => false)) return path;
  }
  return `/usr/bin/${BROWSER}`;
}

/** Breaches of WCAG 2.2 A and AA on the page as it stands, each as one readable line. */
export async function axe(page) {
  const known = await page.evaluate(() => Boolean(globalThis.axe));
  if (!known) await page.evaluate(await readFile(AXE, 'utf8'));
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
    }),
  );
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id}: ${help}: ${node.target.join(' ')}`),
  );
}
