/** The record that a new one would repeat: see `findDuplicate`, which the command asks again. */
import type { CommitmentDraft } from '../../contract/views.ts';
import type { Id } from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { findDuplicate } from '../../store/reading/duplicates.ts';
import { known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';

type Record = Pick<CommitmentDraft, 'dealId' | 'direction' | 'words' | 'messageKey'>;

/** Its reads begin at once, before anything is awaited, so a live query hears of them. */
export function readDuplicate(book: Book, { dealId, direction, words, messageKey }: Record): Reading<Id | null> {
  if (dealId === null || messageKey === '' || words === '') return known(null);
  return known(findDuplicate(book, { dealId, direction, words, messageKey })).then((found) => found?.id ?? null);
}
