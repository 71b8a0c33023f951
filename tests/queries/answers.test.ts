/** Did you get it? When a reply on screen brings the question up, for which ask, and when never again. */
import { beforeEach, describe, expect, it } from 'vitest';
import { START } from '../store/support/open-test-book.ts';
import { openAskedDana, OURS, receivedAt, reply, thread } from './support/asked-dana.ts';
import type { AskedDana } from './support/asked-dana.ts';
import { dana, ilse } from './support/draft-kit.ts';
import { addressOf, linkedInTalk } from './support/pages.ts';
import type { AskedBook } from './support/sample.ts';

const DAY = 86_400_000;

let asked: AskedBook;
let dealId: string;
let ask: AskedDana['ask'];
let questions: AskedDana['questions'];
let stored: AskedDana['stored'];

beforeEach(async () => {
  ({ asked, dealId, ask, questions, stored } = await openAskedDana());
});

describe('a reply on screen', () => {
  it('in the thread of the ask brings up the question, with what it reads as and its words', async () => {
    const id = await ask();
    const [question, ...others] = await questions(thread(OURS, reply('Yes, Thursday at 10 works for me.')));
    expect(others).toEqual([]);
    expect(question).toMatchObject({
      commitmentId: id,
      contactName: dana.name,
      suggested: 'yes',
      because: 'Yes, Thursday at 10 works for me.',
      answerDue: { date: '2026-03-05' },
    });
  });

  it('that names no day for the talk suggests none, neither the end of that time nor the day that was asked for', async () => {
    await ask({ due: { date: '2026-03-05' } });
    const later = await questions(thread(OURS, reply('Could we push this to next week?')));
    expect(later).toMatchObject([{ suggested: 'other-time', answerDue: null, vague: 'next week' }]);
    const yes = await questions(thread(OURS, reply('Yes, next week works.')));
    expect(yes).toMatchObject([{ suggested: 'other-time', answerDue: null, vague: 'next week' }]);
    const named = await questions(thread(OURS, reply('Yes, Thursday works.')));
    expect(named).toMatchObject([{ suggested: 'yes', answerDue: { date: '2026-03-05' }, vague: null }]);
  });

  it('that names no day for what is due then is due at the end of that time', async () => {
    await ask({ kind: 'decide', words: 'Could you decide by Thursday?', due: { date: '2026-03-05' } });
    const page = thread(OURS, reply('Not by Thursday. We will decide next week.'));
    expect(await questions(page)).toMatchObject([{ answerDue: { date: '2026-03-13' }, vague: null }]);
  });

  it('that comes after the day that was asked for takes no day for given that has passed', async () => {
    await ask({ due: { date: '2026-03-05', time: '10:00' } });
    const late = (text: string) => thread(OURS, reply(text, { id: receivedAt(START + 9 * DAY) }));
    expect(await questions(late('Yes, gladly.'))).toMatchObject([{ suggested: 'yes', due: null, answerDue: null }]);
    expect(await questions(late('Yes, Friday works.'))).toMatchObject([{ answerDue: { date: '2026-03-13' } }]);
    const inTime = await questions(thread(OURS, reply('Yes, gladly.')));
    expect(inTime).toMatchObject([{ due: { date: '2026-03-05' }, answerDue: { date: '2026-03-05' } }]);
  });

  it('is asked about also where it says nothing clearly, and where somebody else of theirs wrote it', async () => {
    await ask();
    const page = thread(OURS, reply('The attachment did not open here.', { from: addressOf(ilse) }));
    expect(await questions(page)).toMatchObject([{ suggested: null, because: '', answerDue: null }]);
  });

  it.each([
    'Yes to the first, no to the second.',
    'The first works for us, the second doesn’t.',
    'Ja zum ersten, nein zum zweiten.',
    'Oui pour la première, non pour la deuxième.',
  ])(
    'that answers each of two asks by its place suggests nothing, as it is not known which is which: %s',
    async (text) => {
      await ask({ kind: 'review', words: 'Could you send us the volumes by site?' });
      const page = thread(OURS, reply(text));
      const [alone] = await questions(page);
      expect(alone?.suggested).not.toBeNull();
      await ask({ kind: 'collaborate', words: 'Could you bring Priya along?' });
      const unread = { suggested: null, because: '', answerDue: null };
      expect(await questions(page)).toMatchObject([unread, unread]);
      // One yes to both is one to each.
      expect(await questions(thread(OURS, reply('Yes, gladly.')))).toMatchObject([
        { suggested: 'yes' },
        { suggested: 'yes' },
      ]);
    },
  );

  it('elsewhere counts only from the person asked, when it is clear, and when it is newer', async () => {
    await ask({ messageKey: '', words: 'Could we talk on Thursday?' });
    const clear = 'Yes, Thursday works for me.';
    expect(await questions(thread(reply(clear)))).toHaveLength(1);
    expect(await questions(thread(reply(clear, { from: addressOf(ilse) })))).toEqual([]);
    expect(await questions(thread(reply('The attachment did not open here.')))).toEqual([]);
    expect(await questions(thread(reply(clear, { id: receivedAt(START - DAY) })))).toEqual([]);
    // An id without a time in it: it may be older.
    expect(await questions(thread(reply(clear, { id: 'msg-f:9' })))).toEqual([]);
  });

  it('before the ask is none, and neither is one of ours, nor a collapsed one', async () => {
    await ask();
    expect(await questions(thread(reply('Yes, gladly.', { id: receivedAt(START - DAY) }), OURS))).toEqual([]);
    expect(await questions(thread(OURS, { ...OURS, id: 'msg-a:r-78', text: 'Yes, Thursday works.' }))).toEqual([]);
    expect(await questions(thread(OURS, reply('', { text: null })))).toEqual([]);
    expect(await questions(null)).toEqual([]);
  });

  it('from somebody whose address looks like a robot’s is one all the same', async () => {
    await ask();
    const from = { email: 'digest@northwind.example', name: 'Dana' };
    expect(await questions(thread(OURS, reply('Yes, Thursday works.', { from })))).toHaveLength(1);
  });

  it('is found behind a collapsed ask of ours', async () => {
    await ask();
    expect(await questions(thread({ ...OURS, text: null }, reply('Yes, Thursday works.')))).toHaveLength(1);
  });

  it('is not asked about for what is answered, for promises of ours and on closed deals', async () => {
    const page = thread(OURS, reply('Yes, Thursday works.'));
    await ask({ state: 'declined' });
    await ask({ direction: 'we', words: 'I will send the plan.' });
    expect(await questions(page)).toEqual([]);
    await ask({ words: 'Could you bring Priya along?' });
    expect(await questions(page)).toHaveLength(1);
    await asked.must('close-deal', { dealId, outcome: 'won' });
    expect(await questions(page)).toEqual([]);
  });

  it('on LinkedIn is read over all bubbles since the ask', async () => {
    const urn = (at: number) => `urn:li:msg_message:(urn:li:fsd_profile:ACoAAA,2-${at})`;
    await ask({ messageKey: `linkedin:${urn(1)}`, channel: 'linkedin' });
    const page = linkedInTalk(dana, [
      { direction: 'in', text: 'Hello there.', urn: urn(0) },
      { direction: 'out', text: 'Could we take 20 minutes on Thursday?', urn: urn(1) },
      { direction: 'in', text: 'Yes, Thursday works for me.', urn: urn(2) },
      { direction: 'in', text: '👍', urn: urn(3) },
    ]);
    expect(await questions(page)).toMatchObject([{ suggested: 'yes', reply: { key: `linkedin:${urn(3)}` } }]);
  });
});

