/** A surface's client: what it may do, each as the message that asks the worker for it. */
import type { CommandResult } from '../contract/commands.ts';
import type { SurfaceUp } from '../contract/ports.ts';
import { MOST_FIELDS } from '../contract/views/unfinished.ts';
import { newId } from '../platform/ids.ts';
import { watchFrontTab } from '../platform/windows/own-window.ts';
import type { sendFile, takeFile } from './file-transfer.ts';
import type { SurfaceClient } from './surface-client.ts';
import { isStale, WorkerLine } from './worker-line.ts';

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
  const hello: SurfaceUp = { type: 'hello', surface, windowId };
  const line = new WorkerLine(hello);
  if (windowId !== null) watchFrontTab(windowId, () => line.tell(hello));

  const data: SurfaceClient['data'] = (act) => line.ask({ type: 'data', request: newId(), act });

  return {
    query: (name, args) => line.ask({ type: 'query', request: newId(), name, args }),
    subscribe: (name, args, onValue, onProblem) =>
      line.follow({ type: 'subscribe', request: newId(), name, args }, { onValue, onProblem }),
    command: async (name, args) => {
      const commandId = newId();
      try {
        return await line.ask<CommandResult>({ type: 'command', request: newId(), commandId, name, args });
      } catch (error) {
        return { ok: false, commandId, problem: isStale(error) ? 'newer-schema' : 'store-failed', values: {} };
      }
    },
    insert: (draft, text) => line.ask({ type: 'insert', request: newId(), draft, text }),
    keep: async (text) => {
      // Longer than a message may be: no answer would come.
      if ((text.fields?.length ?? 0) > MOST_FIELDS) return;
      // A book that takes nothing is said beside what is written; the field still holds the words.
      await line.ask({ type: 'keep', request: newId(), text }).catch(() => undefined);
    },
    layout: (layout) => line.tell({ type: 'layout', ...layout }),
    releaseKeys: () => line.tell({ type: 'release-keys' }),
    data,
    takeFile: async (what, watch) => (files ?? noFiles()).takeFile(data, what, watch),
    sendFile: async (file, watch) => (files ?? noFiles()).sendFile(data, file, watch),
    on: (event, listener) => line.listeners.add(event, listener),
  };
}
