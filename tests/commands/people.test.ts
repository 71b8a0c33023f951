import { describe, expect, it } from 'vitest';
import { addNorthwind, openTestBook } from '../store/support/open-test-book.ts';

const ROLE = 'discover.people.problem-owner';

async function started() {
  const test = await openTestBook();
  const ids = await addNorthwind(test);
  const role = (await test.book.processes.get('standard@1'))?.stages
    .flatMap((stage) => stage.elements)
    .find((element) => element.group === 'people')?.key;
  return { ...test, ...ids, role: role ?? ROLE };
}

describe('add-person', () => {
  it('makes a contact at the account of the deal', async () => {
    const { must, dealId, accountId, book } = await started();
    const { created } = await must('add-person', {
      dealId,
      person: { name: 'Lee Park', linkedinIds: ['in/lee-park'], level: 4 },
    });
    expect(await book.contacts.get(created ?? '')).toMatchObject({ accountId, level: 4, emails: [] });
    expect(await book.dealPeople.where('dealId').equals(dealId).count()).toBe(2);
  });

  it('joins the identities of one person, and never replaces what the rep wrote', async () => {
    const { must, dealId, contactId, book } = await started();
    const done = await must('add-person', {
      dealId,
      person: {
        name: 'D. Voss',
        email: 'dana@northwind.example',
        linkedinIds: ['in/dana-voss'],
        title: 'Other',
        level: 2,
      },
    });
    expect(done).toMatchObject({ said: 'done.person-enriched', created: contactId });
    expect(await book.contacts.get(contactId)).toMatchObject({
      name: 'Dana Voss',
      title: 'Head of Logistics',
      level: 2,
    });
    const again = await must('add-person', {
      dealId,
      person: { name: 'x', linkedinIds: ['in/dana-voss', 'member:7'] },
    });
    expect(again.created).toBe(contactId);
  });

  it('recognises someone who is there already', async () => {
    const { run, dealId, contactId } = await started();
    expect(
      await run('add-person', { dealId, person: { name: 'Dana', email: 'dana@northwind.example' } }),
    ).toMatchObject({
      problem: 'duplicate',
      values: { contactId },
    });
  });
});

describe('edit-contact and edit-account', () => {
  it('keep addresses lower-case and once, and empty what is emptied', async () => {
    const { must, contactId, accountId, book } = await started();
    await must('edit-contact', { contactId, emails: ['A@x.example', 'a@x.example'], title: '', level: null });
    expect(await book.contacts.get(contactId)).toMatchObject({ emails: ['a@x.example'], title: null, level: null });
    await must('edit-account', { accountId, name: 'Südwind AG', domains: ['Sudwind.example'] });
    expect(await book.accounts.get(accountId)).toMatchObject({ nameKey: 'sudwind', domains: ['sudwind.example'] });
  });
});

it('domains are kept as they are looked up, however they were typed', async () => {
  const { must, accountId, book } = await started();
  const domains = ['https://www.Sudwind.example/about', 'ann@eu.sudwind.example', 'sud.example'];
  await must('edit-account', { accountId, domains });
  expect((await book.accounts.get(accountId))?.domains).toEqual(['sudwind.example', 'sud.example']);
  await must('change-settings', { ownDomains: ['@ours.example', 'https://www.eu.ours.example/', 'OURS.example'] });
  expect((await book.settings.get('settings'))?.ownDomains).toEqual(['ours.example', 'eu.ours.example']);
});

describe('fill-role', () => {
  it('fills, empties, and leaves the role open when nobody is left in it', async () => {
    const { must, dealId, contactId, book, role } = await started();
    const { created } = await must('add-person', { dealId, person: { name: 'Lee Park' } });
    const state = async () => (await book.dealElements.get(`${dealId}/${role}`))?.state;
    await must('fill-role', { dealId, contactId, elementKey: role });
    await must('fill-role', { dealId, contactId: created ?? '', elementKey: role });
    expect(await state()).toBe('done');
    await must('remove-person', { dealId, contactId });
    expect(await state()).toBe('done');
    await must('fill-role', { dealId, contactId: created ?? '', elementKey: role, filled: false });
    expect(await state()).toBe('open');
  });

  it('is refused for what is no role', async () => {
    const { run, dealId, contactId } = await started();
    expect(await run('fill-role', { dealId, contactId, elementKey: 'target.steps.fit' })).toMatchObject({
      problem: 'not-allowed',
    });
  });

  it('brings a contact into the deal who was not in it', async () => {
    const { must, dealId, contactId, book, role } = await started();
    await must('remove-person', { dealId, contactId });
    await must('fill-role', { dealId, contactId, elementKey: role });
    expect(await book.dealPeople.get(`${dealId}/${contactId}`)).toMatchObject({ roles: [role] });
  });
});

describe('remove-person and delete-contact', () => {
  it('remove-person keeps the contact', async () => {
    const { must, run, dealId, contactId, book } = await started();
    await must('remove-person', { dealId, contactId });
    expect(await book.contacts.get(contactId)).toBeDefined();
    expect(await run('remove-person', { dealId, contactId })).toMatchObject({ problem: 'not-found' });
  });

  it('delete-contact takes the name off what stays', async () => {
    const { must, dealId, contactId, book, role } = await started();
    await must('fill-role', { dealId, contactId, elementKey: role });
    const { created } = await must('record-commitment', { dealId, kind: 'time', words: 'Tuesday?', contactId });
    await must('log-exchange', { dealId, channel: 'call', contactIds: [contactId] });
    await must('delete-contact', { contactId });
    expect(await book.commitments.get(created ?? '')).toMatchObject({ contactId: null, words: 'Tuesday?' });
    expect(await book.exchanges.toArray()).toMatchObject([{ contactIds: [] }]);
    expect(await book.dealPeople.count()).toBe(0);
    expect(await book.dealElements.get(`${dealId}/${role}`)).toMatchObject({ state: 'open' });
  });
});