it('a note that LinkedIn writes for somebody who is away is no reply, nor does it hide the one before it', async () => {
  const urn = (at: number) => `urn:li:msg_message:(urn:li:fsd_profile:ACoAAA,2-${at})`;
  await ask({ messageKey: `linkedin:${urn(1)}`, channel: 'linkedin' });
  const out = { direction: 'out', text: 'Could we take 20 minutes on Thursday?', urn: urn(1) } as const;
  const text = 'Thank you for your message. I am on leave until Monday 15 June.';
  const note = { direction: 'in', text, urn: urn(3) } as const;
  expect(await questions(linkedInTalk(dana, [out, note]))).toEqual([]);
  const yes = { direction: 'in', text: 'Yes, Thursday works for me.', urn: urn(2) } as const;
  const answered = { suggested: 'yes', reply: { key: `linkedin:${urn(2)}` } };
  expect(await questions(linkedInTalk(dana, [out, yes, note]))).toMatchObject([answered]);
});

describe('a reply to the note of an invitation', () => {
  const urn = (at: number) => `urn:li:msg_message:(urn:li:fsd_profile:ACoAAA,2-${at})`;
  const WORDS = 'Could we take 20 minutes on Thursday?';
  // Accepted, it stands in the conversation as a message of its own, under an id that nobody knew.
  const note = { direction: 'out', text: `Hi Dana. ${WORDS}`, urn: urn(1) } as const;
  const vague = { direction: 'in', text: 'Hello Sam, good to be in touch.', urn: urn(2), at: START + DAY } as const;

  it.each(['linkedin:invitation:in/dana', 'linkedin:linkedin  invitation:in/dana 1790000000000'])(
    'brings up the question, whatever it says: %s',
    async (messageKey) => {
      const id = await ask({ words: WORDS, messageKey, channel: 'linkedin' });
      expect(await questions(linkedInTalk(dana, [note, vague]))).toMatchObject([{ commitmentId: id, suggested: null }]);
      const before = { ...vague, at: START - DAY };
      expect(await questions(linkedInTalk(dana, [before, note]))).toEqual([]);
    },
  );

  it('is none to what was asked in the same words later', async () => {
    await ask({ words: WORDS, messageKey: `linkedin:${urn(3)}`, channel: 'linkedin' });
    expect(await questions(linkedInTalk(dana, [note, vague, { ...note, urn: urn(3) }]))).toEqual([]);
  });
});

