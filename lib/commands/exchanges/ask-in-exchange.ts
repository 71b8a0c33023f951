/** An ask that is recorded by hand from a message that is counted already: the chance was taken. */
import type { Commitment, Deal, Exchange, Id } from '../../domain/rows/types.ts';
import { readSent } from '../../store/under-way/sent.ts';
import type { Work } from '../verb.ts';

/** A promise of ours is no ask, nor is what is still to be asked. */
export function isAskOf({ dealId, direction, state }: Commitment, deal: Pick<Deal, 'id'>): boolean {
  return dealId === deal.id && direction === 'they' && state !== 'to-ask' && state !== 'withdrawn';
}

export function withoutAsk(exchange: Exchange, commitmentId: Id): Exchange {
  return { ...exchange, commitmentIds: exchange.commitmentIds.filter((other) => other !== commitmentId) };
}

/** A mail that has not arrived has asked nobody: once none of its asks is left, it was no chance. */
export async function takeFromMessage(work: Work, { id, messageKey }: Commitment): Promise<void> {
  const { exchange } = messageKey === '' ? { exchange: null } : await readSent(work.book, messageKey);
  if (!exchange) return;
  const { chance, ...rest } = exchange;
  const commitmentIds = exchange.commitmentIds.filter((other) => other !== id);
  await work.rows.write('exchange', { ...rest, commitmentIds, ...(chance && commitmentIds.length > 0 && { chance }) });
}

/** Call after the commitment was written. Of a message that nobody has counted, nothing is. */
export async function countAskIn(work: Work, deal: Deal, commitment: Commitment): Promise<void> {
  const { id, messageKey } = commitment;
  if (messageKey === '' || !isAskOf(commitment, deal)) return;
  const { exchange } = await readSent(work.book, messageKey);
  if (exchange?.dealId !== deal.id) return;
  await work.rows.write('exchange', { ...exchange, commitmentIds: [...exchange.commitmentIds, id] });
}
