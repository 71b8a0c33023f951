/** Who is in a thread, and how the page calls them. */
import type { MailAddress, MailMessage } from '../../mailbox.ts';
import type { App } from './app.ts';

export function isMe(app: App, address: MailAddress): boolean {
  return address.email === app.account.email;
}

/** `me` for the owner, in the page's language. */
export function recipientName(app: App, address: MailAddress): string {
  return isMe(app, address) ? app.words.me : address.name || address.email;
}

export function senderName(app: App, address: MailAddress): string {
  return isMe(app, address) ? app.words.meSending : address.name || address.email;
}

/** As called among others. */
export function firstName({ name, email }: MailAddress): string {
  return name.split(/[\s,]+/)[0] || email;
}

/** Senders in order of appearance, each once. */
export function sendersOf(messages: MailMessage[]): MailAddress[] {
  const seen = new Map<string, MailAddress>();
  for (const { from, draft } of messages) if (!draft && !seen.has(from.email)) seen.set(from.email, from);
  return [...seen.values()];
}

const TONES = ['#7b5ea7', '#2e7d6b', '#b3563b', '#3567b0', '#8a6d1f', '#a23e6e', '#4b6b3a', '#5a5f73'];

/** A person's colour: the same one everywhere. */
export function toneOf({ email }: MailAddress): string {
  let sum = 0;
  for (const letter of email) sum = (sum * 31 + letter.charCodeAt(0)) % 9973;
  return TONES[sum % TONES.length] ?? '#5a5f73';
}
