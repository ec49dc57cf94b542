/** Lists of 2,500 stations: few rows in the page, every row reached by keys, the focus never lost. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openDesk, until } from './harness.mjs';
import { STATIONS, VOTING, addElection, addStations } from './stations-setup.mjs';

const MANY = 2500;
/** Each view: the command it reads, its rows, the keys to the last and to the first row. */
const VIEWS = [
  { view: 'day', command: 'day_sheet', row: 'day-row', last: 'Control+End', first: 'Control+Home' },
  { view: 'bureaus', command: 'bureau_list', row: 'bureau-row', last: 'End', first: 'Home' },
  {
    view: 'equipment',
    command: 'equipment_get',
    row: 'equip-row',
    last: 'Control+End',
    first: 'Control+Home',
  },
  { view: 'register', command: 'station_list', row: 'register-row', last: 'End', first: 'Home' },
];

/** The core's own answer made long: what is looked at here is the page. Rows are of several heights. */
function long(answer) {
  const rows = Array.from({ length: MANY }, (_, at) => {
    const row = answer.rows[at % answer.rows.length];
    const named = { number: `52/${at + 1}` };
    if (row.station === undefined) return { ...row, ...named, id: `s${at}` };
    const station = { ...(row.station ?? answer.rows.at(-1).station), ...named, id: `s${at}` };
    const remarks = at % 7 === 0 ? ['La 13:00 au venit mai puțini decât la 10:00.'] : [];
    return 'remarks' in row ? { ...row, station, remarks } : { ...row, station };
  });
  return { ...answer, rows };
}

for (const [scale, scheme, language] of [
  [100, 'light', 'ro'],
  [200, 'white-on-black', 'uk'],
])
  describe(`2,500 stations at ${scale} %`, () => {
    let desk;
    let election;
    const key = (name) => desk.page.keyboard.press(name);
    before(async () => {
      desk = await openDesk({
        example: true,
        today: VOTING,
        preferences: { scale, scheme, language },
        before: async (bridge) => {
          election = await addElection(bridge);
          await addStations(bridge, election, STATIONS);
        },
      });
      await desk.find('person-row').first().waitFor();
      for (const { command } of VIEWS)
        await desk.page.route(`**/call/${command}`, async (route) =>
          route.fulfill({ json: long(await (await route.fetch()).json()) }),
        );
    });
    after(async () => {
      assert.deepEqual(desk.complaints, []);
      await desk.page.goto('about:blank');
      await desk.close();
    });

    for (const { view, row, last, first } of VIEWS)
      test(`${view}: at most sixty rows, the last one by a key`, async () => {
        await desk.page.evaluate(
          ([id, view]) => (location.hash = `#/stations/${id}?view=${view}`),
          [election, view],
        );
        await desk.find(row).first().waitFor();
        const few = async () => {
          const drawn = await desk.find(row).count();
          assert.ok(drawn <= 60, `${drawn} rows in the page`);
        };
        /** The row under the cursor, seen whole or filling what one sees; it has the keys. */
        const at = (n) =>
          until(
            () =>
              desk.page.evaluate(
                ([row, n]) => {
                  const all = [...document.querySelectorAll(`[data-test="${row}"]`)];
                  const here = all.find(
                    (each) => each.innerText.includes(`52/${n}`) && each.ariaSelected === 'true',
                  );
                  if (!here) return false;
                  const keys = document.activeElement;
                  const box = here.getBoundingClientRect();
                  return (
                    (here.contains(keys) || keys.dataset.test === 'register') &&
                    box.top < innerHeight &&
                    box.bottom > 0 &&
                    document
                      .elementFromPoint(
                        box.left + 40,
                        (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2,
                      )
                      ?.closest('tr') === here
                  );
                },
                [row, n],
              ),
            `the row ${n} of ${view}`,
          );
        await few();
        await until(async () => {
          if (view === 'register') await desk.find('register').focus();
          return desk.page.evaluate(() => document.activeElement?.closest('table') !== null);
        }, 'the list has the keys');
        await key(last);
        await at(MANY);
        await few();
        assert.deepEqual(await desk.axe(), []);
        await key('ArrowUp');
        await at(MANY - 1);
        await key('PageUp');
        await key('ArrowDown');
        await few();
        // Scrolled away from, the row under the cursor keeps the keys.
        await desk.page.mouse.move(683, 600);
        await desk.page.mouse.wheel(0, -400_000);
        await until(
          async () =>
            (await desk.find(row).first().innerText()).includes('52/1') &&
            (await desk.page.evaluate(() => document.activeElement?.closest('table') !== null)),
          'the first rows',
        );
        await few();
        await key(first);
        await at(1);
        await key('ArrowDown');
        await at(2);
        await few();
        const sideways = await desk.page.evaluate(
          () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
        );
        assert.equal(sideways, false);
      });
  });
