/** A page of companies by name, with how many people and open deals each has. */
import type { ParsedQueryArgs } from '../contract/queries.ts';
import type { AccountListRow, Page } from '../contract/views.ts';
import type { Book } from '../store/book.ts';
import { bare } from '../store/rows.ts';
import type { Kept } from '../store/rows.ts';
import type { Answer } from './env.ts';
import { pageByName } from './read/page-by-name.ts';
import { all } from './read/reading.ts';
import type { Reading } from './read/reading.ts';
import { readTotals } from './read/totals.ts';
import { matchingAccounts } from './search/matching-rows.ts';

/** With a text, at most the first 500 of a word are looked at. */
export const answerAccounts: Answer<ParsedQueryArgs<'accounts'>, Page<AccountListRow>> = (book, _env, args) =>
  all([matchingAccounts(book, args.text), readTotals(book, ['accounts'])]).then(([matches, [count = 0]]) =>
    pageByName(book.accounts, matches, args).then(({ rows, total }) =>
      all(rows.map((account) => drawAccount(book, account))).then((drawn) => ({ rows: drawn, total: total ?? count })),
    ),
  );

export function drawAccount(book: Book, account: Kept<'account'>): Reading<AccountListRow> {
  return all([
    book.deals.where('[accountId+closed]').equals([account.id, 0]).count(),
    book.contacts.where('accountId').equals(account.id).count(),
  ]).then(([openDeals, people]) => ({ account: bare(account), openDeals, people }));
}
