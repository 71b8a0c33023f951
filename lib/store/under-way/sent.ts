/** What the book holds of one message, by its key: the exchange that counts it, and what was recorded from it. */
import { Dexie } from 'dexie';
import type { PromiseExtended } from 'dexie';
import type { Commitment, Exchange } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';
import { bare } from '../rows/rows.ts';

/** All that is recorded when it is sent (`MOST_SENT`), and what was captured from it by hand. */
const MOST_PER_MESSAGE = 500;

export interface SentRecord {
  exchange: Exchange | null;
  commitments: Commitment[];
}

/** By index alone, and no async function, so that a live query hears of what it reads. */
export function readSent(book: Book, messageKey: string): PromiseExtended<SentRecord> {
  const exchange = book.exchanges.where('ix.messageKey').equals(messageKey).first();
  const commitments = book.commitments.where('ix.messageKey').equals(messageKey).limit(MOST_PER_MESSAGE).toArray();
  return Dexie.Promise.all([exchange, commitments] as const).then(([row, rows]) => ({
    exchange: row ? bare(row) : null,
    commitments: rows.map((kept): Commitment => bare(kept)),
  })) as PromiseExtended<SentRecord>;
}
