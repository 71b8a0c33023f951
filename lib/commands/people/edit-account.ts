import { findAccount } from '../find-rows.ts';
import { given } from '../given.ts';
import { domainsIn, lowerCase } from '../../matching/people/identities.ts';
import type { Verb } from '../verb.ts';

export const editAccount: Verb<'edit-account'> = async (work, args) => {
  const account = await findAccount(work, args.accountId);
  const fields = given({
    name: args.name,
    domains: args.domains && domainsIn(args.domains),
    linkedinKeys: args.linkedinKeys && lowerCase(args.linkedinKeys),
  });
  await work.rows.write('account', { ...account, ...fields, updatedAt: work.now });
  return { said: 'done.account-edited', values: { account: fields.name ?? account.name } };
};
