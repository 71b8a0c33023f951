/** What goes along with what the rep has named: a mail with its asks, and an ask with a mail that holds nothing else. */
import type { ParsedCommandArgs } from '../../contract/commands.ts';
import type { Commitment, Exchange, Id, Statement } from '../../domain/rows/types.ts';
import { readSent } from '../../store/under-way/sent.ts';
import type { Work } from '../verb.ts';

/** As they stood: all of them in other deals. */
export interface Moving {
  commitments: Map<Id, Commitment>;
  exchanges: Map<Id, Exchange>;
  statements: Map<Id, Statement>;
}

export async function whatMoves(work: Work, args: ParsedCommandArgs<'move-records'>): Promise<Moving | null> {
  const rows: Moving = { commitments: new Map(), exchanges: new Map(), statements: new Map() };
  let known = 0;
  const take = <Row extends { id: Id; dealId: Id }>(into: Map<Id, Row>, row: Row | null): void => {
    if (!row) return;
    known += 1;
    if (row.dealId !== args.dealId) into.set(row.id, row);
  };
  for (const id of args.commitmentIds) take(rows.commitments, await work.rows.read('commitment', id));
  for (const id of args.exchangeIds) take(rows.exchanges, await work.rows.read('exchange', id));
  for (const id of args.statementIds) take(rows.statements, await work.rows.read('statement', id));
  for (const exchange of rows.exchanges.values()) {
    for (const row of await recordedIn(work, exchange)) rows.commitments.set(row.id, row);
  }
  for (const exchange of await exchangesOf(work, [...rows.commitments.values()])) {
    const recorded = await recordedIn(work, exchange);
    if (recorded.every(({ id }) => rows.commitments.has(id))) rows.exchanges.set(exchange.id, exchange);
  }
  return known === 0 ? null : rows;
}

/** What was asked and promised in it, of its own deal. */
async function recordedIn(work: Work, { dealId, commitmentIds, messageKey }: Exchange): Promise<Commitment[]> {
  const named = await Promise.all(commitmentIds.map((id) => work.rows.read('commitment', id)));
  const ofMessage = messageKey ? (await readSent(work.book, messageKey)).commitments : [];
  return [...named, ...ofMessage].filter((row) => row?.dealId === dealId) as Commitment[];
}

async function exchangesOf(work: Work, commitments: readonly Commitment[]): Promise<Exchange[]> {
  const found: Exchange[] = [];
  for (const { id, dealId, messageKey } of commitments) {
    const asked = await work.book.exchanges.where('commitmentIds').equals(id).primaryKeys();
    const sent = messageKey === '' ? null : (await readSent(work.book, messageKey)).exchange;
    for (const exchangeId of new Set([...asked, ...(sent ? [sent.id] : [])])) {
      const exchange = await work.rows.read('exchange', exchangeId);
      if (exchange?.dealId === dealId) found.push(exchange);
    }
  }
  return found;
}
