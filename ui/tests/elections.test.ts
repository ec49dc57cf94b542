import { describe, expect, test } from 'vitest';
import type { ElectionRow } from '../src/lib/backend';
import { chaptersOf, finished, roman } from '../src/screens/elections/chapters';
import { everything, names, narrowed, type Narrowing } from '../src/screens/elections/filters';
import { countsOf, marked } from '../src/screens/elections/marks';
import { dateOf, dayNumber, timelineOf } from '../src/screens/elections/timeline';

const TODAY = '2027-09-20';
let made = 0;

function row(values: Partial<ElectionRow> = {}): ElectionRow {
  made += 1;
  const effective = values.official ?? values.to ?? values.from ?? null;
  return {
    id: `r${made}`,
    no: String(made),
    chapter: 'Birourile electorale',
    chapter_place: 0,
    origin: 'pack',
    rule: `MD-${made}`,
    action: 'Constituirea birourilor',
    law_term: 'cel târziu cu 25 de zile înainte',
    legal_act: 'Codul electoral',
    legal_ref: 'art. 40 alin. (1)',
    bodies: 'consiliul electoral',
    responsible: { id: null, name: '', gone: false },
    mine: false,
    from: null,
    to: null,
    time: null,
    draft: 'E−25',
    counting: 'exact_n',
    trust: 'law_text',
    own: null,
    own_typed: false,
    official_from: null,
    official: null,
    official_time: null,
    official_text: '',
    official_source: '',
    differs: false,
    missing: '',
    hint: '',
    state: 'planned',
    mark: 'planned',
    late_days: 0,
    reason: '',
    done_on: null,
    evidence: '',
    note: '',
    for_mayors: false,
    on_wall: false,
    tasks: [],
    ...values,
    effective: values.effective === undefined ? effective : values.effective,
  };
}
const asked = (values: Partial<Narrowing>): Narrowing => ({ ...everything(), ...values });

describe('chapters', () => {
  test('are numbered as in print', () => {
    expect([1, 4, 9, 14, 18, 40, 99].map(roman)).toEqual(['I', 'IV', 'IX', 'XIV', 'XVIII', 'XL', 'XCIX']);
  });
  test('count what is done and leave out what is of no use', () => {
    const rows = [
      row({ state: 'done', mark: 'done' }),
      row({ state: 'not_applicable', mark: 'not_applicable' }),
      row({ mark: 'overdue' }),
      row({ chapter: 'Listele', chapter_place: 1, state: 'done', mark: 'done_late' }),
    ];
    const [first, second] = chaptersOf(rows);
    expect(first).toMatchObject({ title: 'I. Birourile electorale', done: 1, due: 2, overdue: 1 });
    expect(second).toMatchObject({ title: 'II. Listele', done: 1, due: 1 });
    expect([first!, second!].map(finished)).toEqual([false, true]);
  });
  test('keep their number and their count when others are filtered away', () => {
    const rows = [
      row(),
      row({ chapter: 'Listele', chapter_place: 1 }),
      row({ chapter: 'Listele', chapter_place: 1 }),
    ];
    const [only] = chaptersOf(rows, new Set([rows[2]!.id]));
    expect(only).toMatchObject({ title: 'II. Listele', due: 2 });
    expect(only!.rows.map((each) => each.id)).toEqual([rows[2]!.id]);
  });
  test('a name with its own number gets no second one', () => {
    const titles = ['II. Secțiile', 'Capitolul 3. Listele', 'Розділ IV', 'Ziua votării', 'Civica 5'].map(
      (chapter) => chaptersOf([row({ chapter })])[0]!.title,
    );
    expect(titles).toEqual([
      'II. Secțiile',
      'Capitolul 3. Listele',
      'Розділ IV',
      'I. Ziua votării',
      'I. Civica 5',
    ]);
  });
});

describe('filters', () => {
  const rows = [
    row({ action: 'Constituirea secțiilor', mark: 'overdue', trust: 'to_confirm' }),
    row({
      action: 'Listele',
      bodies: 'primăriile; consiliul electoral',
      mine: true,
      trust: 'to_confirm',
      official: TODAY,
    }),
    row({
      action: 'Instruirea',
      bodies: '',
      responsible: { id: 'p', name: 'I. Hârjeu', gone: false },
      differs: true,
    }),
  ];
  const found = (values: Partial<Narrowing>) => [...(narrowed(rows, asked(values)) ?? [])];
  const ids = rows.map((each) => each.id);

  test('nothing asked for is everything', () => {
    expect(narrowed(rows, everything())).toBeNull();
  });
  test('words are found without marks, in any order', () => {
    expect(found({ text: 'SECTIILOR constit' })).toEqual([ids[0]]);
    expect(found({ text: 'harjeu' })).toEqual([ids[2]]);
    expect(found({ text: 'nimic' })).toEqual([]);
  });
  test('narrowings add up; an official day needs no confirming', () => {
    expect(found({ flags: ['confirm'] })).toEqual([ids[0]]);
    expect(found({ flags: ['mine'] })).toEqual([ids[1]]);
    expect(found({ flags: ['mine', 'late'] })).toEqual([]);
    expect(found({ flags: ['differing'] })).toEqual([ids[2]]);
    expect(found({ trust: 'to_confirm' })).toEqual([ids[0], ids[1]]);
  });
  test('who: people of the office first, and one of several bodies', () => {
    expect(names(rows)).toEqual(['I. Hârjeu', 'consiliul electoral', 'primăriile']);
    expect(found({ who: 'consiliul electoral' })).toEqual([ids[0], ids[1]]);
  });
});

