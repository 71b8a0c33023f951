/**
 * A surface's port. The worker sleeps whenever it likes: the port dies with it and comes back when there is something to
 * say, when the worker says WAKE, or when the surface is looked at again. Nothing keeps the worker awake.
 */
import type { CommandResult } from '../contract/commands.ts';
import { SURFACE_PORT, WAKE } from '../contract/ports.ts';
import type { SurfaceDown, SurfaceUp } from '../contract/ports.ts';
import { MOST_FIELDS } from '../contract/views/unfinished.ts';
import type { sendFile, takeFile } from './file-transfer.ts';
import { newId } from '../platform/ids.ts';
import { watchFrontTab } from '../platform/windows/own-window.ts';
import { browser } from '../platform/browser.ts';
import type { Runtime } from '../platform/browser.ts';
import type { SurfaceClient, SurfaceEvents } from './surface-client.ts';

type Call = SurfaceDown & { type: 'capture' | 'focus' };
type Settled = { resolve(value: never): void; reject(error: Error): void };
interface Pending extends Settled {
  message: SurfaceUp;
  tries: number;
}
interface Subscription {
  message: SurfaceUp;
  answered: boolean;
  onValue(value: never): void;
  onProblem(problem: string): void;
}

/**
 * A killed worker fails what was under way; commands are idempotent, so they are sent again, later each time: a machine
 * that has just woken needs seconds for a worker. After a good twelve seconds it is said.
 */
const MAX_TRIES = 20;
const RETRY_MS = 80;
const LONGEST_RETRY_MS = 800;

function noFiles(): never {
  throw new Error('not-allowed');
}

function isAlive(): boolean {
  try {
    return browser.runtime.id !== undefined && browser.runtime.getURL('') !== '';
  } catch {
    return false;
  }
}

/**
 * @param windowId whose front tab the surface follows; the worker may sleep through what happens there
 * @param files the ways of a file, where the surface has a use for them: the sidebar may not move files
 */
