/**
 * What was recorded from the thread on screen in other deals, before the rep chose this one for it: it may go along. Found by
 * its messages, and in the deals where something of them stands by the address of the thread. `null` = nothing is, or the
 * rep has said that it rightly stands there.
 */
import type { ThreadRecords } from '../../contract/views.ts';
import type { Deal, Id, ThreadChoice } from '../../domain/rows/types.ts';
import type { PageReading } from '../../page/context.ts';
import type { Book } from '../../store/book.ts';
import type { Answer } from '../env.ts';
import { readAccounts, readDeals } from '../read/deals/many-deals.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { messageLink } from './message-link.ts';
import { readThreadChoice } from './thread-choice.ts';
import { messageKeysOn } from './thread-keys.ts';

/** The newest of a thread that has gone on for years, and as much as one command takes. */
const MOST_MESSAGES = 200;
const MOST_ROWS = 500;

export const answerThreadRecords: Answer<object, ThreadRecords | null> = (book, { reading }) =>
  reading?.settled
    ? readThreadChoice(book, reading).then((choice) =>
        choice && isOpen(choice) ? readRecords(book, reading, choice) : known(null),
      )
    : known(null);

type Chosen = ThreadChoice & { dealId: Id };

function isOpen(choice: ThreadChoice): choice is Chosen {
  return choice.dealId !== null && choice.leaves !== true;
}

function readRecords(book: Book, page: PageReading, choice: Chosen): Reading<ThreadRecords | null> {
  const keys = messageKeysOn(page).slice(-MOST_MESSAGES);
  const isElsewhere = ({ dealId }: { dealId: Id }) => dealId !== choice.dealId;
  const wasThere = (row: { dealId: Id; at?: number; createdAt?: number }) =>
    isElsewhere(row) && (row.createdAt ?? row.at ?? 0) <= choice.at;
  return all([
    book.exchanges.where('ix.messageKey').anyOf(keys).limit(MOST_ROWS).toArray(),
    book.commitments.where('ix.messageKey').anyOf(keys).limit(MOST_ROWS).toArray(),
  ]).then(([mails, asks]) => {
    const from = [...new Set([...mails, ...asks].filter(wasThere).map(({ dealId }) => dealId))];
    if (from.length === 0) return known(null);
    const url = messageLink(page)?.url;
    const isOfThread = (row: { link: { url: string } | null }) => url !== undefined && row.link?.url === url;
    return all([
      book.commitments.where('dealId').anyOf(from).toArray(),
      book.statements.where('dealId').anyOf(from).toArray(),
      readTitles(book, from),
    ]).then(([recorded, said, titles]) => {
      const shown = new Set(keys);
      const commitments = recorded.filter((row) => wasThere(row) && (shown.has(row.messageKey) || isOfThread(row)));
      const exchanges = mails.filter(wasThere);
      const statements = said.filter((row) => wasThere(row) && isOfThread(row));
      const ids = (rows: readonly { id: Id }[]) => rows.slice(0, MOST_ROWS).map(({ id }) => id);
      return {
        threadKey: choice.id,
        dealId: choice.dealId,
        exchangeIds: ids(exchanges),
        commitmentIds: ids(commitments),
        statementIds: ids(statements),
        mails: exchanges.filter(({ channel }) => channel === 'mail').length,
        messages: exchanges.filter(({ channel }) => channel !== 'mail').length,
        asks: commitments.filter(({ direction }) => direction === 'they').length,
        promises: commitments.filter(({ direction }) => direction === 'we').length,
        said: statements.length,
        from: titles,
      };
    });
  });
}

function readTitles(book: Book, ids: readonly Id[]): Reading<ThreadRecords['from']> {
  return readDeals(book, ids).then((deals) =>
    readAccounts(
      book,
      [...deals.values()].map(({ accountId }) => accountId),
    ).then((accounts) =>
      [...deals.values()].map(({ name, accountId }: Deal) => ({
        dealName: name,
        accountName: accounts.get(accountId)?.name ?? '',
      })),
    ),
  );
}
