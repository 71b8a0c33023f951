/** What a hostile page must not have brought about, in the page and in the sidebar beside it. */
import type { Frame, Page } from 'playwright-core';

/** From now on the frame remembers what its own policy has stopped. */
export async function listenForHarm(sidebar: Frame): Promise<void> {
  await sidebar.evaluate(() => {
    const broken: string[] = [];
    Reflect.set(globalThis, '__broken', broken);
    document.addEventListener('securitypolicyviolation', (event) => broken.push(event.violatedDirective));
  });
}

/** What was executed, in the page or beside it, and what was stopped. */
export async function harmIn(page: Page, sidebar: Frame): Promise<unknown> {
  const hits = [await page.evaluate('window.__hit ?? null'), await sidebar.evaluate('window.__hit ?? null')];
  return [...hits, await sidebar.evaluate('window.__broken')];
}
export const NO_HARM = [null, null, []];

/** Elements that only a hostile text could have brought, and links that are none. */
export function foreignIn(sidebar: Frame): Promise<string[]> {
  return sidebar.evaluate(() =>
    [...document.querySelectorAll('script:not([src]), iframe, object, base, template, [onerror], [onload], a[href]')]
      .filter(
        (element) => !/^((https|mailto|chrome-extension):|dashboard\.html#|#)/.test(element.getAttribute('href') ?? ''),
      )
      .map((element) => element.outerHTML),
  );
}

/** Marks that turn the direction of what stands behind them. */
export const TURNS = /[\u202A-\u202E\u2066-\u2069]/;
