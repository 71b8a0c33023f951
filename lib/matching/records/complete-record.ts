/** A record from elsewhere with the company that its addresses and websites name, and the moment of the day it ended on. */
import type { IntakeRecord } from '../../contract/commands/intake.ts';
import { pastMoment } from '../../domain/time/past-moment.ts';
import type { Instant } from '../../domain/rows/types.ts';
import { companyFromDomain } from '../../domain/identity/names.ts';
import { companyDomain, siteDomain } from '../domains/address.ts';
import { presentName } from '../people/person-name.ts';

export interface CompleteRecord extends Omit<IntakeRecord, 'company' | 'deal'> {
  /** `domains` are registrable, lower-case. */
  company: { name: string; domains: string[] } | null;
  /** `closedAt` = `null`: nobody says when it ended, if it did. */
  deal: (NonNullable<IntakeRecord['deal']> & { closedAt: Instant | null }) | null;
}

export function completeRecord(
  { person: said, company, deal: found }: IntakeRecord,
  now: Instant,
  zone: string,
): CompleteRecord {
  const called = said && presentName(said.name, said.emails[0] ?? null);
  // Of a name that was all pictures nothing may be left to be seen.
  const person = said && called !== null && /[^\s\p{C}]/u.test(called) ? { ...said, name: called } : said;
  const closedOn = found?.closedOn ?? null;
  const deal = found && { ...found, closedAt: closedOn === null ? null : pastMoment(closedOn, now, zone) };
  const addresses = (person?.emails ?? []).map(companyDomain);
  const websites = (company?.websites ?? []).map(siteDomain);
  const domains = [...new Set([...websites, ...addresses])].filter((domain) => domain !== null);
  const [first] = domains;
  if (!company && !first) return { person, company: null, deal };
  const name = company?.name || (first ? companyFromDomain(first) : '');
  return { person, company: name === '' ? null : { name, domains }, deal };
}
