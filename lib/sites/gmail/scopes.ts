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
 * @returns aims the observers. `stirring`: the open thread, or the whole body while something is still to come
 */
export function watchScopes(
  { body }: Document,
  onStir: () => void,
  onChange: () => void,
  signal: AbortSignal,
): (stirring: Element | null) => void {
  const observers = [
    new MutationObserver(onStir),
    new MutationObserver(onChange),
    new ResizeObserver(onChange),
  ] as const;
  const [stir, calm, sizes] = observers;
  let aimed: unknown[] = [];
  const aim = (stirring: Element | null): void => {
    const places = [...body.ownerDocument.querySelectorAll(`${CALM},${SIZED}`)];
    const next = [stirring, ...places];
    if (next.length === aimed.length && next.every((place, index) => place === aimed[index])) return;
    aimed = next;
    for (const observer of observers) observer.disconnect();
    if (signal.aborted) return;
    if (stirring)
      stir.observe(stirring, { ...TREE, attributeFilter: [...IDS, ...(stirring === body ? ['style'] : [])] });
    // The first draft and the dialogs arrive here.
    calm.observe(body, { childList: true });
    for (const place of places) {
      if (place.matches(SIZED)) sizes.observe(place);
      else calm.observe(place, { ...TREE, attributeFilter: ['style', 'class'] });
      // The next toast takes the place of this one.
      if (place.matches('.b8')) calm.observe(place.parentElement ?? body, { childList: true });
    }
  };
  signal.addEventListener('abort', () => aim(null));
  return aim;
}
