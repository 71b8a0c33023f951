/**
 * Asked again: the earlier ask on which no answer was seen rests until none is seen on this one either. Otherwise what the
 * rep has just done would go on standing among what needs them.
 */
import { civilDateOf, daysBetween } from '../../domain/time/civil-date.ts';
import type { Clock } from '../../domain/time/clock.ts';
import { isOpenAsk, isSnoozed, isUnanswered, silentFrom } from '../../domain/commitment/commitment.ts';
import type { Commitment, Instant } from '../../domain/rows/types.ts';
import { readWorkingWeek } from '../../store/reading/working-week.ts';
import type { Work } from '../verb.ts';

const DAY_MS = 86_400_000;

/** At the same hour of the first day on which it counts as unanswered. */
function patientUntil(ask: Commitment, askedAt: Instant, clock: Clock): Instant {
  return askedAt + daysBetween(civilDateOf(askedAt, clock.zone), silentFrom(ask, clock)) * DAY_MS;
}

/** Of the same deal, kind and person. Call after `ask` was written. */
export async function restEarlierAsks(work: Work, ask: Commitment): Promise<void> {
  const { id, dealId, kind, contactId, askedAt } = ask;
  if (!isOpenAsk(ask) || askedAt === null) return;
  const clock = { now: work.now, zone: work.zone, week: await readWorkingWeek(work.book) };
  const until = patientUntil(ask, askedAt, clock);
  if (until <= work.now) return;
  const rows = await work.book.commitments.where('[dealId+kind]').equals([dealId, kind]).toArray();
  for (const kept of rows) {
    const row = await work.rows.read('commitment', kept.id);
    if (!row || row.id === id || row.contactId !== contactId || (row.askedAt ?? 0) >= askedAt) continue;
    if (!isUnanswered(row, clock) || isSnoozed(row, work.now)) continue;
    await work.rows.write('commitment', { ...row, snoozedUntil: until, updatedAt: work.now });
  }
}
