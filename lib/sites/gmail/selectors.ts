/** Places that hold facts, or stand for some that are not there. The facts' own are in `lib/page/gmail/ways.ts`. */

/** Rows that stand for older messages. */
export const FOLDED = '.adv,.kQ,.kx';
/** Around a draft. That of a reply stands within the message that it answers (`.M9`). */
export const boxAround = (element: Element): Element | null =>
  element.closest('[data-compose-id],.aoI[role=region],.M9,[role=dialog]');
