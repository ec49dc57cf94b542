import type { Door } from './door';
import type { Topic } from './wire';

const post = (path: string, body: unknown) =>
  fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });

async function pick(kind: string): Promise<string | null> {
  const answer = await fetch(`/pick?kind=${encodeURIComponent(kind)}`);
  return answer.ok ? ((await answer.json()) as string | null) : null;
}

/** The same door over HTTP on 127.0.0.1, for development and tests. */
export const bridge: Door = {
  async call(name, request) {
    const answer = await post(`/call/${name}`, request);
    const body: unknown = await answer.json();
    if (!answer.ok) throw body;
    return body;
  },
  onChanged(told) {
    const events = new EventSource('/events');
    events.onmessage = (event: MessageEvent<string>) => told(JSON.parse(event.data) as Topic[]);
  },
  pickOpenPath: (kind) => pick(kind),
  async pickOpenPaths() {
    const answer = await fetch('/pick-files');
    return answer.ok ? ((await answer.json()) as string[]) : [];
  },
  pickFolder: () => pick('folder'),
  pickSavePath: () => pick('save'),
  openFolder: () => Promise.resolve(),
  openFile: async (path) => void (await fetch('/open-file', { method: 'POST', body: path })),
  painted: async (what) => void (await post('/painted', { what })),
};
