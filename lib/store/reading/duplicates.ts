/** Whether the same words of the same message were recorded before. */
import { Dexie } from 'dexie';
import type { PromiseExtended } from 'dexie';
import type { Commitment, Direction, Id } from '../../domain/rows/types.ts';
import type { Book } from '../book.ts';
import { bare } from '../rows/rows.ts';
import { searchWords } from '../rows/search-words.ts';

export interface NewCommitment {
  dealId: Id;
  direction: Direction;
  words: string;
  /** Empty = recorded from no message; then nothing is a duplicate. */
  messageKey: string;
}

/** No message holds more asks than this: see `MOST_SENT`. */
const MOST_PER_MESSAGE = 500;

/** The selection is rarely cut twice at the same letter: words that hold the others count as the same. */
export function isSameWords(a: string, b: string): boolean {
  const [left, right] = [searchWords(a).join(' '), searchWords(b).join(' ')];
  return left === right || (left !== '' && right !== '' && (left.includes(right) || right.includes(left)));
}

/**
 * The record that this one would repeat. Withdrawn ones don't count. Reads by index alone, and is no async function, so
 * that a live query hears of what it reads.
 */
export function findDuplicate(
  book: Book,
  record: NewCommitment,
  isSame = isSameWords,
): PromiseExtended<Commitment | null> {
  const { messageKey } = record;
  if (messageKey === '') return Dexie.Promise.resolve(null);
  const known = book.commitments.where('ix.messageKey').equals(messageKey).limit(MOST_PER_MESSAGE).toArray();
  return known.then((rows) => {
    const same = rows.find(
      (row) =>
        row.dealId === record.dealId &&
        row.direction === record.direction &&
        row.state !== 'withdrawn' &&
        isSame(row.words, record.words),
    );
    return same ? bare(same) : null;
  });
}
