/** A record from elsewhere with the company that its addresses and websites name. */
import type { IntakeRecord } from '../contract/intake-commands.ts';
import { companyFromDomain } from '../domain/names.ts';
import { companyDomain, siteDomain } from './address.ts';

export interface CompleteRecord extends Omit<IntakeRecord, 'company'> {
  /** `domains` are registrable, lower-case. */
  company: { name: string; domains: string[] } | null;
}

export function completeRecord({ person, company, deal }: IntakeRecord): CompleteRecord {
  const addresses = (person?.emails ?? []).map(companyDomain);
  const websites = (company?.websites ?? []).map(siteDomain);
  const domains = [...new Set([...websites, ...addresses])].filter((domain) => domain !== null);
  const [first] = domains;
  if (!company && !first) return { person, company: null, deal };
  const name = company?.name || (first ? companyFromDomain(first) : '');
  return { person, company: name === '' ? null : { name, domains }, deal };
}
