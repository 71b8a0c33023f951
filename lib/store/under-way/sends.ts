/**
 * What is under way about messages that were sent from the page. Rows of work, not of the book: no events, no part of a
 * backup, gone once they are settled. They hold of a mail's text what is needed until then, and no longer.
 *
 *   under-way   from the moment of sending until it is certain: the page's signals so far, and what would be recorded
 *   scheduled   planned for later: recorded once the message is seen
 *   question    sentences that nobody has confirmed: asked once, then kept to catch up on
 *   taken-back  its message was deleted, or its invitation withdrawn: said for a day, while the book is without it
 *   passed      the rep wants to hear no more of this message; or has answered all of it (`answered`)
 *
 * and, of the same nature, what stands half-written in a form (see `unfinished.ts`).
 */
import { Dexie } from 'dexie';
import type { PromiseExtended } from 'dexie';
import type { Instant } from '../../domain/rows/types.ts';
import type { Book } from '../database.ts';
import type { SendRow, SendRowOf } from '../rows/side-rows.ts';

/** What nobody has answered is let go after so long. */
const QUESTION_KEPT_MS = 7 * 86_400_000;
export const TAKEN_BACK_KEPT_MS = 86_400_000;
const SCHEDULED_KEPT_MS = 60 * 86_400_000;
const MOST_ROWS = 500;

export function sendKey(kind: SendRow['kind'], id: string): string {
  return `${kind}:${id}`;
}

/** By index alone, and no async function, so that a live query hears of what it reads. Oldest first. */
export function readSends<K extends SendRow['kind']>(book: Book, kind: K): PromiseExtended<SendRowOf<K>[]> {
  const rows = book.sends.where('key').startsWith(`${kind}:`).limit(MOST_ROWS).toArray();
  return rows.then((found) =>
    found.filter((row): row is SendRowOf<K> => row.kind === kind).toSorted((a, b) => a.at - b.at),
  );
}

/**
 * Whether the rep has passed these messages over, in their order. That all of one was answered is said of its record: where
 * an older backup has taken the place of the book, or its deal is gone, nothing of it has been.
 */
export function readPassed(book: Book, messageKeys: readonly string[]): PromiseExtended<boolean[]> {
  const marks = book.sends.bulkGet(messageKeys.map((key) => sendKey('passed', key)));
  return marks.then((rows) => Dexie.Promise.all(rows.map((row, at) => stillHolds(book, row, messageKeys[at] ?? ''))));
}

function stillHolds(book: Book, row: SendRow | undefined, messageKey: string): PromiseLike<boolean> {
  if (row?.kind === 'passed' && row.answered) return isCounted(book, messageKey);
  return Dexie.Promise.resolve(row !== undefined);
}

function isCounted(book: Book, messageKey: string): PromiseExtended<boolean> {
  const exchange = book.exchanges.where('ix.messageKey').equals(messageKey).first();
  return exchange.then((row) => row !== undefined);
}

/** What was passed over or left unanswered for long, and whatever speaks of a deal that is gone. */
export async function forgetSends(book: Book, now: Instant): Promise<void> {
  const questions = await readSends(book, 'question');
  const scheduled = await readSends(book, 'scheduled');
  // What was answered may be taken back, and is asked again then.
  const passed = (
    await book.sends.bulkGet(questions.map(({ prepared }) => sendKey('passed', prepared.messageKey)))
  ).map((row) => row?.kind === 'passed' && row.answered !== true);
  // What lies far ahead was noted by a clock that was.
  const isOld = (at: Instant, kept: Instant): boolean => Math.abs(now - at) > kept;
  const old = [
    ...questions.filter(({ at }, index) => isOld(at, QUESTION_KEPT_MS) || passed[index]),
    ...scheduled.filter(({ at }) => isOld(at, SCHEDULED_KEPT_MS)),
    ...(await readSends(book, 'taken-back')).filter(({ at }) => isOld(at, TAKEN_BACK_KEPT_MS)),
  ];
  const dealIds = [...new Set([...questions, ...scheduled].flatMap(({ prepared }) => prepared.deals))];
  const deals = await book.deals.bulkGet(dealIds);
  const gone = new Set(dealIds.filter((_id, at) => deals[at] === undefined));
  const orphaned = [...questions, ...scheduled].filter(({ prepared }) => prepared.deals.every((id) => gone.has(id)));
  const forgotten = [...old, ...orphaned].map(({ key }) => key);
  if (forgotten.length === 0) return;
  await saveSends(book, [], forgotten);
}

/** Past what a command writes, and in one go. */
export async function saveSends(book: Book, rows: SendRow[], gone: string[] = []): Promise<void> {
  if (rows.length + gone.length === 0) return;
  const save = async () => {
    await book.sends.bulkPut(rows);
    await book.sends.bulkDelete(gone);
  };
  await book.write(save, [book.sends]);
}
