/** The page's side of its port: connects again when the worker has slept, and knows when the extension has gone. */
import { PAGE_PORT, REPORT } from '../contract/ports.ts';
import type { PageDown, PageUp } from '../contract/ports.ts';
import type { SeenPress } from '../page/sending/press.ts';
import type { PageSight } from '../page/sight.ts';
import { connectPort, isRuntimeAlive, onRuntimeMessage } from '../platform/page-runtime.ts';
import type { PagePort } from '../platform/page-runtime.ts';

export interface Link {
  post(message: PageUp<PageSight, SeenPress>): void;
  close(): void;
}

export interface LinkOptions {
  onMessage(message: PageDown): void;
  /** The worker has woken and asks for the page again. */
  onReport(): void;
  /** Updated, reloaded or removed: this script is the last of its version. */
  onGone(): void;
}

export function openLink(options: LinkOptions): Link {
  let port: PagePort | null = null;
  let closed = false;

  const connect = (): PagePort | null => {
    if (port || closed) return port;
    port = connectPort(PAGE_PORT);
    if (!port) gone();
    port?.onMessage.addListener((message) => options.onMessage(message as PageDown));
    port?.onDisconnect.addListener(() => {
      port = null;
      if (!isRuntimeAlive()) gone();
    });
    return port;
  };
  const gone = (): void => {
    if (!closed) options.onGone();
    closed = true;
  };

  onRuntimeMessage((message) => {
    if (!closed && (message as { type?: unknown } | null)?.type === REPORT) options.onReport();
  });

  return {
    post(message) {
      try {
        connect()?.postMessage(message);
      } catch {
        // The port died between two messages: once more on a new one.
        port = null;
        connect()?.postMessage(message);
      }
    },
    close() {
      closed = true;
      port?.disconnect();
      port = null;
    },
  };
}
