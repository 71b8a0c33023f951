import { browser } from './browser.ts';

/** Chrome stops a worker half a minute after the last event; any call into the browser starts the time anew. */
const BEFORE_SLEEP_MS = 20_000;

/** Keeps the worker while this work is under way, and not a moment longer: writing a large book takes longer than that. */
export async function stayAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), BEFORE_SLEEP_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
