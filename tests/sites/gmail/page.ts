/** Small Gmail pages for reading: structure and attributes of the real ones, people and words of our own. */
import { JSDOM } from 'jsdom';
import type { GmailContext, PageReading } from '../../../lib/page/context.ts';
import { parsePageReading } from '../../../lib/page/parse.ts';
import { seePage } from '../../../lib/sites/gmail/see-page.ts';
import type { ReadEnvironment } from '../../../lib/sites/site.ts';

export const MAIL = 'https://mail.google.com/mail/u/0/';
export const TOKEN = 'FMfcgzGkbDRNgcQxLmkhBCKVSFwkfdvV';
/** Of the token: its number, in decimal and in hex. */
export const THREAD = { threadId: 'thread-f:1709009752799549650', legacyThreadId: '17b79f50c14b98d2' };
export const OWN_TOKEN = 'KtbxLvHkSWwbVHxgCbWNvXVKGjFgqMbGQq';
export const OWN_THREAD = 'thread-a:r2920100187541125030';

/** Shown unless it, or something around it, is marked as hidden: jsdom lays nothing out. */
function isVisible(element: Element): boolean {
  return element.closest('[hidden],[style*="display:none"],[style*="display: none"]') === null;
}

export function environmentOf(
  html: string,
  hash = '#inbox',
  title = 'Inbox - sam@ours.example - Mail',
): ReadEnvironment {
  const url = hash.startsWith('http') ? hash : MAIL + hash;
  const { document } = new JSDOM(`<!doctype html><title>${title}</title>${html}`, { url }).window;
  return { document, url: new URL(url), isVisible };
}

export interface GmailReading extends PageReading {
  context: GmailContext;
}

/** As it arrives: as JSON, and checked. */
export function readAs(environment: ReadEnvironment): GmailReading {
  const reading = parsePageReading(JSON.parse(JSON.stringify(seePage(environment))));
  if (!reading) throw new Error('what was seen does not parse');
  return reading as GmailReading;
}

export const read = (html: string, hash?: string, title?: string): GmailReading =>
  readAs(environmentOf(html, hash, title));

interface MessageOptions {
  attributes?: string;
  ids?: string;
  from?: string;
  to?: string;
  date?: string;
  body?: string | null;
}

/** One row of a thread; collapsed when `body` is null. */
export function message({
  attributes = '',
  ids = 'data-message-id="#msg-f:1709009752799549651" data-legacy-message-id="17b79f50c14b98d3"',
  from = '<span class="gD" email="Dana@Northwind.example" name="Dana Weber">Dana</span>',
  to = '<span class="hb">to <span class="g2" email="sam@ours.example" name="me">me</span></span>',
  date = '<span class="g3" title="4 May 2026, 10:08">4 May</span>',
  body = 'Hello Sam',
}: MessageOptions = {}): string {
  const open = body !== null;
  return `<div role="listitem" class="${open ? 'h7' : 'kv'}" aria-expanded="${open}" ${attributes}>
    <div class="adn ads" ${open ? ids : ''}><h3 class="iw">${from}</h3>${open ? to : ''}${date}
    ${open ? `<div class="ii gt"><div class="a3s aiL">${body}</div></div>` : ''}</div></div>`;
}

/** A view with the heading of a thread and its messages. */
export function thread(messages: string, heading = `data-legacy-thread-id="${THREAD.legacyThreadId}"`): string {
  return `<div role="main"><h2 class="hP" ${heading}>Pilot in Rotterdam</h2><div role="list">${messages}</div></div>`;
}

/** A draft's fields and body as in the layout since 2021. */
export function draft({ fields = '', body = '<br>', subject = '', chips = '' } = {}): string {
  return `<div class="M9"><form><div name="to">${chips}<input peoplekit-id="x" role="combobox"></div>
    <input name="subjectbox" value="${subject}"><input type="hidden" name="draft" value="#msg-a:r-7">${fields}</form>
    <div class="Am" role="textbox" g_editable="true" aria-multiline="true" contenteditable="true">${body}</div>
    <table><tr><td class="gU Up"><div class="dC"><div role="button" data-tooltip="Send \u202A(Ctrl-Enter)\u202C">Send</div></div></table></div>`;
}
