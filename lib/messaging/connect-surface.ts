/** A surface's client, over a port that comes and goes with the worker. */
import type { CommandResult } from '../contract/commands.ts';
import type { SurfaceDown, SurfaceUp } from '../contract/ports.ts';
import { MOST_FIELDS } from '../contract/views/unfinished.ts';
import { newId } from '../platform/ids.ts';
import { watchFrontTab } from '../platform/windows/own-window.ts';
import type { sendFile, takeFile } from './file-transfer.ts';
import { OpenRequests, RETRY_MS } from './open-requests.ts';
import { Subscriptions } from './subscriptions.ts';
import type { SurfaceClient } from './surface-client.ts';
import { SurfaceListeners } from './surface-listeners.ts';
import { WorkerPort } from './worker-port.ts';

function noFiles(): never {
  throw new Error('not-allowed');
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
  const requests = new OpenRequests();
  const subscriptions = new Subscriptions();
  const listeners = new SurfaceListeners();
  const hello: SurfaceUp = { type: 'hello', surface, windowId };

  let stale = false;

  const goStale = (why: 'updated' | 'newer-schema'): void => {
    stale = true;
    port.close();
    listeners.tell('stale', why);
    requests.rejectAll(why);
  };

  const receive = (message: SurfaceDown): unknown => {
    switch (message.type) {
      case 'update':
        return subscriptions.update(message.request, message.value);
      case 'answer':
        if (message.ok) return requests.resolve(message.request, message.value);
        return (
          requests.reject(message.request, message.problem) || subscriptions.fail(message.request, message.problem)
        );
      case 'done':
        return requests.resolve(message.request, message.result);
      case 'capture':
      case 'focus':
        return listeners.call(message);
      case 'tone':
        return listeners.tell('tone', message.tone);
      case 'stale':
        return goStale(message.why);
    }
  };

  const port = new WorkerPort({
    greeting: () => [hello, ...subscriptions.messages(), ...requests.messages()],
    onMessage: receive,
    onLost: () => requests.lose() ?? (subscriptions.isWaiting() ? RETRY_MS : null),
    onUpdated: () => {
      goStale('updated');
      return null;
    },
  });

  const ask = <T>(message: SurfaceUp & { request: string }): Promise<T> => {
    if (stale) return Promise.reject(new Error('updated'));
    const answer = requests.add<T>(message);
    port.sendOrGreet(message);
    return answer;
  };

  const data: SurfaceClient['data'] = (act) => ask({ type: 'data', request: newId(), act });

  const tell = (message: SurfaceUp): void => {
    port.connect();
    port.send(message);
  };

  if (windowId !== null) watchFrontTab(windowId, () => tell(hello));
  port.connect();

  return {
    query: (name, args) => ask({ type: 'query', request: newId(), name, args }),
    subscribe(name, args, onValue, onProblem) {
      const request = newId();
      const message = { type: 'subscribe', request, name, args } as const;
      subscriptions.add(message, onValue, onProblem);
      port.sendOrGreet(message);
      return () => {
        subscriptions.end(request);
        port.send({ type: 'unsubscribe', request });
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
    on: (event, listener) => listeners.add(event, listener),
  };
}
