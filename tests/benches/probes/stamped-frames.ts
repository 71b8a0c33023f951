/** When an element of an extension was put into a page, and when what it frames became usable: told by the documents themselves. */
import type { Frame, Page } from 'playwright-core';

const WITHIN_MS = 20_000;

type World = { mountedAt?: number; usableAt?: number };

/** In the frame of whichever extension: a control of the sidebar, or the bare frame's text. */
const USABLE = 'main:not(.main-waiting):not([aria-busy="true"]), #text';
const WAITS = '.main-waiting, .ghost-rows';

/** Call it before the page is gone to. */
export async function stampFrames(page: Page): Promise<void> {
  await page.addInitScript(install, { usable: USABLE, waits: WAITS });
}

/** From the host element in the page to the usable frame, in milliseconds. @throws when there is none in time */
export async function mountedToUsable(page: Page, isFrame: (frame: Frame) => boolean): Promise<number> {
  const until = Date.now() + WITHIN_MS;
  while (Date.now() < until) {
    const frame = page.frames().find(isFrame);
    const usableAt = await frame?.evaluate(() => (globalThis as unknown as World).usableAt).catch(() => undefined);
    if (usableAt !== undefined) {
      const mountedAt = await page.evaluate(() => (globalThis as unknown as World).mountedAt);
      if (mountedAt === undefined) throw new Error('nobody saw the host element come');
      return usableAt - mountedAt;
    }
    await page.waitForTimeout(50);
  }
  throw new Error(`the frame was not usable within ${WITHIN_MS} ms`);
}

/** Runs in every document, before its own scripts. */
function install({ usable, waits }: { usable: string; waits: string }): void {
  const world = globalThis as unknown as World;
  const now = () => performance.timeOrigin + performance.now();
  const watch = (look: () => boolean): void => {
    const observer = new MutationObserver(() => {
      if (look()) observer.disconnect();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  };
  /** Extensions hang their element beside the body. */
  const isMounted = (): boolean => {
    const host = [...(document.documentElement?.children ?? [])].find(({ tagName }) => tagName === 'DIV');
    if (host) world.mountedAt = now();
    return host !== undefined;
  };
  /** Painted, and free to hear a click: after the next frame, in a task of its own. */
  const isUsable = (): boolean => {
    const shown = document.querySelector(usable);
    if (!shown || shown.getClientRects().length === 0 || document.querySelector(waits)) return false;
    requestAnimationFrame(() => setTimeout(() => (world.usableAt ??= now())));
    return true;
  };
  // Looked at whenever a frame is drawn: what was parsed before its place was shown changes no more when it is.
  const look = (): void => {
    if (!isUsable()) requestAnimationFrame(look);
  };
  if (location.protocol === 'chrome-extension:') requestAnimationFrame(look);
  else if (window.top === window) watch(isMounted);
}
