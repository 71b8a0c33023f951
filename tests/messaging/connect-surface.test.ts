// @vitest-environment jsdom
/** A surface's port to a worker that sleeps, is killed and is replaced: what was asked is answered once, or said to be lost. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SurfaceClient } from '../../lib/messaging/surface-client.ts';

/** The worker's end of one port. */
interface WorkerEnd {
  said: Record<string, unknown>[];
  answer(message: Record<string, unknown>): void;
  cut(): void;
}

let ends: WorkerEnd[];
let heardByAll: ((message: unknown) => unknown)[];
let alive: boolean;

function connect() {
  const [toSurface, gone]: [((message: unknown) => void)[], (() => void)[]] = [[], []];
  let open = true;
  const end: WorkerEnd = {
    said: [],
    answer: (message) => {
      for (const hear of toSurface) hear(message);
    },
    cut: () => {
      open = false;
      for (const tell of gone) tell();
    },
  };
  ends.push(end);
  return {
    postMessage: (message: Record<string, unknown>) => {
      if (!open) throw new Error('the port is closed');
      end.said.push(message);
    },
    onMessage: { addListener: (hear: (message: unknown) => void) => void toSurface.push(hear) },
    onDisconnect: { addListener: (tell: () => void) => void gone.push(tell) },
  };
}

vi.stubGlobal('browser', {
  runtime: {
    get id() {
      return alive ? 'red-pen' : undefined;
    },
    getURL: (path: string) => `chrome-extension://red-pen/${path}`,
    connect: () => connect(),
    onMessage: { addListener: (hear: (message: unknown) => unknown) => void heardByAll.push(hear) },
  },
});
vi.stubGlobal('chrome', { runtime: { id: 'red-pen' } });

async function open(): Promise<SurfaceClient> {
  const { connectSurface } = await import('../../lib/messaging/connect-surface.ts');
  return connectSurface('dashboard', null);
}

const last = (): WorkerEnd => {
  const end = ends.at(-1);
  if (!end) throw new Error('no port');
  return end;
};
const typesOf = ({ said }: WorkerEnd) => said.map(({ type }) => type);
const requestOf = (type: string): string =>
  String(last().said.findLast((message) => message['type'] === type)?.['request']);

beforeEach(() => {
  vi.useFakeTimers();
  [ends, heardByAll, alive] = [[], [], true];
});
afterEach(() => vi.useRealTimers());

describe('a question', () => {
  it('is asked after who asks, and answered by its own answer alone', async () => {
    const client = await open();
    const asked = client.query('summary', {});
    expect(typesOf(last())).toEqual(['hello', 'query']);
    last().answer({ type: 'answer', request: 'somebody else’s', ok: true, value: 0 });
    last().answer({ type: 'answer', request: requestOf('query'), ok: true, value: { deals: 3 } });
    expect(await asked).toEqual({ deals: 3 });
  });

  it('fails with the problem that the worker names', async () => {
    const client = await open();
    const asked = client.query('summary', {});
    last().answer({ type: 'answer', request: requestOf('query'), ok: false, problem: 'store-failed' });
    await expect(asked).rejects.toThrow('store-failed');
  });

  it('is asked again where the worker has ended, and once it is answered no more', async () => {
    const client = await open();
    const asked = client.query('summary', {});
    last().cut();
    await vi.advanceTimersByTimeAsync(100);
    expect(ends).toHaveLength(2);
    expect(typesOf(last())).toEqual(['hello', 'query']);
    last().answer({ type: 'answer', request: requestOf('query'), ok: true, value: 1 });
    expect(await asked).toBe(1);
    last().cut();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ends).toHaveLength(2);
  });

  it('is given up after a good twelve seconds of a worker that does not stay', async () => {
    const client = await open();
    const asked = client.query('summary', {}).catch(String);
    for (let tries = 0; tries < 20; tries += 1) {
      last().cut();
      await vi.advanceTimersByTimeAsync(800);
    }
    last().cut();
    expect(await asked).toBe('Error: unreachable');
  });
});

