/** Answers that come late, in every order: what was done or typed last is never put back. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PersonCard, TaskCard, TaskRow } from '$lib/backend';
import { app } from '$lib/state/app.svelte';
import { toasts } from '$lib/state/toasts.svelte';
import { Turns } from '$lib/state/turns';
import { Page } from '../src/screens/councils/page.svelte';
import { Card } from '../src/screens/people/card.svelte';
import { Body } from '../src/screens/people/institution/body.svelte';
import { OpenTask } from '../src/screens/tasks/card.svelte';
import { TaskList } from '../src/screens/tasks/list.svelte';
import { QuickLine } from '../src/screens/tasks/quick/quick.svelte';
import { TodayPage } from '../src/screens/today/today.svelte';
import { changed, settle, slowCore, stopped } from './slow';

afterEach(() => vi.useRealTimers());

describe('readings and writes', () => {
  /** Writes that are answered by hand. */
  const open = () => {
    let done: (value: string) => void = () => undefined;
    let fail: (why: unknown) => void = () => undefined;
    const asked = new Promise<string>((yes, no) => ([done, fail] = [yes, no]));
    return { ask: () => asked, done, fail };
  };

  test('a reading overtaken by a write is not shown, and is made once more after it', async () => {
    const again = vi.fn();
    const turns = new Turns(again);
    const reading = turns.read() ?? 0;
    const write = open();
    const written = turns.write(write.ask);
    expect(turns.holds(reading)).toBe(false);
    expect(turns.read()).toBeNull();
    write.done('new');
    expect(await written).toEqual({ answer: 'new', newest: true });
    expect(again).toHaveBeenCalledTimes(1);
  });

  test('of two writes only the newer is shown, and one reading follows the last answer', async () => {
    const again = vi.fn();
    const turns = new Turns(again);
    const [one, two] = [open(), open()];
    const first = turns.write(one.ask);
    const second = turns.write(two.ask);
    two.done('b');
    expect(await second).toEqual({ answer: 'b', newest: true });
    expect(again).not.toHaveBeenCalled();
    one.done('a');
    expect(await first).toEqual({ answer: 'a', newest: false });
    expect(again).toHaveBeenCalledTimes(1);
  });

  test('a quiet write asks for nothing more; a refused one asks what stands', async () => {
    const again = vi.fn();
    const turns = new Turns(again);
    await turns.write(() => Promise.resolve());
    expect(again).not.toHaveBeenCalled();
    await expect(turns.write(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(again).toHaveBeenCalledTimes(1);
  });

  test('what is under way when another thing is opened concerns it no more', async () => {
    const again = vi.fn();
    const turns = new Turns(again);
    const write = open();
    const written = turns.write(write.ask);
    turns.read();
    turns.leave();
    expect(turns.read()).not.toBeNull();
    write.done('old');
    expect((await written).newest).toBe(false);
    expect(again).not.toHaveBeenCalled();
  });
});

describe('the card of a task', () => {
  const step = (id: string, done_on: string | null) => ({ id, title: id, done_on });
  const card = (id: string, ...steps: ReturnType<typeof step>[]) => ({ id, steps }) as unknown as TaskCard;
  const ticks = (task: OpenTask) => task.value?.steps.map((each) => each.done_on !== null);
  const tick = (task: OpenTask, id: string) =>
    task.act('step', 'step_tick', { id, done: true }, (now) => ({
      ...now,
      steps: now.steps.map((each) => (each.id === id ? { ...each, done_on: '2026-11-21' } : each)),
    }));
  async function opened() {
    const core = slowCore();
    const task = new OpenTask();
    void task.open('t');
    await core.answer('task_get', card('t', step('a', null), step('b', null)));
    return { core, task };
  }

  test('a tick is seen at once and no reading begun before it takes it away', async () => {
    const { core, task } = await opened();
    void task.reload();
    const before = await core.take('task_get');
    void tick(task, 'a');
    expect(ticks(task)).toEqual([true, false]);
    before.answer(card('t', step('a', null), step('b', null)));
    await settle();
    expect(ticks(task)).toEqual([true, false]);
    // The event of the write comes before its answer.
    void task.reload();
    expect(await core.waiting('task_get')).toBe(0);
    await core.answer('step_tick', changed(card('t', step('a', 'x'), step('b', null))));
    expect(ticks(task)).toEqual([true, false]);
    await core.answer('task_get', card('t', step('a', 'x'), step('b', null)));
    expect(await core.waiting('task_get')).toBe(0);
  });

  test('two ticks stay whichever is answered first', async () => {
    const { core, task } = await opened();
    void tick(task, 'a');
    void tick(task, 'b');
    const [one, two] = [await core.take('step_tick'), await core.take('step_tick')];
    two.answer(changed(card('t', step('a', 'x'), step('b', 'x'))));
    await settle();
    one.answer(changed(card('t', step('a', 'x'), step('b', null))));
    await settle();
    expect(ticks(task)).toEqual([true, true]);
    await core.answer('task_get', card('t', step('a', 'x'), step('b', 'x')));
    expect(ticks(task)).toEqual([true, true]);
  });

  test('a refused tick is taken back, with the reason in its place', async () => {
    const { core, task } = await opened();
    void tick(task, 'a');
    await core.refuse('step_tick');
    expect(ticks(task)).toEqual([false, false]);
    expect(task.refused.step?.code).toBe('invalid');
  });

  test('the refusal of a task that was left does not stand on the next one', async () => {
    const { core, task } = await opened();
    void tick(task, 'a');
    void task.open('other');
    await core.answer('task_get', card('other', step('c', null)));
    await core.refuse('step_tick');
    expect(task.value?.id).toBe('other');
    expect(task.refused).toEqual({});
  });
});

