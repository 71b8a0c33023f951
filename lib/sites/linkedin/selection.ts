/** What the rep has selected, looked at only when the rep captures. Nothing is selected, focused or changed. */
import { PAGE_LIMITS } from '../../page/context.ts';
import type { PageSelection } from '../../page/context.ts';
import { attr } from './dom.ts';
import { overlayRoots } from './roots.ts';
import type { Root } from './roots.ts';

/** Chromium only: inside a shadow root the document's own selection ends at the host. */
type Selecting = Root & { getSelection?(): Selection | null };

export function readSelection(document: Document): PageSelection | null {
  for (const root of [...overlayRoots(document), document] as Selecting[]) {
    const selection = root.getSelection?.();
    const field = root.activeElement as HTMLTextAreaElement | null;
    // Text fields keep their selection to themselves.
    const typed = field?.nodeName === 'TEXTAREA' && field.value.slice(field.selectionStart, field.selectionEnd);
    const text = (typed || selection?.toString() || '').trim().slice(0, PAGE_LIMITS.text);
    const message = selection?.anchorNode?.parentElement?.closest('[data-event-urn^="urn:"]');
    if (text) return { text, messageId: attr(message, 'data-event-urn') || null, draftId: null, sender: null };
  }
  return null;
}
