/** What two machines have made of one thing, each by itself; and what is not merged. */
import { describe, expect, it } from 'vitest';
import { NO_CHOICE } from '../../../lib/transfer/merge/plan-merge.ts';
import { findBroken } from '../../store/support/check-invariants.ts';
import { addNorthwind } from '../../store/support/open-test-book.ts';
import type { TestBook } from '../../store/support/open-test-book.ts';
import { everything } from '../../store/support/whole-book.ts';
import { restoreBackup } from '../support/in-one-piece.ts';
import { merge, mergeBoth, preview, records, save, strangers, northwind, pass } from './support/two-machines.ts';

describe('the same under two ids', () => {
  async function twice() {
    const machines = await strangers();
    for (const test of [machines.a, machines.b]) {
      const { dealId, contactId } = await addNorthwind(test);
      await test.must('record-commitment', {
        dealId,
        contactId,
        kind: 'time',
        words: 'Could you spare an hour?',
        channel: 'mail',
        messageKey: 'gmail:rep:1',
      });
      pass(machines, 1);
    }
    return machines;
  }

  it('is offered, and one by default: company, person, deal and commitment', async () => {
    const both = await twice();
    const { a, b } = both;
    const seen = await preview(a, await save(b));
    expect(seen).toMatchObject({ foreign: true });
    expect(seen.same.rows.map(({ type, shared }) => [type, shared])).toEqual([
      ['account', 'northwind.example'],
      ['contact', 'dana@northwind.example'],
      ['deal', ''],
      ['commitment', 'Northwind: fewer returns'],
    ]);
    await mergeBoth(both);
    for (const table of ['accounts', 'contacts', 'deals', 'dealPeople', 'commitments', 'threadChoices'] as const) {
      expect(await a.book.table(table).count(), table).toBe(1);
    }
    expect(await findBroken(a.book)).toEqual([]);
    expect(await records(a.book)).toEqual(await records(b.book));
    const [kept] = await a.book.deals.toArray();
    const history = await a.book.events.where('[dealId+id]').between([kept?.id, ''], [kept?.id, '~']).toArray();
    expect(new Set(history.map(({ device }) => device)).size).toBe(2);
  });

  it('stays two where the rep says so', async () => {
    const { a, b } = await twice();
    const fromB = await save(b);
    const { rows } = (await preview(a, fromB)).same;
    await merge(a, fromB, { ...NO_CHOICE, apart: rows.filter(({ type }) => type === 'contact').map(({ key }) => key) });
    expect(await a.book.contacts.count()).toBe(2);
    expect(await a.book.deals.count()).toBe(1);
    expect(await a.book.dealPeople.count()).toBe(2);
    expect(await findBroken(a.book)).toEqual([]);
  });

  it('may both be known to both: what names the one that goes, the same on both machines, names the other', async () => {
    const both = await northwind();
    const { a, b, contactId, dealId } = both;
    const person = { name: 'D. Voss', email: 'd.voss@northwind.example' };
    const added = await a.must('add-person', { dealId, person });
    const twin = added.created ?? '';
    await restoreBackup(b.book, b.env, await save(a), 'both-have-it');
    pass(both, 1);
    await b.must('merge-contacts', { keepId: twin, otherId: contactId });
    pass(both, 1);
    // Later, and so Dana stays here, whose address the other has got there.
    await a.must('record-commitment', { dealId, contactId, kind: 'time', words: 'An hour?', channel: 'call' });
    const before = await everything(a.book);
    const seen = await preview(a, await save(b));
    const [fromA, fromB] = [await save(a), await save(b)];
    const done = await merge(a, fromB);
    await merge(b, fromA);
    expect(await findBroken(a.book)).toEqual([]);
    expect((await a.book.dealPeople.toArray()).map((part) => part.contactId)).toEqual([contactId]);
    expect(seen.tables.find(({ table }) => table === 'dealPeople')).toMatchObject({ removed: 1 });
    expect(await records(b.book)).toEqual(await records(a.book));
    await a.must('undo', { commandId: done.commandId });
    expect(await everything(a.book)).toEqual(before);
  });

  it('was one machine’s own to have twice: that is left alone', async () => {
    const both = await northwind();
    const { a, b } = both;
    const other = await a.must('create-deal', { accountName: 'Elsewhere', dealName: 'Else' });
    const person = { name: 'Dana', linkedinIds: ['in/dana'] };
    await a.must('add-person', { dealId: other.created ?? '', person });
    const twin = (await a.book.contacts.toArray()).find(({ name }) => name === 'Dana');
    await a.must('edit-contact', { contactId: twin?.id ?? '', emails: ['dana@northwind.example'] });
    expect((await preview(b, await save(a))).same.total).toBe(0);
  });
});

describe('processes', () => {
  it('of one number and two contents are both kept, deals with them, and found again by the same file', async () => {
    const both = await northwind();
    const { a, b, dealId } = both;
    const base = await a.book.processes.get('standard@1');
    if (!base) throw new Error('no process');
    const content = { name: base.name, language: base.language, stages: base.stages, guides: base.guides };
    const version = async (test: TestBook, name: string) => {
      await test.must('save-process', {
        key: 'standard',
        madeFrom: 'standard@1',
        content: { ...content, name },
        changed: [],
        added: [],
      });
      await test.must('move-deals', { dealId, to: 'standard@2' });
    };
    await version(a, 'Mine');
    pass(both, 1);
    await version(b, 'Theirs');
    const fromB = await save(b);
    await mergeBoth(both);
    for (const { book } of [a, b]) {
      expect((await book.processes.get('standard@2'))?.name).toBe('Mine');
      expect((await book.processes.get('standard@3'))?.name).toBe('Theirs');
      expect((await book.deals.get(dealId))?.processId).toBe('standard@3');
    }
    expect((await a.book.settings.get('settings'))?.processId).toBe('standard@2');
    expect((await b.book.settings.get('settings'))?.processId).toBe('standard@3');
    expect(await records(a.book)).toEqual(await records(b.book));
    expect(await merge(a, fromB)).toMatchObject({ said: 'done.merged-nothing' });
  });
});

describe('settings and the sample', () => {
  it('stay on their machine', async () => {
    const { a, b } = await northwind();
    await b.must('change-settings', { theme: 'dark' });
    await b.must('load-sample', {});
    expect(await preview(a, await save(b))).toMatchObject({ nothing: true, settings: true });
    const before = await everything(a.book);
    await merge(a, await save(b));
    expect(await everything(a.book)).toEqual(before);
  });
});
