/** What an event says about the deal itself, its people, its checklist, its exchanges and its threads. */
import { findElement, findStage, firstStage } from '../../domain/process/find.ts';
import type { Deal, EventOf, Outcome, Process, ProcessElement } from '../../domain/rows/types.ts';
import { moveKey } from './ahead.ts';
import { happening } from './entry.ts';
import type { Happening } from './entry.ts';
import type { TimelineSources } from './sources.ts';

/** Fields that say something to the rep when they change; the rest keeps the store going. */
const DETAILS = ['name', 'origin', 'dream', 'value', 'currency', 'expectedClose', 'note'];

export function dealEntries(event: EventOf<'deal'>, { process, processes, ahead }: TimelineSources): Happening[] {
  const { before, after, at } = event;
  if (after === null) return [happening(at, 'timeline.deal-deleted')];
  if (before === null) return bornDeal(event, after, process);
  const entries: Happening[] = [];
  const moved = processes.find(({ id }) => id === after.processId);
  if (moved) {
    const values = { process: moved.name, version: String(moved.version) };
    entries.push(happening(at, 'timeline.process-moved', values));
  }
  if (after.stage !== undefined) {
    const from = stageName(processes, before.stage ?? '');
    const to = stageName(processes, after.stage);
    const past = ahead.get(moveKey(event));
    const missing = past ? { honest: past.honest, missing: past.missing.join(', ') } : {};
    entries.push(happening(at, `timeline.stage-moved${past ? '.ahead' : ''}`, { from, to, ...missing }));
  }
  if (after.outcome !== undefined) entries.push(happening(at, outcomeKey(after.outcome)));
  if (typeof after.nextAskSnoozedUntil === 'number') entries.push(happening(at, 'timeline.ask-put-off'));
  if (DETAILS.some((key) => key in after)) entries.push(happening(at, 'timeline.deal-edited'));
  return entries;
}

/** A deal of the sample book brings along when it was made, entered its stage and was closed. */
function bornDeal(event: EventOf<'deal'>, row: Partial<Deal>, process: Process): Happening[] {
  const made = happening(event.at, 'timeline.deal-created', { deal: row.name ?? '' });
  if (event.command !== 'load-sample') return [made];
  const { createdAt = event.at, stage = '', stageSince, closedAt = null, outcome = null } = row;
  const moved = stageSince !== undefined && stage !== firstStage(process)?.key;
  return [
    { ...made, at: createdAt },
    ...(moved ? [happening(stageSince, 'timeline.stage-entered', { to: stageName([process], stage) })] : []),
    ...(closedAt === null ? [] : [happening(closedAt, outcomeKey(outcome))]),
  ];
}

function outcomeKey(outcome: Outcome | null): string {
  return outcome === null ? 'timeline.reopened' : `timeline.closed.${outcome}`;
}

export function personEntries(event: EventOf<'dealPerson'>, sources: TimelineSources): Happening[] {
  const { before, after, at } = event;
  const { contactId = null } = { ...sources.part(event.rowId), ...before, ...after };
  const name = sources.contactName(contactId);
  if (name === null) return [];
  if (after === null) return [happening(at, 'timeline.person-left', { name })];
  if (before === null && event.command === 'load-sample') return [];
  if (before === null) return [happening(at, 'timeline.person-joined', { name })];
  if ('roles' in after) return roleEntries(event, name, sources.processes);
  return 'lastHeardAt' in after ? [happening(at, 'timeline.heard-from', { name })] : [];
}

function roleEntries(
  { before, after, at }: EventOf<'dealPerson'>,
  name: string,
  processes: readonly Process[],
): Happening[] {
  const [old, now] = [before?.roles ?? [], after?.roles ?? []];
  const added = now.filter((role) => !old.includes(role));
  const gone = old.filter((role) => !now.includes(role));
  return [
    ...added.map((role) => happening(at, 'timeline.role-filled', { name, role: elementText(processes, role) })),
    ...gone.map((role) => happening(at, 'timeline.role-emptied', { name, role: elementText(processes, role) })),
  ];
}

/** Elements of commitments and roles follow from the commitments and the people, which are told on their own. */
export function elementEntries(event: EventOf<'dealElement'>, { processes }: TimelineSources): Happening[] {
  const { after, rowId } = event;
  const key = rowId.slice(rowId.indexOf('/') + 1);
  // Moved under another key with its deal: nothing happened to it.
  if (event.command === 'move-deals') return [];
  const group = elementIn(processes, key)?.group;
  const follows = group === 'commitments' || (group === 'people' && event.command === 'fill-role');
  if (after === null || follows) return [];
  const at = event.command === 'load-sample' ? (after.at ?? event.at) : event.at;
  const element = elementText(processes, key);
  const { answer, state } = after;
  if (answer) return [happening(at, 'timeline.element.answered', { element, answer })];
  return state === undefined ? [] : [happening(at, `timeline.element.${state}`, { element })];
}

export function exchangeEntries(event: EventOf<'exchange'>, sources: TimelineSources): Happening[] {
  const { after } = event;
  if (event.before !== null || after === null) return [];
  const { at = event.at, channel = '', contactIds = [], note = '' } = after;
  const names = contactIds.flatMap((id) => sources.contactName(id) ?? []);
  const what = `timeline.exchange.${channel}${note === '' ? '' : '.note'}`;
  const whom = names.length > 0 ? names.join(', ') : (sources.account?.name ?? '');
  return [happening(at, what, { names: whom, ...(note === '' ? {} : { note }) })];
}

export function threadEntries({ before, after, at }: EventOf<'threadChoice'>): Happening[] {
  if (after === null) return [happening(at, 'timeline.thread-forgotten')];
  return before === null || 'dealId' in after ? [happening(at, 'timeline.thread-chosen')] : [];
}

/** The name of a stage; a deal that was moved tells its past in the words of the process that it was on. */
export function stageName(processes: readonly Process[], key: string): string {
  return processes.map((process) => findStage(process, key)?.name).find((name) => name !== undefined) ?? key;
}

function elementIn(processes: readonly Process[], key: string): ProcessElement | undefined {
  return processes.map((process) => findElement(process, key)?.element).find((element) => element !== undefined);
}

function elementText(processes: readonly Process[], key: string): string {
  return elementIn(processes, key)?.text ?? key;
}

/** What did not fit in the process. */
export function misfitEntries({ before, after, at }: EventOf<'misfit'>, { processes }: TimelineSources): Happening[] {
  if (before !== null || after === null) return [];
  const element = elementText(processes, after.elementKey ?? '');
  return [happening(after.at ?? at, 'timeline.misfit', { element, why: after.why ?? '' })];
}

/** What was done off the map, and what came of it. */
export function offMapEntries({ before, after, at }: EventOf<'offMapMove'>): Happening[] {
  if (after === null) return [];
  const { kind = '', what = '', result = '' } = after;
  if (before === null) return [happening(after.at ?? at, 'timeline.off-map', { kind, what })];
  return result === '' ? [] : [happening(at, 'timeline.off-map-result', { result })];
}
