/**
 * What no worker of ours can do without: the library that the book is opened with, the schema, and one get. It says what
 * opening through Dexie alone costs beside the bare worker (`raw-worker.js`), whose port it answers in its place.
 */
import { Dexie } from 'dexie';
import { end } from '../../../lib/store/migrations/index.ts';

interface Asked {
  request: string;
  args: { id: string };
}
interface Port {
  name: string;
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (asked: Asked) => void): void };
}
interface World {
  chrome: { runtime: { onConnect: { addListener(listener: (port: Port) => void): void } } };
}

const book = new Dexie('red-pen', { autoOpen: false, cache: 'disabled' });
for (const { to, stores } of end.steps) book.version(to).stores({ ...stores });
const opening = book.open();

async function answer(port: Port, { request, args }: Asked): Promise<void> {
  await opening;
  port.postMessage({ request, ok: true, value: await book.table('commitments').get(args.id) });
}

(globalThis as unknown as World).chrome.runtime.onConnect.addListener((port) => {
  if (port.name === 'raw') port.onMessage.addListener((asked) => void answer(port, asked));
});
