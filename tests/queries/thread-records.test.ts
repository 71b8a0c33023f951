/** What was recorded from a thread before another deal was chosen for it is asked about once, and nothing else is. */
import { beforeEach, expect, it } from 'vitest';
import { gmailThread, US } from './support/pages.ts';
import { openAskedBook } from './support/sample.ts';
import type { AskedBook } from './support/sample.ts';

const KIM = { email: 'kim@bolt.example', name: 'Kim Ode' };
const THREAD = '18f0000000000001';
const PAGE = gmailThread({
  legacyThreadId: THREAD,
  messages: [
    { from: US, to: [KIM], id: 'msg-a:r1', text: 'Could you spare 20 minutes?' },
    { from: KIM, to: [US], id: 'msg-f:2', text: null },
  ],
});
const keyOf = (id: string) => `gmail:${PAGE.context.site === 'gmail' ? PAGE.context.account : ''}:${id}`;
const LINK = { url: `https://mail.google.com/mail/u/0/#all/${THREAD}`, label: 'A question' };

let asked: AskedBook;
let wrong: string;
let right: string;
beforeEach(async () => {
  asked = await openAskedBook();
  const make = async (accountName: string, dealName: string) =>
    (await asked.must('create-deal', { accountName, dealName })).created ?? '';
  wrong = await make('Acme', 'Pilot');
  right = await make('Bolt', 'Renewal');
  const ask = { words: 'Could you spare 20 minutes?', kind: 'time', direction: 'they', by: 'lens' } as const;
  const mail = { messageKey: keyOf('msg-a:r1'), dealId: wrong, channel: 'mail', link: LINK } as const;
  await asked.must('record-sent', { ...mail, asks: [ask] });
  asked.test.pass(1000);
});

const records = () => asked.ask('thread-records', {}, PAGE);
async function choose(dealId: string): Promise<string> {
  const { page } = await asked.ask('sidebar', {}, PAGE);
  asked.test.pass(1000);
  const done = await asked.must('choose-deal', { threadKey: page?.threadKey ?? '', dealId });
  asked.test.pass(1000);
  return done.commandId;
}
async function move(): Promise<string> {
  const {
    threadKey: _key,
    mails: _m,
    messages: _n,
    asks: _a,
    promises: _p,
    said: _s,
    from: _f,
    ...ids
  } = (await records()) ?? { dealId: '' };
  asked.test.pass(1000);
  return (await asked.must('move-records', ids)).commandId;
}

it('asks nothing until the rep has chosen another deal', async () => {
  expect(await records()).toBeNull();
  await choose(wrong);
  expect(await records()).toBeNull();
});

it('says how much stands where, and is done with once it has moved', async () => {
  await choose(right);
  expect(await records()).toMatchObject({
    dealId: right,
    mails: 1,
    asks: 1,
    promises: 0,
    said: 0,
    from: [{ dealName: 'Pilot', accountName: 'Acme' }],
  });
  const commandId = await move();
  expect(await records()).toBeNull();
  expect((await asked.ask('ledger', { dealId: right })).total).toBe(1);
  await asked.must('undo', { commandId });
  expect(await records()).toMatchObject({ asks: 1 });
});

it('finds what was captured from a message that is not on screen any more, and what was said, by the thread itself', async () => {
  const by = { dealId: wrong, link: LINK };
  await asked.must('record-commitment', { ...by, direction: 'we', kind: 'other', words: 'Figures', messageKey: 'old' });
  await asked.must('record-statement', {
    ...by,
    about: 'vision',
    words: 'No night shifts',
    contactId: null,
    level: null,
    channel: 'mail',
  });
  await choose(right);
  expect(await records()).toMatchObject({ mails: 1, asks: 1, promises: 1, said: 1 });
});

it('takes a no for an answer, until the deal is chosen anew', async () => {
  await choose(right);
  await asked.must('leave-records', { threadKey: (await records())?.threadKey ?? '', dealId: right });
  expect(await records()).toBeNull();
  await choose(wrong);
  await choose(right);
  expect(await records()).toMatchObject({ asks: 1 });
});

it('says nothing of what the rep records in another deal afterwards', async () => {
  await choose(right);
  await move();
  asked.test.pass(1000);
  await asked.must('record-commitment', {
    dealId: wrong,
    kind: 'time',
    words: 'Next week?',
    messageKey: keyOf('msg-f:2'),
  });
  expect(await records()).toBeNull();
});

it('leaves another draft alone that stands open beside the thread', async () => {
  const beside = gmailThread({
    legacyThreadId: THREAD,
    messages: [{ from: KIM, to: [US], id: 'msg-f:2' }],
    composes: [{ draftId: 'msg-a:r1', focused: false }],
  });
  const { page } = await asked.ask('sidebar', {}, beside);
  await asked.must('choose-deal', { threadKey: page?.threadKey ?? '', dealId: right });
  expect(await asked.ask('thread-records', {}, beside)).toBeNull();
});

it('moves to and fro, whatever happens in between, and never doubles anything', async () => {
  for (const to of [right, wrong, right, wrong, right]) {
    await choose(to);
    await move();
    expect((await asked.ask('ledger', { dealId: to, state: 'all' })).total).toBe(1);
    expect((await asked.ask('ledger', { state: 'all' })).total).toBe(1);
  }
  const told = async (dealId: string) => (await asked.ask('timeline', { dealId })).rows.map(({ what }) => what);
  expect(await told(right)).toContain('timeline.they.asked.nobody');
  expect(await told(right)).toContain('timeline.moved-here');
  expect(await told(wrong)).not.toContain('timeline.they.asked.nobody');
  expect(await told(wrong)).toContain('timeline.moved-away');
});

it('tells each move once in both deals', async () => {
  await choose(right);
  await move();
  const said = async (dealId: string) =>
    (await asked.ask('timeline', { dealId })).rows
      .filter(({ what }) => what.startsWith('timeline.moved'))
      .map(({ what, values }) => [what, values['deal']]);
  expect(await said(right)).toEqual([['timeline.moved-here', 'Pilot']]);
  expect(await said(wrong)).toEqual([['timeline.moved-away', 'Renewal']]);
});
