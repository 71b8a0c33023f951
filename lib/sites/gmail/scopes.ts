/** The few places that are watched, aimed again whenever the page has replaced one of them. */

const TREE: MutationObserverInit = { childList: true, subtree: true };
const IDS = ['data-legacy-thread-id', 'data-thread-perm-id', 'data-message-id', 'aria-expanded'];
/** Drafts, the toast, and the title with the account. */
const CALM = '.dw,.b8[role=alert],title';
/** Views and companion rail, for their sizes. */
const SIZED = 'body :is([role=main],[role=complementary])';

/**
 * @param onStir something has changed in a place where most changes are none of ours
 * @param onChange something has changed in a place of ours
 * @returns aims the observers: `wide` = the views are changing, watch all of them; else only `pane`, the open thread
 */
export function watchScopes(
  document: Document,
  onStir: () => void,
  onChange: () => void,
  signal: AbortSignal,
): (wide: boolean, pane: Element | null) => void {
  const stirring = new MutationObserver(onStir);
  const calm = new MutationObserver(onChange);
  const sizes = new ResizeObserver(onChange);
  let aimed: unknown[] = [];
  const aim = (views: Element | null, attributeFilter: string[]): void => {
    const places = [...document.querySelectorAll(`${CALM},${SIZED}`)];
    const next = [views, ...places];
    if (next.length === aimed.length && next.every((place, index) => place === aimed[index])) return;
    aimed = next;
    for (const observer of [stirring, calm, sizes]) observer.disconnect();
    if (signal.aborted) return;
    if (views) stirring.observe(views, { ...TREE, attributeFilter });
    // The first draft, the first toast and the dialogs arrive here.
    calm.observe(document.body, { childList: true });
    for (const place of places) {
      if (place.matches(SIZED)) sizes.observe(place);
      else calm.observe(place, { ...TREE, attributeFilter: ['style', 'class'] });
    }
  };
  signal.addEventListener('abort', () => aim(null, []));
  return (wide, pane) =>
    wide
      ? aim(document.querySelector('.aeF')?.parentElement ?? document.body, [...IDS, 'style', 'role'])
      : aim(pane, IDS);
}
