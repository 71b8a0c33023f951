/** Who "we" are: never matched as an account, never counted as people of the other side. */
import { isFreeMail } from '../domains/free-mail.ts';
import { toUnicodeHost } from '../../domain/identity/punycode.ts';
import { mailboxOf, registrableDomain } from '../domains/address.ts';
import type { Settings } from '../../domain/rows/types.ts';
import type { GmailContext, PageReading } from '../../page/context.ts';

export interface OwnIdentity {
  /** Registrable domains, lower-case. */
  domains: string[];
  /** Lower-case. */
  addresses: string[];
}

/** As the settings have it. */
export function ownIn({ ownDomains, ownAddresses }: Pick<Settings, 'ownDomains' | 'ownAddresses'>): OwnIdentity {
  return { domains: ownDomains, addresses: ownAddresses };
}

/**
 * What is known of us, and the mailbox on screen: its address, and its domain unless that is free mail; from whom its
 * drafts are, which may be other addresses of ours; and those of its readers that the page calls "me".
 */
export function ownOnPage(reading: PageReading, own: OwnIdentity): OwnIdentity {
  if (reading.context.site !== 'gmail' || reading.context.account === null) return own;
  const address = reading.context.account.toLowerCase();
  const domain = registrableDomain(address);
  // Nobody can write from an address that is not theirs.
  const aliases = reading.context.composes.flatMap(({ from }) => from ?? []);
  return {
    domains: domain === null || isFreeMail(domain) ? own.domains : [...new Set([...own.domains, domain])],
    addresses: [...new Set([...own.addresses, address, ...aliases, ...calledMe(reading.context)])],
  };
}

/** What Gmail calls the reader of a mail that went to an address of theirs, a forwarding one too. */
const ME = new Set(['me', 'mir', 'ich', 'moi', 'mí', 'mi', 'yo', 'mim', 'eu']);

/**
 * The name is the page's where the address is ours, and the sender's choice where it is not: so it says nothing of who wrote
 * in the thread, and nothing is kept of it.
 */
function calledMe({ messages }: Pick<GmailContext, 'messages'>): string[] {
  const wrote = new Set(messages.map(({ sender }) => sender?.email));
  return messages
    .flatMap(({ recipients }) => recipients)
    .filter(({ email, name }) => ME.has((name ?? '').toLowerCase()) && !wrote.has(email))
    .map(({ email }) => email);
}

export function isOwn(email: string, own: OwnIdentity): boolean {
  if (own.addresses.includes(email)) return true;
  const mailbox = mailboxOf(email);
  if (own.addresses.some((address) => mailboxOf(address) === mailbox)) return true;
  const host = toUnicodeHost(email.slice(email.lastIndexOf('@') + 1));
  return own.domains.map(toUnicodeHost).some((domain) => host === domain || host.endsWith(`.${domain}`));
}

/** Somebody is addressed, and all are ours. @param emails lower-case */
export function isAmongUs(emails: readonly string[], own: OwnIdentity): boolean {
  return emails.length > 0 && emails.every((email) => isOwn(email, own));
}
