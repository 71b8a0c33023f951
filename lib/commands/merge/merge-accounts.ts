/** One company that was in the book twice: its deals and people come together, and nothing that was known is lost. */
import { findAccount } from '../find-rows.ts';
import { distinct } from '../../matching/people/identities.ts';
import type { Verb } from '../verb.ts';
import { ownUnlessBoth, refuseItself, repoint } from './repoint.ts';

export const mergeAccounts: Verb<'merge-accounts'> = async (work, args) => {
  refuseItself(args);
  const keep = await findAccount(work, args.keepId);
  const other = await findAccount(work, args.otherId);
  await repoint(work, { type: 'account', from: other.id, to: keep.id });
  await work.rows.remove('account', other.id);
  const name = args.name ?? keep.name;
  await work.rows.write('account', {
    ...ownUnlessBoth(keep, other),
    name,
    domains: distinct([...keep.domains, ...other.domains]),
    linkedinKeys: distinct([...keep.linkedinKeys, ...other.linkedinKeys]),
    createdAt: Math.min(keep.createdAt, other.createdAt),
    updatedAt: work.now,
  });
  return { said: 'done.accounts-merged', values: { name } };
};
