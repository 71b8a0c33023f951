/**
 * A book of every released schema, of none to a hundred thousand rows, killed at ten points of its migration: as it was until it is
 * whole, and then each row is what its steps make of it, no row more and none less.
 */
import assert from 'node:assert/strict';
import { Book } from '../../../lib/store/database.ts';
import { migrateRow } from '../../../lib/store/migrations/chain.ts';
import type { OldRow } from '../../../lib/store/migrations/chain.ts';
import { chain, SCHEMA } from '../../../lib/store/migrations/index.ts';
import { quickDatabase, wholeDatabase } from '../support/memory-database.ts';
import type { MemoryDatabase } from '../support/memory-database.ts';
import { differenceOf } from '../support/raw-tables.ts';
import type { RawTables } from '../support/raw-tables.ts';
import { onFullDisk } from '../support/small-disk.ts';
import { tryEach } from '../trial.ts';
import type { Trial } from '../trial.ts';

const OLD = SCHEMA - 1;
const SIZES = [1, 30, 0, 3000, 10_000, 100_000];
/** Larger books lie in our quick database: a whole one takes minutes for each. */
const MOST_IN_WHOLE = 3000;
const POINTS = 10;
const NOTHING: ReadonlySet<string> = new Set();

/** As the first versions wrote it. */
const PROCESS: OldRow = {
  id: 'standard@1',
  key: 'standard',
  version: 1,
  stages: [{ key: 'target', elements: [{ key: 'target.commitments.time', kind: 'time', label: 'Time' }] }],
};

type Rows = Record<string, OldRow[]>;

/** The example of that version, again and again under other names; the last round is cut where there are enough. */
async function rowsOf(version: number, size: number): Promise<Rows> {
  const examples = (await import(`../../store/migrations/example-${version}.ts`)) as Record<string, Rows>;
  const ofVersion = examples[`example${version}`];
  assert.ok(ofVersion, `no example of version ${version}`);
  const example = Object.entries({ processes: [PROCESS], ...ofVersion });
  const all = new Map<string, OldRow[]>();
  for (let made = 0, round = 0; made < size; round += 1) {
    for (const [table, rows] of example) {
      const named = rows.map((row) => ({
        ...structuredClone(row),
        // A book has what is for the indexes alone, too; the examples are rows as files have them.
        ...(table === 'deals' ? { ix: { value: row['value'] } } : {}),
        id: round === 0 ? row['id'] : `${String(row['id'])}~${round}`,
      }));
      all.set(table, [...(all.get(table) ?? []), ...named.slice(0, size - made)]);
      made += Math.min(named.length, size - made);
    }
  }
  return Object.fromEntries(all);
}

const databaseFor = (size: number): MemoryDatabase => (size > MOST_IN_WHOLE ? quickDatabase() : wholeDatabase());

/** The book as that version had it; with all steps, today's. */
function bookOf({ options }: MemoryDatabase, version: number): Book {
  const steps = { ...chain, at: version, steps: chain.steps.slice(0, version) } as unknown as typeof chain;
  return new Book('test', options, steps);
}

function expectedOf(before: RawTables, version: number): RawTables {
  const tables = [...before].map(([table, rows]): [string, Map<string, unknown>] => {
    const migrated = [...rows].map(([key, row]) => [key, migrateRow(chain, version, table, row as OldRow)] as const);
    return [table, new Map(migrated.filter(([, row]) => row !== null))];
  });
  return new Map(tables);
}

async function write(database: MemoryDatabase, version: number, rows: Rows): Promise<void> {
  const book = bookOf(database, version);
  await book.open();
  for (const [table, list] of Object.entries(rows)) await book.table(table).bulkPut(list);
  book.close();
}

/** By version and size. */
const counted = new Map<string, number>();

/** Rows that the migration changes, counted in a book of the same rows. */
async function writesOf(version: number, size: number, rows: Rows): Promise<number> {
  const known = counted.get(`${version} ${size}`);
  if (known !== undefined) return known;
  const database = databaseFor(size);
  await write(database, version, rows);
  const book = bookOf(database, SCHEMA);
  const { writes } = await onFullDisk(Infinity, 'at the write', () => book.open());
  book.close();
  counted.set(`${version} ${size}`, writes);
  return writes;
}

async function tryMigration(number: number): Promise<string[]> {
  const version = 1 + (number % OLD);
  const point = Math.floor(number / OLD) % POINTS;
  const size = SIZES[Math.floor(number / OLD / POINTS) % SIZES.length] ?? 0;
  const database = databaseFor(size);
  const { options, look } = database;
  const rows = await rowsOf(version, size);
  await write(database, version, rows);
  const before = look();
  const nth = 1 + Math.floor(((await writesOf(version, size, rows)) * point) / POINTS);
  const killed = bookOf(database, SCHEMA);
  const open = async () => {
    try {
      await killed.open();
      return true;
    } catch {
      return false;
    }
  };
  const { result: opened } = await onFullDisk(nth, 'at the write', open);
  killed.close();
  if (!opened) {
    assert.equal(differenceOf(before, look(), NOTHING), null, 'a killed migration left something');
    assert.equal(
      (await options.indexedDB.databases())[0]?.version,
      version * 10,
      'a killed migration left its version',
    );
  }
  const book = bookOf(database, SCHEMA);
  await book.open();
  book.close();
  const after = look();
  const expected = expectedOf(before, version);
  assert.equal(differenceOf(expected, after, NOTHING), null);
  for (const [table, rows] of expected) assert.equal(after.get(table)?.size, rows.size, table);
  return [opened ? 'went through' : 'killed, and went through'];
}

export const killedMigrations: Trial = {
  part: 'migrations',
  id: 'killed-migrations',
  what: 'books of every released schema, up to 100,000 rows, killed at ten points of the migration',
  full: OLD * POINTS * SIZES.length,
  short: OLD * POINTS,
  batch: 10,
  of: ['lib/store', 'lib/domain', 'tests/store/migrations'],
  runs: 'threads',
  run: (from, count) => tryEach(from, count, tryMigration),
};
