import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { Book } from '../../../lib/store/database.ts';
import { migrateRow, startChain } from '../../../lib/store/migrations/chain.ts';
import { chain } from '../../../lib/store/migrations/index.ts';
import { v1 } from '../../../lib/store/migrations/v1.ts';
import { v2 } from '../../../lib/store/migrations/v2.ts';
import { v3 } from '../../../lib/store/migrations/v3.ts';
import { v4 } from '../../../lib/store/migrations/v4.ts';
import { keepRow } from '../../../lib/store/rows/derive.ts';
import { openTestBook } from '../support/open-test-book.ts';
import { example4 } from './example-4.ts';

const [deal] = example4.deals ?? [];

describe('the migration to version 5', () => {
  it('puts the deals of a book in order of their value within a currency, as they are put down today', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    if (!deal) throw new Error('no deal');
    const deals = [
      deal,
      { ...deal, id: 'd2', currency: 'JPY', value: 1_000_000 },
      { ...deal, id: 'd3', value: null },
      { ...deal, id: 'd4', value: 0 },
    ];
    const today = deals.map((row) => keepRow('deal', row, () => false));
    const old = new Book('test', options, startChain().with(v1).with(v2).with(v3).with(v4));
    await old.open();
    const asOfFour = today.map((row) => ({ ...row, ix: { ...row.ix, value: row.value ?? -1 } }));
    await old.table('deals').bulkAdd(asOfFour);
    old.close();
    const { book } = await openTestBook({ ...options, name: 'test' });
    expect(await book.deals.toArray()).toEqual(today);
    expect(await book.deals.orderBy('[closed+ix.value]').primaryKeys()).toEqual(['d1', 'd4', 'd2', 'd3']);
    book.close();
  });

  it('leaves the rows of files as they are: they get it on their way into the store', () => {
    for (const row of [{ id: 'd1', value: 7, currency: 'EUR' }, { ix: null }, {}])
      expect(migrateRow(chain, 4, 'deals', row)).toEqual(row);
  });
});
