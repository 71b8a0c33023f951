/**
 * Where Gmail keeps its facts: `selector @attribute (since)`, the most lasting first. Attributes and roles have outlived
 * every redesign since 2018; generated class names are the fallback. The content script looks, and says by its place in
 * the list which way answered.
 */

/** Looked at for one fact. */
export const MOST_FOUND = 1000;

export const LEGACY_ID = 'data-legacy-thread-id';
export const PERM_ID = 'data-thread-perm-id';
/** Only the open thread's subject is a heading; rows of the list carry the same attribute. */
export const HEADING = ['h2[data-legacy-thread-id] (2018)', '[role=main] h2.hP (2013)'];

export const ACCOUNT = 'meta[name=og-profile-acct] @content (2026)';
export const BANNER = '[role=banner] a[aria-label*="@"] @aria-label (2013)';

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
export const MESSAGE_BODY = '.a3s (2014)';

export const DRAFT_BODY = [
  '[role=textbox][g_editable=true][contenteditable=true] (2014)',
  '[role=textbox][contenteditable=true][aria-multiline=true] (2014)',
];
/** Hidden fields of a draft, under Gmail's own short names, and the subject: seen in a new mail, hidden in a reply. */
export const FIELD_NAMES = ['composeid', 'draft', 'rt', 'lts', 'rm', 'from', 'subjectbox', 'subject'];
export const FIELD_SINCE = '2014';

/** The second holds a list as text. */
const chipsOf = (field: string): string[] => [
  `[name=${field}] [data-hovercard-id] (2021)`,
  `input[type=hidden][name=${field}] (2014)`,
];
/** The folded line names everybody at once, for all three fields. */
export const TO = [...chipsOf('to'), '.aoD [email],.az9 span[email] (2021)'];
export const CC = chipsOf('cc');
export const BCC = chipsOf('bcc');

export const TOAST = ['#link_vsm @param (2020)', '#link_undo @param (2020)'];