describe('the card of a person', () => {
  const person = (part: Partial<PersonCard>) =>
    ({ id: 'p', family: 'A', given: 'B', phones: [], emails: [], ...part }) as unknown as PersonCard;

  test('a refused field goes back alone; the other on its way stays as typed', async () => {
    const core = slowCore();
    const card = new Card();
    void card.open('p');
    await core.answer('person_get', person({}));
    void card.edit('family', 'A2');
    void card.edit('given', 'B2');
    await core.refuse('person_edit');
    expect([card.value?.family, card.value?.given]).toEqual(['A', 'B2']);
    await core.answer('person_edit', changed(person({ given: 'B2' })));
    expect([card.value?.family, card.value?.given]).toEqual(['A', 'B2']);
  });

  test('the answer to the first of two fields does not put back the second', async () => {
    const core = slowCore();
    const card = new Card();
    void card.open('p');
    await core.answer('person_get', person({}));
    void card.edit('family', 'A2');
    void card.edit('given', 'B2');
    await core.answer('person_edit', changed(person({ family: 'A2' })));
    expect([card.value?.family, card.value?.given]).toEqual(['A2', 'B2']);
  });
});

test('an institution and a council keep what was written over a reading begun before', async () => {
  const core = slowCore();
  const body = new Body();
  void body.open('o');
  await core.answer('organisation_get', { id: 'o', name: 'Veche', note: '' });
  void body.reload();
  const late = await core.take('organisation_get');
  void body.edit('name', 'Nouă');
  late.answer({ id: 'o', name: 'Veche', note: '' });
  await settle();
  expect(body.value?.name).toBe('Nouă');

  const page = new Page();
  void page.open('c');
  await core.answer('council_get', { id: 'c', note: '' });
  void page.reload();
  const former = await core.take('council_get');
  void page.act('council_edit', {} as never);
  await core.answer('council_edit', changed({ id: 'c', note: 'nou' }));
  former.answer({ id: 'c', note: '' });
  await settle();
  expect(page.value).toMatchObject({ note: 'nou' });
});

describe('the list of tasks', () => {
  const row = (id: string) => ({ id, title: id }) as TaskRow;
  const page = (...ids: string[]) => ({ rows: ids.map(row), groups: [], total: ids.length, next: null });
  async function listed(...ids: string[]) {
    const core = slowCore();
    const list = new TaskList();
    list.group = 'none';
    void list.search();
    await core.answer('task_list', page(...ids));
    return { core, list };
  }
  const ids = (list: TaskList) => list.rows.map((each) => each.id);

  test('a binned row is not brought back by a reading begun before', async () => {
    const { core, list } = await listed('a', 'b', 'c');
    void list.refresh();
    const before = await core.take('task_list');
    let written: () => void = () => undefined;
    void list.without(['b'], () => new Promise<void>((done) => (written = done)));
    expect(ids(list)).toEqual(['a', 'c']);
    before.answer(page('a', 'b', 'c'));
    await settle();
    expect(ids(list)).toEqual(['a', 'c']);
    expect(list.total).toBe(2);
    written();
    await core.answer('task_list', page('a', 'c'));
    expect(ids(list)).toEqual(['a', 'c']);
  });

  test('a refused bin brings the row back', async () => {
    const { core, list } = await listed('a', 'b');
    const binned = list.without(['b'], () => Promise.reject(new Error('no')));
    await core.answer('task_list', page('a', 'b'));
    await expect(binned).rejects.toThrow('no');
    expect(ids(list)).toEqual(['a', 'b']);
  });

  test('whoever walks on while the list is read again stays where they went', async () => {
    const { core, list } = await listed('a', 'b', 'c', 'd');
    void list.refresh();
    list.move(2);
    await core.answer('task_list', page('new', 'a', 'b', 'c', 'd'));
    expect(list.current?.id).toBe('c');
  });

  test('a range goes on from where it began over a reading', async () => {
    const { core, list } = await listed('a', 'b', 'c', 'd');
    list.move(1);
    list.move(2, true);
    void list.refresh();
    await core.answer('task_list', page('new', 'a', 'b', 'c', 'd'));
    list.move(4, true);
    expect([...list.picked]).toEqual(['b', 'c', 'd']);
  });
});

