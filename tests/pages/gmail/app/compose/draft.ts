/** A mail that is being written: new, an answer, or one that was saved before. */
import type { MailAddress, MailMessage, MailThread } from '../../mailbox.ts';
import { escapeHtml } from '../../demo/to-html.ts';
import { legacyIdOf } from '../../ids.ts';
import type { App, Filled } from '../base/app.ts';
import { isMe } from '../base/people.ts';
import { fullTime } from '../base/time.ts';
import { parseAddress } from './recipients-field.ts';
import { signatureOf } from './signature.ts';

export interface Draft {
  /** `msg-a:r…`: later the id of the sent message. */
  id: string;
  /** `thread-…`, filled for a new mail too. */
  threadId: string;
  /** Of the conversation that it answers; `null` for a new mail. */
  legacyThreadId: string | null;
  /** Message that it answers. */
  repliedTo: string | null;
  to: MailAddress[];
  cc: MailAddress[];
  bcc: MailAddress[];
  subject: string;
  /** Own text with the signature. */
  html: string;
  /** What is quoted below it; empty = nothing. */
  quote: string;
  /** It was saved before it was opened. */
  saved: boolean;
}

export type AnswerKind = 'reply' | 'reply-all' | 'forward';

/** A signed number, as the page makes them for what is written here. */
function randomName(): string {
  const [high = 0, low = 0] = crypto.getRandomValues(new Uint32Array(2));
  const number = (BigInt(high & 0x7fff_ffff) << 32n) + BigInt(low);
  return `r${low % 2 === 0 ? '' : '-'}${number}`;
}

/** 16 hex digits that no other message has. */
export function freshLegacyId(): string {
  return legacyIdOf((BigInt(Date.now()) << 20n) + BigInt(Math.floor(Math.random() * 0xf_ffff)));
}

export function newDraft(app: App): Draft {
  return {
    id: `msg-a:${randomName()}`,
    threadId: `thread-a:${randomName()}`,
    legacyThreadId: null,
    repliedTo: null,
    to: [],
    cc: [],
    bcc: [],
    subject: '',
    html: `<div><br></div>${signatureOf(app)}`,
    quote: '',
    saved: false,
  };
}

/** As a compose link fills it: the text stands above the signature. */
export function filledDraft(draft: Draft, { to = '', cc = '', bcc = '', subject = '', text = '' }: Filled): Draft {
  const people = (list: string) => list.split(',').flatMap((one) => parseAddress(one) ?? []);
  const lines = text.split('\n').map((one) => `<div>${one === '' ? '<br>' : escapeHtml(one)}</div>`);
  return {
    ...draft,
    to: people(to),
    cc: people(cc),
    bcc: people(bcc),
    subject,
    html: (text === '' ? '' : lines.join('')) + draft.html,
  };
}

export function answerDraft(app: App, thread: MailThread, kind: AnswerKind): Draft {
  const last = thread.messages.findLast((message) => !message.draft);
  const base = { ...newDraft(app), threadId: thread.id, legacyThreadId: thread.legacyId };
  if (!last) return base;
  if (kind === 'forward')
    return { ...base, subject: `Fwd: ${thread.subject}`, html: base.html + forwarded(app, thread, last) };
  const to = isMe(app, last.from) ? last.to : [last.from];
  const others = [...last.to, ...last.cc].filter(
    (one) => !isMe(app, one) && !to.some((other) => other.email === one.email),
  );
  return {
    ...base,
    repliedTo: last.id,
    to,
    cc: kind === 'reply-all' ? others : [],
    subject: /^re:/i.test(thread.subject) ? thread.subject : `Re: ${thread.subject}`,
    quote: quoted(app, last),
  };
}

export function savedDraft(thread: MailThread, message: MailMessage): Draft {
  const stands = thread.messages.some((one) => !one.draft);
  const { id, to, cc, bcc, html } = message;
  return {
    id,
    threadId: thread.id,
    legacyThreadId: stands ? thread.legacyId : null,
    repliedTo: null,
    to,
    cc,
    bcc,
    subject: thread.subject,
    html,
    quote: '',
    saved: true,
  };
}

export function recipientsOf({ to, cc, bcc }: Draft): MailAddress[] {
  return [...to, ...cc, ...bcc];
}

/** As the address writes it: `new` until it was saved, then the names of its thread and its own. */
export function addressName(app: App, { id, threadId }: Draft): string {
  return app.store.holding(id) ? `${threadId.replace('thread-', '')}+${id}` : 'new';
}

function quoted({ words }: App, { at, from, html }: MailMessage): string {
  const line = words.wrote(fullTime(at, words.locale), escapeHtml(`${from.name} <${from.email}>`));
  return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">${line}<br></div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex;border-left:1px solid #ccc;padding-left:1ex">${html}</blockquote></div>`;
}

function forwarded({ words }: App, thread: MailThread, { from, html }: MailMessage): string {
  return `<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- ${words.forwarded} ---------<br>${words.from}: <b>${escapeHtml(from.name)}</b> &lt;${escapeHtml(from.email)}&gt;<br>${words.subject}: ${escapeHtml(thread.subject)}<br></div><br>${html}</div>`;
}
