/**
 * When a content script posted what. The reference's stamps stand in its own world. Ours is not to know that it is
 * measured: its world is entered over the debugger and `runtime.connect` is wrapped there, for the ports to come.
 */
import type { CDPSession, Page } from 'playwright-core';

export interface Posted {
  /** Milliseconds since 1970, with fractions. */
  at: number;
  /** What was posted, as text. */
  text: string;
}

export interface Stamps {
  /** Wraps `runtime.connect`. A port that is open already stays as it is: end the worker, and the next one is wrapped. */
  wrap(): Promise<void>;
  /** All so far. */
  read(): Promise<Posted[]>;
}

type World = { stamps?: Posted[] };
interface Port {
  postMessage(message: unknown): void;
}
type Runtime = { connect(info: { name: string }): Port };

/** @param world name of the extension, as its manifest says. @throws when its content script is not on the page */
export async function findStamps(page: Page, world: string): Promise<Stamps> {
  const session = await page.context().newCDPSession(page);
  const contextId = await findWorld(session, world);
  const evaluate = async (expression: string): Promise<unknown> => {
    const answer = await session.send('Runtime.evaluate', { contextId, expression, returnByValue: true });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  };
  return {
    wrap: async () => void (await evaluate(`(${wrapConnect.toString()})()`)),
    read: async () => (await evaluate('globalThis.stamps')) as Posted[],
  };
}

/** @param world name of an extension. @returns its content script's execution context on the page. @throws when there is none */
export async function findWorld(session: CDPSession, world: string): Promise<number> {
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.name === world) found.push(context.id);
  });
  await session.send('Runtime.enable');
  const [contextId] = found;
  if (contextId === undefined) throw new Error(`no content script of ${world} on the page`);
  return contextId;
}

/** Runs in the content script's world. The stamp comes first, so that its own cost counts as ours. */
function wrapConnect(): void {
  const world = globalThis as unknown as World & Record<'browser' | 'chrome', { runtime: Runtime } | undefined>;
  const stamps: Posted[] = [];
  world.stamps = stamps;
  for (const runtime of new Set([world.browser?.runtime, world.chrome?.runtime])) {
    if (!runtime) continue;
    const connect = runtime.connect.bind(runtime);
    runtime.connect = (info) => {
      const port = connect(info);
      const post = port.postMessage.bind(port);
      port.postMessage = (message) => {
        const at = performance.timeOrigin + performance.now();
        post(message);
        if ((message as { type?: unknown }).type === 'context') stamps.push({ at, text: JSON.stringify(message) });
      };
      return port;
    };
  }
}
