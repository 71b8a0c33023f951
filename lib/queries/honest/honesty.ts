/** What only a page has room for: the client's words, steps back, exchanges that moved something, roles. */
import type { ParsedQueryArgs } from '../../contract/queries.ts';
import type { ExchangeRow, HonestyView, RoleRow } from '../../contract/views.ts';
import { continuationsInARow, judgeExchanges } from '../../domain/commitment/exchanges.ts';
import type { JudgedExchange } from '../../domain/commitment/exchanges.ts';
import { liveElements, stageIndex } from '../../domain/process/find.ts';
import type { Contact, DomainEvent, Exchange, Id, Statement } from '../../domain/rows/types.ts';
import { bareAll } from '../read/rows/bare-rows.ts';
import { readDealFacts } from '../read/deals/deal-facts.ts';
import type { DealFacts } from '../read/deals/deal-facts.ts';
import { readContacts } from '../read/deals/many-deals.ts';
import { all, known } from '../read/reading.ts';
import { setbackOf } from '../view/honesty-view.ts';
import type { Clock } from '../../domain/time/clock.ts';
import { kindName } from '../view/stage-marks.ts';
import { clockOf } from '../env.ts';
import type { Answer } from '../env.ts';
import { givenTimes } from './given-times.ts';
import { readDealEvents } from './read-events.ts';
import { speakersOf, statementRows } from './statements.ts';

interface Rows {
  facts: DealFacts;
  events: DomainEvent[];
  exchanges: Exchange[];
  statements: Statement[];
}

export const answerHonesty: Answer<ParsedQueryArgs<'honesty'>, HonestyView | null> = (
  book,
  env,
  { dealId, exchanges: most },
) =>
  all([
    readDealFacts(book, dealId),
    readDealEvents(book, dealId),
    book.exchanges.where('[dealId+at]').between([dealId, 0], [dealId, Infinity]).toArray(),
    book.statements.where('dealId').equals(dealId).toArray(),
  ]).then(([facts, events, exchanges, statements]) => {
    if (!facts) return known(null);
    const rows: Rows = { facts, events, exchanges: bareAll(exchanges), statements: bareAll(statements) };
    const named = [...speakersOf(rows.statements), ...rows.exchanges.flatMap(({ contactIds }) => contactIds)];
    return readContacts(book, named).then((contacts) => honestyOf(rows, contacts, clockOf(env), most));
  });

function honestyOf(rows: Rows, contacts: ReadonlyMap<Id, Contact>, clock: Clock, most: number): HonestyView {
  const { facts, events, exchanges, statements } = rows;
  const { commitments } = facts;
  const judged = judgeExchanges(exchanges, commitments, givenTimes(events, commitments), clock);
  return {
    statements: statementRows(statements, contacts),
    setbacks: facts.regressions.toReversed().map((regression) => setbackOf(regression, facts)),
    exchanges: judged
      .toReversed()
      .slice(0, most)
      .map((one) => exchangeRow(one, facts, contacts)),
    exchangeTotal: judged.length,
    advances: judged.filter(({ verdict }) => verdict === 'advance').length,
    run: continuationsInARow(judged),
    roles: rolesOf(facts),
  };
}

function exchangeRow(
  { exchange, verdict, given }: JudgedExchange,
  { process }: DealFacts,
  contacts: ReadonlyMap<Id, Contact>,
): ExchangeRow {
  return {
    exchange,
    verdict,
    names: exchange.contactIds.flatMap((id) => contacts.get(id)?.name ?? []),
    given: given.map(({ kind }) => kindName(process, kind)),
  };
}

function rolesOf({ deal, process, people }: DealFacts): RoleRow[] {
  const reached = process.stages.slice(0, stageIndex(process, deal.stage) + 1);
  return reached.flatMap((stage) =>
    liveElements(stage)
      .filter(({ group }) => group === 'people')
      .map((element) => ({
        key: element.key,
        text: element.text,
        stageName: stage.name,
        level: element.level ?? null,
        filledBy: people
          .filter(({ part }) => part.roles.includes(element.key))
          .map(({ contact }) => ({ contactId: contact.id, name: contact.name })),
      })),
  );
}
