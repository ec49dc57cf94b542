import { vi } from 'vitest';
import { useDoor, type Commands, type OpKind, type Topic } from '$lib/backend';
import type { Door } from '$lib/backend/door';

type Name = keyof Commands;
type Asked = {
  name: Name;
  request: unknown;
  answer: (value: unknown) => void;
  refuse: (why: unknown) => void;
};

/** A core that answers nothing until it is told to: every order of answers can be tried. */
export function slowCore() {
  const asked: Asked[] = [];
  const listeners: ((topics: Topic[]) => void)[] = [];
  useDoor({
    call: (name: Name, request: unknown) =>
      new Promise((answer, refuse) => asked.push({ name, request, answer, refuse })),
    onChanged: (told: (topics: Topic[]) => void) => listeners.push(told),
  } as unknown as Door);
  const take = async (name: Name): Promise<Asked> => {
    await settle();
    const at = asked.findIndex((each) => each.name === name);
    const found = asked.splice(at, 1)[0];
    if (at < 0 || !found) throw new Error(`${name} was not asked for`);
    return found;
  };
  return {
    /** The oldest call of that name not answered yet; it is waited for no longer than the page itself runs. */
    take,
    waiting: async (name: Name): Promise<number> => {
      await settle();
      return asked.filter((each) => each.name === name).length;
    },
    answer: async <N extends Name>(name: N, value: unknown): Promise<void> => {
      (await take(name)).answer(value);
      await settle();
    },
    refuse: async (name: Name): Promise<void> => {
      (await take(name)).refuse({ code: 'invalid', params: {}, fields: [] });
      await settle();
    },
    tell: (...topics: Topic[]) => listeners.forEach((each) => each(topics)),
  };
}

/** Lets everything run that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await Promise.resolve();
}

/** What a write answers with. */
export const changed = (value: unknown, kind: OpKind = 'task-edit') => ({
  op: { op: 'o', kind, count: 1, subject: 's' },
  value,
});

/** Time that stands until it is moved. */
export const stopped = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
