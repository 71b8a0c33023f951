/**
 * Where conversations can stand (reading of October 2026): the page itself, the open shadow root of #interop-outlet, and
 * the same-origin frame /preload/, which also holds a decoy editor and is see-through while it is not in use.
 */
import { one } from './dom.ts';

export type Root = Document | ShadowRoot;

export const FRAME = '[data-testid=interop-iframe]';
export const OUTLET = '#interop-outlet,[data-testid=interop-shadowdom]';

/** Roots of what is laid over a page of another kind; the page itself is not among them. */
export function overlayRoots(document: Document): Root[] {
  const frame = one(document, FRAME) as HTMLIFrameElement | null;
  const style = frame && document.defaultView?.getComputedStyle(frame);
  const inner = style && style.opacity !== '0' && frame.contentDocument;
  return [one(document, OUTLET)?.shadowRoot, inner].flatMap((root) => root || []);
}
