import { describe, expect, it } from 'vitest';
import { wholeBook } from '../../store/support/whole-book.ts';
import {
  ACCOUNT,
  arm,
  ASK,
  mail,
  messageKey,
  PROMISE,
  see,
  shown,
  startSending,
  toast,
  undone,
} from '../support/sending.ts';

const DRAFT = 'msg-a:r1';
const found = { label: 'ask', kind: 'time', probability: 0.9 } as const;

async function sentWith(settings: object = {}, text?: string) {
  const sending = await startSending();
  await sending.must('change-settings', settings);
  await sending.tell(arm(mail(DRAFT, text === undefined ? {} : { text })));
  await sending.tell(see({ drafts: [] }));
  return { ...sending, confirm: () => sending.tell(see(toast)) };
}

describe('a mail that was sent', () => {
  it('is counted once the page says so, and not before', async () => {
    const { sent, confirm, contactId, dealId } = await sentWith();
    expect(await sent(DRAFT)).toEqual({ exchange: null, commitments: [] });
    await confirm();
    expect(await sent(DRAFT)).toMatchObject({
      exchange: { dealId, contactIds: [contactId], direction: 'out', channel: 'mail', chance: true },
      commitments: [],
    });
  });

  it('asks one question about an ask that nobody has confirmed', async () => {
    const { confirm, ask, dealId, env } = await sentWith();
    await confirm();
    const { questions } = await ask();
    expect(questions).toMatchObject([
      {
        messageKey: messageKey(DRAFT),
        whom: 'Dana Voss',
        dealId,
        deals: [{ dealId, dealName: 'Northwind: fewer returns', accountName: 'Northwind GmbH' }],
        asks: [{ words: ASK, direction: 'they', found: { label: 'ask' } }],
        until: env.now() + 60_000,
      },
    ]);
  });

  it('records what was confirmed beside the draft, and asks nothing', async () => {
    const { confirm, ask, sent, must } = await sentWithMark();
    await confirm();
    expect((await sent(DRAFT)).commitments).toMatchObject([{ words: ASK, kind: 'explore', state: 'asked' }]);
    expect((await sent(DRAFT)).commitments[0]).not.toHaveProperty('found');
    expect((await ask()).questions).toEqual([]);
    void must;
  });

  it('asks nothing about what the rep has dismissed beside the draft', async () => {
    const sending = await startSending();
    const sentences = [{ text: ASK, label: 'none' as const, found }];
    await sending.must('judge-sentences', { draftKey: messageKey(DRAFT), sentences });
    await sending.tell(arm(mail(DRAFT)));
    await sending.tell(see(toast));
    expect((await sending.ask()).questions).toEqual([]);
    expect((await sending.sent(DRAFT)).commitments).toEqual([]);
  });

  it('records a kind by itself with the rep’s leave for it, and says that it was found', async () => {
    const { confirm, ask, sent } = await sentWith({ autoRecord: ['time', 'explore', 'review', 'collaborate'] });
    await confirm();
    expect((await sent(DRAFT)).commitments).toMatchObject([{ words: ASK, found: true }]);
    expect((await ask()).questions).toEqual([]);
  });

  it('treats our promises alike, with a leave of their own', async () => {
    const asked = await sentWith({ autoRecord: ['time'] }, PROMISE);
    await asked.confirm();
    expect((await asked.ask()).questions).toMatchObject([{ asks: [{ words: PROMISE, direction: 'we' }] }]);
    const allowed = await sentWith({ autoRecordPromises: true }, PROMISE);
    await allowed.confirm();
    expect((await allowed.sent(DRAFT)).commitments).toMatchObject([
      { words: PROMISE, direction: 'we', state: 'given' },
    ]);
  });

  it('is none of a deal’s business where nobody is known', async () => {
    const sending = await startSending();
    await sending.tell(arm(mail(DRAFT, { to: [{ email: 'someone@elsewhere.example', name: null }] })));
    await sending.tell(see(toast));
    expect(await sending.sent(DRAFT)).toEqual({ exchange: null, commitments: [] });
    expect((await sending.ask()).questions).toEqual([]);
  });

  it('without an id of its own is not recorded: it could be recorded twice', async () => {
    const sending = await startSending();
    await sending.tell(arm(mail(null)));
    await sending.tell(see(toast));
    expect(await sending.book.exchanges.count()).toBe(0);
  });

  it('keeps nothing of its text once it is certain, and nothing at all of one that was not sent', async () => {
    const sending = await startSending();
    await sending.tell(arm(mail(DRAFT)));
    expect(JSON.stringify(await sending.rows())).toContain('20 minutes');
    sending.pass(6000);
    await sending.settle();
    expect(JSON.stringify(await sending.rows())).not.toMatch(/20 minutes|dana|Pilot/i);
  });

  it('rings when there is something to settle', async () => {
    const { rings, env, confirm } = await sentWith();
    await confirm();
    expect(rings.at(-1)).toBe(env.now() + 35_000);
  });
});

