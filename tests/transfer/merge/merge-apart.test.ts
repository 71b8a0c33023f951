/** Who is kept apart stands in the settings, and is said of the records: it holds on both machines after a merge. */
import { describe, expect, it } from 'vitest';
import { NO_CHOICE } from '../../../lib/transfer/merge/plan-merge.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { wholeBook } from '../../store/support/whole-book.ts';
import { merge, mergeBoth, pass, preview, save, strangers, twoMachines } from './support/two-machines.ts';
import type { Machines } from './support/two-machines.ts';

const person = async (test: TestBook, dealId: string, name: string, email: string) => {
  await test.must('add-person', { dealId, person: { name, email } });
  return (await test.book.contacts.where('emails').equals(email).first())?.id ?? '';
};
const pairsOf = async ({ book }: TestBook) => (await book.settings.get('settings'))?.keptApart ?? [];
const sorted = (...pairs: [string, string][]) => pairs.map((pair) => pair.toSorted());

/** Three people that both machines have. */
async function three(): Promise<Machines & { ids: [string, string, string] }> {
  let ids: [string, string, string] = ['', '', ''];
  const machines = await twoMachines(async (test) => {
    const { created: dealId } = await test.must('create-deal', { accountName: 'Northwind', dealName: 'Returns' });
    const people: string[] = [];
    for (const name of ['dana', 'daniel', 'dan']) {
      people.push(await person(test, dealId ?? '', name, `${name}@northwind.example`));
    }
    ids = people as [string, string, string];
  });
  return { ...machines, ids };
}

describe('who is kept apart', () => {
  it('on one machine is on the other, and what both said stands', async () => {
    const { a, b, ids } = await three();
    await a.must('keep-apart', { of: 'contacts', keepId: ids[0], otherId: ids[1] });
    pass({ a, b }, 5);
    await b.must('keep-apart', { of: 'contacts', keepId: ids[2], otherId: ids[1] });
    await mergeBoth({ a, b });
    expect(await pairsOf(a)).toHaveLength(2);
    expect(await pairsOf(a)).toEqual(expect.arrayContaining(sorted([ids[0], ids[1]], [ids[1], ids[2]])));
    expect(await pairsOf(b)).toEqual(await pairsOf(a));
    // The same file once more brings nothing.
    expect(await preview(a, await save(b))).toMatchObject({ nothing: true, settings: false });
  });

  it('goes again when the merge is taken back', async () => {
    const { a, b, ids } = await three();
    await b.must('keep-apart', { of: 'contacts', keepId: ids[0], otherId: ids[1] });
    const before = await wholeBook(a.book);
    const file = await save(b);
    expect(await preview(a, file)).toMatchObject({ nothing: false, settings: false });
    const { commandId } = await merge(a, file);
    expect(await pairsOf(a)).toHaveLength(1);
    await a.must('undo', { commandId });
    expect(await wholeBook(a.book)).toEqual(before);
  });

  it('is who the rep says in the merge are two', async () => {
    const { a, b } = await strangers();
    for (const test of [a, b]) {
      const { created } = await test.must('create-deal', {
        accountName: 'Northwind',
        dealName: `Returns ${test === a}`,
      });
      await person(test, created ?? '', 'Dana Voss', 'dana@northwind.example');
    }
    const file = await save(b);
    const shown = await preview(a, file);
    const keys = shown.same.rows.filter(({ type }) => type === 'contact').map(({ key }) => key);
    expect(keys).toHaveLength(1);
    await merge(a, file, { ...NO_CHOICE, apart: keys });
    const people = await a.book.contacts.where('emails').equals('dana@northwind.example').primaryKeys();
    expect(await pairsOf(a)).toEqual([people.toSorted()]);
  });

  it('forgets a pair of which one is gone', async () => {
    const { a, b, ids } = await three();
    await a.must('keep-apart', { of: 'contacts', keepId: ids[0], otherId: ids[1] });
    pass({ a, b }, 5);
    await b.must('delete-contact', { contactId: ids[1] });
    await merge(a, await save(b));
    expect(await a.book.contacts.get(ids[1])).toBeUndefined();
    expect(await pairsOf(a)).toEqual([]);
  });
});
