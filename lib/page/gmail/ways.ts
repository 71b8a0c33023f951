/**
 * Where Gmail keeps its facts: `selector @attribute`, the most lasting first. Attributes and roles have outlived every
 * redesign since 2018; generated class names are the fallback. The content script looks, and says by its place in the list
 * which way answered; since when each has been seen says `since.ts`.
 */

/** Looked at for one fact. */
export const MOST_FOUND = 1000;

export const LEGACY_ID = 'data-legacy-thread-id';
export const PERM_ID = 'data-thread-perm-id';
/** Only the open thread's subject is a heading; rows of the list carry the same attribute. */
export const HEADING = ['h2[data-legacy-thread-id]', '[role=main] h2.hP'];

export const ACCOUNT = ['meta[name=og-profile-acct] @content'];
export const BANNER = ['[role=banner] a[aria-label*="@"] @aria-label'];

export const MESSAGE = ['[role=list]>[role=listitem]', '.h7,.kv,.kQ', '[data-message-id]'];
export const MESSAGE_ID = ['[data-message-id] @data-message-id'];
export const LEGACY_MESSAGE_ID = ['[data-legacy-message-id] @data-legacy-message-id'];
export const SENDER = ['span.gD[email]', '[email]:not(.M9 *)', 'img[jid]', '[data-hovercard-id*="@"]:not(.M9 *)'];
export const RECIPIENTS = ['.hb span[email],span.g2[email]', '[email]:not(.M9 *)'];
/** Localised words: shown, never parsed. */
export const DATE = ['span.g3[title] @title'];

export const DRAFT_BODY = [
  '[role=textbox][g_editable=true][contenteditable=true]',
  '[role=textbox][contenteditable=true][aria-multiline=true]',
];
/** Hidden fields of a draft, under Gmail's own short names, and the subject: seen in a new mail, hidden in a reply. */
export const FIELD_NAMES = ['composeid', 'draft', 'rt', 'lts', 'rm', 'from', 'subjectbox', 'subject'];

/** The second holds a list as text. */
const chipsOf = (field: string): string[] => [
  `[name=${field}] [data-hovercard-id]`,
  `input[type=hidden][name=${field}]`,
];
/** The folded line names everybody at once, for all three fields. */
export const TO = [...chipsOf('to'), '.aoD [email],.az9 span[email]'];
export const CC = chipsOf('cc');
export const BCC = chipsOf('bcc');

export const TOAST = ['#link_vsm @param', '#link_undo @param'];
