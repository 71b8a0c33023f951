/** Our quick database in memory against `fake-indexeddb`: the same requests, drawn at random, get the same answers. */
import * as fc from 'fast-check';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { withBook } from './support/books-in-turn.ts';
import { QuickFactory, QuickKeyRange } from '../store/support/quick-database/index.ts';
import { trySequence } from './support/try-sequence.ts';

const KEYS = ['a', 'b', 'c', 7, -1, 2.5, ['a', 'b'], ['a', 7], [], new Date(5), '', 'ä'] as const;
const aKey = fc.constantFrom<unknown>(...KEYS);
const anyKey = fc.oneof(
  { weight: 12, arbitrary: aKey },
  { weight: 1, arbitrary: fc.constantFrom(null, {}, NaN, true) },
);
/** Not `{}`: by that `getAll` understands its options. */
const aBound = fc.oneof({ weight: 12, arbitrary: aKey }, { weight: 1, arbitrary: fc.constantFrom(null, NaN) });
const aRow = fc.record({
  id: anyKey,
  name: anyKey,
  tags: fc.oneof(fc.array(aKey, { maxLength: 3 }), anyKey),
  ix: fc.record({ at: anyKey }),
  only: fc.option(aKey, { nil: undefined, freq: 2 }),
  more: fc.jsonValue({ maxDepth: 2 }),
});
const aRange = fc.oneof(
  fc.constant(null),
  fc.record({ only: aBound }),
  fc.record({ lower: aBound, upper: fc.option(aBound, { nil: undefined }), open: fc.boolean(), closed: fc.boolean() }),
);
type AnyRange = null | { only?: unknown; lower?: unknown; upper?: unknown; open?: boolean; closed?: boolean };
const aSource = fc.constantFrom('', 'name', 'tags', 'at', 'both', 'only');
const aRead = fc.record({
  read: fc.constantFrom('get', 'getKey', 'getAll', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor' as const),
  source: aSource,
  range: aRange,
  most: fc.constantFrom(undefined, 1, 3),
  direction: fc.constantFrom('next', 'prev', 'nextunique', 'prevunique' as const),
  step: fc.constantFrom('one', 'two', 'to' as const),
  to: aKey,
});
const aWrite = fc.oneof(
  { weight: 6, arbitrary: fc.record({ write: fc.constantFrom('put', 'add' as const), row: aRow }) },
  { weight: 2, arbitrary: fc.record({ write: fc.constant('delete' as const), range: aRange }) },
  { weight: 1, arbitrary: fc.record({ write: fc.constant('clear' as const) }) },
  { weight: 3, arbitrary: fc.record({ write: fc.constant('number' as const), row: fc.record({ text: fc.string() }) }) },
);
const aTransaction = fc.record({
  acts: fc.array(fc.oneof(aRead, aWrite), { minLength: 1, maxLength: 12 }),
  /** It waits for each answer before it asks on. */
  waits: fc.boolean(),
  ends: fc.constantFrom('well', 'well', 'aborted' as const),
});
type Act = { read?: string; write?: string; source?: string; range?: AnyRange; row?: object } & Partial<{
  most: number | undefined;
  direction: IDBCursorDirection;
  step: string;
  to: unknown;
}>;

interface World {
  factory: IDBFactory;
  ranges: typeof globalThis.IDBKeyRange;
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      // One row that is refused does not take the others with it.
      event.preventDefault();
      event.stopPropagation();
      reject(request.error ?? new Error('failed'));
    });
  });
}

async function open({ factory }: World): Promise<IDBDatabase> {
  const request = factory.open('test', 10);
  request.addEventListener('upgradeneeded', () => {
    const rows = request.result.createObjectStore('rows', { keyPath: 'id' });
    rows.createIndex('name', 'name');
    rows.createIndex('tags', 'tags', { multiEntry: true });
    rows.createIndex('at', 'ix.at');
    rows.createIndex('both', ['name', 'ix.at']);
    rows.createIndex('only', 'only', { unique: true });
    request.result.createObjectStore('numbered', { keyPath: 'n', autoIncrement: true });
  });
  return settled(request);
}

function rangeFor({ ranges }: World, range: AnyRange): IDBKeyRange | IDBValidKey | null {
  if (range === null) return null;
  if ('only' in range) return range.only as IDBValidKey;
  const { lower, upper, open: isOpen, closed } = range;
  return upper === undefined ? ranges.lowerBound(lower, isOpen) : ranges.bound(lower, upper, isOpen, closed);
}

