/**
 * Takes one earlier command back: every row its events name gets the values from before. Where a later change stands on
 * them it is refused, and nothing happens; of an import that part stays alone. Taking back is itself a command, so it can
 * be taken back.
 */
import type { CommandName } from '../../contract/commands.ts';
import type { DomainEvent, Id } from '../../domain/rows/types.ts';
import { returnBefore } from '../../store/copies/before.ts';
import { readMeta } from '../../store/rows/meta.ts';
import { referencesOf, referringTo } from '../../store/rows/references.ts';
import { settleAnswer } from '../sent/answered.ts';
import { draftWithUndo, OF_DRAFT } from '../process/drafts.ts';
import { refuse } from '../refusal.ts';
import { checkMoved } from './check-moved.ts';
import { takeBack } from './take-back.ts';
import { takeBackUntouched } from './take-back-untouched.ts';
import type { Verb, Work } from '../verb.ts';

/** What goes must not be named by what stays; what comes back must find what it names. */
async function checkReferences(work: Work, event: DomainEvent): Promise<void> {
  const row = await work.rows.read(event.rowType, event.rowId);
  const names = row ? referencesOf(event.rowType, row) : [];
  for (const name of names) if (!(await work.rows.read(name.type, name.id))) refuse('changed-since');
  if (row) return;
  if (event.rowType === 'process' && (await isChosen(work, event.rowId))) refuse('changed-since');
  for (const name of await referringTo(work.book, event.rowType, event.rowId)) {
    const other = await work.rows.read(name.type, name.id);
    const still = other ? referencesOf(name.type, other) : [];
    if (still.some(({ type, id }) => type === event.rowType && id === event.rowId)) refuse('changed-since');
  }
}

/** New deals start on it, or the rep has been over it with the red pen: both are a few rows. */
async function isChosen(work: Work, processId: string): Promise<boolean> {
  if ((await work.rows.read('settings', 'settings'))?.processId === processId) return true;
  return (await work.book.audits.toArray()).some((audit) => audit.processId === processId);
}

/** A merge leaves few events of its own: once its state before has gone, they alone would take back a part of it. */
const MERGED = 'merge-history';

/** Hundreds of rows that have nothing to do with each other: one that is in use since is no reason to keep the others. */
const IN_PARTS: ReadonlySet<string> = new Set<CommandName>(['import-records', 'import-exchanges']);

async function eventsOf(work: Work, commandId: Id): Promise<DomainEvent[]> {
  const events = await work.book.events.where('commandId').equals(commandId).toArray();
  if (events.length === 0 || events.some((event) => event.purged || event.command === MERGED)) refuse('not-undoable');
  return events;
}

async function fetchRows(work: Work, events: DomainEvent[]): Promise<void> {
  for (const type of new Set(events.map((event) => event.rowType))) {
    const ids = events.filter((event) => event.rowType === type).map((event) => event.rowId);
    await work.rows.fetch(type, ids);
  }
}

/** A restore replaces everything and leaves no events: its whole previous state was kept. */
async function undoRestore(work: Work, commandId: Id): Promise<void> {
  if ((await returnBefore(work.book, commandId)) !== 'done') refuse('changed-since');
}

interface Then {
  /** It took something back itself: taken back, that stands again. */
  wasUndo: boolean;
  /** What it said, under `undone`, with its values: so that what is taken back has a name. */
  values: Record<string, string>;
}

async function readThen(work: Work, commandId: Id): Promise<Then> {
  const then = (await work.book.commands.get(commandId))?.result;
  if (!then?.ok) return { wasUndo: false, values: {} };
  const isNamed = 'undone' in then.values || then.said === null;
  const values = isNamed ? then.values : { ...then.values, undone: then.said ?? '' };
  return { wasUndo: then.said === 'done.undo', values };
}

export const undo: Verb<'undo'> = async (work, args) => {
  const restored = await readMeta(work.book, 'restored');
  const { wasUndo, values } = await readThen(work, args.commandId);
  if (restored?.commandId === args.commandId)
    return { said: 'done.undo', values, alongside: () => undoRestore(work, args.commandId) };
  const events = await eventsOf(work, args.commandId);
  work.rows.takesBack(args.commandId);
  await fetchRows(work, events);
  if (events.every(({ command }) => IN_PARTS.has(command))) {
    const stays = await takeBackUntouched(work, events);
    return { said: 'done.undo', values: { ...values, ...stays } };
  }
  for (const event of events) await checkMoved(work, event);
  for (const event of events) if (!(await takeBack(work, event))) refuse('changed-since');
  for (const event of events) await checkReferences(work, event);
  const versions = values['draft'] === OF_DRAFT.draft ? events.filter((event) => event.rowType === 'process') : [];
  return {
    said: wasUndo ? 'done.redo' : 'done.undo',
    values,
    alongside: async () => {
      for (const event of versions) await draftWithUndo(work.book, event);
      if (values['answer']) await settleAnswer(work, values['answer'], wasUndo);
    },
  };
};
