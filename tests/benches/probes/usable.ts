/**
 * When a page of the dashboard has become usable, seen from inside it: its own content stands and is painted, nothing of it
 * waits, a control in it takes the focus, and the page is free to hear a click.
 */
import type { Page } from 'playwright-core';
import type { Visit } from './dashboard-visits.ts';

const WITHIN_MS = 30_000;

type Clock = { usableAt?: (visit: Visit) => Promise<number> };

/** Call it before the page's own scripts run: for every document of the page to come. */
export async function installClock(page: Page): Promise<void> {
  await page.addInitScript(install);
}

/** From the click that leads there (or the change of address, where no link does) until it is usable, in milliseconds. */
export async function switchTo(page: Page, visit: Visit): Promise<number> {
  return withinTime(page.evaluate(leadThere, visit), visit);
}

/** From the start of the navigation, which has begun already, until the page that it leads to is usable. */
export async function sinceNavigation(page: Page, visit: Visit): Promise<number> {
  return withinTime(
    page.evaluate((one) => (globalThis as unknown as Required<Clock>).usableAt(one), visit),
    visit,
  );
}

async function withinTime<T>(work: Promise<T>, { name }: Visit): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} was not usable in half a minute`)), WITHIN_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Runs in the page. */
async function leadThere(visit: Visit): Promise<number> {
  const { usableAt } = globalThis as unknown as Required<Clock>;
  const link = document.querySelector<HTMLAnchorElement>(`.rail a[href="${visit.hash}"]`);
  const start = performance.now();
  if (link) link.click();
  else location.hash = visit.hash;
  return (await usableAt(visit)) - start;
}

/** Runs in the page. */
function install(): void {
  const CONTROLS = 'a[href], button:not(:disabled), input, select, summary, [tabindex="0"]';
  const isReady = ({ hash, own, waits }: Visit): boolean => {
    const main = document.querySelector('#main');
    // What is searched for does not stay in the address.
    if (!main || location.hash !== hash.replace(/\?q=.*$/, '')) return false;
    const shown = main.querySelector(own);
    if (!shown || shown.getClientRects().length === 0) return false;
    return !main.querySelector(`.ghost-rows${waits ? `, ${waits}` : ''}`);
  };
  const takesFocus = (visit: Visit): boolean => {
    const main = document.querySelector('#main');
    const inside = main?.querySelector(visit.own)?.closest(CONTROLS) ?? main?.querySelector(CONTROLS);
    if (!(inside instanceof HTMLElement)) return false;
    inside.focus({ preventScroll: true });
    return document.activeElement === inside;
  };
  const standing = (visit: Visit): Promise<void> =>
    new Promise((resolve) => {
      const look = () => {
        if (!isReady(visit)) return;
        observer.disconnect();
        removeEventListener('hashchange', look);
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      addEventListener('hashchange', look);
      look();
    });
  /** After the next frame was drawn, in a task of its own, as a click would come. */
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  (globalThis as unknown as Clock).usableAt = async (visit) => {
    for (;;) {
      await standing(visit);
      await painted();
      if (isReady(visit) && takesFocus(visit)) return performance.now();
    }
  };
}
