// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { gmailSite } from '../../../lib/sites/gmail/site.ts';
import { message, thread, TOKEN } from './page.ts';

let ending: AbortController;
let calls: string[];
/** What the browser says of sizes: first each as it is. */
let resized: () => void;

let size: DOMRect;

beforeEach(async () => {
  size = { width: 800, height: 600 } as DOMRect;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(tell: () => void) {
        resized = tell;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  vi.spyOn(Element.prototype, 'getClientRects').mockReturnValue([{}] as unknown as DOMRectList);
  ending = new AbortController();
  calls = [];
  history.replaceState({}, '', '#inbox');
  document.title = 'Inbox';
  document.body.innerHTML = '<div role="main"></div>';
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(() => size);
  gmailSite.observe(window, () => calls.push(location.hash), ending.signal);
  // The page as it is.
  await told('#inbox');
});
afterEach(() => {
  ending.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Observers, one frame, and the reading behind it: what is not told by then is told no more. */
const frame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));

/** However long a busy machine takes. */
async function told(hash: string): Promise<void> {
  await expect.poll(() => calls).toEqual([hash]);
  calls.splice(0);
}

test('a new address is told, until the signal ends', async () => {
  for (const [at, type] of ['hashchange', 'popstate'].entries()) {
    history.replaceState({}, '', `#label/${at}`);
    window.dispatchEvent(new Event(type));
    await told(`#label/${at}`);
  }
  ending.abort();
  window.dispatchEvent(new Event('hashchange'));
  await frame();
  expect(calls).toEqual([]);
});

test('the thread of an address that is written over without an event is awaited from the next sign on', async () => {
  vi.setSystemTime(Date.now() + 60_000);
  history.replaceState({}, '', `#inbox/${TOKEN}`);
  document.title = 'Shift planning';
  await frame();
  const before = calls.length;
  // No scope of the list sees it: the body is watched, since the address has come just now.
  const view = document.createElement('div');
  view.innerHTML = thread(message());
  document.querySelector('[role=main]')?.append(view);
  await expect.poll(() => calls.length).toBeGreaterThan(before);
});

test('a size is told when it changes, and not for being watched', async () => {
  resized();
  await frame();
  expect(calls).toEqual([]);
  resized();
  await told('#inbox');
  // The browser says nothing of a view without a size, so the first thing it says is a change.
  size = { width: 0, height: 0 } as DOMRect;
  document.body.innerHTML = '<div role="main"></div>';
  await told('#inbox');
  resized();
  await told('#inbox');
});
