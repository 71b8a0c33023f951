/** Changes to a mail from which hard cases are made. */
import { counterpartOf, isUs } from './sides.ts';
import type { Mail } from './read-mails.ts';
import type { Us } from './sides.ts';
import type { Address } from '../../lib/page/context.ts';

function mapPeople(mail: Mail, change: (person: Address) => Address): Mail {
  return { ...mail, from: change(mail.from), to: mail.to.map(change), cc: mail.cc.map(change) };
}

/** Somebody else in the counterpart's place; everybody else stays. */
export function replaceCounterpart(mail: Mail, us: Us, other: Address): Mail {
  const email = counterpartOf(mail, us)?.email;
  return mapPeople(mail, (person) => (person.email === email ? other : person));
}

/** A mail between one of ours and this one person alone, in the direction that it had. */
export function onlyWith(mail: Mail, us: Us, other: Address): Mail {
  const ours = [mail.from, ...mail.to, ...mail.cc].find(({ email }) => isUs(email, us)) ?? {
    email: us.mailbox,
    name: null,
  };
  const outgoing = isUs(mail.from.email, us);
  return { ...mail, from: outgoing ? ours : other, to: [outgoing ? other : ours], cc: [] };
}

function shown({ name, email }: Address): string {
  return name ? `${name} <${email}>` : email;
}

/** The header blocks that mail programs put over a forwarded mail. */
const BLOCKS: readonly ((from: Address, to: Address[], subject: string) => string)[] = [
  (from, to, subject) =>
    `-----Original Message-----\nFrom: ${from.name ?? from.email} [mailto:${from.email}]\nSent: Tuesday, May 5, 2026 9:12 AM\nTo: ${to.map(shown).join('; ')}\nSubject: ${subject}`,
  (from, to, subject) =>
    `---------- Forwarded message ---------\nFrom: ${shown(from)}\nDate: Tue, May 5, 2026 at 9:12 AM\nSubject: ${subject}\nTo: ${to.map(shown).join(', ')}`,
  (from, to, subject) =>
    `________________________________\nFrom: ${shown(from)}\nSent: Tuesday, May 5, 2026 9:12:04 AM\nTo: ${to.map(shown).join('; ')}\nSubject: ${subject}`,
  (from, to, subject) =>
    `Begin forwarded message:\n\nFrom: ${shown(from)}\nSubject: ${subject}\nDate: 5 May 2026 at 09:12:04 BST\nTo: ${to.map(shown).join(', ')}`,
];

/** The mail as `author` wrote it, passed on by `sender` to `recipient`. */
export function forward(mail: Mail, author: Address, sender: Address, recipient: Address): Mail {
  const block = BLOCKS[mail.id % BLOCKS.length]?.(author, [sender], mail.subject) ?? '';
  return {
    ...mail,
    from: sender,
    to: [recipient],
    cc: [],
    subject: `${mail.id % 2 === 0 ? 'Fwd' : 'FW'}: ${mail.subject}`,
    text: `FYI, see below.\n\n${block}\n\n${mail.text}`,
  };
}

/** Sent by somebody else on behalf of the counterpart, who gets a copy. */
export function sendFor(mail: Mail, us: Us, assistant: Address): Mail {
  const boss = counterpartOf(mail, us);
  const ours = [mail.from, ...mail.to, ...mail.cc].filter(({ email }) => isUs(email, us));
  return { ...mail, from: assistant, to: ours.slice(0, 1), cc: boss ? [boss, ...ours.slice(1, 2)] : [] };
}
