/**
 * When to read again. Watched are the bones of the page (children of body down to `main`, not what is in them), what is
 * inside `main` on pages about one person, company or thread, and the roots that hold bubbles. Feeds and lists churn all
 * day and say nothing, so their insides are not watched. Nothing runs while nothing changes.
 *
 *   body ▸ #root ▸ … ▸ main ▸ (subtree, on own pages)          bones: childList only
 *        ▸ #interop-outlet ▸ shadow root ▸ (subtree)           bubbles; attached late, so the host's own attributes too
 */
import { startPulse } from '../pulse.ts';
import { all, one } from './dom.ts';
import { onNavigation } from './navigation.ts';
import { isOwnPage } from './paths.ts';
import { OUTLET, overlayRoots } from './roots.ts';
import { lastSeen } from './see-page.ts';

/** Cold messaging took up to ten seconds. */
const PATIENCE_MS = 10_000;
/** Parts of a page still come in after its first one. */
const SETTLING_MS = 1_500;

export function observeLinkedIn(window: Window, onChange: () => void, signal: AbortSignal): void {
  const { document } = window;
  let address = '';
  let arrived = performance.now();
  let watched: Node[] = [];

  /** Observes again only when what is to be observed has been replaced. */
  const look = (): void => {
    address = window.location.href;
    const { bones, insides } = findTargets(document, window.location.pathname);
    const nodes = [...bones, ...insides];
    if (nodes.length !== watched.length || nodes.some((node, index) => node !== watched[index])) {
      watched = nodes;
      observer.disconnect();
      for (const node of nodes) observer.observe(node, { childList: true, subtree: insides.includes(node) });
      // Its root is attached without a sign, and then it is shown.
      for (const outlet of all(document, OUTLET)) observer.observe(outlet, { attributes: true });
    }
    onChange();
  };
  const pulse = startPulse(window, look, signal);
  // At once, so that nothing of the old page is believed; and again when the new one is painted.
  const navigated = (): void => {
    arrived = performance.now();
    look();
    pulse.soon();
  };
  /** While a page is awaited every frame counts; once it has come and is still, the rest can be told more slowly. */
  const isAwaited = (): boolean => {
    const now = performance.now();
    const { at, isEmpty } = lastSeen(document);
    return now - Math.max(at, arrived) < SETTLING_MS || (now - arrived < PATIENCE_MS && (isEmpty || at < arrived));
  };
  const observer = new MutationObserver((records) => {
    // Without the Navigation API a new address shows only here.
    if (address !== window.location.href) navigated();
    else if (isAwaited() || records.some(({ target }) => target.getRootNode() !== document)) pulse.soon();
    else pulse.later();
  });

  onNavigation(window, navigated, signal);
  // Both cross open shadow roots. Typing changes a draft, focus says which conversation is meant.
  document.addEventListener('input', pulse.later, { capture: true, signal });
  document.addEventListener('focusin', pulse.soon, { capture: true, signal });
  signal.addEventListener('abort', () => observer.disconnect());
  look();
}

function findTargets(document: Document, path: string): { bones: Node[]; insides: Node[] } {
  const main = one(document, 'main');
  const bones: Node[] = [];
  for (let node = (main ?? document.body).parentNode; node; node = node.parentNode) bones.push(node);
  const isOwn = isOwnPage(path);
  if (!isOwn || !main) bones.unshift(main ?? document.body);
  const overlays = all(document, '.msg-overlay-container,.msg-overlay-conversation-bubble');
  return { bones, insides: [...(isOwn && main ? [main] : []), ...overlays, ...overlayRoots(document)] };
}
