/** The copy of the book that the worker takes every ten minutes, taken now. */
import type { RedPenBrowser } from '../../e2e/harness/index.ts';

/** As the alarm would have it taken, and read back. */
export async function takeCopy(browser: RedPenBrowser): Promise<void> {
  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: WorkerApi };
    chrome.alarms.onAlarm.dispatch({ name: 'snapshot' });
    for (let tries = 0; tries < 300; tries += 1) {
      const { 'snapshot/a/head': head } = await chrome.storage.local.get('snapshot/a/head');
      if ((head as { verified?: boolean } | undefined)?.verified) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('no copy was taken');
  });
}

interface WorkerApi {
  alarms: { onAlarm: { dispatch(alarm: { name: string }): void } };
  storage: { local: { get(key: string): Promise<Record<string, unknown>> } };
}
