/** A page of companies by name, with how many people and open deals each has. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { AccountListRow, Page } from '../../contract/views.ts';
import type { Book } from '../../store/book.ts';
import { bare } from '../../store/rows/rows.ts';
import type { Kept } from '../../store/rows/rows.ts';
import { readCounts } from '../../store/writing/counts.ts';
import type { Answer } from '../env.ts';
import { pageByName } from '../read/rows/page-by-name.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { countUnder } from '../read/rows/rows-under.ts';
import { matchingAccounts } from '../search/matching-rows.ts';

/** With a text, at most the first 500 of a word are looked at. */
export const answerAccounts: Answer<ParsedQueryArgs<'accounts'>, Page<AccountListRow>> = (book, _env, args) =>
  all([matchingAccounts(book, args.text), readCounts(book, ['accounts'])]).then(([matches, [count = 0]]) =>
    pageByName(book.accounts, matches, args).then(({ rows, total }) =>
      drawAccounts(book, rows).then((drawn) => ({ rows: drawn, total: total ?? count })),
    ),
  );

export function drawAccounts(book: Book, accounts: Kept<'account'>[]): Reading<AccountListRow[]> {
  const ids = accounts.map(({ id }) => id);
  const open = ids.map((id) => [id, 0]);
  return all([
    countUnder(book, book.deals, '[accountId+closed]', open),
    countUnder(book, book.contacts, 'accountId', ids),
  ]).then(([deals, people]) =>
    accounts.map((account, at) => ({
      account: bare(account),
      openDeals: deals[at] ?? 0,
      people: people[at] ?? 0,
    })),
  );
}
