/**
 * The sample book arrives whole, in one command, and its rows say themselves when they came to be: their events are
 * spread over those times, so that its deals can be replayed like the rep's own. What a row does not say is not invented:
 * a deal that arrives in Discover has its stages told by when their elements were ticked.
 */
import { firstStage, stageIndex } from '../process/find.ts';
import type {
  Deal,
  DealElement,
  DomainEvent,
  EventOf,
  Instant,
  Process,
  RowMap,
  RowType,
  StageKey,
} from '../rows/types.ts';

const ARRIVES = 'load-sample';

/** @returns oldest first; events of other commands are as they were */
export function spreadArrivals(events: readonly DomainEvent[], process: Process): DomainEvent[] {
  const arrived = events.filter(isArrival);
  if (arrived.length === 0) return [...events];
  const others = events.filter((event) => !isArrival(event));
  const elements = arrived.flatMap((event) => (event.rowType === 'dealElement' ? [event.after] : []));
  const begun = arrived.find((event) => event.rowType === 'deal')?.after.createdAt ?? 0;
  const spread = arrived.flatMap((event) => spreadOne(event, process, elements, begun));
  // Changes of the rep's come after, whatever the clock of the sample says.
  return [...spread.toSorted((a, b) => a.at - b.at || order(a) - order(b)), ...others];
}

/** An event that makes a row holds all of it. */
type ArrivalOf<T extends RowType> = EventOf<T> & { after: RowMap[T] };
type Arrival = { [T in RowType]: ArrivalOf<T> }[RowType];

function isArrival(event: DomainEvent): event is Arrival {
  return event.command === ARRIVES && event.before === null && event.after !== null && !event.purged;
}

const order = ({ rowType }: DomainEvent) => (rowType === 'deal' ? 0 : 1);

function spreadOne(event: Arrival, process: Process, elements: readonly DealElement[], begun: Instant): DomainEvent[] {
  if (event.rowType === 'deal') return dealArrival(event, process, elements);
  if (event.rowType === 'commitment') return commitmentArrival(event);
  if (event.rowType === 'dealElement') return [moment(event, event.after.at, null, event.after)];
  if (event.rowType === 'dealPerson') return personArrival(event, begun);
  return [event];
}

/** Each moment is a step of its own. */
function moment<T extends RowType>(
  event: EventOf<T>,
  at: Instant,
  before: EventOf<T>['before'],
  after: EventOf<T>['after'],
): EventOf<T> {
  return { ...event, at, before, after, commandId: `${event.commandId}/${at}` };
}

function dealArrival(event: ArrivalOf<'deal'>, process: Process, elements: readonly DealElement[]): EventOf<'deal'>[] {
  const row = event.after;
  const start = firstStage(process)?.key ?? row.stage;
  const open = { outcome: null, closed: 0, closedAt: null } as const;
  const moves = [...stageEntries(process, row, elements), { at: row.stageSince, stage: row.stage }];
  let from = start;
  const moved = moves.flatMap(({ at, stage }) => {
    if (stage === from) return [];
    const step = moment(event, at, { stage: from }, { stage, stageSince: at });
    from = stage;
    return [step];
  });
  const { outcome, closed, closedAt } = row;
  return [
    moment(event, row.createdAt, null, {
      ...row,
      ...open,
      stage: start,
      stageSince: start === row.stage ? row.stageSince : row.createdAt,
    }),
    ...moved,
    ...(closedAt === null ? [] : [moment(event, closedAt, open, { outcome, closed, closedAt })]),
  ];
}

/** The first sign of each stage on the way to the one that it arrives in. */
function stageEntries(
  process: Process,
  row: Deal,
  elements: readonly DealElement[],
): { at: Instant; stage: StageKey }[] {
  let since = row.createdAt;
  return process.stages.slice(1, Math.max(1, stageIndex(process, row.stage))).flatMap((stage) => {
    const keys = new Set(stage.elements.map(({ key }) => key));
    const signs = elements.filter(({ elementKey, at }) => keys.has(elementKey) && at >= since && at <= row.stageSince);
    if (signs.length === 0) return [];
    since = Math.min(...signs.map(({ at }) => at));
    return [{ at: since, stage: stage.key }];
  });
}

/** Asked, then as it stands; a promise of ours is given from the start. */
function commitmentArrival(event: ArrivalOf<'commitment'>): EventOf<'commitment'>[] {
  const row = event.after;
  const state = row.direction === 'we' ? 'given' : 'asked';
  if (row.askedAt === null || row.askedAt === row.stateAt || row.state === state)
    return [moment(event, row.askedAt ?? row.stateAt, null, row)];
  return [
    moment(event, row.askedAt, null, { ...row, state, stateAt: row.askedAt }),
    moment(event, row.stateAt, { state, stateAt: row.askedAt }, { state: row.state, stateAt: row.stateAt }),
  ];
}

/** There from the start: the row knows only when they were heard from last. */
function personArrival(event: ArrivalOf<'dealPerson'>, begun: Instant): EventOf<'dealPerson'>[] {
  const row = event.after;
  const { lastHeardAt } = row;
  if (lastHeardAt === null) return [moment(event, begun, null, row)];
  return [
    moment(event, begun, null, { ...row, lastHeardAt: null }),
    moment(event, lastHeardAt, { lastHeardAt: null }, { lastHeardAt }),
  ];
}
