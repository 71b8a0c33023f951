/**
 * The few runtime calls that a content script needs. Ports and listeners are the same with and without promises, so the
 * page side does without the polyfill's 10 kB.
 */
export interface PagePort {
  postMessage(message: unknown): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

interface NativeRuntime {
  id?: string;
  connect(info: { name: string }): PagePort;
  getURL(path: string): string;
  onMessage: { addListener(listener: (message: unknown) => void): void };
}

/** Firefox has this name too, and these few calls answer alike under it. */
const nativeRuntime = (): NativeRuntime | undefined =>
  (globalThis as { chrome?: { runtime?: NativeRuntime } }).chrome?.runtime;

/** False once the extension was updated, reloaded or removed under this page. */
export const isRuntimeAlive = (): boolean => Boolean(nativeRuntime()?.id);

/** Nothing when the runtime has gone. */
export function connectPort(name: string): PagePort | undefined {
  try {
    if (isRuntimeAlive()) return nativeRuntime()?.connect({ name });
  } catch {
    // It went in this moment.
  }
  return undefined;
}

export const extensionUrl = (path: string): string => nativeRuntime()?.getURL(path) ?? '';

export function onRuntimeMessage(listener: (message: unknown) => void): void {
  nativeRuntime()?.onMessage.addListener(listener);
}