export function connectSurface(
  surface: 'sidebar' | 'panel' | 'dashboard',
  windowId: number | null,
  files?: { takeFile: typeof takeFile; sendFile: typeof sendFile },
): SurfaceClient {
  const pending = new Map<string, Pending>();
  const subscriptions = new Map<string, Subscription>();
  const listeners: { [E in keyof SurfaceEvents]: Set<SurfaceEvents[E]> } = {
    capture: new Set(),
    focus: new Set(),
    tone: new Set(),
    stale: new Set(),
  };
  const hello: SurfaceUp = { type: 'hello', surface, windowId };
  let port: Runtime.Port | null = null;
  let stale = false;
  /** A frame that was opened for a capture is told of it at its first hello, before it shows anything that listens. */
  const unheard: Call[] = [];

  const goStale = (why: 'updated' | 'newer-schema'): void => {
    stale = true;
    for (const listener of listeners.stale) listener(why);
    for (const [request, waiting] of pending) {
      pending.delete(request);
      waiting.reject(new Error(why));
    }
  };

  const heed = (message: Call): void => {
    if (listeners[message.type].size === 0) unheard.push(message);
    else if (message.type === 'focus') for (const listener of listeners.focus) listener();
    else for (const listener of listeners.capture) listener(message.selection, message.as);
  };

  const receive = (message: SurfaceDown): void => {
    switch (message.type) {
      case 'update': {
        const subscription = subscriptions.get(message.request);
        if (subscription) subscription.answered = true;
        return subscription?.onValue(message.value as never);
      }
      case 'answer': {
        const waiting = pending.get(message.request);
        pending.delete(message.request);
        if (!waiting) {
          if (!message.ok) subscriptions.get(message.request)?.onProblem(message.problem);
          return;
        }
        return message.ok ? waiting.resolve(message.value as never) : waiting.reject(new Error(message.problem));
      }
      case 'done': {
        const waiting = pending.get(message.request);
        pending.delete(message.request);
        return waiting?.resolve(message.result as never);
      }
      case 'capture':
      case 'focus':
        return heed(message);
      case 'tone':
        for (const listener of listeners.tone) listener(message.tone);
        return;
      case 'stale':
        return goStale(message.why);
    }
  };

  const onDisconnect = (): void => {
    port = null;
    if (!isAlive()) return goStale('updated');
    for (const [request, waiting] of pending) {
      waiting.tries += 1;
      if (waiting.tries > MAX_TRIES) {
        pending.delete(request);
        waiting.reject(new Error('unreachable'));
      }
    }
    const unanswered = [...subscriptions.values()].some((subscription) => !subscription.answered);
    const tries = Math.max(1, ...[...pending.values()].map((waiting) => waiting.tries));
    if (pending.size > 0 || unanswered) setTimeout(connect, Math.min(tries * RETRY_MS, LONGEST_RETRY_MS));
  };

  const send = (message: SurfaceUp): void => {
    try {
      port?.postMessage(message);
    } catch {
      port = null;
      setTimeout(connect, RETRY_MS);
    }
  };

  /** The browser cuts the port of an old version without a word: so it is looked for wherever the rep, or the page, moves. */
  const lookAlive = (): boolean => {
    if (!stale && !isAlive()) goStale('updated');
    return !stale;
  };

  const connect = (): void => {
    if (!lookAlive() || port) return;
    port = browser.runtime.connect({ name: SURFACE_PORT });
    port.onMessage.addListener((message) => receive(message as SurfaceDown));
    port.onDisconnect.addListener(onDisconnect);
    send(hello);
    for (const { message } of subscriptions.values()) send(message);
    for (const { message } of pending.values()) send(message);
  };

  /** The worker is taken at its word for what it answers: both are of one version. */
  const ask = <T>(message: SurfaceUp & { request: string }): Promise<T> =>
    new Promise((resolve: (value: never) => void, reject) => {
      if (stale) return reject(new Error('updated'));
      pending.set(message.request, { message, resolve, reject, tries: 0 });
      if (port) send(message);
      else connect();
    });

  const data: SurfaceClient['data'] = (act) => ask({ type: 'data', request: newId(), act });

  const tell = (message: SurfaceUp): void => {
    connect();
    send(message);
  };

  browser.runtime.onMessage.addListener((message: unknown) => {
    if ((message as { type?: unknown } | null)?.type === WAKE) connect();
    return undefined;
  });
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && connect());
  window.addEventListener('focus', connect);
  document.documentElement.addEventListener('pointerenter', lookAlive);
  // The script in the page makes the frame narrower when it finds itself the last of its version.
  window.addEventListener('resize', lookAlive);
  if (windowId !== null) watchFrontTab(windowId, () => tell(hello));
  connect();

  return {
    query: (name, args) => ask({ type: 'query', request: newId(), name, args }),
    subscribe(name, args, onValue, onProblem) {
      const request = newId();
      const message: SurfaceUp = { type: 'subscribe', request, name, args };
      subscriptions.set(request, { message, answered: false, onValue, onProblem });
      if (port) send(message);
      else connect();
      return () => {
        subscriptions.delete(request);
        send({ type: 'unsubscribe', request });
      };
    },
    command: async (name, args) => {
      const commandId = newId();
      try {
        return await ask<CommandResult>({ type: 'command', request: newId(), commandId, name, args });
      } catch (error) {
        const problem = error instanceof Error && error.message === 'updated' ? 'not-allowed' : 'store-failed';
        return { ok: false, commandId, problem, values: {} };
      }
    },
    insert: (draft, text) => ask({ type: 'insert', request: newId(), draft, text }),
    keep: async (text) => {
      // Longer than a message may be: no answer would come.
      if ((text.fields?.length ?? 0) > MOST_FIELDS) return;
      await ask({ type: 'keep', request: newId(), text }).catch(() => undefined);
    },
    layout: (layout) => tell({ type: 'layout', ...layout }),
    releaseKeys: () => tell({ type: 'release-keys' }),
    data,
    takeFile: async (what, watch) => (files ?? noFiles()).takeFile(data, what, watch),
    sendFile: async (file, watch) => (files ?? noFiles()).sendFile(data, file, watch),
    on(event, listener) {
      const set: Set<unknown> = listeners[event];
      set.add(listener);
      for (const message of unheard.splice(0)) heed(message);
      return () => set.delete(listener);
    },
  };
}
