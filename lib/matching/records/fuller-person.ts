/** What a record from elsewhere adds to a person who is known: only where that says nothing, and nothing is replaced. */
import { unknownAddresses } from '../../domain/identity/domain-forms.ts';
import type { Contact, Id } from '../../domain/rows/types.ts';
import { joined } from '../people/identities.ts';

type Fillable = Pick<Contact, 'accountId' | 'emails' | 'linkedinIds' | 'title'>;

/** `null` = it adds nothing. `accountId` is that of the company that the record names. */
export function fullerPerson<P extends Fillable>(
  known: P,
  found: Pick<Fillable, 'emails' | 'linkedinIds' | 'title'>,
  accountId: Id | null,
): P | null {
  const fuller: P = {
    ...known,
    accountId: known.accountId ?? accountId,
    emails: joined(known.emails, unknownAddresses(known.emails, found.emails)),
    linkedinIds: joined(known.linkedinIds, found.linkedinIds),
    title: known.title ?? found.title,
  };
  const grows =
    fuller.accountId !== known.accountId ||
    fuller.emails.length > known.emails.length ||
    fuller.linkedinIds.length > known.linkedinIds.length ||
    fuller.title !== known.title;
  return grows ? fuller : null;
}
