import { describe, expect, it } from 'vitest';
import { contact, deal, part } from '../../domain/support/rows.ts';
import { account, find, told } from '../support/book.ts';
import { companyPage as company, conversation, linkedin, own, person } from '../support/pages.ts';
import { peopleOnPage } from '../../../lib/matching/people/page-people.ts';
import { threadKeyOf } from '../../../lib/matching/ranking/thread-key.ts';
import type { Rows } from '../support/book.ts';
import type { LinkedInContext, LinkedInPerson } from '../../../lib/page/context.ts';

const rows: Rows = {
  accounts: [
    account('n', 'Northwind', [], ['northwind-logistics', '40021']),
    account('k', 'Kestrel', ['kestrel.example'], []),
    account('b', 'Bare Branch', [], ['bare-branch']),
  ],
  contacts: [
    contact({
      id: 'ilse',
      accountId: 'n',
      name: 'Ilse Brandt',
      linkedinIds: ['in/ilse-brandt', 'ACoAAilse', 'member:77'],
    }),
    contact({ id: 'pia', accountId: 'k', name: 'Pia Kern', linkedinIds: ['ACwAApia'] }),
  ],
  deals: [
    deal({ id: 'line', accountId: 'n', name: 'Northwind' }),
    deal({ id: 'kes', accountId: 'k', name: 'Kestrel' }),
  ],
  parts: [part('ilse', { dealId: 'line' }), part('pia', { dealId: 'kes' })],
};
const profile = (fields: Partial<LinkedInPerson>, context: Partial<LinkedInContext> = {}) =>
  linkedin('linkedin-profile', { person: person(fields), ...context });

