import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { Dexie } from 'dexie';
import type { Table } from 'dexie';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readNewest } from '../../../lib/queries/read/rows/newest.ts';
import { FIRST_KEY, LAST_KEY } from '../../../lib/queries/read/rows/ranges.ts';

interface Row {
  id: string;
  deal: number;
  at: number;
}
type Rows = Dexie & { rows: Table<Row, string> };

function open(): Rows {
  const book = new Dexie('newest', { indexedDB: new IDBFactory(), IDBKeyRange }) as Rows;
  book.version(1).stores({ rows: 'id,at,[deal+at]' });
  return book;
}

const someRows = fc
  .array(fc.record({ deal: fc.nat(2), at: fc.nat(6) }), { maxLength: 30 })
  .map((rows) => rows.map((row, at) => ({ ...row, id: `row-${String(at).padStart(2, '0')}` })));

it('reads what a walk from the end reads, however many share a moment', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(someRows, fc.integer({ min: 1, max: 12 }), async (rows, most) => {
      const book = open();
      await book.rows.bulkAdd(rows);
      const walked = await book.rows.orderBy('at').reverse().limit(most).toArray();
      const all = { index: 'at', lower: FIRST_KEY, upper: LAST_KEY };
      expect(await readNewest(book.rows, all, most)).toEqual(walked);
      const ofDeal = book.rows.where('[deal+at]').between([1, FIRST_KEY], [1, LAST_KEY]);
      const one = { index: '[deal+at]', lower: [1, FIRST_KEY], upper: [1, LAST_KEY] };
      expect(await readNewest(book.rows, one, most)).toEqual(await ofDeal.reverse().limit(most).toArray());
      book.close();
    }),
    { numRuns: 60 },
  );
});
