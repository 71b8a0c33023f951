/**
 * Where Gmail keeps its facts: `selector @attribute (since)`, the most lasting first. Attributes and roles have outlived
 * every redesign since 2018; generated class names are the fallback.
 */

export const LEGACY_ID = 'data-legacy-thread-id';
export const PERM_ID = 'data-thread-perm-id';
/** Only the open thread's subject is a heading; rows of the list carry the same attribute. */
export const HEADING = ['h2[data-legacy-thread-id] (2018)', '[role=main] h2.hP (2013)'];

export const MESSAGE = ['[role=list]>[role=listitem] (2016)', '.h7,.kv,.kQ (2014)', '[data-message-id] (2018)'];
export const MESSAGE_ID = ['[data-message-id] @data-message-id (2018)'];
export const LEGACY_MESSAGE_ID = ['[data-legacy-message-id] @data-legacy-message-id (2018)'];
export const SENDER = [
  'span.gD[email] (2014)',
  '[email]:not(.M9 *) (2014)',
  'img[jid] (2015)',
  '[data-hovercard-id*="@"]:not(.M9 *) (2018)',
];
export const RECIPIENTS = ['.hb span[email],span.g2[email] (2015)', '[email]:not(.M9 *) (2014)'];
/** Localised words: shown, never parsed. */
export const DATE = ['span.g3[title] @title (2014)'];
export const MESSAGE_BODY = ['.a3s (2014)'];
/** Rows that stand for older messages. */
export const FOLDED = '.adv,.kQ,.kx';

export const DRAFT_BODY = [
  '[role=textbox][g_editable=true][contenteditable=true] (2014)',
  '[role=textbox][contenteditable=true][aria-multiline=true] (2014)',
];
/** Around a draft. That of a reply stands within the message that it answers (`.M9`). */
export const boxAround = (element: Element): Element | null =>
  element.closest('[data-compose-id],.aoI[role=region],.M9,[role=dialog]');
export const DRAFT_ID = ['input[name=draft] @value (2014)'];