describe('the quick line', () => {
  const reading = (title: string) => ({ chips: [], doubts: [], task: { title }, repeat: null, sentence: '' });

  test('saves what stood there at Enter, whatever is typed meanwhile', async () => {
    const core = slowCore();
    const line = new QuickLine();
    line.typed('un');
    await core.answer('quick_read', reading('un'));
    line.typed('unu');
    await core.take('quick_read');
    const saved = line.save();
    line.typed('doi');
    await core.answer('quick_read', reading('unu'));
    const made = await core.take('task_add');
    expect(made.request).toEqual({ title: 'unu' });
    made.answer(changed({ id: 't' }));
    expect(await saved).toBe('t');
    expect(line.text).toBe('doi');
  });

  test('what cannot be read is not saved as it was read before', async () => {
    const core = slowCore();
    const line = new QuickLine();
    line.typed('unu');
    await core.answer('quick_read', reading('unu'));
    line.typed('unu doi');
    await core.take('quick_read');
    const saved = line.save();
    await core.refuse('quick_read');
    expect(await saved).toBeNull();
    expect(await core.waiting('task_add')).toBe(0);
    expect(line.refused).not.toBeNull();
  });
});

test('on Today the line that is done leaves its place to the next one', async () => {
  const core = slowCore();
  const day = new TodayPage();
  const none = { total: 0, rows: [] };
  const page = (...ids: string[]) => ({
    overdue: { total: ids.length, rows: ids.map((id) => ({ id, checkpoint: null })) },
    today: none,
    waiting: none,
    this_week: none,
  });
  const read = async (...ids: string[]) => {
    void day.load();
    await core.answer('today_get', page(...ids));
    await core.answer('history_recent', []);
  };
  await read('a', 'b', 'c');
  day.at = day.lines[1]?.key ?? null;
  await read('a', 'c');
  expect(day.current?.key).toBe('overdue/c/');
});

describe('what the program knows of itself', () => {
  const status = (part: object) => ({
    preferences: { scheme: 'light', scale: 100, language: 'ro', ...part },
  });

  test('a preference chosen just now is not put back by a status asked for before', async () => {
    stopped();
    const core = slowCore();
    void app.refresh();
    await core.answer('app_status', status({}));
    void app.refresh();
    const early = await core.take('app_status');
    app.prefer({ scheme: 'dark' });
    early.answer(status({}));
    await settle();
    expect(app.preferences?.scheme).toBe('dark');
    // The next choice is laid over the first, and both are sent.
    app.prefer({ scale: 150 });
    void app.refresh();
    const late = await core.take('app_status');
    vi.advanceTimersByTime(300);
    const set = await core.take('preferences_set');
    expect(set.request).toMatchObject({ scheme: 'dark', scale: 150 });
    set.answer(null);
    await settle();
    late.answer(status({}));
    await settle();
    expect(app.preferences).toMatchObject({ scheme: 'dark', scale: 150 });
    // Once kept, another window may change it.
    void app.refresh();
    await core.answer('app_status', status({ scheme: 'light', scale: 150 }));
    expect(app.preferences?.scheme).toBe('light');
  });

  test('of two statuses the one asked for last is shown', async () => {
    const core = slowCore();
    void app.refresh();
    void app.refresh();
    const [old, young] = [await core.take('app_status'), await core.take('app_status')];
    young.answer({ ...status({}), today: '2026-11-22' });
    await settle();
    old.answer({ ...status({}), today: '2026-11-21' });
    await settle();
    expect(app.status?.today).toBe('2026-11-22');
  });
});

test('a copy takes no Undo away, an act no refusal; the newer act stands for the older', () => {
  toasts.did({ op: '1', kind: 'task-edit', count: 1, subject: 'unu' });
  toasts.failed({ code: 'internal', params: {}, fields: [] });
  toasts.say(() => 'copiat');
  toasts.did({ op: '2', kind: 'task-edit', count: 1, subject: 'doi' });
  expect(toasts.shown.map((each) => each.kind)).toEqual(['failed', 'said', 'did']);
  expect(toasts.shown.filter((each) => each.undo)).toHaveLength(1);
  expect(toasts.shown.at(-1)?.text()).toContain('doi');
  for (const { id } of toasts.shown) toasts.close(id);
  expect(toasts.shown).toEqual([]);
});
