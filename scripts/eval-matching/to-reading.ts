/** What Gmail's reader gives for one mail: a thread with one expanded message, seen in the mailbox of one of ours. */
import { PAGE_LIMITS } from '../../lib/page/context.ts';
import { isUs, peopleOf } from './sides.ts';
import type { Mail } from './read-mails.ts';
import type { Us } from './sides.ts';
import type { GmailContext, PageReading } from '../../lib/page/context.ts';

function contextOf(mail: Mail, account: string, hex: string): GmailContext {
  const recipients = [...mail.to, ...mail.cc].slice(0, PAGE_LIMITS.people);
  const message = {
    expanded: true,
    messageId: `msg-f:${BigInt(`0x${hex}`)}`,
    legacyMessageId: hex,
    sender: mail.from,
    recipients,
    shownDate: null,
    bodyText: mail.text.slice(0, PAGE_LIMITS.text),
    signatureText: null,
    forwardedFrom: null,
    bodyClipped: mail.text.length > PAGE_LIMITS.text,
  };
  const participants = [mail.from, ...recipients].map(({ email }) => email).slice(0, PAGE_LIMITS.people);
  return {
    site: 'gmail',
    account,
    urlThread: { threadId: null, legacyThreadId: hex },
    openThread: { subject: mail.subject, threadId: null, legacyThreadId: hex },
    messages: [message],
    participants: [...new Set(participants)],
    participantsComplete: true,
    composes: [],
    toast: null,
    alert: false,
  };
}

export function toReading(mail: Mail, us: Us): PageReading {
  const hex = (0x16f0000000000000n + BigInt(mail.id)).toString(16);
  const account = peopleOf(mail).find(({ email }) => isUs(email, us))?.email ?? us.mailbox;
  return {
    kind: 'gmail-thread',
    url: `https://mail.google.com/mail/u/0/#inbox/${hex}`,
    settled: true,
    context: contextOf(mail, account, hex),
    sources: {},
    missing: [],
  };
}
