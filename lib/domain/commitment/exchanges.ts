/**
 * Advance or continuation: an exchange with at least one newly given, dated commitment of the client's; one without.
 *
 * A commitment is given in the last exchange before it in which they could have said so: a talk, a message of theirs, or
 * the message of ours that asked for it. Failing that, it belongs to the last exchange before it. An exchange whose ask
 * still waits is neither yet.
 */
import type { Clock } from '../time/clock.ts';
import { isUnanswered } from './commitment.ts';
import type { Commitment, Exchange, Id, Instant } from '../rows/types.ts';

export type Verdict = 'advance' | 'continuation' | 'waiting';

export interface JudgedExchange {
  exchange: Exchange;
  verdict: Verdict;
  /** What was given in it, with a date. */
  given: Commitment[];
}

/** When each commitment was given; one that never was is not in it. */
export type GivenTimes = ReadonlyMap<Id, Instant>;

/** @returns in the order of time, oldest first */
export function judgeExchanges(
  exchanges: readonly Exchange[],
  commitments: readonly Commitment[],
  givenAt: GivenTimes,
  clock: Clock,
): JudgedExchange[] {
  const inOrder = exchanges.toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  const gains = new Map<Id, Commitment[]>();
  for (const commitment of commitments) {
    const at = givenAt.get(commitment.id);
    if (at === undefined || commitment.direction !== 'they' || commitment.due === null) continue;
    const credited = creditedTo(inOrder, commitment, at);
    if (credited) gains.set(credited.id, [...(gains.get(credited.id) ?? []), commitment]);
  }
  const asked = new Map(commitments.map((commitment) => [commitment.id, commitment]));
  return inOrder.map((exchange) => {
    const given = gains.get(exchange.id) ?? [];
    const waits = exchange.commitmentIds.some((id) => isWaiting(asked.get(id), clock));
    return { exchange, given, verdict: given.length > 0 ? 'advance' : waits ? 'waiting' : 'continuation' };
  });
}

function creditedTo(inOrder: readonly Exchange[], { id }: Commitment, at: Instant): Exchange | undefined {
  const before = inOrder.filter((exchange) => exchange.at <= at);
  return (
    before.findLast((exchange) => exchange.direction !== 'out' || exchange.commitmentIds.includes(id)) ?? before.at(-1)
  );
}

function isWaiting(commitment: Commitment | undefined, clock: Clock): boolean {
  return commitment?.state === 'asked' && commitment.direction === 'they' && !isUnanswered(commitment, clock);
}

/** How many exchanges in a row, up to the last one, have moved nothing; those that wait break no run and make none. */
export function continuationsInARow(judged: readonly JudgedExchange[]): number {
  const decided = judged.filter(({ verdict }) => verdict !== 'waiting');
  return decided.length - 1 - decided.findLastIndex(({ verdict }) => verdict === 'advance');
}
