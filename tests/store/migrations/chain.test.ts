import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { Book } from '../../../lib/store/database.ts';
import { endOf, migrateRow, startChain } from '../../../lib/store/migrations/chain.ts';
import type { OldRow, Step } from '../../../lib/store/migrations/chain.ts';
import { chain, end, SCHEMA } from '../../../lib/store/migrations/index.ts';
import { v1 } from '../../../lib/store/migrations/v1.ts';

const v2 = {
  from: 1,
  to: 2,
  stores: { notes: 'id' },
  rows: {
    deals: (row: OldRow) => ({ ...row, nickname: String(row['name']).toLowerCase() }),
    exchanges: (row: OldRow) => (row['note'] === '' ? null : row),
  },
} as const satisfies Step<1, 2>;
const v3 = { from: 2, to: 3, stores: {}, rows: {} } as const satisfies Step<2, 3>;

describe('the chain of migrations', () => {
  it('starts at nothing, goes up by one, and ends at the schema', () => {
    expect(chain.steps.map(({ from, to }) => [from, to])).toEqual(chain.steps.map((_, at) => [at, at + 1]));
    expect(SCHEMA).toBe(chain.steps.length);
  });

  it('does not compile with a gap, a double or the wrong order', () => {
    const one = startChain().with(v1);
    expect(one.with(v2).with(v3).at).toBe(3);
    // @ts-expect-error a gap
    expect(one.with(v3).steps).toHaveLength(2);
    // @ts-expect-error a double
    expect(one.with(v1).steps).toHaveLength(2);
    // @ts-expect-error the wrong order
    expect(startChain().with(v2).steps).toHaveLength(1);
  });

  it('brings a row of any earlier version up to date, once', () => {
    const long = startChain().with(v1).with(v2).with(v3);
    expect(migrateRow(long, 1, 'deals', { id: 'd', name: 'Big' })).toEqual({ id: 'd', name: 'Big', nickname: 'big' });
    expect(migrateRow(long, 2, 'deals', { id: 'd', name: 'Big' })).toEqual({ id: 'd', name: 'Big' });
    expect(migrateRow(long, 1, 'exchanges', { id: 'e', note: '' })).toBeNull();
    expect(migrateRow(long, 1, 'contacts', { id: 'c' })).toEqual({ id: 'c' });
    expect(migrateRow(long, 1, 'constructor', { id: 'c' })).toEqual({ id: 'c' });
  });

  it('changes the rows of a database in place when it opens', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const old = new Book('test', options, startChain().with(v1));
    await old.open();
    await old.table('deals').bulkAdd([
      { id: 'a', name: 'One' },
      { id: 'b', name: 'Two' },
    ]);
    await old.table('exchanges').bulkAdd([
      { id: 'e', note: '' },
      { id: 'f', note: 'kept' },
    ]);
    old.close();
    const now = new Book('test', options, startChain().with(v1).with(v2));
    await now.open();
    expect(await now.table('deals').toArray()).toEqual([
      { id: 'a', name: 'One', nickname: 'one' },
      { id: 'b', name: 'Two', nickname: 'two' },
    ]);
    expect(await now.table('exchanges').toArray()).toEqual([{ id: 'f', note: 'kept' }]);
    expect(await now.table('notes').count()).toBe(0);
  });

  it('has an end that makes the same tables, and opens what the whole chain has made', async () => {
    const indexesIn = ({ tables }: Book) =>
      tables
        .map(({ schema: { name, primKey, indexes } }) => [
          name,
          primKey.src,
          ...indexes.map(({ src }) => src).toSorted(),
        ])
        .map((parts) => parts.join(' '));
    const dropping = { from: 1, to: 2, stores: { deals: null }, rows: {} } as const satisfies Step<1, 2>;
    for (const [all, last] of [
      [chain, end],
      [startChain().with(v1).with(dropping), endOf(startChain().with(v1).with(dropping))],
    ] as const) {
      const options = { indexedDB: new IDBFactory(), IDBKeyRange };
      const [whole, short] = [new Book('test', options, all), new Book('test', options, last)];
      expect(indexesIn(short).toSorted()).toEqual(indexesIn(whole).toSorted());
      await whole.open();
      whole.close();
      await short.open();
      expect(short.verno).toBe(all.at);
      expect(await options.indexedDB.databases()).toEqual([{ name: 'test', version: all.at * 10 }]);
      short.close();
    }
  });
});
