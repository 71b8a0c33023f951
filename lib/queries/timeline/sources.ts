/** What the entries of a timeline are made from: the deal's events, and the names that they need. */
import type {
  Account,
  Commitment,
  Deal,
  DealPerson,
  DomainEvent,
  EventOf,
  Id,
  Process,
  RowMap,
  RowType,
  Statement,
} from '../../domain/rows/types.ts';
import type { Book } from '../../store/book.ts';
import { movesAhead } from './ahead.ts';
import type { Ahead } from './ahead.ts';
import { present } from '../read/rows/bare-rows.ts';
import { standInProcess } from '../read/deals/deal-facts.ts';
import { readDeals } from '../read/deals/many-deals.ts';
import { isMove, withMovedRows } from '../read/rows/moved-rows.ts';
import { readNewest } from '../read/rows/newest.ts';
import { all } from '../read/reading.ts';
import type { Reading } from '../read/reading.ts';

/** Beyond these, the oldest are left out: a deal with more has been going on for years. */
export const MOST_EVENTS = 3000;

export interface TimelineSources {
  /** Newest first. */
  events: DomainEvent[];
  /** Older ones were left out. */
  cut: boolean;
  dealId: Id;
  /** Of the deals that records were moved from or to. */
  dealName(id: Id): string | null;
  process: Process;
  /** That of the deal, then those that it was on before. */
  processes: Process[];
  account: Pick<Account, 'name'> | null;
  contactName(id: Id | null): string | null;
  /** As it stands now, or as it stood when it was deleted. */
  commitment(id: Id): Partial<Commitment>;
  part(id: Id): Partial<DealPerson>;
  /** Moves of the claimed stage past the honest one: see `moveKey`. */
  ahead: ReadonlyMap<string, Ahead>;
  /** As it was kept at first. */
  statement(id: Id): Partial<Statement>;
}

interface TimelineRows {
  events: DomainEvent[];
  cut: boolean;
  dealId: Id;
  deal: Deal | undefined;
  commitments: ReadonlyMap<Id, Partial<Commitment>>;
  parts: ReadonlyMap<Id, Partial<DealPerson>>;
  statements: ReadonlyMap<Id, Partial<Statement>>;
}

export function readTimelineSources(book: Book, dealId: Id): Reading<TimelineSources> {
  return all([
    readNewest(book.events, { index: '[dealId+id]', lower: [dealId, ''], upper: [dealId, '\uffff'] }, MOST_EVENTS + 1),
    book.deals.get(dealId),
    book.commitments.where('dealId').equals(dealId).toArray(),
    book.dealPeople.where('dealId').equals(dealId).toArray(),
  ]).then(([found, deal, commitments, parts]) =>
    withMovedRows(book, dealId, found.slice(0, MOST_EVENTS).toReversed(), true).then((history) => {
      const events = history.toReversed();
      return readNames(book, {
        events,
        cut: found.length > MOST_EVENTS,
        dealId,
        deal,
        commitments: rowsOf(events, 'commitment', commitments),
        parts: rowsOf(events, 'dealPerson', parts),
        statements: rowsOf(events, 'statement', []),
      });
    }),
  );
}

function readNames(
  book: Book,
  { events, cut, dealId, deal, commitments, parts, statements }: TimelineRows,
): Reading<TimelineSources> {
  return all([
    deal && book.processes.get(deal.processId),
    deal && book.accounts.get(deal.accountId),
    book.contacts.bulkGet(contactIds(events, [...commitments.values(), ...statements.values()], [...parts.values()])),
    book.processes.bulkGet(pastProcesses(events)),
    readDeals(book, otherDeals(events)),
  ]).then(([process, account, contacts, past, deals]) => {
    const names = new Map(present(contacts).map(({ id, name }) => [id, name]));
    const known = process ?? standInProcess();
    const processes = [known, ...present(past)];
    return {
      events,
      cut,
      dealId,
      dealName: (id) => deals.get(id)?.name ?? null,
      process: known,
      processes,
      ahead: movesAhead(events.toReversed(), processes),
      account: account ?? null,
      contactName: (id) => (id === null ? null : (names.get(id) ?? null)),
      commitment: (id) => commitments.get(id) ?? {},
      part: (id) => parts.get(id) ?? {},
      statement: (id) => statements.get(id) ?? {},
    };
  });
}

/** Whole rows by id: those that stand, else what the event of their making or deletion holds. */
function rowsOf<T extends RowType>(
  events: readonly DomainEvent[],
  type: T,
  standing: readonly RowMap[T][],
): Map<string, Partial<RowMap[T]>> {
  const rows = new Map<string, Partial<RowMap[T]>>();
  for (const { rowId, before, after } of eventsOf(events, type)) {
    const whole = before === null ? after : after === null ? before : null;
    if (whole && !rows.has(rowId)) rows.set(rowId, whole);
  }
  for (const row of standing) rows.set(row.id, row);
  return rows;
}

function eventsOf<T extends RowType>(events: readonly DomainEvent[], type: T): EventOf<T>[] {
  return (events as readonly EventOf<RowType>[]).filter((event): event is EventOf<T> => event.rowType === type);
}

function contactIds(
  events: readonly DomainEvent[],
  said: readonly Partial<Commitment | Statement>[],
  parts: readonly Partial<DealPerson>[],
): Id[] {
  const talkedTo = eventsOf(events, 'exchange').flatMap(({ after }) => after?.contactIds ?? []);
  const named = [...said, ...parts].flatMap(({ contactId }) => contactId ?? []);
  return [...new Set([...named, ...talkedTo])];
}

function pastProcesses(events: readonly DomainEvent[]): string[] {
  const named = eventsOf(events, 'deal').flatMap(({ before, after }) => [after?.processId, before?.processId]);
  return [...new Set(named.filter((id) => id !== undefined))];
}

function otherDeals(events: readonly DomainEvent[]): Id[] {
  return events.filter(isMove).flatMap(movedBetween);
}

/** From this deal to that one, under the name that it has now: a merge may have made it one with another. */
export function movedBetween({ before, after, dealId }: DomainEvent): [Id, Id] {
  const [from, to] = [before, after].map((fields) => (fields as { dealId: Id }).dealId) as [Id, Id];
  return [from, dealId ?? to];
}
