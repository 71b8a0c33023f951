/** Our element stays where it was put, though a page, or a tool that tidies it, takes it out. */

/** Marks our element for a newer version of ourselves, which replaces it. */
export const MARK = 'data-dock';
/** Where we are taken out again and again, we come back no faster than this. */
const BACK_MS = 300;

/**
 * Puts it into the page, in the place of one that is there.
 *
 * @param isAlive `false` = a newer version of ourselves stands in our place
 * @param onHome it stands in the page, for the first time or again
 * @returns takes it out for good
 */
export function stayHome(document: Document, host: Element, isAlive: () => boolean, onHome: () => void): () => void {
  let returning: ReturnType<typeof setTimeout> | undefined;

  const isHome = (): boolean => host.parentNode === document.documentElement;
  const settle = (): void => {
    returning = undefined;
    if (isHome() || !isAlive()) return;
    // Firefox injects again after an update, and a reloaded extension leaves its old element behind.
    for (const stale of document.querySelectorAll(`div[${MARK}]`)) stale.remove();
    document.documentElement.append(host);
    guard.observe(document.documentElement, { childList: true });
    onHome();
  };
  const guard = new MutationObserver(() => {
    if (!isHome()) returning ??= setTimeout(settle, BACK_MS);
  });
  guard.observe(document, { childList: true });
  settle();

  return () => {
    guard.disconnect();
    clearTimeout(returning);
    host.remove();
  };
}
