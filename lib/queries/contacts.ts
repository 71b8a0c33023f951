/** A page of people by name, with their company and their deals. */
import type { ContactListRow, Page } from '../contract/views.ts';
import type { ParsedQueryArgs } from '../contract/queries.ts';
import type { Book } from '../store/book.ts';
import { readCounts } from '../store/counts.ts';
import { bare } from '../store/rows.ts';
import type { Kept } from '../store/rows.ts';
import type { Answer } from './env.ts';
import { present } from './read/bare-rows.ts';
import { pageByName } from './read/page-by-name.ts';
import { dealsOfContact } from './search/deals-to-open.ts';
import { matchingContacts } from './search/matching-rows.ts';

/** With a text, at most the first 500 of a word are looked at. */
export const answerContacts: Answer<ParsedQueryArgs<'contacts'>, Page<ContactListRow>> = async (book, _env, args) => {
  const matches = args.text ? await matchingContacts(book, args.text) : null;
  const [{ rows, total }, [all = 0]] = await Promise.all([
    pageByName(book.contacts, matches, args),
    readCounts(book, ['contacts']),
  ]);
  return { rows: await drawRows(book, rows), total: total ?? all };
};

async function drawRows(book: Book, contacts: Kept<'contact'>[]): Promise<ContactListRow[]> {
  const accountIds = new Set(contacts.flatMap(({ accountId }) => accountId ?? []));
  const [accounts, deals] = await Promise.all([
    book.accounts.bulkGet([...accountIds]),
    Promise.all(contacts.map(({ id }) => dealsOfContact(book, id))),
  ]);
  const names = new Map(present(accounts).map(({ id, name }) => [id, name]));
  return contacts.map((contact, at) => ({
    contact: bare(contact),
    accountName: contact.accountId ? (names.get(contact.accountId) ?? null) : null,
    deals: (deals[at] ?? []).map(({ id, name }) => ({ id, name })),
  }));
}
