// From an empty PC to a working desk, and what is said when the file cannot be used.
import assert from 'node:assert/strict';
import { copyFile, mkdir, open, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { axe, FULL, openDesk, ownFolder, startBridge } from './harness.mjs';

const OFFICE = {
  name: 'Consiliul raional Valea Lungă',
  section: 'Secția administrație publică',
  district: 'Valea Lungă',
  country: 'md',
  area_code: '257',
  phone_style: 'dashes',
};
const NEW = {
  path: null,
  office: OFFICE,
  actor: { name: 'Elena Morărescu', post: 'șefa secției', role: 'head' },
  backup_dir: null,
};

/** Waits until the program says so; the page acts in its own time. */
async function until(bridge, good, what) {
  for (let tries = 0; tries < 400; tries += 1) {
    const status = await bridge.call('app_status');
    if (good(status)) return status;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`never came: ${what}`);
}

async function title(desk, text) {
  await desk.page.locator('h1', { hasText: text }).waitFor();
}

test('five steps lead to an empty office', async () => {
  const desk = await openDesk();
  try {
    await title(desk, 'Cum vă este comod să citiți?');
    assert.deepEqual(await desk.axe(), []);

    // Every choice shows at once.
    await desk.find('fs-language-uk').click();
    await title(desk, 'Як вам зручніше читати?');
    await desk.find('fs-scheme-white-on-black').click();
    await desk.find('fs-scale-200').click();
    assert.equal(await desk.page.locator('html').getAttribute('data-scheme'), 'white-on-black');
    assert.deepEqual(await desk.axe(), []);
    const wide = await desk.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0, 'nothing stands out to the right at 200 %');
    await desk.find('fs-scale-100').click();
    await desk.find('fs-scheme-light').click();
    await desk.find('fs-language-ro').click();

    // The office needs a name; what is wrong stands under its field.
    await desk.find('fs-next').click();
    await title(desk, 'Pentru ce birou lucrați?');
    await desk.find('fs-district').fill(OFFICE.district);
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText('Completați acest câmp.').waitFor();
    assert.equal(await desk.find('fs-office-name').getAttribute('aria-invalid'), 'true');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('fs-office-name').fill(OFFICE.name);
    await desk.find('fs-area-code').fill('0269');
    await desk.page.getByText('0-269-2-46-18').waitFor();

    // Typed words survive a restart and going back.
    await desk.page.reload();
    await title(desk, 'Pentru ce birou lucrați?');
    assert.equal(await desk.find('fs-office-name').inputValue(), OFFICE.name);
    await desk.find('fs-next').click();
    await title(desk, 'Cine lucrează aici?');
    await desk.find('fs-user-name').fill('Elena Morărescu');
    await desk.find('fs-back').click();
    assert.equal(await desk.find('fs-district').inputValue(), OFFICE.district);
    await desk.find('fs-next').click();
    assert.equal(await desk.find('fs-user-name').inputValue(), 'Elena Morărescu');
    assert.deepEqual(await desk.axe(), []);

    // From here by keyboard alone: Enter goes on, arrows choose.
    await desk.find('fs-user-name').press('Enter');
    await title(desk, 'Cu ce începeți?');
    assert.deepEqual(await desk.axe(), []);
    await desk.find('fs-data-paste').locator('input').focus();
    for (let steps = 0; steps < 4; steps += 1) await desk.page.keyboard.press('ArrowDown');
    await desk.page.keyboard.press('Enter');
    await title(desk, 'Unde păstrăm copiile?');
    assert.deepEqual(await desk.axe(), []);
    const second = join(desk.folder, 'stick');
    await mkdir(second);
    await desk.find('fs-backup-dir').fill(second);
    await desk.page.keyboard.press('Enter');

    const { file } = await until(
      desk.bridge,
      ({ stage, file }) => stage === 'open' && file?.second_backup_dir,
      'a file',
    );
    assert.equal(file.office.name, OFFICE.name);
    assert.equal(file.office.area_code, '0269');
    assert.equal(file.actor.name, 'Elena Morărescu');
    assert.equal(file.second_backup_dir, second);
    assert.equal(file.counts.people, 0);
    await desk.find('people-search').first().waitFor();
    assert.equal(await desk.page.evaluate(() => localStorage.getItem('first-start')), null);
    assert.deepEqual(desk.complaints, []);
  } finally {
    await desk.close();
  }
});

async function toData(desk) {
  await desk.find('fs-next').click();
  await desk.find('fs-office-name').fill(OFFICE.name);
  await desk.find('fs-next').click();
  await desk.find('fs-user-name').fill('Elena Morărescu');
  await desk.find('fs-next').click();
  await title(desk, 'Cu ce începeți?');
}

test('pasting opens right after the founding', async () => {
  const desk = await openDesk();
  try {
    await toData(desk);
    await desk.find('fs-next').click();
    await desk.find('fs-next').click();
    await desk.find('paste-text').waitFor();
  } finally {
    await desk.close();
  }
});

test('the example opens at once and leads back to the same step', async () => {
  const desk = await openDesk();
  try {
    await toData(desk);
    await desk.find('fs-data-example').click();
    await desk.find('fs-next').click();
    await until(desk.bridge, ({ file }) => file?.example, 'the example');
    await desk.find('person-row').first().waitFor();
    await desk.bridge.call('file_leave_example');
    await title(desk, 'Cu ce începeți?');
  } finally {
    await desk.close();
  }
});

