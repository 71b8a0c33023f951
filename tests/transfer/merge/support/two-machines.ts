/** Two machines of one rep that go on from one backup, each by itself, and merge. */
import type { CommandDone } from '../../../../lib/contract/commands.ts';
import type { MergeChoices, MergePreview } from '../../../../lib/contract/views.ts';
import type { Book } from '../../../../lib/store/book.ts';
import { mergeBackup, previewMerge } from '../../../../lib/transfer/merge/merge-backup.ts';
import { NO_CHOICE } from '../../../../lib/transfer/merge/plan-merge.ts';
import { addNorthwind, openTestBook } from '../../../store/support/open-test-book.ts';
import type { TestBook } from '../../../store/support/open-test-book.ts';
import { wholeBook } from '../../../store/support/whole-book.ts';
import { exportBackup, readBackup, restoreBackup, watch } from '../../support/in-one-piece.ts';

export interface Machines {
  a: TestBook;
  b: TestBook;
}

/** `past` is what both have in common. */
export async function twoMachines(past: (test: TestBook) => Promise<unknown>): Promise<Machines> {
  const a = await openTestBook({ ids: 'a' });
  await past(a);
  const b = await openTestBook({ ids: 'b' });
  b.pass(a.env.now() - b.env.now());
  const restored = await restoreBackup(b.book, b.env, await save(a), 'from-a');
  if (!restored.ok) throw new Error('the backup was refused');
  return { a, b };
}

/** A second machine that began by itself. */
export async function strangers(): Promise<Machines> {
  return { a: await openTestBook({ ids: 'a' }), b: await openTestBook({ ids: 'b' }) };
}

export function save({ book, env }: TestBook): Promise<string> {
  return exportBackup(book, env.now());
}

export async function preview({ book }: TestBook, file: string): Promise<MergePreview> {
  return previewMerge(book, await readBackup(file), watch());
}

export async function merge(test: TestBook, file: string, choices: MergeChoices = NO_CHOICE): Promise<CommandDone> {
  const commandId = test.env.newId();
  const result = await mergeBackup(test.book, test.env, await readBackup(file), commandId, choices, watch());
  if (!result.ok) throw new Error(`refused: ${result.problem} ${JSON.stringify(result.values)}`);
  return result;
}

/** Each takes in what the other saved before either had merged. */
export async function mergeBoth({ a, b }: Machines): Promise<void> {
  const [fromA, fromB] = [await save(a), await save(b)];
  await merge(a, fromB);
  await merge(b, fromA);
}

/** What must be the same on both: everything but settings. */
export async function records(book: Book): Promise<Record<string, unknown[]>> {
  const { settings: _own, ...rest } = await wholeBook(book);
  return rest;
}

export const MINUTE = 60_000;

/** One deal that both have. */
export async function northwind() {
  let ids = { dealId: '', accountId: '', contactId: '' };
  const machines = await twoMachines(async (test) => {
    ids = await addNorthwind(test);
  });
  return { ...machines, ...ids };
}

/** Lets so many minutes go by on both. */
export function pass({ a, b }: Machines, minutes: number): void {
  a.pass(minutes * MINUTE);
  b.pass(minutes * MINUTE);
}
