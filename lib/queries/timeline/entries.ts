/** The timeline of a deal from its events: one entry for each thing that happened, newest first. */
import type { TimelineEntry } from '../../contract/views.ts';
import { civilDateOf } from '../../domain/time/civil-date.ts';
import type { DomainEvent } from '../../domain/rows/types.ts';
import { commitmentEntries } from './commitment-entries.ts';
import { isHintKey } from '../../matching/ranking/hint-keys.ts';
import {
  dealEntries,
  elementEntries,
  exchangeEntries,
  misfitEntries,
  offMapEntries,
  personEntries,
  threadEntries,
} from './deal-entries.ts';
import { isMove } from '../read/rows/moved-rows.ts';
import { happening } from './entry.ts';
import { regressionEntries, statementEntries } from './honest-entries.ts';
import type { Happening } from './entry.ts';
import { movedBetween } from './sources.ts';
import type { TimelineSources } from './sources.ts';

/** From here on, elements that change together are told as a number. */
const MANY_ELEMENTS = 3;

export function timelineEntries(sources: TimelineSources, zone: string): TimelineEntry[] {
  const talked = commandsWith(sources.events, ['commitment', 'exchange', 'statement']);
  const entries = sources.events.flatMap((event) =>
    happeningsOf(event, sources)
      .filter(({ what }) => what !== 'timeline.heard-from' || !talked.has(event.commandId))
      .map((one, at) => ({ ...one, id: `${event.id}/${at}`, commandId: event.commandId, ...ownUndo(event) })),
  );
  return joinElements(onceEach(entries), zone).sort((a, b) => b.at - a.at || (a.id < b.id ? 1 : -1));
}

const WHOLE_BOOK = new Set(['load-sample', 'remove-sample', 'undo', 'merge-history']);

/** Taking the sample book back from one line of one deal would be a surprise. */
function ownUndo({ command, undoes }: DomainEvent): { undoable?: false } {
  return undoes !== undefined || WHOLE_BOOK.has(command) ? { undoable: false } : {};
}

/** What was deleted for good is not told any more. */
function happeningsOf(event: DomainEvent, sources: TimelineSources): Happening[] {
  if (event.purged) return [];
  if (event.undoes !== undefined || event.command === 'undo') return [happening(event.at, 'timeline.undone')];
  if (event.command === 'merge-history') return [happening(event.at, 'timeline.merged')];
  if (isMove(event)) return movedEntries(event, sources);
  switch (event.rowType) {
    case 'deal':
      return dealEntries(event, sources);
    case 'commitment':
      return commitmentEntries(event, sources);
    case 'dealPerson':
      return personEntries(event, sources);
    case 'dealElement':
      return elementEntries(event, sources);
    case 'exchange':
      return exchangeEntries(event, sources);
    case 'statement':
      return statementEntries(event, sources);
    case 'regression':
      return regressionEntries(event, sources);
    case 'misfit':
      return misfitEntries(event, sources);
    case 'offMapMove':
      return offMapEntries(event);
    case 'threadChoice':
      return event.command === 'create-deal' || isHintKey(event.rowId) ? [] : threadEntries(event);
    default:
      return [];
  }
}

function commandsWith(events: readonly DomainEvent[], types: readonly DomainEvent['rowType'][]): Set<string> {
  return new Set(events.filter(({ rowType }) => types.includes(rowType)).map(({ commandId }) => commandId));
}

const ONE_THING = new Set([
  'timeline.undone',
  'timeline.merged',
  ...['timeline.moved-here', 'timeline.moved-away'].flatMap((what) => [what, `${what}.gone`]),
]);

/** Taking back, merging or moving touches many rows and is one thing that happened. */
function onceEach(entries: TimelineEntry[]): TimelineEntry[] {
  const seen = new Set<string>();
  return entries.filter(({ what, values, commandId }) => {
    if (!ONE_THING.has(what)) return true;
    const key = `${commandId} ${what} ${values['deal'] ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** To another deal, or from one: it has moved on since where neither is this one. */
function movedEntries(event: DomainEvent, { dealId, dealName }: TimelineSources): Happening[] {
  const { at } = event;
  const [from, to] = movedBetween(event);
  if (from !== dealId && to !== dealId) return [];
  const [what, other] = to === dealId ? ['timeline.moved-here', from] : ['timeline.moved-away', to];
  const deal = dealName(other);
  return [deal === null ? happening(at, `${what}.gone`) : happening(at, what, { deal })];
}

/** Elements that one command moved to the same state on the same day. */
function joinElements(entries: TimelineEntry[], zone: string): TimelineEntry[] {
  const groups = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const key = isElement(entry) ? `${entry.commandId} ${entry.what} ${civilDateOf(entry.at, zone)}` : entry.id;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length < MANY_ELEMENTS || !isElement(first)) return group;
    const what = first.what.replace('timeline.element.', 'timeline.elements.');
    return [{ ...first, what, values: { count: String(group.length) } }];
  });
}

function isElement({ what }: TimelineEntry): boolean {
  return what.startsWith('timeline.element.');
}
