import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openView } from '../../../lib/store/reading/book-view.ts';
import { bulkLoad } from '../../../lib/store/writing/bulk-load.ts';
import { sampleRows } from '../../../lib/domain/sample-book/sample-rows.ts';
import { onTablesWritten } from '../../../lib/store/writing/tables-written.ts';
import { openTestBook, START } from '../support/open-test-book.ts';
import type { TestBook } from '../support/open-test-book.ts';

const TABLES = ['settings', 'processes', 'accounts', 'deals', 'contacts', 'exchanges', 'commitments'] as const;

let test: TestBook;
beforeEach(async () => {
  test = await openTestBook();
  await bulkLoad(test.book, sampleRows({ now: START, seed: 7, processId: 'standard@1', language: 'en' }));
});
afterEach(() => test.book.close());

function view() {
  const opened = openView(test.book, TABLES);
  if (!opened) throw new Error('no view');
  return opened;
}

describe('a view of the book', () => {
  it('reads what Dexie reads: by id, by ids with gaps, by index with a limit, from the end of a range', async () => {
    const { book } = test;
    const deals = await book.deals.toArray();
    const [first] = deals;
    if (!first) throw new Error('no deal');
    expect(await view().deals.get(first.id)).toEqual(first);
    expect(await view().deals.bulkGet(['nobody', first.id])).toEqual([undefined, first]);
    for (const { id, accountId, closed } of deals.map((deal) => ({ ...deal, closed: deal.outcome === null ? 0 : 1 }))) {
      const commitments = book.commitments.where('dealId').equals(id);
      expect(await view().commitments.where('dealId').equals(id).toArray()).toEqual(await commitments.toArray());
      const two = await commitments.limit(2).toArray();
      expect(await view().commitments.where('dealId').equals(id).limit(2).toArray()).toEqual(two);
      const index = '[accountId+closed]';
      const ofAccount = await book.deals.where(index).equals([accountId, closed]).toArray();
      expect(ofAccount.length).toBeGreaterThan(0);
      expect(await view().deals.where(index).equals([accountId, closed]).toArray()).toEqual(ofAccount);
      const range = [
        [id, 0],
        [id, Infinity],
      ] as const;
      const last = await book.exchanges.where('[dealId+at]').between(range[0], range[1]).last();
      expect(
        await view()
          .exchanges.where('[dealId+at]')
          .between([...range[0]], [...range[1]])
          .last(),
      ).toEqual(last);
    }
    const [email = ''] = (await book.contacts.toArray()).flatMap(({ emails }) => emails);
    const [owner] = await view().contacts.where('emails').equals(email).toArray();
    expect(owner?.emails).toContain(email);
  });

  it('is one moment: what is written meanwhile is not in it', async () => {
    const now = view();
    const before = await now.accounts.get('nobody');
    const writing = test.must('create-deal', { accountName: 'Newco', domains: ['newco.example'], dealName: 'Rota' });
    expect(before).toBeUndefined();
    expect(await now.accounts.where('domains').equals('newco.example').toArray()).toEqual([]);
    await writing;
    expect(await view().accounts.where('domains').equals('newco.example').toArray()).toHaveLength(1);
  });

  it('does not open where the book is closed', () => {
    test.book.close();
    expect(openView(test.book, TABLES)).toBeNull();
  });

  it('knows settings and processes after the first reading, until they are written to, by whoever it is', async () => {
    const first = await view().settings.get('settings');
    expect(await view().settings.get('settings')).toBe(first);
    const [process] = await test.book.processes.toArray();
    const known = await view().processes.get(process?.id ?? '');
    expect(known).toEqual(process);
    await test.must('change-settings', { ownDomains: ['us.example'] });
    expect((await view().settings.get('settings'))?.ownDomains).toEqual(['us.example']);
    expect(await view().processes.get(process?.id ?? '')).toBe(known);
    await test.book.settings.delete('settings');
    expect(await view().settings.get('settings')).toBeUndefined();
    // As a restore does, all at once.
    await test.book.transaction('rw', [test.book.processes], () => test.book.processes.clear());
    expect(await view().processes.get(process?.id ?? '')).toBeUndefined();
  });
});

describe('tables that were written to', () => {
  it('are named once a transaction has committed, and not when it was given up', async () => {
    const heard: string[][] = [];
    const stop = onTablesWritten((tables) => heard.push([...tables]));
    const { book } = test;
    await book
      .transaction('rw', [book.accounts], async () => {
        await book.accounts.delete('nobody');
        Dexie.currentTransaction?.abort();
      })
      .catch(() => {});
    expect(heard).toEqual([]);
    await book.accounts.clear();
    expect(heard).toEqual([['accounts']]);
    stop();
    await book.contacts.clear();
    expect(heard).toHaveLength(1);
  });
});