describe('a person', () => {
  it.each([
    [{ slug: 'Ilse-Brandt' }],
    [{ memberId: 'ACoAAilse' }],
    [{ memberNumber: 77 }],
    [{ slug: 'new-slug', memberId: 'ACoAAilse' }],
  ])('is known by any form of the id: %j', (fields) => {
    expect(told(find(rows, profile(fields)))).toBe('shown line');
  });

  it('is whom the page is about while an invitation to them is written, with the same key', () => {
    const before = profile({ slug: 'ilse-brandt' });
    const note = conversation([], { place: 'invitation', conversationId: null, focused: true });
    const page = profile({ slug: 'ilse-brandt' }, { conversations: [note] });
    expect(told(find(rows, page))).toBe('shown line');
    expect(threadKeyOf(page)).toBe(threadKeyOf(before));
  });

  it('is not whom it is about while an invitation to another one is written', () => {
    const [other] = conversation([person({ memberId: 'ACwAApia', slug: 'pia-kern' })]).participants;
    const note = conversation(other ? [other] : [], { place: 'invitation', conversationId: null, focused: true });
    const page = profile({ slug: 'ilse-brandt' }, { conversations: [note] });
    expect(told(find(rows, page))).not.toBe('shown line');
  });

  it('is known by all that their page says while a message to them is written over it', () => {
    const stranger = { slug: 'new-here', memberId: 'ACoAAnew', currentCompany: 'Northwind' };
    const before = profile({ ...stranger, currentCompanySlug: 'northwind-logistics' });
    const talk = conversation([person({ memberId: 'ACoAAnew' })], { place: 'bubble', focused: true });
    const { context, ...rest } = before;
    const page = { ...rest, context: { ...context, conversations: [talk] } as LinkedInContext };
    expect(told(find(rows, before))).toBe('shown line');
    expect(told(find(rows, page))).toBe('shown line');
  });

  it('is known by the id of the sales tool', () => {
    expect(told(find(rows, profile({ salesId: 'ACwAApia' })))).toBe('shown kes');
  });

  it('is told apart by the case of member ids', () => {
    expect(find(rows, profile({ memberId: 'ACoAAILSE', name: 'Someone' })).state).toBe('offer');
  });

  it('of a known company’s page belongs to its deal', () => {
    expect(told(find(rows, profile({ slug: 'new', currentCompanySlug: 'northwind-logistics' })))).toBe('shown line');
  });

  it('of a company known by name is asked about', () => {
    expect(told(find(rows, profile({ slug: 'new', name: 'Jo Lind', currentCompany: 'Kestrel GmbH' })))).toBe('ask kes');
    expect(told(find(rows, profile({ slug: 'new', name: 'Jo Lind', headline: 'Buyer at Kestrel' })))).toBe('ask kes');
  });

  it('with a known name and another id is asked about', () => {
    expect(told(find(rows, profile({ slug: 'other-pia', name: 'Pia Kern' })))).toBe('ask kes');
  });

  it('who is the rep is nothing', () => {
    expect(told(find(rows, profile({ slug: 'me', memberId: 'ACoAAself', name: 'Me' })))).toBe('silent self');
  });

  it('who is unknown is offered, with what the page says', () => {
    const lookup = find(
      rows,
      profile({
        name: 'Jo Lind',
        slug: 'jo-lind',
        memberId: 'ACoAAjo',
        headline: 'Head of Logistics at Oakmoor | Speaker',
        currentCompany: 'Oakmoor',
        currentCompanySlug: 'oakmoor',
      }),
    );
    expect(lookup).toEqual({
      state: 'offer',
      lookAlike: null,
      offer: {
        accountId: null,
        accountName: 'Oakmoor',
        domains: [],
        linkedinKeys: ['oakmoor'],
        dealName: 'Oakmoor',
        origin: 'we-opened',
        people: [
          {
            contactId: null,
            name: 'Jo Lind',
            email: null,
            linkedinIds: ['in/jo-lind', 'ACoAAjo'],
            title: 'Head of Logistics',
            level: 2,
            levelWhy: 'Head of',
          },
        ],
      },
    });
  });

  it.each([
    ['Expert at helping SaaS companies grow', 'Jo Lind', 'Expert at helping SaaS companies grow'],
    ['Buyer @ Oakmoor GmbH | Speaker', 'Oakmoor GmbH', 'Buyer'],
    ['Buyer At Oakmoor (Munich)', 'Oakmoor', 'Buyer'],
    ['Head of Labs at the University of Oakmoor - Speaker', 'the University of Oakmoor', 'Head of Labs'],
    ['PM at eBay', 'eBay', 'PM'],
    ['Inkoper bij Oakmoor', 'Oakmoor', 'Inkoper'],
  ])('works, by the headline "%s", for %s', (headline, accountName, title) => {
    const lookup = find(rows, profile({ slug: 'jo', name: 'Jo Lind', headline }));
    expect(lookup).toMatchObject({ state: 'offer', offer: { accountName, people: [{ title }] } });
  });

  it('of a known company without a deal is offered with that company', () => {
    expect(find(rows, profile({ slug: 'new', name: 'Jo Lind', currentCompanySlug: 'bare-branch' }))).toMatchObject({
      state: 'offer',
      offer: { accountId: 'b', accountName: 'Bare Branch' },
    });
  });
});

describe('a company', () => {
  it('is known by its page, by slug or number', () => {
    expect(told(find(rows, company({ name: 'Northwind', slug: 'northwind-logistics' })))).toBe('shown line');
    expect(told(find(rows, company({ name: 'Northwind', numericId: '40021' })))).toBe('shown line');
  });

  it('is known by its website', () => {
    expect(told(find(rows, company({ name: 'K', slug: 'k', website: 'https://www.kestrel.example/about' })))).toBe(
      'shown kes',
    );
  });

  it('with a known name alone is asked about', () => {
    expect(told(find(rows, company({ name: 'Kestrel', slug: 'kestrel-of-elsewhere' })))).toBe('ask kes');
  });

  it('with a look-alike website says so', () => {
    expect(find(rows, company({ name: 'Kestrei', slug: 'kk', website: 'http://kestre1.example' }))).toMatchObject({
      lookAlike: { address: 'kestre1.example', resembles: 'kestrel.example' },
    });
  });
});

