/** The derived keys of an account, to be set by whatever writes one. */
import { domainSkeletons } from './domain-skeleton.ts';
import { companyNameKey } from './names.ts';
import type { Account } from '../rows/types.ts';

export function accountKeys(account: Pick<Account, 'name' | 'domains'>): Pick<Account, 'nameKey' | 'skeletons'> {
  return {
    nameKey: companyNameKey(account.name),
    skeletons: [...new Set(account.domains.flatMap(domainSkeletons))].toSorted(),
  };
}
