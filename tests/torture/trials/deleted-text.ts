/**
 * A random history whose every text is marked, and then everything in it is deleted. Once the undo has run out, no mark of a
 * deleted row stands anywhere: not in rows, events, indexes, counters, answers, half-written forms or what is under way, not in a copy outside
 * the database, and not in a backup. Raw files of the browser are out of reach until it compacts them.
 */
import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CommandName } from '../../../lib/contract/commands.ts';
import { ROW_TYPES, TABLE_OF } from '../../../lib/store/rows/rows.ts';
import { purgeDeleted } from '../../../lib/store/writing/purge.ts';
import { fromPackets, unzipLines } from '../../../lib/store/copies/packing.ts';
import { chunkKey, verifiedSnapshots } from '../../../lib/store/copies/snapshot-heads.ts';
import { keepSnapshot } from '../../../lib/store/copies/snapshots.ts';
import { keepUnfinished } from '../../../lib/store/under-way/unfinished.ts';
import { argsOf } from '../../commands/support/carry-out-step.ts';
import { anySteps } from '../../commands/support/random-steps.ts';
import { openTestBook } from '../../store/support/book-in-memory.ts';
import type { TestBook } from '../../store/support/book-in-memory.ts';
import { memoryStorage } from '../../store/support/memory-storage.ts';
import type { MemoryStorage } from '../../store/support/memory-storage.ts';
import { exportBackup, restoreBackup } from '../../transfer/support/in-one-piece.ts';
import { databaseOf } from '../support/memory-database.ts';
import type { RawTables } from '../support/raw-tables.ts';
import { seedOf, tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

/** Every so many have a whole database. */
const WHOLE_EVERY = 25;
const MARK = /mark[0-9]+q/g;
/** Arguments that hold what the rep writes. */
const WRITTEN = new Set(
  'accountName dealName name title note words answer why text quote what came cause replaced behaviour practice helper'.split(
    ' ',
  ),
);
/** What deletes, and the rows that it deletes one by one. */
const DELETING: readonly (readonly [CommandName, string, string])[] = [
  ['delete-deal', 'deals', 'dealId'],
  ['delete-contact', 'contacts', 'contactId'],
  ['delete-audit', 'audits', 'auditId'],
  ['delete-plan', 'plans', 'planId'],
  ['delete-snippet', 'snippets', 'snippetId'],
  ['forget-judgement', 'judgements', 'judgementId'],
];

const marksIn = (value: unknown): Set<string> => new Set(JSON.stringify(value)?.match(MARK));

/** Each text with a mark of its own, wherever it stands. */
function mark(value: unknown, next: () => string, key = ''): unknown {
  if (typeof value === 'string') return WRITTEN.has(key) ? `${value} ${next()}` : value;
  if (Array.isArray(value)) return value.map((each) => mark(each, next, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, mark(each, next, name)]));
}

/** Of rows that are there, and of their history. */
function livingMarks(tables: RawTables): Set<string> {
  const alive = new Set<string>();
  const marks = new Set<string>();
  for (const type of ROW_TYPES) {
    for (const row of tables.get(TABLE_OF[type])?.values() ?? []) {
      alive.add(`${type}/${(row as { id: string }).id}`);
      for (const found of marksIn(row)) marks.add(found);
    }
  }
  for (const event of tables.get('events')?.values() ?? []) {
    const { rowType, rowId } = event as { rowType: string; rowId: string };
    if (alive.has(`${rowType}/${rowId}`)) for (const found of marksIn(event)) marks.add(found);
  }
  // Drafts of processes are nobody's deal.
  for (const found of marksIn([...(tables.get('meta')?.values() ?? [])])) marks.add(found);
  return marks;
}

async function copiesOf(storage: MemoryStorage): Promise<string> {
  const texts: string[] = [];
  for (const head of await verifiedSnapshots(storage)) {
    const packets = head.checksums.map((checksum, at) => ({
      checksum,
      text: String(storage.entries.get(chunkKey(head.slot, at))),
    }));
    const bytes = await fromPackets(packets);
    const lines = bytes && (await unzipLines(bytes));
    assert.ok(lines, 'a copy that does not open');
    texts.push(...lines);
  }
  return texts.join('\n') + JSON.stringify([...storage.entries].filter(([key]) => !/^snapshot\/.\/\d/.test(key)));
}

