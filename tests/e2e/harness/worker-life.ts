/**
 * Stops and starts the extension's worker as the browser does. Playwright's handle outlives a stop: it belongs to the
 * same target, and an evaluation waits on it until the worker runs again. So what runs is asked of the browser.
 */
import type { BrowserContext, CDPSession } from 'playwright-core';

interface Version {
  scriptURL: string;
  runningStatus: 'stopped' | 'starting' | 'running' | 'stopping';
}

const WITHIN = 10_000;

/** Starts the worker of `origin` when it does not run. @throws when it does not start in time */
export async function startWorker(context: BrowserContext, origin: string): Promise<void> {
  await withStatus(context, origin, async (session, until) => {
    const status = await until(() => true);
    if (status === 'running') return;
    if (status === 'stopping') await until((now) => now === 'stopped');
    const running = until((now) => now === 'running');
    await session.send('ServiceWorker.startWorker', { scopeURL: `${origin}/` });
    await running;
  });
}

/** Ends the worker of `origin`, as an idle one is ended, and waits until it has gone. */
export async function endWorker(context: BrowserContext, origin: string): Promise<void> {
  await withStatus(context, origin, async (session, until) => {
    if ((await until(() => true)) === 'stopped') return;
    const stopped = until((now) => now === 'stopped');
    await session.send('ServiceWorker.stopAllWorkers');
    await stopped;
  });
}

export async function isWorkerRunning(context: BrowserContext, origin: string): Promise<boolean> {
  return withStatus(context, origin, async (_session, until) => (await until(() => true)) === 'running');
}

type Status = Version['runningStatus'];
/** Resolves with the first status that holds, the present one included. */
type Until = (holds: (status: Status) => boolean) => Promise<Status>;

/** Any page will do: the browser's workers are seen from all of them. */
async function withStatus<T>(
  context: BrowserContext,
  origin: string,
  act: (session: CDPSession, until: Until) => Promise<T>,
): Promise<T> {
  const session = await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  let status: Status | null = null;
  const waiting = new Set<() => void>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }: { versions: Version[] }) => {
    for (const version of versions) if (version.scriptURL.startsWith(origin)) status = version.runningStatus;
    for (const look of waiting) look();
  });
  const until: Until = (holds) =>
    new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the worker is ${status ?? 'not there'}`)), WITHIN);
      const look = () => {
        if (status === null || !holds(status)) return;
        waiting.delete(look);
        clearTimeout(timer);
        resolve(status);
      };
      waiting.add(look);
      look();
    });
  try {
    await session.send('ServiceWorker.enable');
    return await act(session, until);
  } finally {
    await session.detach().catch(() => undefined);
  }
}