async function sentWithMark() {
  const sending = await startSending();
  const sentences = [{ text: ASK, label: 'ask' as const, kind: 'explore' as const, found }];
  await sending.must('judge-sentences', { draftKey: messageKey(DRAFT), sentences });
  await sending.tell(arm(mail(DRAFT)));
  return { ...sending, confirm: () => sending.tell(see(toast)) };
}

describe('the deal', () => {
  async function withTwoDeals() {
    const sending = await startSending();
    const { contactId, accountId } = sending;
    const second = await sending.must('create-deal', {
      accountId,
      accountName: 'Northwind GmbH',
      dealName: 'Northwind: second site',
      people: [{ contactId, name: 'Dana Voss' }],
    });
    return { ...sending, second: second.created ?? '' };
  }

  it('that is not clear is asked for, and nothing is recorded before', async () => {
    const { tell, ask, sent, must, second, book } = await withTwoDeals();
    await tell(arm(mail(DRAFT)));
    await tell(see(toast));
    expect(await book.exchanges.count()).toBe(0);
    const [question] = (await ask()).questions;
    expect(question).toMatchObject({ dealId: null, asks: [{ words: ASK }] });
    expect(question?.deals.map(({ dealId }) => dealId)).toContain(second);
    const asks = (question?.asks ?? []).map((one) => ({ ...one, by: 'rep' as const }));
    await must('record-sent', { messageKey: messageKey(DRAFT), dealId: second, channel: 'mail', asks });
    expect(await sent(DRAFT)).toMatchObject({ exchange: { dealId: second }, commitments: [{ dealId: second }] });
    expect((await ask()).questions).toEqual([]);
  });

  it('that the rep has chosen for the draft or the thread wins', async () => {
    const { tell, sent, must, second } = await withTwoDeals();
    await must('choose-deal', { threadKey: `gmail:${ACCOUNT}:draft:${DRAFT}`, dealId: second });
    await tell(arm(mail(DRAFT)));
    await tell(see(toast));
    expect((await sent(DRAFT)).exchange).toMatchObject({ dealId: second });
    await must('choose-deal', { threadKey: `gmail:${ACCOUNT}:16f438e906b36dac`, dealId: second });
    await tell(arm(mail('msg-a:r2', { legacyThreadId: '16f438e906b36dac', threadId: 'thread-f:1' })));
    await tell(see(shown('msg-a:r2')));
    expect(await sent('msg-a:r2')).toMatchObject({
      exchange: { dealId: second },
    });
  });
});

describe('undo send', () => {
  it('takes exactly back what was recorded, and the question with it', async () => {
    const { tell, book, must, ask } = await sentWithMark();
    const before = await wholeBook(book);
    await tell(see(toast));
    expect(await book.commitments.count()).toBe(1);
    await tell(undone);
    expect(await wholeBook(book)).toEqual(before);
    expect((await ask()).questions).toEqual([]);
    void must;
  });

  it('lets the same draft be recorded when it is sent again', async () => {
    const { tell, pass, sent, book } = await sentWithMark();
    await tell(see(toast));
    await tell(see({ drafts: [DRAFT] }));
    expect((await sent(DRAFT)).exchange).toBeNull();
    pass(4000);
    await tell(arm(mail(DRAFT)));
    await tell(see());
    await tell(see(toast));
    expect((await sent(DRAFT)).commitments).toHaveLength(1);
    expect(await book.exchanges.count()).toBe(1);
  });

  it('lets the same draft be asked about again, also where the rep had passed it over', async () => {
    const { confirm, tell, ask, must, pass } = await sentWith();
    await confirm();
    await must('pass-sent', { messageKey: messageKey(DRAFT) });
    expect((await ask()).questions).toEqual([]);
    await tell(undone);
    pass(60_000);
    await tell(arm(mail(DRAFT, { text: `${ASK} ${PROMISE}` })));
    await tell(see(toast));
    expect((await ask()).questions).toMatchObject([{ asks: [{ words: ASK }, { words: PROMISE }] }]);
  });

  it('also where the worker has ended after the record and before it could note it down', async () => {
    const { tell, sent, book } = await sentWithMark();
    await tell(see(toast), 'after');
    expect((await sent(DRAFT)).commitments).toHaveLength(1);
    await tell(undone, 'before');
    expect(await book.exchanges.count()).toBe(0);
    expect(await book.commitments.count()).toBe(0);
  });
});

