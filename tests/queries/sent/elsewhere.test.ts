/** Messages of ours on screen that the book knows nothing of, and what a reply is when it only answers. */
import { describe, expect, it } from 'vitest';
import type { PageReading } from '../../../lib/page/context.ts';
import { ACCOUNT, arm, ASK, mail, see, shown, startSending } from '../../background/support/sending.ts';
import { gmailThread } from '../support/pages.ts';
import type { MessageSketch } from '../support/pages.ts';

const DANA = { email: 'dana@northwind.example', name: 'Dana Voss' };
const SAM = { email: ACCOUNT, name: 'Sam' };
const JO = { email: 'jo@ours.example', name: 'Jo' };
const THREAD = '18f0000000000001';
const KEY = `gmail:${ACCOUNT}:msg-f:1`;

const thread = (...messages: MessageSketch[]): PageReading => ({
  ...gmailThread({ account: ACCOUNT, legacyThreadId: THREAD, messages }),
});
const ours = (fields: Partial<MessageSketch> = {}): MessageSketch => ({
  from: SAM,
  to: [DANA],
  id: 'msg-f:1',
  text: `Hi Dana,\n\n${ASK}`,
  ...fields,
});

describe('what was sent elsewhere', () => {
  it('is offered when its thread is opened, with its deal, its person and its words', async () => {
    const { ask, dealId, contactId } = await startSending();
    expect((await ask(thread(ours()))).elsewhere).toMatchObject([
      { messageKey: KEY, dealId, contactIds: [contactId], whom: 'Dana Voss', asks: [{ words: ASK }] },
    ]);
  });

  it('is offered no more once it is recorded, by the question or by hand, or passed over', async () => {
    const { ask, must, dealId } = await startSending();
    const page = thread(ours());
    const by = { kind: 'time', words: ASK, messageKey: KEY } as const;
    const byHand = await must('record-commitment', { dealId, ...by });
    expect((await ask(page)).elsewhere).toEqual([]);
    await must('undo', { commandId: byHand.commandId });
    const recorded = await must('record-sent', { messageKey: KEY, dealId, channel: 'mail' });
    expect((await ask(page)).elsewhere).toEqual([]);
    await must('undo', { commandId: recorded.commandId });
    expect((await ask(page)).elsewhere).toHaveLength(1);
    await must('pass-sent', { messageKey: KEY });
    expect((await ask(page)).elsewhere).toEqual([]);
  });

  it('is not what they wrote, what asks for nothing, or what is on its way from here', async () => {
    const { ask, tell } = await startSending();
    expect((await ask(thread(ours({ from: DANA, to: [SAM] })))).elsewhere).toEqual([]);
    expect((await ask(thread(ours({ text: 'Here is the plan.' })))).elsewhere).toEqual([]);
    await tell(arm(mail('msg-a:r1')));
    expect((await ask(thread(ours({ id: 'msg-a:r1' })))).elsewhere).toEqual([]);
  });

  it('is not what a colleague of the rep asked there', async () => {
    const { ask } = await startSending();
    expect((await ask(thread(ours({ from: JO })))).elsewhere).toEqual([]);
  });

  it('is not what went to colleagues alone, in the thread of a deal', async () => {
    const { ask } = await startSending();
    const theirs = { from: DANA, to: [SAM], id: 'msg-f:0', text: 'Here is the plan.' };
    expect((await ask(thread(theirs, ours({ to: [JO] })))).elsewhere).toEqual([]);
    expect((await ask(thread(theirs, ours({ to: [JO, DANA] })))).elsewhere).toHaveLength(1);
  });

  it('is not what was captured by hand under no key, unless that was another time', async () => {
    const { ask, must, dealId, pass } = await startSending();
    await must('record-commitment', { dealId, kind: 'time', words: ASK });
    expect((await ask(thread(ours()))).elsewhere).toEqual([]);
    pass(3 * 86_400_000);
    expect((await ask(thread(ours()))).elsewhere).toHaveLength(1);
  });

  it('is left alone in a thread of a closed deal, and of none', async () => {
    const { ask, must, dealId } = await startSending();
    await must('close-deal', { dealId, outcome: 'won' });
    expect((await ask(thread(ours()))).elsewhere).toEqual([]);
    const nobody = { email: 'x@elsewhere.example', name: null };
    expect((await ask(thread(ours({ to: [nobody] })))).elsewhere).toEqual([]);
  });
});

describe('a reply', () => {
  async function reply(theirs: string, fields: Parameters<typeof mail>[1]) {
    const page = thread({ from: DANA, to: [SAM], id: 'msg-f:9', text: theirs });
    const sending = await startSending({ reading: page });
    await sending.tell(arm(mail('msg-a:r1', { legacyThreadId: THREAD, ...fields })));
    await sending.tell(see(shown('msg-a:r1')));
    return { ...(await sending.sent('msg-a:r1')), questions: (await sending.ask()).questions };
  }
  const replied = async (theirs: string, text: string) => (await reply(theirs, { text })).exchange;

  it('of which only colleagues are left is none of the deal’s business', async () => {
    const nothing = { exchange: null, commitments: [], questions: [] };
    expect(await reply('Which plants?', { to: [JO] })).toEqual(nothing);
    expect(await reply('Which plants?', { to: [], cc: [JO] })).toEqual(nothing);
    expect(await reply('Which plants?', { to: [JO], cc: [DANA] })).toMatchObject({ questions: [{ whom: DANA.name }] });
  });

  it('that only answers what they asked is no chance to ask', async () => {
    const exchange = await replied('Which plants would be part of the pilot?', 'Rotterdam and Antwerp are part of it.');
    expect(exchange).not.toBeNull();
    expect(exchange).toMatchObject({ errand: 'answer', commitmentIds: [] });
  });

  it('that asks back, or answers nothing that was asked, is one', async () => {
    expect(await replied('Which plants would be part of the pilot?', ASK)).toMatchObject({ chance: true });
    expect(await replied('The plan has reached us.', 'We have updated it since.')).toMatchObject({ chance: true });
  });

  it('links to its thread', async () => {
    const exchange = await replied('Which plants?', ASK);
    expect(exchange?.messageKey).toBe(`gmail:${ACCOUNT}:msg-a:r1`);
  });
});
