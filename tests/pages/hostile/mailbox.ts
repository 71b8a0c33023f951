/** Hostile mails as a mailbox for the double: markup goes out as markup, as it would have come in. */
import { receivedIds } from '../gmail/ids.ts';
import type { Mailbox, MailThread } from '../gmail/mailbox.ts';
import { REP } from '../../../lib/domain/sample-book/cast/cast.ts';
import type { HostileMail } from './generate.ts';

const HOUR = 3_600_000;

/** The first one is the newest. */
export function hostileMailbox(mails: readonly HostileMail[], now: number): Mailbox {
  const threads = mails.map((mail, at) => threadOf(mail, now - (at + 1) * HOUR, at * 10));
  return { accounts: [{ name: REP.name, email: REP.email, threads }] };
}

function threadOf(mail: HostileMail, at: number, salt: number): MailThread {
  const thread = receivedIds(at, salt);
  const { kind, subject, from, text } = mail;
  const to = mail.to.map((one) => (one.email === 'rep@ours.example' ? { name: REP.name, email: REP.email } : one));
  const html = kind === 'markup' ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  const message = { ...receivedIds(at, salt + 1), from, to, cc: [], bcc: [], at, html: `<div dir="ltr">${html}</div>` };
  return {
    id: thread.id.replace('msg-', 'thread-'),
    legacyId: thread.legacyId,
    subject,
    labels: ['inbox'],
    unread: true,
    messages: [message],
  };
}
