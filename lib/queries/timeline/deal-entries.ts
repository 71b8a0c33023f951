/** What an event says about the deal itself, its people, its checklist, its exchanges and its threads. */
import { findElement, findStage, firstStage } from '../../domain/process/find.ts';
import type { DomainEvent, Id, Process, ProcessElement } from '../../domain/rows/types.ts';
import { moveKey } from './ahead.ts';
import { happening, instantIn, textIn } from './entry.ts';
import type { Fields, Happening } from './entry.ts';
import type { TimelineSources } from './sources.ts';

/** Fields that say something to the rep when they change; the rest keeps the store going. */
const DETAILS = ['name', 'origin', 'dream', 'value', 'currency', 'expectedClose', 'note'];

export function dealEntries(event: DomainEvent, { process, processes, ahead }: TimelineSources): Happening[] {
  const { before, after, at } = event;
  if (after === null) return [happening(at, 'timeline.deal-deleted')];
  if (before === null) return bornDeal(event, after, process);
  const entries: Happening[] = [];
  const moved = processes.find(({ id }) => id === after['processId']);
  if (moved) {
    const values = { process: moved.name, version: String(moved.version) };
    entries.push(happening(at, 'timeline.process-moved', values));
  }
  if (after['stage'] !== undefined) {
    const [from = '', to = ''] = [before, after].map((fields) => stageName(processes, textIn(fields, 'stage')));
    const past = ahead.get(moveKey(event));
    const missing = past ? { honest: past.honest, missing: past.missing.join(', ') } : {};
    entries.push(happening(at, `timeline.stage-moved${past ? '.ahead' : ''}`, { from, to, ...missing }));
  }
  if ('outcome' in after) entries.push(happening(at, outcomeKey(after)));
  if (typeof after['nextAskSnoozedUntil'] === 'number') entries.push(happening(at, 'timeline.ask-put-off'));
  if (DETAILS.some((key) => key in after)) entries.push(happening(at, 'timeline.deal-edited'));
  return entries;
}

/** A deal of the sample book brings along when it was made, entered its stage and was closed. */
function bornDeal(event: DomainEvent, row: Fields, process: Process): Happening[] {
  const made = happening(event.at, 'timeline.deal-created', { deal: textIn(row, 'name') });
  if (event.command !== 'load-sample') return [made];
  const createdAt = instantIn(row, 'createdAt') ?? event.at;
  const since = instantIn(row, 'stageSince');
  const closedAt = instantIn(row, 'closedAt');
  const to = stageName([process], textIn(row, 'stage'));
  const moved = since !== null && row['stage'] !== firstStage(process)?.key;
  return [
    { ...made, at: createdAt },
    ...(moved ? [happening(since, 'timeline.stage-entered', { to })] : []),
    ...(closedAt === null ? [] : [happening(closedAt, outcomeKey(row))]),
  ];
}

function outcomeKey(fields: Fields): string {
  const outcome = textIn(fields, 'outcome');
  return outcome === '' ? 'timeline.reopened' : `timeline.closed.${outcome}`;
}

export function personEntries(event: DomainEvent, sources: TimelineSources): Happening[] {
  const { before, after, at } = event;
  const part = { ...sources.part(event.rowId), ...before, ...after } as Fields;
  const name = sources.contactName((part['contactId'] as Id | undefined) ?? null);
  if (name === null) return [];
  if (after === null) return [happening(at, 'timeline.person-left', { name })];
  if (before === null && event.command === 'load-sample') return [];
  if (before === null) return [happening(at, 'timeline.person-joined', { name })];
  if ('roles' in after) return roleEntries(event, name, sources.processes);
  return 'lastHeardAt' in after ? [happening(at, 'timeline.heard-from', { name })] : [];
}

function roleEntries({ before, after, at }: DomainEvent, name: string, processes: Process[]): Happening[] {
  const [old, now] = [before, after].map((fields) => (fields?.['roles'] as string[] | undefined) ?? []);
  const added = (now ?? []).filter((role) => !old?.includes(role));
  const gone = (old ?? []).filter((role) => !now?.includes(role));
  return [
    ...added.map((role) => happening(at, 'timeline.role-filled', { name, role: elementText(processes, role) })),
    ...gone.map((role) => happening(at, 'timeline.role-emptied', { name, role: elementText(processes, role) })),
  ];
}

/** Elements of commitments and roles follow from the commitments and the people, which are told on their own. */
export function elementEntries(event: DomainEvent, { processes }: TimelineSources): Happening[] {
  const { after, rowId } = event;
  const key = rowId.slice(rowId.indexOf('/') + 1);
  // Moved under another key with its deal: nothing happened to it.
  if (event.command === 'move-deals') return [];
  const group = elementIn(processes, key)?.group;
  const follows = group === 'commitments' || (group === 'people' && event.command === 'fill-role');
  if (after === null || follows) return [];
  const at = event.command === 'load-sample' ? (instantIn(after, 'at') ?? event.at) : event.at;
  const element = elementText(processes, key);
  const answer = textIn(after, 'answer');
  if (answer !== '') return [happening(at, 'timeline.element.answered', { element, answer })];
  const state = textIn(after, 'state');
  return state === '' ? [] : [happening(at, `timeline.element.${state}`, { element })];
}

export function exchangeEntries(event: DomainEvent, sources: TimelineSources): Happening[] {
  const { after } = event;
  if (event.before !== null || after === null) return [];
  const names = ((after['contactIds'] as Id[] | undefined) ?? []).flatMap((id) => sources.contactName(id) ?? []);
  const note = textIn(after, 'note');
  const what = `timeline.exchange.${textIn(after, 'channel')}${note === '' ? '' : '.note'}`;
  const whom = names.length > 0 ? names.join(', ') : (sources.account?.name ?? '');
  return [happening(instantIn(after, 'at') ?? event.at, what, { names: whom, ...(note === '' ? {} : { note }) })];
}

export function threadEntries({ before, after, at }: DomainEvent): Happening[] {
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

/** What did not fit, and what was done off the map. */
export function ownWayEntries(event: DomainEvent, { processes }: TimelineSources): Happening[] {
  const { before, after, at, rowType } = event;
  if (after === null) return [];
  if (rowType === 'misfit') {
    const element = elementText(processes, textIn(after, 'elementKey'));
    const when = instantIn(after, 'at') ?? at;
    return before === null ? [happening(when, 'timeline.misfit', { element, why: textIn(after, 'why') })] : [];
  }
  if (before === null) {
    const values = { kind: textIn(after, 'kind'), what: textIn(after, 'what') };
    return [happening(instantIn(after, 'at') ?? at, 'timeline.off-map', values)];
  }
  const result = textIn(after, 'result');
  return result === '' ? [] : [happening(at, 'timeline.off-map-result', { result })];
}
