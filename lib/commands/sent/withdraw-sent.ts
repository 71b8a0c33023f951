/**
 * A message that was not sent after all: takes back exactly what was recorded of it when it was. What the rep has recorded
 * from the draft by hand is theirs. Where a later change stands on a row, the row goes all the same if the message had
 * made it; any other keeps what came later.
 */
import type { CommandName } from '../../contract/commands.ts';
import type { Commitment, DomainEvent, Exchange, Id, RowType } from '../../domain/rows/types.ts';
import { readRowEvents } from '../../store/reading/row-events.ts';
import { readSent } from '../../store/under-way/sent.ts';
import { markCommitmentElement } from '../commitments/mark-commitment-element.ts';
import { withoutAsk } from '../exchanges/ask-in-exchange.ts';
import { leaveDeal } from '../moving/leave-deal.ts';
import { refuse } from '../refusal.ts';
import { takeBack } from '../undo/take-back.ts';
import type { Verb, Work } from '../verb.ts';

const RECORDED: CommandName = 'record-sent';
/** They exist for the message alone. Who has joined the deal with it may have been given a part since. */
const OF_MESSAGE: ReadonlySet<RowType> = new Set(['exchange', 'commitment', 'judgement']);

/** The commands that have recorded this message, newest first. */
async function recordings(work: Work, rows: { type: 'exchange' | 'commitment'; id: Id }[]): Promise<Id[]> {
  const found = new Map<Id, string>();
  for (const { type, id } of rows) {
    for (const event of await readRowEvents(work.book, type, id))
      if (event.command === RECORDED) found.set(event.commandId, event.id);
  }
  return [...found].toSorted(([, a], [, b]) => (a < b ? 1 : -1)).map(([commandId]) => commandId);
}

async function takeAway(work: Work, event: DomainEvent): Promise<void> {
  const done = await takeBack(work, event);
  if (!done && event.before === null && OF_MESSAGE.has(event.rowType))
    await work.rows.remove(event.rowType, event.rowId);
}

/** An exchange that stays, because others have made it, names nothing that has gone; nor does a step back. */
async function forget(work: Work, gone: readonly Id[]): Promise<void> {
  for (const id of gone) {
    for (const regression of await work.book.regressions.where('commitmentId').equals(id).primaryKeys()) {
      await work.rows.remove('regression', regression);
    }
    for (const row of await work.book.exchanges.where('commitmentIds').equals(id).toArray()) {
      const exchange = await work.rows.read('exchange', row.id);
      if (exchange) await work.rows.write('exchange', withoutAsk(exchange, id));
    }
  }
}

/** Moved to another deal meanwhile, it has brought people along, and may have ticked something. */
async function leaveWhereMoved(work: Work, exchange: Exchange, gone: readonly Commitment[]): Promise<void> {
  const rows = gone.map(({ id, dealId }) => ({ type: 'commitment' as const, id, dealId }));
  for (const dealId of new Set([exchange.dealId, ...gone.map((row) => row.dealId)])) {
    const deal = await work.rows.read('deal', dealId);
    if (!deal) continue;
    for (const row of gone) if (row.dealId === dealId) await markCommitmentElement(work, deal, row, null);
    const of = rows.filter((row) => row.dealId === dealId);
    const mail = exchange.dealId === dealId ? [{ type: 'exchange' as const, id: exchange.id }] : [];
    await leaveDeal(work, dealId, [...of, ...mail]);
  }
}

export const withdrawSent: Verb<'withdraw-sent'> = async (work, { messageKey }) => {
  const { exchange, commitments } = await readSent(work.book, messageKey);
  if (!exchange) refuse('not-found', { what: 'exchange' });
  const rows = commitments.map(({ id }) => ({ type: 'commitment' as const, id }));
  for (const commandId of await recordings(work, [{ type: 'exchange', id: exchange.id }, ...rows])) {
    const events = await work.book.events.where('commandId').equals(commandId).toArray();
    for (const event of events.toReversed()) await takeAway(work, event);
  }
  const gone: Id[] = [];
  for (const { id } of commitments) if (!(await work.rows.read('commitment', id))) gone.push(id);
  await forget(work, gone);
  await leaveWhereMoved(
    work,
    exchange,
    commitments.filter(({ id }) => gone.includes(id)),
  );
  return { said: 'done.sent-withdrawn' };
};
