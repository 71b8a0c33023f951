/**
 * A deal as it stood at every moment of its history, rebuilt from its events alone. At the end stand the rows of today.
 *
 * A step is what one command did. The sample book arrives in one command and brings its own times along: see
 * `replay-arrival`.
 */
import { honestStage } from '../honesty/honest-stage.ts';
import { spreadArrivals } from './replay-arrival.ts';
import type {
  Commitment,
  Deal,
  DealElement,
  DealPerson,
  DomainEvent,
  EventOf,
  Id,
  Instant,
  Process,
  RowMap,
  RowType,
} from '../rows/types.ts';

export interface Standing {
  deal: Deal;
  commitments: ReadonlyMap<Id, Commitment>;
  people: ReadonlyMap<Id, DealPerson>;
  elements: ReadonlyMap<string, DealElement>;
}

export interface ReplayStep {
  at: Instant;
  commandId: Id;
  /** Of this step, in their order. */
  events: DomainEvent[];
  standing: Standing;
}

type Rows = { [T in 'deal' | 'commitment' | 'dealPerson' | 'dealElement']: Map<string, RowMap[T]> };

/** @param events of one deal, oldest first. Steps in which the deal does not stand are left out. */
export function replayDeal(events: readonly DomainEvent[], process: Process): ReplayStep[] {
  const rows: Rows = { deal: new Map(), commitment: new Map(), dealPerson: new Map(), dealElement: new Map() };
  const steps: ReplayStep[] = [];
  for (const group of stepsOf(spreadArrivals(events, process))) {
    for (const event of group) applyEvent(rows, event);
    const first = group[0];
    const standing = standingOf(rows);
    if (first && standing) steps.push({ at: first.at, commandId: first.commandId, events: group, standing });
  }
  return steps;
}

function stepsOf(events: readonly DomainEvent[]): DomainEvent[][] {
  const groups: DomainEvent[][] = [];
  for (const event of events) {
    const last = groups.at(-1);
    if (last?.[0]?.commandId === event.commandId && last[0].at === event.at) last.push(event);
    else groups.push([event]);
  }
  return groups;
}

function applyEvent(rows: Rows, event: DomainEvent): void {
  switch (event.rowType) {
    case 'deal':
      return change(rows.deal, event);
    case 'commitment':
      return change(rows.commitment, event);
    case 'dealPerson':
      return change(rows.dealPerson, event);
    case 'dealElement':
      return change(rows.dealElement, event);
  }
}

function change<T extends RowType>(table: Map<string, RowMap[T]>, event: EventOf<T>): void {
  const { rowId, before, after, purged } = event;
  // What was deleted for good has left no values behind.
  if (purged) return;
  if (after === null) return void table.delete(rowId);
  // Its beginning is not told: a change of it alone is no row.
  if (before !== null && !table.has(rowId)) return;
  const row: Partial<RowMap[T]> = before === null ? { ...after } : { ...table.get(rowId), ...after };
  // A field that stood before and is named by `before` alone has gone.
  for (const key in before) if (!Object.hasOwn(after, key)) delete row[key];
  table.set(rowId, row as RowMap[T]);
}

function standingOf({ deal: deals, commitment, dealPerson, dealElement }: Rows): Standing | null {
  const [deal] = deals.values();
  if (!deal) return null;
  return {
    deal,
    commitments: new Map(commitment),
    people: new Map(dealPerson),
    elements: new Map(dealElement),
  };
}

/** The honest stage of that moment, and what separated it from the claimed one. */
export function honestAt(process: Process, { deal, elements, commitments }: Standing) {
  return honestStage(process, deal.stage, [...elements.values()], [...commitments.values()]);
}

/** The version of the process that the deal was on then. */
export function processOf({ deal }: Standing, processes: readonly Process[]): Process | null {
  return processes.find(({ id }) => id === deal.processId) ?? null;
}
