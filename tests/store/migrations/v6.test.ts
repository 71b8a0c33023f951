import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { contact } from '../../domain/support/rows.ts';
import { Book } from '../../../lib/store/database.ts';
import { migrateRow, startChain } from '../../../lib/store/migrations/chain.ts';
import { chain } from '../../../lib/store/migrations/index.ts';
import { v1 } from '../../../lib/store/migrations/v1.ts';
import { v2 } from '../../../lib/store/migrations/v2.ts';
import { v3 } from '../../../lib/store/migrations/v3.ts';
import { v4 } from '../../../lib/store/migrations/v4.ts';
import { v5 } from '../../../lib/store/migrations/v5.ts';
import { keepRow } from '../../../lib/store/rows/derive.ts';
import { searchWords } from '../../../lib/store/rows/search-words.ts';
import { openTestBook } from '../support/open-test-book.ts';

const NAMES = ['山田太郎', 'Annemarie Sommer', '김민준', 'Dana Reyes'];

describe('the migration to version 6', () => {
  it('lets the people of a book be found by what stands within their names, as those put down today', async () => {
    const options = { indexedDB: new IDBFactory(), IDBKeyRange };
    const people = NAMES.map((name, at) => contact({ id: `c${at}`, name, emails: [`p${at}@x.example`] }));
    const today = people.map((row) => keepRow('contact', row, () => false));
    const old = new Book('test', options, startChain().with(v1).with(v2).with(v3).with(v4).with(v5));
    await old.open();
    const asOfFive = today.map((row) => ({
      ...row,
      ix: { ...row.ix, words: searchWords(row.name, ...row.emails, row.title) },
    }));
    await old.table('contacts').bulkAdd(asOfFive);
    old.close();
    const { book } = await openTestBook({ ...options, name: 'test' });
    expect(await book.contacts.toArray()).toEqual(today);
    const found = (word: string) =>
      book.contacts
        .where('ix.words')
        .startsWith(searchWords(word)[0] ?? '')
        .primaryKeys();
    expect(await Promise.all(['太郎', 'marie', '민준', 'reyes', 'eyes'].map(found))).toEqual([
      ['c0'],
      ['c1'],
      ['c2'],
      ['c3'],
      [],
    ]);
    book.close();
  });

  it('leaves the rows of files as they are: they get it on their way into the store', () => {
    for (const row of [{ id: 'c1', name: '山田太郎' }, { ix: null }, { ix: { words: 'x' } }, {}])
      expect(migrateRow(chain, 5, 'contacts', row)).toEqual(row);
  });
});
