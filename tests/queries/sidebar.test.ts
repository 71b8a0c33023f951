/** The page's deal and everything about it, on the sample book and beside it. */
import { beforeAll, describe, expect, it } from 'vitest';
import {
  clientOf,
  FREE_MAIL_PERSON,
  LOOK_ALIKE,
  OWN_COMPANY,
  personOf,
  STRANGERS,
} from '../../lib/domain/sample-book/cast/cast.ts';
import { addressOf, gmailDraft, gmailThread, linkedInProfile, linkedInTalk, US } from './support/pages.ts';
import { openAskedBook, openSampleBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

const northwind = clientOf('northwind');
const dana = personOf(northwind, 'dana.reyes');
const ilse = personOf(northwind, 'ilse.brandt');
const priya = personOf(northwind, 'priya.nair');
const sofia = personOf(clientOf('halden'), 'sofia.lind');

let sample: AskedBook;
beforeAll(async () => {
  sample = await openSampleBook();
});

const fromDana = gmailThread({
  subject: 'Last week',
  messages: [{ from: addressOf(dana), text: 'Two gaps again.' }],
});

describe('a page with a deal', () => {
  it('brings the checklist of the claimed stage; the deal asked for by itself has them all', async () => {
    const { deal } = await sample.ask('sidebar', {}, fromDana);
    expect(deal?.checklist.map(({ key }) => key)).toEqual([deal?.claimed]);
    const whole = await sample.ask('deal', { dealId: deal?.deal.id ?? '' });
    expect(whole?.checklist.map(({ key }) => key)).toEqual(deal?.stages.map(({ key }) => key));
    expect(whole?.checklist).toContainEqual(deal?.checklist[0]);
    expect({ ...whole, checklist: [] }).toEqual({ ...deal, checklist: [] });
  });
});

describe('a page without a deal', () => {
  it('is calm where there is no page', async () => {
    const view = await sample.ask('sidebar', {});
    expect(view).toEqual({ page: null, lookup: { state: 'silent', why: 'no-page' }, deal: null });
  });

  it('waits while the page has not settled', async () => {
    const view = await sample.ask('sidebar', {}, { ...fromDana, settled: false });
    expect(view.lookup).toEqual({ state: 'reading' });
    expect(view.deal).toBeNull();
    expect(view.page).toMatchObject({ site: 'gmail', people: [], threadKey: null });
  });

  it('is silent on internal mail', async () => {
    const colleague = personOf(OWN_COMPANY, 'jo.winter');
    const view = await sample.ask('sidebar', {}, gmailThread({ messages: [{ from: addressOf(colleague) }] }));
    expect(view.lookup).toEqual({ state: 'silent', why: 'internal' });
  });

  it('offers the company of a stranger', async () => {
    const [tessera] = STRANGERS;
    const helena = tessera && personOf(tessera, 'helena.prado');
    if (!helena) throw new Error('no stranger');
    const view = await sample.ask('sidebar', {}, gmailDraft([addressOf(helena)], 'Dear Helena'));
    expect(view.lookup).toMatchObject({
      state: 'offer',
      offer: { accountId: null, domains: ['tessera-materials.example'], people: [{ name: 'Helena Prado' }] },
    });
    expect(await sample.ask('deal-offer', {}, gmailDraft([addressOf(helena)], ''))).toMatchObject({
      accountName: 'Tessera Materials',
    });
  });

  it('matches nothing in an empty book', async () => {
    const empty = await openAskedBook();
    const view = await empty.ask('sidebar', {}, fromDana);
    expect(view.lookup).toMatchObject({ state: 'offer', offer: { domains: ['northwind.example'] } });
    expect(view.deal).toBeNull();
  });

  it('says that an address only looks like a known one', async () => {
    const view = await sample.ask('sidebar', {}, gmailThread({ messages: [{ from: LOOK_ALIKE }] }));
    expect(view.lookup).toMatchObject({
      state: 'offer',
      lookAlike: { address: 'dana.reyes@northwlnd.example', accountName: 'Northwind Logistics' },
    });
  });

  it('names the facts that could not be read', async () => {
    const unread = gmailThread({ messages: [] });
    const view = await sample.ask('sidebar', {}, { ...unread, missing: ['messages.sender'] });
    expect(view.lookup).toEqual({ state: 'unreadable', missing: ['messages.sender'] });
    expect(view.page?.missing).toEqual(['messages.sender']);
  });
});

describe('a deal that was created from a page', () => {
  it('is said to be that, until the rep chooses it again', async () => {
    const empty = await openAskedBook();
    const reasons = async () => {
      const { lookup } = await empty.ask('sidebar', {}, fromDana);
      return lookup.state === 'shown' ? lookup.candidate.reasons[0] : lookup.state;
    };
    const { page } = await empty.ask('sidebar', {}, fromDana);
    const threadKey = page?.threadKey ?? '';
    const { created } = await empty.must('create-deal', { accountName: 'Northwind', dealName: 'Shifts', threadKey });
    expect(await reasons()).toEqual({ kind: 'created', value: '' });
    empty.test.pass(60_000);
    await empty.must('choose-deal', { threadKey, dealId: created ?? '' });
    expect(await reasons()).toEqual({ kind: 'remembered', value: 'thread' });
  });
});

describe('a page with a deal', () => {
  it('is found by the exact address', async () => {
    const { lookup, deal, page } = await sample.ask('sidebar', {}, fromDana);
    expect(lookup).toMatchObject({
      state: 'shown',
      remembered: false,
      candidate: {
        dealName: 'Night-shift planning, Rotterdam hub',
        accountName: 'Northwind Logistics',
        stageName: 'Discover',
        reasons: [{ kind: 'address', value: 'dana.reyes@northwind.example' }],
      },
    });
    expect(deal?.account.name).toBe('Northwind Logistics');
    expect(page).toMatchObject({ account: US.email, title: 'Last week', canInsert: false, draft: null });
    expect(page?.people).toMatchObject([{ name: 'Dana Reyes', level: 2 }]);
    expect(page?.people[0]?.contactId).toBe(deal?.levels[1]?.people[0]?.contact.id);
  });

  it('shows a person who is not in the book yet, by the company', async () => {
    const page = linkedInProfile(priya, { name: northwind.name, slug: northwind.linkedinSlug });
    const view = await sample.ask('sidebar', {}, page);
    expect(view.lookup).toMatchObject({ state: 'shown', candidate: { accountName: 'Northwind Logistics' } });
    expect(view.page).toMatchObject({
      site: 'linkedin',
      canInsert: false,
      people: [{ contactId: null, name: 'Priya Nair', title: 'Procurement Manager' }],
    });
  });

  it('finds somebody on free mail by the exact address alone', async () => {
    const view = await sample.ask('sidebar', {}, gmailThread({ messages: [{ from: addressOf(FREE_MAIL_PERSON) }] }));
    expect(view.lookup).toMatchObject({ state: 'shown', candidate: { dealName: 'Store scheduling pilot, Ohio' } });
  });

  it('asks where two deals are as likely, with the stage of each', async () => {
    const { lookup, deal } = await sample.ask('sidebar', {}, gmailThread({ messages: [{ from: addressOf(sofia) }] }));
    expect(deal).toBeNull();
    expect(lookup).toMatchObject({ state: 'ask' });
    const stages = lookup.state === 'ask' ? lookup.candidates.map(({ stageName }) => stageName) : [];
    expect(new Set(stages)).toEqual(new Set(['Diagnose', 'Qualify']));
  });

  it('takes the open deal before the closed one of the same company', async () => {
    const amara = personOf(clientOf('brightwater'), 'amara.okafor');
    const { lookup } = await sample.ask('sidebar', {}, gmailThread({ messages: [{ from: addressOf(amara) }] }));
    expect(lookup).toMatchObject({
      state: 'shown',
      candidate: { dealName: 'Theatre staffing, all sites', outcome: null },
    });
    expect(lookup).toMatchObject({
      others: [{ dealName: 'Ward rota, Leeds', outcome: 'won', stageName: 'Close & start' }],
    });
  });

  it('follows the rep’s choice for the thread from then on, and the choice of none', async () => {
    const book = await openSampleBook();
    const thread = gmailThread({ messages: [{ from: addressOf(sofia) }], legacyThreadId: '18f0000000000abc' });
    const { page } = await book.ask('sidebar', {}, thread);
    const threadKey = page?.threadKey ?? '';
    const chosen = await book.dealNamed('Seasonal staffing');
    await book.must('choose-deal', { threadKey, dealId: chosen.id });
    const after = await book.ask('sidebar', {}, thread);
    expect(after.lookup).toMatchObject({ state: 'shown', remembered: true, candidate: { dealId: chosen.id } });
    expect(after.deal?.deal.id).toBe(chosen.id);
    await book.must('choose-deal', { threadKey, dealId: null });
    expect((await book.ask('sidebar', {}, thread)).lookup).toEqual({ state: 'silent', why: 'chosen' });
  });

  it('says under which key the choice stands, so that one made beside the first message can be forgotten', async () => {
    const book = await openSampleBook();
    const talk = linkedInTalk(dana, [{ direction: 'in', text: 'Hello' }]);
    await book.must('choose-deal', { threadKey: `linkedin:person:in/${dana.linkedinSlug}`, dealId: null });
    const { page, lookup } = await book.ask('sidebar', {}, talk);
    expect(lookup).toEqual({ state: 'silent', why: 'chosen' });
    expect(page?.choiceKey).not.toBe(page?.threadKey);
    await book.must('forget-choice', { threadKey: page?.choiceKey ?? '' });
    expect(await book.ask('sidebar', {}, talk)).toMatchObject({
      lookup: { state: 'shown' },
      page: { choiceKey: null },
    });
  });

  it('leaves out a person who was deleted', async () => {
    const book = await openSampleBook();
    const before = await book.ask('sidebar', {}, fromDana);
    const contactId = before.page?.people[0]?.contactId ?? '';
    await book.must('delete-contact', { contactId });
    const after = await book.ask('sidebar', {}, fromDana);
    expect(after.lookup).toMatchObject({
      state: 'shown',
      candidate: { reasons: [{ kind: 'domain', value: 'northwind.example' }] },
    });
    expect(after.page?.people).toMatchObject([{ contactId: null, name: 'Dana Reyes' }]);
    expect(JSON.stringify(after.deal)).not.toContain('Dana Reyes');
  });

  it('keeps own domains out, also those that only the settings know', async () => {
    const book = await openSampleBook();
    await book.must('change-settings', { ownDomains: ['northwind.example'] });
    expect((await book.ask('sidebar', {}, fromDana)).lookup).toEqual({ state: 'silent', why: 'internal' });
  });
});

describe('what stands on the page', () => {
  it('gives the messages that can be recorded from, with their keys and a way back', async () => {
    const reading = gmailThread({
      subject: 'Rota',
      legacyThreadId: '18f0000000000def',
      messages: [
        { from: addressOf(dana), text: 'Two gaps again.', id: 'msg-f:11' },
        { from: US, to: [addressOf(dana)], text: 'Could you bring in Tom by Friday?', id: 'msg-a:r-12' },
        { from: addressOf(ilse), text: null, id: 'msg-f:13' },
      ],
    });
    const { page } = await sample.ask('sidebar', {}, reading);
    const link = { url: 'https://mail.google.com/mail/u/0/#all/18f0000000000def', label: 'Rota' };
    expect(page?.messages).toEqual([
      { key: `gmail:${US.email}:msg-f:11`, fromUs: false, sender: 'Dana Reyes', excerpt: 'Two gaps again.', link },
      {
        key: `gmail:${US.email}:msg-a:r-12`,
        fromUs: true,
        sender: US.name,
        excerpt: 'Could you bring in Tom by Friday?',
        link,
      },
    ]);
  });

  it('gives the draft that has the focus', async () => {
    const composes = [
      { composeId: 'a', bodyText: 'One', focused: false },
      { composeId: 'b', bodyText: '  ', focused: true, subject: 'Two' },
    ];
    const { page } = await sample.ask('sidebar', {}, gmailThread({ messages: [{ from: addressOf(dana) }], composes }));
    expect(page?.draft).toEqual({
      composeId: 'b',
      draftId: 'msg-a:r-100',
      subject: 'Two',
      empty: true,
    });
    expect(page?.canInsert).toBe(true);
  });

  it('reads a LinkedIn conversation', async () => {
    const reading = linkedInTalk(dana, [{ direction: 'in', text: 'Happy to talk.' }], 'Thursday?');
    const { page, lookup } = await sample.ask('sidebar', {}, reading);
    expect(lookup).toMatchObject({ state: 'shown', candidate: { reasons: [{ kind: 'linkedin' }] } });
    expect(page).toMatchObject({
      title: 'Dana Reyes',
      canInsert: false,
      draft: { empty: false },
      messages: [{ fromUs: false, sender: 'Dana Reyes', excerpt: 'Happy to talk.' }],
    });
    expect(page?.messages[0]?.link?.url).toBe('https://www.linkedin.com/messaging/thread/2-dGhyZWFk/');
  });
});
