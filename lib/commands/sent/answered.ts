/** That all of a sent message is answered goes with the record that answered it, and comes back with its undo. */
import type { Instant } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { sendKey } from '../../store/under-way/sends.ts';
import type { Work } from '../verb.ts';

/** Said with a record that answered all that was found in this message, whether or not it added anything. */
export const ofAnswer = (messageKey: string) => ({ answer: messageKey });

export async function answerSent(book: Book, messageKey: string, now: Instant): Promise<void> {
  await book.sends.put({ key: sendKey('passed', messageKey), at: now, kind: 'passed', answered: true });
}

/** What a record answered is asked again once it is taken back, and is answered once it comes again. */
export async function settleAnswer({ book, now }: Work, messageKey: string, again: boolean): Promise<void> {
  if (again) await answerSent(book, messageKey, now);
  else await book.sends.delete(sendKey('passed', messageKey));
}
