import { describe, expect, it } from 'vitest';
import { createArgs, fieldsOfOffer } from '../../../components/sidebar/offer/offer-fields.ts';
import type { OfferFields } from '../../../components/sidebar/offer/offer-fields.ts';
import { missingFromDeal, personArgs } from '../../../components/deal/people/page-people.ts';
import type { DealOffer } from '../../../lib/contract/views.ts';
import { dealView } from '../../gallery/views/deal.ts';
import { DANA_OFFER, LENA_OFFER } from '../../gallery/views/page.ts';

const OFFER: DealOffer = {
  accountId: 'a1',
  accountName: 'Halden Logistics',
  domains: ['halden-logistics.example'],
  linkedinKeys: [],
  dealName: 'Dock planning',
  origin: 'they-asked',
  people: [DANA_OFFER, LENA_OFFER],
};

describe('the deal that would be made', () => {
  it('is the offer when nothing is touched, but for the levels, which only the rep sets', () => {
    const args = createArgs(OFFER, fieldsOfOffer(OFFER), 'thread');
    expect(args).toMatchObject({ accountId: 'a1', accountName: 'Halden Logistics', threadKey: 'thread' });
    expect(args.people?.map((person) => [person.name, person.level])).toEqual([
      ['Dana Whitfield', null],
      ['Lena Vogt', null],
    ]);
  });
  it('leaves out who was taken out, and whoever has no name', () => {
    const fields = fieldsOfOffer(OFFER);
    const people = fields.people.map((person, at) =>
      at === 0 ? { ...person, included: false } : { ...person, name: ' ' },
    );
    expect(createArgs(OFFER, { ...fields, people }, null).people).toEqual([]);
  });
  it('is another account once it is renamed', () => {
    const renamed = { ...fieldsOfOffer(OFFER), accountName: 'Halden Air' };
    expect(createArgs(OFFER, renamed, null)).toMatchObject({ accountId: null, domains: [] });
    const unknown = { ...OFFER, accountId: null };
    expect(createArgs(unknown, renamed, null)).toMatchObject({ accountId: null, domains: OFFER.domains });
  });
  it('is the known company of the name that was typed, until the rep says that it is another', () => {
    const companies = [{ id: 'a9', name: 'Halden Air', domains: [], people: [{ id: 'c9', name: 'Ira', title: null }] }];
    const renamed = { ...fieldsOfOffer(OFFER), accountName: 'Halden Air' };
    const args = (company: OfferFields['company']) => createArgs(OFFER, { ...renamed, company }, null, companies);
    const unsaid = { id: null, not: [], people: ['c9'] };
    expect(args(unsaid)).toMatchObject({ accountId: 'a9' });
    expect(args(unsaid).people).toContainEqual({ contactId: 'c9', name: 'Ira' });
    const another = { ...unsaid, not: ['a9'] };
    expect(args(another)).toMatchObject({ accountId: null, another: true });
    expect(args(another).people).toHaveLength(2);
    // Of another name that is typed then, the rep has said nothing.
    expect(args({ ...unsaid, not: ['a8'] })).toMatchObject({ accountId: 'a9' });
    expect(createArgs(OFFER, fieldsOfOffer(OFFER), null, companies)).toMatchObject({ accountId: 'a1' });
  });
  it('begins where the process does, or where the rep says that it stands', () => {
    const fields = fieldsOfOffer(OFFER);
    expect(createArgs(OFFER, fields, null)).not.toHaveProperty('stage');
    expect(createArgs(OFFER, { ...fields, underWay: true }, null)).not.toHaveProperty('underWay');
    const under = createArgs(OFFER, { ...fields, stage: 'discover', underWay: true }, null);
    expect(under).toMatchObject({ stage: 'discover', underWay: true });
  });
  it('can begin with nothing', () => {
    expect(createArgs(null, { ...fieldsOfOffer(null), accountName: 'Halden', dealName: 'Docks' }, null)).toMatchObject({
      accountId: null,
      people: [],
    });
  });
});

describe('people on the page', () => {
  it('are offered when the deal does not have them, by id or by address', () => {
    const deal = dealView();
    expect(missingFromDeal([DANA_OFFER, LENA_OFFER], deal).map((person) => person.name)).toEqual(['Lena Vogt']);
    expect(missingFromDeal([{ ...DANA_OFFER, contactId: null }], deal)).toEqual([]);
  });
  it('are offered when only the account knows them', () => {
    const deal = dealView();
    const levels = deal.levels.map((row) => ({ ...row, people: row.people.map((one) => ({ ...one, part: null })) }));
    expect(missingFromDeal([DANA_OFFER], { levels, unplaced: [] })).toEqual([DANA_OFFER]);
  });
  it('are added without the level that the title suggests', () => {
    expect(personArgs(LENA_OFFER)).not.toHaveProperty('level');
  });
});
