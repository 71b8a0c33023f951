/** What was sent and is still to be said of it: asked once, kept to catch up on, planned, or sent elsewhere. */
import type { FoundAsk, SentQuestion, SentView } from '../../contract/views.ts';
import { isSameWords } from '../../store/reading/duplicates.ts';
import { readMarks, sentenceKey } from '../../store/under-way/marks.ts';
import { readPassed, readSends, TAKEN_BACK_KEPT_MS } from '../../store/under-way/sends.ts';
import type { PreparedSend, SendRowOf } from '../../store/rows/side-rows.ts';
import { readSent } from '../../store/under-way/sent.ts';
import type { PageReading } from '../../page/context.ts';
import type { Book } from '../../store/book.ts';
import type { Account, Deal, Id } from '../../domain/rows/types.ts';
import { clockOf } from '../env.ts';
import type { Answer } from '../env.ts';
import { readAccounts, readDeals } from '../read/deals/many-deals.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { askedAbout } from './prepare-sent.ts';
import { readElsewhere } from './elsewhere.ts';
import { whereItStands } from './where-it-stands.ts';

/** So long it is asked; then it is one of the list to catch up on. */
const ASKED_MS = 60_000;
/** Who has so many to catch up on will not do it here. */
const MOST_QUESTIONS = 20;

export const answerSent: Answer<object, SentView> = (book, env) => {
  const { reading } = env;
  const clock = clockOf(env);
  return all([
    readSends(book, 'question').then((rows) => readQuestions(book, reading, rows.slice(-MOST_QUESTIONS).toReversed())),
    readSends(book, 'scheduled').then((rows) => readScheduled(book, rows)),
    reading?.settled ? readElsewhere(book, clock, reading) : known([]),
    readTakenBack(book, clock.now),
  ]).then(([questions, scheduled, elsewhere, takenBack]) => ({ questions, scheduled, elsewhere, takenBack }));
};

/** For a day, and until the rep has heard of it or the record stands again: undone, or recorded anew. */
function readTakenBack(book: Book, now: number): Reading<SentView['takenBack']> {
  return readSends(book, 'taken-back').then((found) => {
    const rows = found.filter(({ at }) => now - at < TAKEN_BACK_KEPT_MS).toReversed();
    return all([
      readPassed(
        book,
        rows.map(({ key }) => key),
      ),
      all(rows.map(({ messageKey }) => readSent(book, messageKey))),
    ]).then(([passed, sent]) =>
      rows
        .filter((_row, at) => !passed[at] && !sent[at]?.exchange)
        .map(({ key, commandId, what, whom }) => ({ key, commandId, what, whom })),
    );
  });
}

function readQuestions(
  book: Book,
  page: PageReading | null,
  found: readonly SendRowOf<'question'>[],
): Reading<SentQuestion[]> {
  const asked = found.map(({ prepared }) => prepared);
  return whereItStands(book, page, asked).then((now) =>
    readOpenQuestions(
      book,
      found.map((row, at) => ({ ...row, prepared: now[at] ?? row.prepared })),
    ),
  );
}

function readOpenQuestions(book: Book, rows: readonly SendRowOf<'question'>[]): Reading<SentQuestion[]> {
  const keys = rows.map(({ prepared }) => prepared.messageKey);
  return all([
    readPassed(book, keys),
    all(rows.map(({ prepared }) => readOpen(book, prepared))),
    readDealNames(
      book,
      rows.flatMap(({ prepared }) => prepared.deals),
    ),
  ]).then(([passed, open, nameOf]) =>
    rows.flatMap(({ at, prepared }, index) => {
      const { deals: dealIds, sure: _sure, open: _open, ...message } = prepared;
      const asks = open[index] ?? [];
      const deals = dealIds.flatMap((id) => nameOf(id) ?? []);
      if (passed[index]) return [];
      return asks.length > 0 && deals.length > 0 ? [{ ...message, asks, deals, until: at + ASKED_MS }] : [];
    }),
  );
}

/**
 * What nobody has spoken on; a sentence that was captured by hand, whole or half, is recorded, but not by another one of the
 * message that stands in it ("Could we talk?"). Read from the book and not kept as a mark on the question, so that whatever is taken back is
 * open again.
 */
function readOpen(book: Book, prepared: PreparedSend): Reading<FoundAsk[]> {
  const { messageKey } = prepared;
  return all([readSent(book, messageKey), readMarks(book, messageKey)]).then(([{ exchange, commitments }, marks]) => {
    // Without a clear deal nothing is recorded yet, so the marks beside the draft have settled nothing either.
    const spoken = prepared.dealId === null && exchange === null ? [] : marks.map(({ text }) => text);
    const refused = marks.filter(({ verdict }) => verdict === 'dismissed').map(({ text }) => text);
    const settled = new Set([...commitments.map(({ words }) => words), ...spoken, ...refused].map(sentenceKey));
    const sentences = new Set([...prepared.sure, ...prepared.open].map(({ words }) => sentenceKey(words)));
    const byHand = commitments.filter(({ words }) => !sentences.has(sentenceKey(words)));
    const isCaptured = ({ words, direction }: FoundAsk): boolean =>
      byHand.some((row) => row.direction === direction && row.state !== 'withdrawn' && isSameWords(row.words, words));
    return askedAbout(prepared).filter((ask) => !settled.has(sentenceKey(ask.words)) && !isCaptured(ask));
  });
}

function readScheduled(book: Book, rows: readonly SendRowOf<'scheduled'>[]): Reading<SentView['scheduled']> {
  return all([
    readPassed(
      book,
      rows.map(({ prepared }) => prepared.messageKey),
    ),
    readDealNames(
      book,
      rows.flatMap(({ prepared }) => prepared.deals),
    ),
  ]).then(([passed, nameOf]) =>
    rows
      .filter((_row, at) => !passed[at])
      .map(({ at, prepared }) => ({
        messageKey: prepared.messageKey,
        at,
        whom: prepared.whom,
        dealName: prepared.dealId === null ? null : (nameOf(prepared.dealId)?.dealName ?? null),
        asks: prepared.sure.length + prepared.open.length,
      })),
  );
}

type DealName = SentQuestion['deals'][number];

function readDealNames(book: Book, ids: readonly Id[]): Reading<(id: Id) => DealName | null> {
  return readDeals(book, ids).then((deals) =>
    readAccounts(
      book,
      [...deals.values()].map(({ accountId }) => accountId),
    ).then((accounts) => (id: Id) => nameOf(deals.get(id), accounts)),
  );
}

function nameOf(deal: Deal | undefined, accounts: ReadonlyMap<Id, Account>): DealName | null {
  if (!deal) return null;
  return { dealId: deal.id, dealName: deal.name, accountName: accounts.get(deal.accountId)?.name ?? '' };
}
