/** Of a message that was edited or taken back on its page: what of its record still holds. */
import type { Commitment } from '../../domain/rows/types.ts';
import { sentenceKey } from '../../store/under-way/marks.ts';
import { readSends } from '../../store/under-way/sends.ts';
import { readSent } from '../../store/under-way/sent.ts';
import type { Book } from '../../store/book.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';

/** Nobody has answered it, and it was not said to have come to anything. */
const isOpen = ({ state, direction }: Commitment): boolean => state === (direction === 'we' ? 'given' : 'asked');

/** Whether every word that was recorded from it stands in its text still; what was answered is left alone in any case. */
export function isStanding(book: Book, messageKey: string, text: string): Reading<boolean> {
  const whole = sentenceKey(text);
  return readSent(book, messageKey).then(
    ({ commitments }) =>
      commitments.some((row) => !isOpen(row)) || commitments.every(({ words }) => whole.includes(sentenceKey(words))),
  );
}

export interface Recorded {
  /** Nothing of it has been answered. */
  open: boolean;
  /** Whom it went to. */
  whom: string | null;
}

export function readTakenBack(book: Book, messageKey: string): Reading<Recorded> {
  return readSent(book, messageKey).then(({ exchange, commitments }) =>
    all([known(commitments.every(isOpen)), book.contacts.get(exchange?.contactIds[0] ?? '')]).then(
      ([open, contact]) => ({ open, whom: contact?.name ?? null }),
    ),
  );
}

/**
 * Keys under which an invitation to this person may be recorded or asked about: by its mark on their page, or by the moment
 * where nothing marked it.
 */
export function readInvitations(book: Book, places: readonly string[], account: string | null): Reading<string[]> {
  const exact = places.map((place) => `linkedin:${place}`);
  const begun = places.flatMap((place) => ['', account ?? ''].map((whose) => `linkedin:linkedin ${whose} ${place} `));
  const isOne = (key: string): boolean => exact.includes(key) || begun.some((start) => key.startsWith(start));
  const rows = book.exchanges
    .where('ix.messageKey')
    .startsWithAnyOf([...exact, ...begun])
    .toArray();
  return all([rows, readSends(book, 'question')]).then(([recorded, asked]) => {
    const keys = [
      ...recorded.flatMap(({ messageKey }) => messageKey ?? []),
      ...asked.map(({ prepared }) => prepared.messageKey),
    ];
    return [...new Set(keys)].filter(isOne);
  });
}