describe('conversations', () => {
  const ilse = { slug: 'ilse-brandt', name: 'Ilse Brandt' };
  const pia = { salesId: 'ACwAApia', name: 'Pia Kern' };
  const stranger = { slug: 'stranger', name: 'A Stranger', memberId: 'ACoAAstranger' };

  it('the focused bubble counts, never the person of the page', () => {
    const conversations = [
      conversation([ilse], { conversationId: '2-x' }),
      conversation([pia], { conversationId: '2-y', focused: true }),
    ];
    expect(told(find(rows, profile(stranger, { conversations })))).toBe('shown kes');
    const unknown = [conversation([stranger], { focused: true })];
    expect(told(find(rows, profile(ilse, { conversations: unknown })))).toBe('offer A Stranger');
  });

  it('bubbles that only stand there don’t', () => {
    const conversations = [conversation([pia])];
    expect(told(find(rows, profile(ilse, { conversations })))).toBe('shown line');
    expect(told(find(rows, linkedin('linkedin-other', { conversations })))).toBe('silent no-page');
  });

  it('the open one counts on the messaging page', () => {
    const conversations = [conversation([ilse], { place: 'page' })];
    expect(told(find(rows, linkedin('linkedin-messaging', { conversations })))).toBe('shown line');
  });

  it('leave the rep out', () => {
    const conversations = [conversation([{ memberId: 'ACoAAself', name: 'Me' }, pia], { focused: true })];
    const reading = linkedin('linkedin-other', { conversations });
    expect(peopleOnPage(reading, own).outside.map(({ name }) => name)).toEqual(['Pia Kern']);
  });

  it('of people of two deals are asked about', () => {
    const conversations = [conversation([ilse, pia], { focused: true })];
    expect(told(find(rows, linkedin('linkedin-other', { conversations })))).toBe('ask kes line');
  });
});

describe('keys', () => {
  it('are those of what has the focus', () => {
    const conversations = [conversation([], { conversationId: '2-y', focused: true })];
    expect(threadKeyOf(profile({ slug: 'Ilse' }, { conversations }))).toBe('linkedin:conversation:2-y');
    expect(threadKeyOf(profile({ slug: 'Ilse' }))).toBe('linkedin:person:in/ilse');
    expect(threadKeyOf(company({ slug: 'Oakmoor' }))).toBe('linkedin:company:oakmoor');
    expect(threadKeyOf(linkedin('linkedin-other', {}))).toBeNull();
  });

  it('of a conversation that has no id yet are the person’s, and hold when it has one', () => {
    const talk = (conversationId: string | null, people = [{ memberId: 'ACoAAjo', name: 'Jo' }]) =>
      linkedin('linkedin-other', { conversations: [conversation(people, { conversationId, focused: true })] });
    const key = threadKeyOf(talk(null)) ?? '';
    expect(key).toBe('linkedin:person:ACoAAjo');
    const chosen = { ...rows, choices: [{ id: key, dealId: 'kes', at: 1 }] };
    expect(told(find(chosen, talk(null)))).toBe('shown kes');
    expect(told(find(chosen, talk('2-jo')))).toBe('shown kes');
    const group = [
      { memberId: 'ACoAAjo', name: 'Jo' },
      { memberId: 'ACoAAbo', name: 'Bo' },
    ];
    expect(threadKeyOf(talk(null, group))).toBeNull();
    expect(find(chosen, talk('2-group', group)).state).not.toBe('shown');
  });

  it('lead to a choice made under another id of the person', () => {
    const choices = [{ id: 'linkedin:person:ACoAAjo', dealId: 'kes', at: 1 }];
    expect(told(find({ ...rows, choices }, profile({ slug: 'jo', memberId: 'ACoAAjo', name: 'Jo' })))).toBe(
      'shown kes',
    );
  });
});
