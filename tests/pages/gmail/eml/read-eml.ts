/** One `.eml` file, parsed by a real parser, as the double needs it. */
import PostalMime from 'postal-mime';
import type { Address, Email } from 'postal-mime';
import { escapeHtml } from '../demo/to-html.ts';
import type { MailAddress } from '../mailbox.ts';

export interface ParsedMail {
  /** `<…>`, or empty. */
  messageId: string;
  /** Ids of the messages that it answers, oldest first. */
  references: string[];
  subject: string;
  from: MailAddress;
  to: MailAddress[];
  cc: MailAddress[];
  bcc: MailAddress[];
  /** 0 when the mail does not say. */
  at: number;
  html: string;
  /** Whose mailbox it was delivered to, when a header says so. */
  deliveredTo: string | null;
}

/** @returns `null` when nobody can be read as its sender */
export async function readEml(raw: Uint8Array): Promise<ParsedMail | null> {
  const mail = await PostalMime.parse(raw);
  const [from] = addressesIn(mail.from ? [mail.from] : mail.replyTo);
  if (!from) return null;
  const at = Date.parse(mail.date ?? '');
  return {
    from,
    messageId: mail.messageId ?? '',
    references: idsIn(`${mail.references ?? ''} ${mail.inReplyTo ?? ''}`),
    subject: mail.subject ?? '',
    to: addressesIn(mail.to),
    cc: addressesIn(mail.cc),
    bcc: addressesIn(mail.bcc),
    at: Number.isNaN(at) ? 0 : at,
    html: htmlOf(mail),
    deliveredTo: mail.deliveredTo?.replace(/^<|>$/g, '').toLowerCase() ?? null,
  };
}

/** Groups are taken apart; whoever has no name is called by the part before the @. */
function addressesIn(list: readonly Address[] | undefined): MailAddress[] {
  return (list ?? []).flatMap((entry) => {
    if (entry.group) return addressesIn(entry.group);
    const email = entry.address?.toLowerCase() ?? '';
    return email.includes('@') ? [{ email, name: entry.name || email.replace(/@.*$/, '') }] : [];
  });
}

function idsIn(text: string): string[] {
  return [...new Set(text.match(/<[^<>\s]+>/g) ?? [])];
}

function htmlOf({ html, text }: Email): string {
  if (html) return html;
  const lines = (text ?? '').trimEnd().split(/\r?\n/).map(escapeHtml);
  return `<div dir="ltr">${lines.join('<br>')}</div>`;
}
