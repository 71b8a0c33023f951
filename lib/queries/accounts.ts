/** A page of companies by name, with how many people and open deals each has. */
import type { ParsedQueryArgs } from '../contract/queries.ts';
import type { AccountListRow, Page } from '../contract/views.ts';
import type { Book } from '../store/book.ts';
import { readCounts } from '../store/counts.ts';
import { bare } from '../store/rows.ts';
import type { Kept } from '../store/rows.ts';
import type { Answer } from './env.ts';
import { pageByName } from './read/page-by-name.ts';
import { matchingAccounts } from './search/matching-rows.ts';

/** With a text, at most the first 500 of a word are looked at. */
export const answerAccounts: Answer<ParsedQueryArgs<'accounts'>, Page<AccountListRow>> = async (book, _env, args) => {
  const matches = args.text ? await matchingAccounts(book, args.text) : null;
  const [{ rows, total }, [all = 0]] = await Promise.all([
    pageByName(book.accounts, matches, args),
    readCounts(book, ['accounts']),
  ]);
  return { rows: await Promise.all(rows.map((account) => drawRow(book, account))), total: total ?? all };
};

async function drawRow(book: Book, account: Kept<'account'>): Promise<AccountListRow> {
  const [openDeals, people] = await Promise.all([
    book.deals.where('[accountId+closed]').equals([account.id, 0]).count(),
    book.contacts.where('accountId').equals(account.id).count(),
  ]);
  return { account: bare(account), openDeals, people };
}