/** Beside every deal half a note, and half a correction of each person and commitment in the book. */
async function leaveHalfWritten({ book, env }: TestBook, next: () => string): Promise<void> {
  const deals = await book.deals.toArray();
  const named = [...(await book.contacts.toArray()), ...(await book.commitments.toArray())];
  const texts = deals.flatMap(({ id }) =>
    ['desk log', ...named.map((row) => `entry ${row.id}`)].map((form) => ({ form, dealId: id })),
  );
  for (const { form, dealId } of texts) {
    const fields = JSON.stringify({ note: next() });
    await keepUnfinished(book, [{ form, dealId, threadKey: null, fields, caret: null }], env.now());
  }
}

/** Of texts beside a deal that is there, and of nothing that is gone. */
function halfWrittenMarks(tables: RawTables): Set<string> {
  const marks = new Set<string>();
  const isThere = (id: string) => ROW_TYPES.some((type) => tables.get(TABLE_OF[type])?.has(id));
  for (const row of tables.get('sends')?.values() ?? []) {
    const { text } = row as { text?: { form: string; dealId: string } };
    const [, named = text?.dealId ?? ''] = text?.form.split('entry ') ?? [];
    if (text && isThere(text.dealId) && isThere(named)) for (const found of marksIn(row)) marks.add(found);
  }
  return marks;
}

async function deleteAll({ book, run }: TestBook): Promise<number> {
  let deleted = 0;
  for (const [command, table, argument] of DELETING) {
    for (const id of (await book.table(table).toCollection().primaryKeys()) as string[]) {
      const result = await run(command, { [argument]: id });
      if (result.ok) deleted += 1;
    }
  }
  return deleted;
}

async function tryHistory(number: number): Promise<string[]> {
  const [steps = []] = fc.sample(anySteps, { seed: seedOf(number), numRuns: 1 });
  const { options, look } = databaseOf(number, WHOLE_EVERY);
  const storage = memoryStorage();
  const test = await openTestBook({ ...options, storage });
  let marks = 0;
  const next = () => `mark${(marks += 1)}q`;
  try {
    for (const step of steps) {
      test.pass(1000);
      await test.run(step.name, mark(await argsOf(test, step), next) as never);
    }
    await leaveHalfWritten(test, next);
    await keepSnapshot(test.book, storage, test.env.now());
    // The state before a restore is one more place where text stands.
    if (number % 3 === 0) {
      const text = await exportBackup(test.book, test.env.now());
      await restoreBackup(test.book, test.env, text, 'restore');
    }
    const deleted = await deleteAll(test);
    test.pass(20_000);
    await purgeDeleted(test.book, test.env.now());
    test.pass(20_000);
    await purgeDeleted(test.book, test.env.now());
    await keepSnapshot(test.book, storage, test.env.now());
    const living = new Set([...livingMarks(look()), ...halfWrittenMarks(look())]);
    const places: Record<string, string> = {
      'the copies': await copiesOf(storage),
      'the backup': await exportBackup(test.book, test.env.now()),
    };
    for (const [table, rows] of look()) places[table] = JSON.stringify([...rows]);
    for (const [place, text] of Object.entries(places)) {
      const left = [...new Set(text.match(MARK))].filter((found) => !living.has(found));
      assert.deepEqual(left, [], `${place} still ${place.startsWith('the') ? 'hold' : 'holds'} what was deleted`);
    }
    return [deleted > 0 ? 'deleted, and no word left' : 'nothing to delete'];
  } finally {
    test.book.close();
  }
}

export const deletedText: Trial = {
  part: 'deletion',
  id: 'deleted-text',
  what: 'a random history, every text marked, all of it deleted: no mark left in rows, events, copies or a backup',
  full: 1200,
  short: 8,
  batch: 50,
  of: ['lib', 'tests/commands/support'],
  runs: 'threads',
  run: (from, count) => tryEach(from, count, tryHistory),
};
