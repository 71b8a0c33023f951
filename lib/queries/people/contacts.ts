/** A page of people by name, with their company and their deals. */
import type { ContactListRow, Page } from '../../contract/views.ts';
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { Book } from '../../store/book.ts';
import { bare } from '../../store/rows/rows.ts';
import type { Kept } from '../../store/rows/rows.ts';
import { readCounts } from '../../store/writing/counts.ts';
import type { Answer } from '../env.ts';
import { readAccounts } from '../read/deals/many-deals.ts';
import { pageByName } from '../read/rows/page-by-name.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { readDealsOfContacts } from '../search/deals-to-open.ts';
import { matchingContacts } from '../search/matching-rows.ts';

/** With a text, at most the first 500 of a word are looked at. */
export const answerContacts: Answer<ParsedQueryArgs<'contacts'>, Page<ContactListRow>> = (book, _env, args) =>
  all([matchingContacts(book, args.text), readCounts(book, ['contacts'])]).then(([matches, [count = 0]]) =>
    pageByName(book.contacts, matches, args).then(({ rows, total }) =>
      drawContacts(book, rows).then((drawn) => ({ rows: drawn, total: total ?? count })),
    ),
  );

export function drawContacts(book: Book, contacts: Kept<'contact'>[]): Reading<ContactListRow[]> {
  const accountIds = contacts.flatMap(({ accountId }) => accountId ?? []);
  const ids = contacts.map(({ id }) => id);
  return all([readAccounts(book, accountIds), readDealsOfContacts(book, ids)]).then(([accounts, deals]) => {
    return contacts.map((contact) => ({
      contact: bare(contact),
      accountName: accounts.get(contact.accountId ?? '')?.name ?? null,
      deals: (deals.get(contact.id) ?? []).map(({ id, name }) => ({ id, name })),
    }));
  });
}
