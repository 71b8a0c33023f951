/** What was damaged or forged goes in whole, in a sound book and back again by one undo; or not at all, with the reason. */
import assert from 'node:assert/strict';
import { whyRefused } from './own-backup.ts';
import type { RandomBook } from './random-book.ts';
import { brokenIn, differenceOf } from './raw-tables.ts';
import type { RawTables } from './raw-tables.ts';

const NOTHING: ReadonlySet<string> = new Set();

export function expectUntouched(target: RandomBook, before: RawTables, why: string): void {
  assert.equal(differenceOf(before, target.look(), NOTHING), null, why);
}

/** @param what it was made of, for whoever reads why it failed */
export async function expectSound(target: RandomBook, what: unknown): Promise<void> {
  assert.deepEqual(brokenIn(target.look()), [], JSON.stringify(what));
  assert.equal(await whyRefused(target.book, target.env.now()), null, JSON.stringify(what));
}

export async function expectWayBack(target: RandomBook, before: RawTables, commandId: string): Promise<void> {
  target.pass(1000);
  const undone = await target.run('undo', { commandId });
  assert.ok(undone.ok, 'cannot be taken back');
  assert.equal(differenceOf(before, target.look()), null, 'the undo is no inverse');
}
