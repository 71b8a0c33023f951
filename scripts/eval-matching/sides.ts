/** Who is who in a set of mails: our company, and the organisation behind each outside address. */
import {
  companyDomain,
  isAutomated,
  isListAddress,
  isRoleAddress,
  registrableDomain,
} from '../../lib/matching/domains/address.ts';
import { isFreeMail } from '../../lib/matching/domains/free-mail.ts';
import type { Mail } from './read-mails.ts';
import type { Address } from '../../lib/page/context.ts';

export interface Us {
  /** Empty when we are one person on free mail. */
  domain: string;
  /** The mailbox to be on screen for mails that name none of ours. */
  mailbox: string;
}

function mostCommon(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

export function peopleOf(mail: Mail): Address[] {
  return [mail.from, ...mail.to, ...mail.cc];
}

/** We are the company that stands on most of the mails, or the one person on free mail who does. */
export function findUs(mails: readonly Mail[]): Us {
  const emailsOf = (mail: Mail) => [...new Set(peopleOf(mail).map(({ email }) => email))];
  const sideOf = (email: string) => {
    const domain = registrableDomain(email) ?? '';
    return isFreeMail(domain) ? email : domain;
  };
  const side = mostCommon(mails.flatMap((mail) => [...new Set(emailsOf(mail).map(sideOf))].filter(Boolean)));
  if (side.includes('@')) return { domain: '', mailbox: side };
  const ours = mails.flatMap(emailsOf).filter((email) => registrableDomain(email) === side);
  return { domain: side, mailbox: mostCommon(ours) };
}

export function isUs(email: string, us: Us): boolean {
  return email === us.mailbox || (us.domain !== '' && registrableDomain(email) === us.domain);
}

/** The organisation behind an address: its domain; on free mail the person alone. `null` for desks, robots and lists. */
export function organisationOf(email: string): string | null {
  if (isRoleAddress(email) || isAutomated(email) || isListAddress(email)) return null;
  const domain = registrableDomain(email);
  return domain !== null && isFreeMail(domain) ? email : companyDomain(email);
}

/** The other side of the conversation: an outside sender, else the first outside recipient. */
export function counterpartOf(mail: Mail, us: Us): Address | null {
  if (!isUs(mail.from.email, us)) return mail.from;
  return [...mail.to, ...mail.cc].find(({ email }) => !isUs(email, us)) ?? null;
}