test('an existing database is opened from the first page', async () => {
  const own = await ownFolder();
  const other = await startBridge({ folder: own.folder });
  const path = join(own.folder, 'data', 'moved.ddb');
  await other.call('file_new', { ...NEW, path });
  await other.stop();
  const desk = await openDesk({ env: { DISTRICT_DESK_TEST_PATH: path } });
  try {
    await desk.find('fs-open-existing').click();
    const { file } = await until(desk.bridge, ({ stage }) => stage === 'open', 'the file');
    assert.equal(file.path, path);
    await desk.find('people-search').first().waitFor();
  } finally {
    await desk.close();
    await own.remove();
  }
});

/** A good file with one backup beside it; answers its path. */
async function goodFile(folder) {
  const bridge = await startBridge({ folder });
  const { file } = await bridge.call('file_new', NEW);
  await bridge.call('backup_now');
  await bridge.stop();
  return file.path;
}

/** Random bytes over everything after the first page. */
async function spoil(path) {
  const { size } = await stat(path);
  const handle = await open(path, 'r+');
  const junk = Buffer.from(Array.from({ length: size - 4096 }, (_, n) => (n * 7919 + 13) % 251));
  await handle.write(junk, 0, junk.length, 4096);
  await handle.close();
}

/** Raises the schema number (`user_version`) in the file's head, as a later version would. */
async function age(path) {
  const bytes = await readFile(path);
  bytes.writeUInt32BE(999, 60);
  await writeFile(path, bytes);
}

const TROUBLES = [
  { code: 'file-corrupt', make: spoil, restores: true },
  { code: 'file-newer', make: age },
  {
    code: 'file-foreign',
    make: (path) => writeFile(path, 'nu este o bază de date '.repeat(600)),
  },
  { code: 'file-missing', make: (path) => rm(path) },
];

for (const { code, make, restores } of TROUBLES) {
  test(`${code}: what happened, what is safe, what to do`, async () => {
    const own = await ownFolder();
    const path = await goodFile(own.folder);
    await make(path);
    const before = await readFile(path).catch(() => null);
    const desk = await openDesk({ file: path });
    try {
      await desk.find('file-problem').waitFor();
      assert.equal(await desk.find('file-problem').getAttribute('data-code'), code);
      for (const language of FULL ? ['ro', 'uk', 'ru', 'en'] : ['uk', 'ro']) {
        await desk.find(`language-${language}`).first().click();
        for (const part of ['happened', 'safe', 'todo']) {
          const text = await desk.find(`problem-${part}`).innerText();
          assert.ok(text.length > 10 && !text.startsWith('problem-'), text);
        }
      }
      assert.deepEqual(await desk.axe(), []);
      await desk.find('problem-retry').click();
      await desk.page.getByText('nu merge încă').waitFor();
      assert.deepEqual(await readFile(path).catch(() => null), before, 'the file is as it was');
      await desk.find('problem-copy').click();
      await desk.page.getByText('Detaliile sunt copiate.').waitFor();
      assert.match(await desk.clipped(), new RegExp(`code: ${code}`));
      if (restores) {
        await desk.find('problem-restore').click();
        const { file } = await until(desk.bridge, ({ stage }) => stage === 'open', 'the restored file');
        assert.equal(file.office.name, OFFICE.name);
        const aside = (await readdir(join(path, '..'))).filter((name) => name !== 'backups');
        assert.ok(aside.length > 1, `the damaged file is kept: ${aside}`);
      } else if (code === 'file-missing' || code === 'file-foreign') {
        await desk.find('problem-forget').click();
        await title(desk, 'Cum vă este comod să citiți?');
      }
      assert.deepEqual(desk.complaints, []);
    } finally {
      await desk.close();
      await own.remove();
    }
  });
}

test('file-locked: who holds it and since when; looking is allowed, and trying again works', async () => {
  const own = await ownFolder();
  const path = await goodFile(own.folder);
  const holder = await startBridge({ folder: own.folder });
  await holder.call('app_status');
  const desk = await openDesk({ file: path });
  try {
    await desk.find('file-problem').waitFor();
    assert.equal(await desk.find('file-problem').getAttribute('data-code'), 'file-locked');
    const owner = await desk.find('problem-owner').innerText();
    assert.match(owner, /desk-bridge.*\d\d\.\d\d\.\d{4}, \d\d:\d\d/);
    assert.deepEqual(await axe(desk.page), []);
    await desk.find('problem-read-only').click();
    await until(desk.bridge, ({ file }) => file?.read_only, 'the file to look at');
    await desk.bridge.call('file_open', { path });
    await desk.find('file-problem').waitFor();
    await holder.stop();
    await desk.find('problem-retry').click();
    await until(desk.bridge, ({ file }) => file && !file.read_only, 'the file to write');
  } finally {
    await desk.close();
    await own.remove();
  }
});

test('a file that is there already is never written over', async () => {
  const own = await ownFolder();
  const path = await goodFile(own.folder);
  const desk = await openDesk();
  try {
    const { default_path: usual } = await desk.bridge.call('app_status');
    await toData(desk);
    await desk.find('fs-data-empty').click();
    await desk.find('fs-next').click();
    await copyFile(path, usual);
    await desk.find('fs-next').click();
    await desk.find('fs-error').waitFor();
    assert.deepEqual(await desk.axe(), []);
    await desk.find('fs-found-beside').click();
    const { file } = await until(desk.bridge, ({ stage }) => stage === 'open', 'a second file');
    assert.notEqual(file.path, usual);
    assert.deepEqual(await readFile(usual), await readFile(path));
  } finally {
    await desk.close();
    await own.remove();
  }
});
