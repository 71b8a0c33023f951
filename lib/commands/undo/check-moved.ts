/**
 * A record that has gone to another deal took along what it did to its deal. What happened to it on one side of the move can't
 * be taken back on the other: ticks, people and the mail that asked for it would stay where it no longer is.
 */
import type { DomainEvent } from '../../domain/rows/types.ts';
import { readRowEvents } from '../../store/reading/row-events.ts';
import { isSame } from '../../store/rows/same.ts';
import { refuse } from '../refusal.ts';
import type { Work } from '../verb.ts';
import type { Fields } from './take-back.ts';

/** What a deal is told by, of a record in it. */
const TELLS: Partial<Record<DomainEvent['rowType'], readonly string[]>> = {
  commitment: ['state', 'kind', 'direction'],
  exchange: ['commitmentIds'],
};

/** Call before anything is taken back. */
export async function checkMoved(work: Work, event: DomainEvent): Promise<void> {
  const { rowType, rowId, before, after } = event;
  const current = (await work.rows.read(rowType, rowId)) as Fields | null;
  const fields = TELLS[rowType];
  if (!fields || !current || !before || !after) return;
  if ('dealId' in before) {
    const later = (await readRowEvents(work.book, rowType, rowId)).filter(({ id }) => id > event.id);
    for (const field of fields) {
      const then = later.find((one) => one.before !== null && field in one.before)?.before as Fields | undefined;
      if (then && !isSame(then[field], current[field])) refuse('changed-since');
    }
  } else if (current['dealId'] !== event.dealId && fields.some((field) => field in before)) refuse('changed-since');
}