/** A cursor's whole way: what it stood on. */
function walk(request: IDBRequest<IDBCursor | null>, { step, to }: Act): Promise<unknown[]> {
  const seen: unknown[] = [];
  return new Promise((resolve, reject) => {
    request.addEventListener('error', () => reject(request.error ?? new Error('failed')));
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (!cursor) return resolve(seen);
      seen.push([cursor.key, cursor.primaryKey, (cursor as IDBCursorWithValue).value]);
      try {
        if (step === 'two') cursor.advance(2);
        else if (step === 'to' && seen.length === 1) cursor.continue(to as IDBValidKey);
        else cursor.continue();
      } catch {
        cursor.continue();
      }
    });
  });
}

function carryOut(world: World, transaction: IDBTransaction, act: Act): Promise<unknown> {
  const rows = transaction.objectStore('rows');
  const range = () => rangeFor(world, act.range ?? null) as IDBKeyRange;
  if (act.write === 'number') return settled(transaction.objectStore('numbered').put(act.row));
  if (act.write === 'put' || act.write === 'add') return settled(rows[act.write](act.row));
  if (act.write === 'delete') return settled(rows.delete(range()));
  if (act.write === 'clear') return settled(rows.clear());
  const source = act.source ? rows.index(act.source) : rows;
  if (act.read === 'openCursor' || act.read === 'openKeyCursor')
    return walk(source[act.read](range(), act.direction) as IDBRequest<IDBCursor | null>, act);
  if (act.read === 'getAll' || act.read === 'getAllKeys')
    return settled(source[act.read](range(), act.most) as IDBRequest<unknown>);
  return settled(source[act.read as 'get'](range()));
}

const nameOf = (error: unknown): string => (error as Error).name;

async function transact(world: World, database: IDBDatabase, drawn: { acts: Act[]; waits: boolean; ends: string }) {
  const transaction = database.transaction(['rows', 'numbered'], 'readwrite');
  const ended = new Promise<string>((resolve) => {
    for (const type of ['complete', 'abort']) transaction.addEventListener(type, () => resolve(type));
  });
  const answers: Promise<unknown>[] = [];
  for (const act of drawn.acts) {
    // What is not to be asked at all is said at once, and what was asked for is refused later.
    const answer = (async () => carryOut(world, transaction, act))().catch(nameOf);
    answers.push(answer);
    if (drawn.waits) await answer;
  }
  if (drawn.ends === 'aborted') {
    try {
      transaction.abort();
    } catch {
      // All that it was asked failed before it was asked, and it is over.
    }
  }
  return { ended: await ended, answers: await Promise.all(answers) };
}

async function live(world: World, drawn: readonly { acts: Act[]; waits: boolean; ends: string }[]): Promise<unknown[]> {
  const database = await open(world);
  const seen: unknown[] = [];
  for (const one of drawn) seen.push(await transact(world, database, one));
  const end = database.transaction(['rows', 'numbered']);
  seen.push(await settled(end.objectStore('rows').getAll()));
  for (const name of ['name', 'tags', 'at', 'both', 'only'])
    seen.push(await settled(database.transaction('rows').objectStore('rows').index(name).getAllKeys()));
  seen.push(await settled(database.transaction('numbered').objectStore('numbered').getAll()));
  database.close();
  return seen;
}

it('answers as a whole one does', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aTransaction, { minLength: 1, maxLength: 6 }), async (drawn) => {
      const quick = new QuickFactory();
      const ours = await live({ factory: quick.asFactory, ranges: QuickKeyRange }, drawn);
      const theirs = await live({ factory: new IDBFactory(), ranges: IDBKeyRange }, drawn);
      expect(ours).toEqual(theirs);
    }),
    { numRuns: Number(process.env['RED_PEN_RUNS'] ?? 150) },
  );
}, 240_000);

it('makes the same book of the same commands, and is a fresh one each time', async () => {
  const booksOf = (every: number) => async (number: number) =>
    withBook(number, every, async ({ test, look }) => {
      const seen = await trySequence(number, test, look);
      return { seen, tables: new Map([...look()].map(([name, rows]) => [name, new Map(rows)])) };
    });
  for (let number = 1; number <= 8; number += 1)
    expect(await booksOf(Infinity)(number)).toEqual(await booksOf(1)(number));
}, 240_000);
