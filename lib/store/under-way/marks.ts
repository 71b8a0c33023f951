/**
 * What the rep has said about the sentences of a draft that is not sent yet: judgements that name the draft. They are rows
 * like all others, so that undo, backup and deletion hold for them too.
 */
import type { PromiseExtended } from 'dexie';
import type { Judgement } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';
import { bare } from '../rows/rows.ts';

/** One for each sentence that is read of a text (`MOST_SENT`), and those of sentences that have gone since. */
const MOST_PER_DRAFT = 500;

/** By index alone, and no async function, so that a live query hears of what it reads. */
export function readMarks(book: Book, draftKey: string): PromiseExtended<Judgement[]> {
  const rows = book.judgements.where('draftKey').equals(draftKey).limit(MOST_PER_DRAFT).toArray();
  return rows.then((kept) => kept.map((row): Judgement => bare(row)));
}

/** Case, breaks and spaces don't make a sentence another one. */
export function sentenceKey(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
