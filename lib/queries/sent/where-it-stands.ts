/**
 * The deal of what was prepared when a message was sent: where it is counted by now, else the one that the rep has chosen
 * for its thread since, while that is on screen.
 */
import type { Id } from '../../domain/rows/types.ts';
import type { PageReading } from '../../page/context.ts';
import type { Book } from '../../store/book.ts';
import type { PreparedSend } from '../../store/rows/side-rows.ts';
import { readThreadChoice } from '../page/thread-choice.ts';
import { messageKeysOn } from '../page/thread-keys.ts';
import { all, known } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';
import { allAskedAbout } from './prepare-sent.ts';

export function whereItStands(
  book: Book,
  page: PageReading | null,
  prepared: readonly PreparedSend[],
): Reading<PreparedSend[]> {
  if (prepared.length === 0) return known([]);
  const counted = prepared.map(({ messageKey }) => book.exchanges.where('ix.messageKey').equals(messageKey).first());
  return all([all(counted), page?.settled ? readThreadChoice(book, page) : null]).then(([exchanges, choice]) => {
    const chosen = choice?.dealId ?? null;
    const shown = new Set(page && chosen !== null ? messageKeysOn(page) : []);
    return prepared.map((one, at) => {
      const standing = exchanges[at]?.dealId ?? null;
      if (standing !== null) return inDeal(one, standing);
      return chosen !== null && one.dealId !== null && shown.has(one.messageKey) ? inDeal(one, chosen) : one;
    });
  });
}

function inDeal(prepared: PreparedSend, dealId: Id): PreparedSend {
  if (prepared.dealId === dealId) return prepared;
  return { ...(prepared.dealId === null ? allAskedAbout(prepared) : prepared), dealId, deals: [dealId] };
}
