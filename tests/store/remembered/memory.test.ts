/** What the memory forgets, and when: by the rows and the tables that are written. */
import { beforeEach, describe, expect, it } from 'vitest';
import { DEAL_TABLES } from '../../../lib/store/remembered/memory.ts';
import type { DealContent } from '../../../lib/store/remembered/memory.ts';
import { bare } from '../../../lib/store/rows/rows.ts';
import { openSampleBook } from '../../queries/support/sample.ts';
import type { AskedBook } from '../../queries/support/sample.ts';

let asked: AskedBook;
let ids: string[];

async function contentOf(dealId: string): Promise<DealContent> {
  const { dealElements, commitments, dealPeople } = asked.book;
  return {
    elements: (await dealElements.where({ dealId }).toArray()).map(bare),
    commitments: (await commitments.where({ dealId }).toArray()).map(bare),
    parts: (await dealPeople.where({ dealId }).toArray()).map(bare),
  };
}

const kept = (): string[] => ids.filter((id) => asked.book.memory.recallDeal(id) !== null);

beforeEach(async () => {
  asked = await openSampleBook();
  const deals = await asked.book.deals.toArray();
  ids = deals.filter(({ closed }) => closed === 0).map(({ id }) => id);
  const at = asked.book.memory.stampOf(DEAL_TABLES);
  for (const id of ids) asked.book.memory.keepDeal(id, at, await contentOf(id));
});

describe('the rows of a deal', () => {
  it('are forgotten with the first of them that changes, and no others', async () => {
    const [first = '', ...others] = ids;
    const [commitment] = await asked.book.commitments.where({ dealId: first }).toArray();
    await asked.must('edit-commitment', { commitmentId: commitment?.id ?? '', words: 'Other words' });
    expect(kept()).toEqual(others);
  });

  it('are forgotten with one that is new, and with one that goes', async () => {
    const [first = '', second = '', ...others] = ids;
    await asked.must('record-commitment', { dealId: first, kind: 'time', direction: 'they', words: 'Could we talk?' });
    const [gone] = await asked.book.commitments.where({ dealId: second }).toArray();
    await asked.must('delete-commitment', { commitmentId: gone?.id ?? '' });
    expect(kept()).toEqual(others);
  });

  it('are all forgotten with a change to very many rows', async () => {
    const rows = await asked.book.commitments.toArray();
    expect(rows.length).toBeGreaterThan(60);
    await asked.book.write(() => asked.book.commitments.bulkPut(rows));
    expect(kept()).toEqual([]);
  });

  it('are neither given out nor kept while something is written', async () => {
    const [first = ''] = ids;
    const content = await contentOf(first);
    await asked.book.write(async () => {
      const { memory } = asked.book;
      expect(memory.recallDeal(first)).toBeNull();
      expect(memory.stampOf(DEAL_TABLES)).toBeNull();
      memory.keepDeal(first, memory.stampOf(DEAL_TABLES), content);
      await asked.book.commitments.update(content.commitments[0]?.id ?? '', { soft: true });
    });
    expect(kept()).not.toContain(first);
  });

  it('are not kept when they were read before a change', async () => {
    const [first = ''] = ids;
    const { memory } = asked.book;
    const at = memory.stampOf(DEAL_TABLES);
    const content = await contentOf(first);
    await asked.must('record-commitment', { dealId: first, kind: 'time', direction: 'they', words: 'Could we talk?' });
    memory.keepDeal(first, at, content);
    expect(memory.recallDeal(first)).toBeNull();
  });
});

describe('an answer', () => {
  it('is kept until a table that it came from is written to', async () => {
    const { memory } = asked.book;
    const at = memory.stampOf(['deals', 'accounts']);
    memory.keep('sums', at, ['deals', 'accounts'], 12);
    await asked.must('change-settings', { theme: 'dark' });
    expect(memory.recall('sums', memory.stampOf(['deals', 'accounts']))).toMatchObject({ value: 12 });
    await asked.must('edit-deal', { dealId: ids[0] ?? '', name: 'Another name' });
    expect(memory.recall('sums', memory.stampOf(['deals', 'accounts']))).toBeNull();
  });

  it('goes with the book', async () => {
    const { book } = asked;
    book.memory.keep('sums', book.memory.stampOf(['deals']), ['deals'], 12);
    book.close();
    await book.open();
    expect(book.memory.recall('sums', book.memory.stampOf(['deals']))).toBeNull();
    expect(kept()).toEqual([]);
  });
});

describe('a row', () => {
  const KEPT = ['account-0', 'account-1'];
  const still = (): string[] => KEPT.filter((id) => asked.book.memory.recallRow('accounts', id) !== null);
  const keep = (at: string | null): void =>
    asked.book.memory.keepRows(
      'accounts',
      at,
      KEPT.map((id) => ({ id })),
    );
  const stamp = (): string | null => asked.book.memory.stampOf(['accounts']);
  const put = (ids: readonly string[]): Promise<unknown> =>
    asked.book.write(async () => {
      const [row] = await asked.book.accounts.limit(1).toArray();
      if (row) await asked.book.accounts.bulkPut(ids.map((id) => ({ ...row, id })));
    });

  it('is forgotten when it changes or goes, and no other', async () => {
    keep(stamp());
    await put(['account-0', 'another']);
    expect(still()).toEqual(['account-1']);
    await asked.must('change-settings', { theme: 'dark' });
    expect(still()).toEqual(['account-1']);
    await asked.book.write(() => asked.book.accounts.delete('account-1'));
    expect(still()).toEqual([]);
  });

  it('is forgotten with a change of very many, and with the book', async () => {
    keep(stamp());
    await put([...Array.from({ length: 300 }, (_, at) => `more-${at}`), ...KEPT]);
    expect(still()).toEqual([]);
    keep(stamp());
    await asked.book.write(() => asked.book.accounts.clear());
    expect(still()).toEqual([]);
    keep(stamp());
    asked.book.memory.begin();
    expect(still()).toEqual([]);
  });

  it('is not kept when it was read before a change, and neither given out nor kept while something is written', async () => {
    const before = stamp();
    await put(['another']);
    keep(before);
    expect(still()).toEqual([]);
    keep(stamp());
    await asked.book.write(async () => {
      expect(still()).toEqual([]);
      keep(stamp());
      await asked.book.settings.toCollection().modify({ theme: 'dark' });
    });
    expect(still()).toEqual(KEPT);
  });
});
