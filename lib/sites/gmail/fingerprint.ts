/** A cheap sum of what a reading would say of the open thread: most changes of the page are none of ours. */
import { outside } from './find.ts';
import type { Heading } from './read-thread.ts';

/** A message that has no text yet counts when its text arrives. */
const COUNTED = [
  '[role=listitem]',
  '[aria-expanded=true]',
  '.a3s:not(:empty)',
  '[data-hovercard-id]',
  '[contenteditable]',
];

/** @param pane holds heading and messages */
export function fingerprint(heading: Heading | null, pane: Element | null): string {
  if (!heading || !pane) return '';
  const counts = COUNTED.map((selector) => pane.querySelectorAll(selector).length);
  // A mail just sent stands where its draft stood, and then has an id.
  const ids = outside(pane, '[data-message-id]').map((holder) => holder.getAttribute('data-message-id'));
  return [heading.threadId, heading.legacyThreadId, ...counts, ...ids].join();
}
