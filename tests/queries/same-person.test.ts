/** Somebody under a new address, or at a new company, whose name the book has: offered as the same, joined in one act, never by itself. */
import { beforeEach, describe, expect, it } from 'vitest';
import { personArgs } from '../../components/deal/people/page-people.ts';
import { clientOf, personOf } from '../../lib/domain/sample-book/cast/cast.ts';
import { gmailThread, linkedInProfile } from './support/pages.ts';
import { openAskedBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

const OLD = { name: 'Ilse Brandt', email: 'ilse@northwind.example', title: 'Head of Operations' };

let asked: AskedBook;
let harborline: string;
beforeEach(async () => {
  asked = await openAskedBook();
  const deal = async (accountName: string, domain: string, people: object[] = []) =>
    (await asked.must('create-deal', { accountName, domains: [domain], dealName: accountName, people } as never))
      .created ?? '';
  await deal('Northwind', 'northwind.example', [OLD]);
  harborline = await deal('Harborline', 'harborline.example');
});

const mailOf = (email: string, name = OLD.name) => gmailThread({ messages: [{ from: { email, name } }] });
const first = async (page: ReturnType<typeof mailOf>) => (await asked.ask('sidebar', {}, page)).page?.people[0];
const known = async () => (await asked.book.contacts.toArray()).filter(({ name }) => name === OLD.name);
const accountOf = async (dealId: string) => (await asked.book.deals.get(dealId))?.accountId;

describe('a known name under an address that is not known', () => {
  it('is offered as the same, with the company that they are known from, whatever the deal is', async () => {
    const { page, lookup } = await asked.ask('sidebar', {}, mailOf('ilse.brandt@harborline.example'));
    expect(lookup).toMatchObject({ state: 'shown', candidate: { dealId: harborline } });
    expect(page?.people[0]).toMatchObject({ contactId: null, same: { name: OLD.name, from: 'Northwind' } });
    const stranger = await asked.ask('sidebar', {}, mailOf('ilse@stranger.example'));
    expect(stranger.lookup).toMatchObject({ state: 'offer', offer: { people: [{ same: { from: 'Northwind' } }] } });
  });

  it('is offered beside a profile on LinkedIn', async () => {
    const person = { ...personOf(clientOf('northwind'), 'ilse.brandt'), name: OLD.name };
    expect(await first(linkedInProfile(person, { name: 'Harborline', slug: 'harborline' }))).toMatchObject({
      same: { from: 'Northwind' },
    });
  });

  it.each([
    ['is known by the address', 'ilse@northwind.example', OLD.name],
    ['writes from a domain that could be taken for theirs', 'ilse@northwlnd.example', OLD.name],
    ['has half of the name', 'ilse@harborline.example', 'Ilse'],
  ])('is not, who %s', async (_why, email, name) => {
    expect((await first(mailOf(email, name)))?.same).toBeUndefined();
  });

  it('is not where two have that name', async () => {
    await asked.must('add-person', {
      dealId: harborline,
      person: { name: 'Ilse Brandt', email: 'ib@harborline.example' },
    });
    expect((await first(mailOf('ilse.brandt@harborline.example')))?.same).toBeUndefined();
  });
});

describe('joined', () => {
  const join = async (email: string, dealId: string, title: string | null = null) => {
    const offer = await first(mailOf(email));
    if (!offer) throw new Error('nobody on the page');
    return asked.must('add-person', { dealId, person: personArgs({ ...offer, title }, true) });
  };

  it('they are one contact with both addresses, at the company where they are now', async () => {
    await join('ilse.brandt@harborline.example', harborline, 'Chief of Staff');
    const [only, second] = await known();
    expect(second).toBeUndefined();
    expect(only).toMatchObject({
      emails: [OLD.email, 'ilse.brandt@harborline.example'],
      accountId: await accountOf(harborline),
      title: 'Chief of Staff',
    });
    const { lookup } = await asked.ask('sidebar', {}, mailOf('ilse.brandt@harborline.example'));
    expect(lookup).toMatchObject({ candidates: [{ dealId: harborline }, { dealName: 'Northwind' }] });
  });

  it('they stay where they are with an address that is no company’s, and keep their title', async () => {
    await join('ilse@stranger.example', harborline, 'Adviser');
    expect(await known()).toMatchObject([{ title: OLD.title }]);
    expect((await known())[0]?.accountId).not.toBe(await accountOf(harborline));
  });

  it('they are as they were when it is taken back', async () => {
    const before = await asked.book.contacts.toArray();
    const { commandId } = await join('ilse.brandt@harborline.example', harborline, 'Chief of Staff');
    await asked.must('undo', { commandId });
    expect(await asked.book.contacts.toArray()).toEqual(before);
  });

  it('only in the rep’s word: else they are somebody new', async () => {
    const offer = await first(mailOf('ilse.brandt@harborline.example'));
    if (!offer) throw new Error('nobody on the page');
    await asked.must('add-person', { dealId: harborline, person: personArgs(offer) });
    expect(await known()).toHaveLength(2);
  });
});