describe('a reply with hashed class names', () => {
  const hashed = (messages: Parameters<typeof linkedInTalk>[1]) => {
    const page = linkedInTalk(dana, messages);
    if (page.context.site !== 'linkedin') throw new Error('another site');
    const conversations = page.context.conversations.map((talk) => ({
      ...talk,
      conversationId: null,
      messages: talk.messages.map((message) => ({ ...message, messageUrn: null })),
    }));
    return { ...page, context: { ...page.context, conversations } };
  };
  const WORDS = 'Could we take 20 minutes on Thursday?';
  const out = { direction: 'out', text: `Hi Dana. ${WORDS}` } as const;
  const yes = { direction: 'in', text: 'Yes, Thursday works for me.' } as const;

  it('is one to the ask that stands before it, asked once', async () => {
    const id = await ask({ words: WORDS, messageKey: 'linkedin:some-send 1', channel: 'linkedin' });
    const [question, ...more] = await questions(hashed([out, yes]));
    expect(more).toEqual([]);
    expect(question).toMatchObject({ suggested: 'yes' });
    await asked.must('answer-ask', { commitmentId: id, answer: 'none', answerKey: question?.reply.key ?? '' });
    expect(await questions(hashed([out, yes]))).toEqual([]);
    expect(await questions(hashed([out, yes, { direction: 'in', text: 'Thursday at ten, then.' }]))).toHaveLength(1);
  });

  it('is none to an ask that comes after it or stands nowhere in it', async () => {
    await ask({ words: WORDS, messageKey: 'linkedin:some-send 1', channel: 'linkedin' });
    expect(await questions(hashed([yes, out]))).toEqual([]);
    expect(await questions(hashed([{ direction: 'out', text: 'Hello.' }, yes]))).toEqual([]);
  });
});

