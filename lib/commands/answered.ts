/** That all of a sent message is answered goes with the record that answered it, and comes back with its undo. */
import type { DomainEvent, Id, Instant } from '../domain/types.ts';
import type { Book } from '../store/book.ts';
import { sendKey } from '../store/sends.ts';
import type { Work } from './verb.ts';

/** Said with a record that answered all that was found. */
export const OF_ANSWER = { answer: 'whole' } as const;

export async function answerSent(book: Book, messageKey: string, now: Instant): Promise<void> {
  await book.sends.put({ key: sendKey('passed', messageKey), at: now, kind: 'passed', answered: true });
}

/** Of the exchange that the record made or added to, before and after it is taken back. */
async function messageKeyOf(work: Work, rowId: Id, { before, after }: DomainEvent): Promise<string | null> {
  const row = (await work.rows.read('exchange', rowId)) ?? after ?? before;
  return (row as { messageKey?: string } | null)?.messageKey ?? null;
}

/** What a record answered is asked again once it is taken back, and is answered once it comes again. */
export async function answersOf(
  work: Work,
  events: readonly DomainEvent[],
  again: boolean,
): Promise<() => Promise<void>> {
  const exchange = events.find(({ rowType }) => rowType === 'exchange');
  const messageKey = exchange ? await messageKeyOf(work, exchange.rowId, exchange) : null;
  return async () => {
    if (messageKey === null) return;
    if (again) await answerSent(work.book, messageKey, work.now);
    else await work.book.sends.delete(sendKey('passed', messageKey));
  };
}
