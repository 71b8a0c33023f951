/** The page's side of its port: connects again when the worker has slept, and knows when the extension has gone. */
import { PAGE_PORT, REPORT } from '../contract/ports.ts';
import type { PageDown, PageUp } from '../contract/ports.ts';
import type { SeenPress } from '../page/sending/press.ts';
import type { PageSight } from '../page/sight.ts';
import { connectPort, isRuntimeAlive, onRuntimeMessage } from '../platform/page-runtime.ts';
import type { PagePort } from '../platform/page-runtime.ts';

/**
 * @param signal closes it
 * @param onReport the worker has woken and asks for the page again
 * @param onGone updated, reloaded or removed: this script is the last of its version, and `signal` is to end
 * @returns says something to the worker
 */
export function openLink(
  signal: AbortSignal,
  onMessage: (message: PageDown) => void,
  onReport: () => void,
  onGone: () => void,
): (message: PageUp<PageSight, SeenPress>) => void {
  let port: PagePort | null | undefined;

  const connect = (): PagePort | null | undefined => {
    if (port || signal.aborted) return port;
    port = connectPort(PAGE_PORT);
    if (!port) gone();
    port?.onMessage.addListener((message) => onMessage(message as PageDown));
    port?.onDisconnect.addListener(() => {
      port = null;
      if (!isRuntimeAlive()) gone();
    });
    return port;
  };
  const gone = (): void => {
    if (!signal.aborted) onGone();
  };

  onRuntimeMessage((message) => {
    if (!signal.aborted && (message as { type?: unknown } | null)?.type === REPORT) onReport();
  });

  signal.addEventListener('abort', () => {
    port?.disconnect();
    port = null;
  });

  return (message) => {
    try {
      connect()?.postMessage(message);
    } catch {
      // The port died between two messages: once more on a new one.
      port = null;
      connect()?.postMessage(message);
    }
  };
}
