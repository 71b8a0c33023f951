/**
 * What was said of a deal along with records that it loses: who joined it or was heard from, which of its asks were put aside
 * or settled. Taken back where nobody has touched it since, and where nothing else that was recorded with it stays.
 */
import type { CommandName } from '../../contract/commands.ts';
import type { DomainEvent, EventOf, Id } from '../../domain/rows/types.ts';
import { readRowEvents } from '../../store/reading/row-events.ts';
import { takeBack } from '../undo/take-back.ts';
import type { Work } from '../verb.ts';
import { heardAt } from './heard-at.ts';
import type { Recorded } from './heard-at.ts';

export interface Gone {
  type: 'commitment' | 'exchange' | 'statement';
  id: Id;
}

/** Commands that record, or carry on with what was recorded. A book that is filled at once says nothing by it. */
export const TELLING: ReadonlySet<string> = new Set<CommandName>([
  'record-commitment',
  'edit-commitment',
  'advance-commitment',
  'answer-ask',
  'record-sent',
  'log-exchange',
  'record-statement',
  'move-records',
]);

const isGone = (gone: readonly Gone[], { rowType, rowId }: DomainEvent): boolean =>
  gone.some(({ type, id }) => type === rowType && id === rowId);

/** Call after `gone` were written, or removed. */
export async function leaveDeal(work: Work, dealId: Id, gone: readonly Gone[]): Promise<void> {
  for (const commandId of await tellingOf(work, dealId, gone)) {
    const events = await work.book.events.where('commandId').equals(commandId).toArray();
    if (await recordedMore(work, dealId, events)) continue;
    for (const event of events.toReversed()) {
      if (event.dealId !== dealId || event.purged || isGone(gone, event)) continue;
      if (event.rowType === 'dealPerson') await leave(work, dealId, event);
      if (event.rowType === 'commitment' && event.before !== null) await wake(work, dealId, event);
    }
  }
}

/** Newest first. */
async function tellingOf(work: Work, dealId: Id, gone: readonly Gone[]): Promise<Id[]> {
  const found = new Map<Id, string>();
  for (const { type, id } of gone) {
    for (const event of (await readRowEvents(work.book, type, id)) as DomainEvent[])
      if (event.dealId === dealId && event.undoes === undefined && TELLING.has(event.command))
        found.set(event.commandId, event.id);
  }
  return [...found].toSorted(([, a], [, b]) => (a < b ? 1 : -1)).map(([commandId]) => commandId);
}

/** Something that it has brought into this deal is still there. */
async function recordedMore(work: Work, dealId: Id, events: readonly DomainEvent[]): Promise<boolean> {
  for (const event of events) {
    const { rowType, rowId, before, after } = event;
    if (rowType !== 'commitment' && rowType !== 'exchange' && rowType !== 'statement') continue;
    const brought = after !== null && after.dealId === dealId && (before === null || before.dealId !== undefined);
    if (brought && (await work.rows.read(rowType, rowId))?.dealId === dealId) return true;
  }
  return false;
}

async function leave(work: Work, dealId: Id, event: EventOf<'dealPerson'>): Promise<void> {
  const part = await work.rows.read('dealPerson', event.rowId);
  const stays = part && (await readNaming(work, dealId, part.contactId));
  if (!stays || !(await takeBack(work, stays.length > 0 ? hearingOf(event) : event))) return;
  const left = await work.rows.read('dealPerson', event.rowId);
  const heard = Math.max(0, ...stays.map(heardAt));
  if (left && heard > (left.lastHeardAt ?? 0)) await work.rows.write('dealPerson', { ...left, lastHeardAt: heard });
}

/** Of who stays, that they were heard from; not that they have joined. */
export function hearingOf(event: EventOf<'dealPerson'>): EventOf<'dealPerson'> {
  if (event.before !== null || event.after === null) return event;
  return { ...event, before: { lastHeardAt: null }, after: { lastHeardAt: event.after.lastHeardAt ?? null } };
}

/** What stays in the deal and names this person. */
async function readNaming(work: Work, dealId: Id, contactId: Id): Promise<Recorded[]> {
  const { commitments, exchanges, statements } = work.book;
  const names = [
    ['commitment', await commitments.where('contactId').equals(contactId).primaryKeys()],
    ['exchange', await exchanges.where('contactIds').equals(contactId).primaryKeys()],
    ['statement', await statements.where('contactId').equals(contactId).primaryKeys()],
  ] as const;
  const stays: Recorded[] = [];
  for (const [type, ids] of names) {
    await work.rows.fetch(type, ids);
    for (const id of ids) {
      const row = await work.rows.read(type, id);
      if (row?.dealId === dealId) stays.push(row);
    }
  }
  return stays;
}

/** An ask that rested, or was over, because of one that was none of this deal's. */
async function wake(work: Work, dealId: Id, event: EventOf<'commitment'>): Promise<void> {
  if ((await work.rows.read('commitment', event.rowId))?.dealId === dealId) await takeBack(work, event);
}