describe('a worker that ends between arming and confirming', () => {
  it.each(['before', 'after'] as const)('loses nothing: %s the command', async (ending) => {
    const { tell, kill, sent } = await sentWithMark();
    await kill();
    await tell(see(toast), ending);
    expect(await sent(DRAFT)).toMatchObject({
      exchange: { messageKey: messageKey(DRAFT) },
      commitments: [{ words: ASK }],
    });
  });
});

describe('what is left open', () => {
  it('comes back when the answer is taken back, and goes for good when it is passed over', async () => {
    const { confirm, ask, must, dealId, settle, rows } = await sentWith();
    await confirm();
    const asks = ((await ask()).questions[0]?.asks ?? []).map((one) => ({ ...one, by: 'rep' as const }));
    const done = await must('record-sent', { messageKey: messageKey(DRAFT), dealId, channel: 'mail', asks });
    expect((await ask()).questions).toEqual([]);
    await must('undo', { commandId: done.commandId });
    expect((await ask()).questions).toHaveLength(1);
    await must('pass-sent', { messageKey: messageKey(DRAFT) });
    expect((await ask()).questions).toEqual([]);
    await must('pass-sent', { messageKey: messageKey(DRAFT), passed: false });
    expect((await ask()).questions).toHaveLength(1);
    await must('pass-sent', { messageKey: messageKey(DRAFT) });
    await settle();
    expect((await rows()).map(({ kind }) => kind)).not.toContain('question');
  });

  it('comes back when a record in other words is taken back, however late, and goes when it comes again', async () => {
    const { confirm, ask, must, dealId, settle, book } = await sentWith();
    await confirm();
    const [asked] = (await ask()).questions[0]?.asks ?? [];
    const asks = asked ? [{ ...asked, words: 'Put in other words', by: 'rep' as const }] : [];
    const message = { messageKey: messageKey(DRAFT), dealId, channel: 'mail' } as const;
    const done = await must('record-sent', { ...message, asks, answered: true });
    expect((await ask()).questions).toEqual([]);
    await settle();
    const back = await must('undo', { commandId: done.commandId });
    expect((await ask()).questions).toHaveLength(1);
    expect(await book.commitments.count()).toBe(0);
    const again = await must('undo', { commandId: back.commandId });
    expect((await ask()).questions).toEqual([]);
    await must('undo', { commandId: again.commandId });
    expect((await ask()).questions).toHaveLength(1);
  });

  it('comes back, too, when a record that added nothing new is taken back', async () => {
    const { confirm, ask, must, dealId, pass } = await sentWith();
    await confirm();
    const [asked] = (await ask()).questions[0]?.asks ?? [];
    const asks = asked ? [{ ...asked, words: 'Put in other words', by: 'rep' as const }] : [];
    const message = { messageKey: messageKey(DRAFT), dealId, channel: 'mail' } as const;
    await must('record-sent', { ...message, asks });
    expect((await ask()).questions).toHaveLength(1);
    pass(1000);
    const done = await must('record-sent', { ...message, asks, answered: true });
    expect(done).toMatchObject({ said: null, undoable: true });
    expect((await ask()).questions).toEqual([]);
    const back = await must('undo', { commandId: done.commandId });
    expect((await ask()).questions).toHaveLength(1);
    await must('undo', { commandId: back.commandId });
    expect((await ask()).questions).toEqual([]);
  });

  it('is let go after a week, and with its deal', async () => {
    const { confirm, ask, pass, settle, must, dealId, rows } = await sentWith();
    await confirm();
    await must('delete-deal', { dealId });
    expect((await ask()).questions).toEqual([]);
    await settle();
    expect(JSON.stringify(await rows())).not.toContain('20 minutes on');
    const other = await sentWith();
    await other.confirm();
    other.pass(8 * 86_400_000);
    await other.settle();
    expect((await other.ask()).questions).toEqual([]);
    void pass;
  });
});
