/** How a message begins: its own words, in one line. */
import type { MailMessage } from '../../mailbox.ts';
import { safeNodes } from '../base/sanitise.ts';

const LENGTH = 160;
const kept = new WeakMap<MailMessage, string>();

export function snippetOf(message: MailMessage | undefined): string {
  if (!message) return '';
  const known = kept.get(message);
  if (known !== undefined) return known;
  const nodes = safeNodes(message.html);
  for (const quote of nodes.querySelectorAll('.gmail_quote, .gmail_signature, .gmail_signature_prefix')) quote.remove();
  for (const block of nodes.querySelectorAll('div, p, li, td, br')) block.after(' ');
  const text = (nodes.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, LENGTH);
  kept.set(message, text);
  return text;
}
