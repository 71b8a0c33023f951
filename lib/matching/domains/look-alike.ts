/** Addresses that look like ones we know and are not. They match nothing; the rep is told. */
import { resemblance } from '../../domain/identity/domain-skeleton.ts';
import { registrableDomain } from './address.ts';
import { isFreeMail } from './free-mail.ts';
import type { Focus } from '../focus/focus.ts';
import type { OwnIdentity } from '../people/own.ts';
import type { LookAlike } from '../../contract/views.ts';
import type { Account } from '../../domain/rows/types.ts';

const MOST_CHECKED = 100;

interface Known {
  domain: string;
  name: string;
}

function knownDomains(accounts: readonly Account[], own: OwnIdentity): Known[] {
  const theirs = accounts.flatMap(({ name, domains }) => domains.map((domain) => ({ domain, name })));
  return [...theirs, ...own.domains.map((domain) => ({ domain, name: domain }))];
}

/**
 * The first address on the page whose domain could be taken for that of an account, or for our own (then `accountName` is
 * that domain). A domain that belongs to an account itself is never called a look-alike.
 */
export function findLookAlike(focus: Focus, accounts: readonly Account[], own: OwnIdentity): LookAlike | null {
  const known = knownDomains(accounts, own);
  const ours = new Set(known.map(({ domain }) => domain));
  const pageDomain = focus.company?.domain;
  const addresses = [
    ...(pageDomain ? [pageDomain] : []),
    ...focus.people.flatMap(({ email }) => (email === null ? [] : [email])),
  ];
  for (const address of addresses.slice(0, MOST_CHECKED)) {
    const domain = registrableDomain(address);
    if (domain === null || ours.has(domain) || isFreeMail(domain)) continue;
    const resembled = known.find((candidate) => resemblance(domain, candidate.domain) !== null);
    if (resembled) return { address, resembles: resembled.domain, accountName: resembled.name };
  }
  return null;
}