describe('a live question', () => {
  it('stands on the next port as well, hears of each change, and of nothing once it is ended', async () => {
    const client = await open();
    const heard: unknown[] = [];
    const end = client.subscribe('summary', {}, (value) => heard.push(value), String);
    const request = requestOf('subscribe');
    last().answer({ type: 'update', request, value: 1 });
    last().cut();
    // Answered, it waits for somebody to have a reason to look.
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ends).toHaveLength(1);
    for (const hear of heardByAll) hear({ type: 'wake' });
    expect(typesOf(last())).toEqual(['hello', 'subscribe']);
    last().answer({ type: 'update', request, value: 2 });
    end();
    last().answer({ type: 'update', request, value: 3 });
    expect(heard).toEqual([1, 2]);
    expect(typesOf(last())).toEqual(['hello', 'subscribe', 'unsubscribe']);
  });

  it('is asked again at once where it has not been answered yet, and hears why it can’t be', async () => {
    const client = await open();
    const problems: string[] = [];
    client.subscribe(
      'summary',
      {},
      () => {},
      (problem) => problems.push(problem),
    );
    last().cut();
    await vi.advanceTimersByTimeAsync(100);
    expect(typesOf(last())).toEqual(['hello', 'subscribe']);
    last().answer({ type: 'answer', request: requestOf('subscribe'), ok: false, problem: 'store-failed' });
    expect(problems).toEqual(['store-failed']);
  });
});

describe('a command', () => {
  it('goes out again under its own id, so that it is done once', async () => {
    const client = await open();
    const done = client.command('delete-sample' as never, {} as never);
    const id = last().said.at(-1)?.['commandId'];
    last().cut();
    await vi.advanceTimersByTimeAsync(100);
    expect(last().said.at(-1)).toMatchObject({ type: 'command', commandId: id });
    const result = { ok: true, commandId: id };
    last().answer({ type: 'done', request: requestOf('command'), result });
    expect(await done).toEqual(result);
  });

  it.each([
    [
      'the extension was updated',
      () => {
        alive = false;
        last().cut();
      },
    ],
    ['a newer version has opened the book', () => last().answer({ type: 'stale', why: 'newer-schema' })],
  ])('comes to nothing, and says that this tab is of before, where %s', async (_what, happen) => {
    const client = await open();
    const done = client.command('delete-sample' as never, {} as never);
    happen();
    expect(await done).toMatchObject({ ok: false, problem: 'newer-schema' });
    expect(await client.command('delete-sample' as never, {} as never)).toMatchObject({ problem: 'newer-schema' });
  });
});

describe('an update', () => {
  it('is told once, fails what was asked, and lets nothing be asked after', async () => {
    const client = await open();
    const told: string[] = [];
    client.on('stale', (why) => told.push(why));
    const asked = client.query('summary', {}).catch(String);
    alive = false;
    window.dispatchEvent(new Event('focus'));
    window.dispatchEvent(new Event('focus'));
    expect(told).toEqual(['updated']);
    expect(await asked).toBe('Error: updated');
    await expect(client.query('summary', {})).rejects.toThrow('updated');
  });

  it('of the book alone is the worker’s to tell', async () => {
    const client = await open();
    const told: string[] = [];
    client.on('stale', (why) => told.push(why));
    last().answer({ type: 'stale', why: 'newer-schema' });
    expect(told).toEqual(['newer-schema']);
  });
});

it('keeps a call to capture for whoever listens first', async () => {
  const client = await open();
  const selection = { text: 'by Friday', url: 'https://mail.google.com/', from: null };
  last().answer({ type: 'capture', selection, as: 'commitment' });
  const heard: unknown[] = [];
  client.on('capture', (...what) => heard.push(what));
  last().answer({ type: 'capture', selection: null });
  expect(heard).toEqual([
    [selection, 'commitment'],
    [null, undefined],
  ]);
});

it('tells the page’s tone to all who listen, until they stop', async () => {
  const client = await open();
  const tones: string[] = [];
  const stop = client.on('tone', (tone) => tones.push(tone));
  last().answer({ type: 'tone', tone: 'dark' });
  stop();
  last().answer({ type: 'tone', tone: 'light' });
  expect(tones).toEqual(['dark']);
});

it('moves no file for a surface that has no way to', async () => {
  const client = await open();
  const watch = { signal: new AbortController().signal, onProgress: () => {} };
  await expect(client.takeFile('backup', watch)).rejects.toThrow('not-allowed');
});