describe('marks until the core has answered', () => {
  test('done late says by how many days; done in time by none', () => {
    expect(marked(row({ to: '2027-09-14' }), 'done', TODAY)).toMatchObject({
      mark: 'done_late',
      late_days: 6,
    });
    expect(marked(row({ to: TODAY }), 'done', TODAY)).toMatchObject({
      mark: 'done',
      late_days: 0,
      done_on: TODAY,
    });
    expect(marked(row(), 'done', TODAY)).toMatchObject({ mark: 'done', late_days: 0 });
  });
  test('taken up again it stands where its day puts it', () => {
    const mark = (to: string) => marked(row({ to, state: 'done', done_on: TODAY }), 'planned', TODAY).mark;
    expect(['2027-09-19', '2027-09-20', '2027-09-27', '2027-09-28'].map(mark)).toEqual([
      'overdue',
      'soon',
      'soon',
      'planned',
    ]);
  });
  test('counts sum to the rows', () => {
    const rows = [row({ state: 'done', mark: 'done_late' }), row({ state: 'in_work', mark: 'soon' }), row()];
    const counts = countsOf(rows);
    expect(counts.planned + counts.in_work + counts.done + counts.not_applicable).toBe(counts.total);
    expect(counts).toMatchObject({ done_late: 1, soon: 1, undated: 3 });
  });
});

describe('timeline', () => {
  const DAY = '2027-10-17';
  const of = (chapter: string, place: number, from: string, to: string, more: Partial<ElectionRow> = {}) => [
    row({ chapter, chapter_place: place, to: from, ...more }),
    row({ chapter, chapter_place: place, to, ...more }),
  ];

  test('days are counted through months and years', () => {
    expect(dateOf(dayNumber('2027-12-31') + 1)).toBe('2028-01-01');
    expect(dayNumber(DAY) - dayNumber(TODAY)).toBe(27);
  });
  test('a draft has none', () => {
    expect(timelineOf([row(), row()], null, TODAY)).toBeNull();
  });
  test('looks five weeks back and ten days beyond the voting', () => {
    const line = timelineOf(of('Pregătirea', 0, '2027-01-10', '2028-02-01'), DAY, TODAY)!;
    expect([line.first, line.last]).toEqual(['2027-08-16', '2027-10-27']);
    const [band] = line.bands;
    expect(band).toMatchObject({ from: '2027-01-10', to: '2028-02-01', left: 0, when: 'now' });
    expect(band!.width).toBeCloseTo(100);
  });
  test('bars do not overlap in a lane, and what runs stands on top', () => {
    const rows = [
      ...of('Trecut', 0, '2027-08-20', '2027-09-10', { state: 'done', mark: 'done' }),
      ...of('Viitor', 1, '2027-10-01', '2027-10-10'),
      ...of('Acum', 2, '2027-09-01', '2027-10-05'),
      ...of('Și acum', 3, '2027-09-15', '2027-09-25'),
    ];
    const line = timelineOf(rows, DAY, TODAY)!;
    const band = (title: string) => line.bands.find((each) => each.title === title)!;
    expect(band('Acum')).toMatchObject({ lane: 0, when: 'now' });
    expect(band('Și acum').lane).toBe(1);
    expect(band('Viitor')).toMatchObject({ lane: 1, when: 'future' });
    expect(band('Trecut').when).toBe('past');
    for (const one of line.bands)
      for (const two of line.bands)
        if (one !== two && one.lane === two.lane)
          expect(one.left + one.width <= two.left + 1e-9 || two.left + two.width <= one.left + 1e-9).toBe(
            true,
          );
  });
  test('a stage with a late row is not past', () => {
    const line = timelineOf(of('Lista', 0, '2027-09-01', '2027-09-10', { mark: 'overdue' }), DAY, TODAY)!;
    expect(line.bands[0]).toMatchObject({ when: 'now', overdue: 2 });
  });
  test('one diamond a day, of the worst; practice has none', () => {
    const rows = [
      row({ to: '2027-09-22', state: 'done', mark: 'done' }),
      row({ to: '2027-09-22', mark: 'soon' }),
      row({ to: '2027-09-23', legal_ref: '' }),
      row({ to: '2027-09-24', legal_ref: '', official: '2027-09-24' }),
    ];
    const line = timelineOf(rows, DAY, TODAY)!;
    expect(line.diamonds.map((each) => each.kind).sort()).toEqual(['open', 'soon']);
  });
  test('Mondays are ticks, today and the voting are lines', () => {
    const line = timelineOf(of('Pregătirea', 0, '2027-08-01', '2027-10-30'), DAY, TODAY)!;
    expect(line.weeks.every((week) => new Date(`${week.day}T00:00:00Z`).getUTCDay() === 1)).toBe(true);
    expect(line.months.map((month) => month.day)).toEqual(['2027-08-16', '2027-09-01', '2027-10-01']);
    expect(line.today).toBeLessThan(line.voting!);
    // Before the time that is drawn, or after it, there is no line.
    expect(timelineOf(of('Arhiva', 0, '2027-12-01', '2027-12-20'), DAY, '2028-03-01')!.today).toBeNull();
  });
});
