/** What an event says about the deal itself, its people, its checklist, its exchanges and its threads. */
import { findElement, findStage } from '../../domain/process/find.ts';
import type { DomainEvent, Id, Process } from '../../domain/types.ts';
import { happening, instantIn, textIn } from './entry.ts';
import type { Fields, Happening } from './entry.ts';
import type { TimelineSources } from './sources.ts';

/** Fields that say something to the rep when they change; the rest keeps the store going. */
const DETAILS = ['name', 'origin', 'dream', 'value', 'currency', 'expectedClose', 'note'];

export function dealEntries(event: DomainEvent, { process }: TimelineSources): Happening[] {
  const { before, after, at } = event;
  if (after === null) return [happening(at, 'timeline.deal-deleted')];
  if (before === null) return bornDeal(event, after, process);
  const entries: Happening[] = [];
  if (after['stage'] !== undefined) {
    const [from, to] = [before, after].map((fields) => stageName(process, textIn(fields, 'stage')));
    entries.push(happening(at, 'timeline.stage-moved', { from: from ?? '', to: to ?? '' }));
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
  const to = stageName(process, textIn(row, 'stage'));
  const moved = since !== null && row['stage'] !== process.stages[0]?.key;
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
  if ('roles' in after) return roleEntries(event, name, sources.process);
  return 'lastHeardAt' in after ? [happening(at, 'timeline.heard-from', { name })] : [];
}

function roleEntries({ before, after, at }: DomainEvent, name: string, process: Process): Happening[] {
  const [old, now] = [before, after].map((fields) => (fields?.['roles'] as string[] | undefined) ?? []);
  const added = (now ?? []).filter((role) => !old?.includes(role));
  const gone = (old ?? []).filter((role) => !now?.includes(role));
  return [
    ...added.map((role) => happening(at, 'timeline.role-filled', { name, role: elementText(process, role) })),
    ...gone.map((role) => happening(at, 'timeline.role-emptied', { name, role: elementText(process, role) })),
  ];
}

/** Elements of commitments and roles follow from the commitments and the people, which are told on their own. */
export function elementEntries(event: DomainEvent, { process }: TimelineSources): Happening[] {
  const { after, rowId } = event;
  const key = rowId.slice(rowId.indexOf('/') + 1);
  const group = findElement(process, key)?.element.group;
  const follows = group === 'commitments' || (group === 'people' && event.command === 'fill-role');
  if (after === null || follows) return [];
  const at = event.command === 'load-sample' ? (instantIn(after, 'at') ?? event.at) : event.at;
  const element = elementText(process, key);
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

/** The name of a stage in the process; its key where there is none. */
export function stageName(process: Process, key: string): string {
  return findStage(process, key)?.name ?? key;
}

function elementText(process: Process, key: string): string {
  return findElement(process, key)?.element.text ?? key;
}
