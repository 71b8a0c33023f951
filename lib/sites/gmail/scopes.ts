/** The few places that are watched, aimed again whenever the page has replaced one of them. */
import { LEGACY_ID, PERM_ID } from '../../page/gmail/ways.ts';
import { allOf, placesOf } from './measure.ts';

const TREE: MutationObserverInit = { childList: true, subtree: true };
const IDS = [LEGACY_ID, PERM_ID, 'data-message-id', 'aria-expanded'];
const LOOKS = ['style', 'class'];
/** Views and companion rail. */
const SIZED = '[role=main],[role=complementary]';
/** Drafts and the toast. */
const PLACES = ['.dw', '.b8[role=alert]', ...SIZED.split(',')];

/**
 * @param onStir something has changed somewhere in the body
 * @param onChange something has changed in a place of ours
 * @returns aims the observers: at the open thread, and at the whole body while something is still to come
 */
export function watchScopes(
  document: Document,
  onStir: () => void,
  onChange: () => void,
  signal: AbortSignal,
): (pane: Element | null, wide: boolean) => void {
  const stir = new MutationObserver(onStir);
  const calm = new MutationObserver(onChange);
  let aimed: unknown[] = [];
  let fresh = false;
  const sizes = new ResizeObserver(() => {
    // First each size as it was when we aimed: whoever aims looks as well.
    if (!fresh) onChange();
    fresh = false;
  });
  const aim = (pane: Element | null, wide: boolean): void => {
    const { body } = document;
    // The account stands in the title.
    const places = [...allOf(document, PLACES), document.querySelector('title') ?? []].flat();
    const next = [wide, pane, body, ...places];
    const same = next.length === aimed.length && next.every((place, index) => place === aimed[index]);
    if (same && !signal.aborted) return;
    aimed = next;
    fresh = false;
    for (const observer of [stir, calm, sizes]) observer.disconnect();
    if (signal.aborted) return;
    if (wide) stir.observe(body, { ...TREE, attributeFilter: [...IDS, 'style'] });
    if (pane) calm.observe(pane, { ...TREE, attributeFilter: IDS });
    // The first draft and the dialogs arrive here.
    calm.observe(body, { childList: true });
    for (const place of places) {
      if (place.matches(SIZED)) {
        sizes.observe(place);
        // Nothing is told of one without a size.
        fresh ||= placesOf([place], 'left').length > 0;
      } else calm.observe(place, { ...TREE, attributeFilter: LOOKS });
      // The next toast takes the place of this one.
      if (place.matches('.b8')) calm.observe(place.parentElement ?? body, { childList: true });
    }
  };
  signal.addEventListener('abort', () => aim(null, false));
  return aim;
}