describe('the answer', () => {
  const page = thread(OURS, reply('Thursday is full. Could we do Monday instead?'));

  it.each(['yes', 'other-time', 'no', 'dodge', 'none'] as const)(
    '%s is asked for once, and undone exactly',
    async (answer) => {
      const id = await ask();
      const before = await stored(id);
      const [question] = await questions(page);
      const done = await asked.must('answer-ask', {
        commitmentId: id,
        answer,
        answerKey: question?.reply.key ?? '',
        due: question?.answerDue ?? null,
      });
      expect(await questions(page)).toEqual([]);
      expect((await stored(id)).answerKey).toBe(question?.reply.key);
      await asked.must('undo', { commandId: done.commandId });
      expect(await stored(id)).toEqual(before);
      expect(await questions(page)).toHaveLength(1);
    },
  );

  it('that was none leaves room for the next reply', async () => {
    const id = await ask();
    const [first] = await questions(page);
    await asked.must('answer-ask', { commitmentId: id, answer: 'none', answerKey: first?.reply.key ?? '' });
    const next = thread(OURS, reply('Later.'), reply('Yes, Monday.', { id: receivedAt(START + 2 * DAY) }));
    expect(await questions(next)).toHaveLength(1);
  });

  it('ticks the checklist and counts as heard from; a second one is refused', async () => {
    const id = await ask();
    await asked.must('answer-ask', { commitmentId: id, answer: 'yes', answerKey: 'r' });
    const parts = await asked.book.dealPeople.where('dealId').equals(dealId).toArray();
    expect(parts[0]?.lastHeardAt).toBe(START);
    const elements = await asked.book.dealElements.where('dealId').equals(dealId).toArray();
    expect(elements.some(({ state }) => state === 'done')).toBe(true);
    const again = await asked.test.run('answer-ask', { commitmentId: id, answer: 'no', answerKey: 'r2' });
    expect(again).toMatchObject({ ok: false, problem: 'not-allowed' });
  });
});

describe('waiting', () => {
  it('is put aside and taken back, but not once it is over', async () => {
    const id = await ask();
    await asked.must('snooze-commitment', { commitmentId: id, until: START + DAY });
    expect((await stored(id)).snoozedUntil).toBe(START + DAY);
    await asked.must('snooze-commitment', { commitmentId: id, until: null });
    expect('snoozedUntil' in (await stored(id))).toBe(false);
    await asked.must('snooze-commitment', { commitmentId: id, until: START + DAY });
    await asked.must('advance-commitment', { commitmentId: id, state: 'declined' });
    expect('snoozedUntil' in (await stored(id))).toBe(false);
    const over = await asked.test.run('snooze-commitment', { commitmentId: id, until: START + DAY });
    expect(over).toMatchObject({ ok: false, problem: 'not-allowed' });
  });

  it('until a day holds for open asks alone, and rests the next ask of its kind while put aside', async () => {
    const id = await ask();
    await asked.must('await-reply', { commitmentId: id, replyBy: '2026-03-03' });
    asked.test.pass(3 * DAY);
    const view = () => asked.ask('deal', { dealId });
    expect((await view())?.ledger[0]?.unanswered).toBe(true);
    expect((await view())?.nextAsk?.kind).toBe('time');
    await asked.must('snooze-commitment', { commitmentId: id, until: START + 9 * DAY });
    expect((await view())?.nextAsk?.kind).not.toBe('time');
    const promise = await ask({ direction: 'we', words: 'I will send the plan.' });
    const refused = await asked.test.run('await-reply', { commitmentId: promise, replyBy: '2026-03-03' });
    expect(refused).toMatchObject({ ok: false, problem: 'not-allowed' });
  });
});
