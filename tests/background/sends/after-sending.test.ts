/** A message of LinkedIn's that is edited or deleted after it was recorded. */
import { describe, expect, it } from 'vitest';
import { COMMITMENT_KINDS } from '../../../lib/domain/rows/types.ts';
import type { LinkedInConversation, LinkedInParticipant, PageReading } from '../../../lib/page/context.ts';
import { conversationIdOf, messageUrnOf, threadIdOf } from '../../pages/linkedin/data/urn.ts';
import { arm, ASK, mail, see, startSending } from '../support/sending.ts';

const ME = 'ACoAAAX14QEBbJG22wAlSm-Uud4DKE1yl7zhBis';
const ID = conversationIdOf('dana');
const DANA: LinkedInParticipant = {
  name: 'Dana Voss',
  profileHref: '/in/dana-voss/',
  slug: 'dana-voss',
  memberId: null,
  memberNumber: null,
  salesId: null,
  headline: null,
};
const OTHER = ASK.replace('Thursday', 'Monday');

async function sentToDana(settings: object = { autoRecord: [...COMMITMENT_KINDS] }) {
  const options: { reading?: PageReading } = {};
  const test = await startSending(options);
  const now = test.env.now();
  const urn = messageUrnOf(ID, now, ME);
  const talk = (text: string): LinkedInConversation => ({
    place: 'bubble',
    participants: [DANA],
    viewerId: ME,
    conversationId: ID,
    threadId: threadIdOf(ID),
    messages: [
      {
        messageUrn: urn,
        direction: 'out',
        sender: null,
        dayHeading: null,
        shownTime: null,
        sentAtUtc: new Date(now).toISOString(),
        sentIndicatorTitle: null,
        sending: false,
        text,
      },
    ],
    compose: null,
    trouble: false,
    focused: false,
  });
  const url = 'https://www.linkedin.com/feed/';
  const shows = (text: string) => {
    const context = { site: 'linkedin', ui: 'classic', viewerId: ME, person: null, company: null } as const;
    options.reading = {
      kind: 'linkedin-other',
      url,
      settled: true,
      context: { ...context, conversations: [talk(text)] },
      sources: {},
      missing: [],
    };
    const messages = [{ places: [ID], id: urn, text, at: now }];
    const threads = [{ id: ID, from: now - 60_000, to: now }];
    return test.tell(see({ site: 'linkedin', account: ME, messages, threads }));
  };
  await test.must('edit-contact', { contactId: test.contactId, linkedinIds: ['in/dana-voss'] });
  await test.must('change-settings', settings);
  const { place, participants, conversationId, threadId } = talk('');
  const conversation = { place, participants, conversationId, threadId };
  const draftKeys = [`${ID} ${ASK}`];
  const site = 'linkedin' as const;
  await test.tell(arm(mail(null, { site, account: ME, text: ASK, url, conversation, draftKeys, places: [ID] })));
  await shows(ASK);
  test.pass(40_000);
  await test.settle();
  const words = async () => (await test.book.commitments.toArray()).map((row) => row.words);
  return { ...test, shows, words, exchanges: () => test.book.exchanges.toArray() };
}

describe('deleted', () => {
  it('is taken back with what it asked for, said once, and had again by one key', async () => {
    const { shows, words, exchanges, ask, must } = await sentToDana();
    expect(await words()).toEqual([ASK]);
    await shows('This message has been deleted.');
    expect([await words(), await exchanges()]).toEqual([[], []]);
    const [line] = (await ask()).takenBack;
    expect(line).toMatchObject({ what: 'message', whom: 'Dana Voss' });
    await must('undo', { commandId: line?.commandId ?? '' });
    expect(await words()).toEqual([ASK]);
    expect((await ask()).takenBack).toEqual([]);
    await shows('This message has been deleted.');
    expect(await words()).toEqual([ASK]);
  });

  it('is heard of no more once the rep has read it', async () => {
    const { shows, ask, must } = await sentToDana();
    await shows('This message has been deleted.');
    await must('pass-sent', { messageKey: (await ask()).takenBack[0]?.key ?? '' });
    expect((await ask()).takenBack).toEqual([]);
  });

  it('takes its question with it, and says nothing of what was never recorded', async () => {
    const { shows, ask } = await sentToDana({});
    expect((await ask()).questions).toHaveLength(1);
    await shows('This message has been deleted.');
    expect((await ask()).questions).toEqual([]);
  });

  it('keeps an ask that has been answered', async () => {
    const { shows, book, words, must } = await sentToDana();
    const [row] = await book.commitments.toArray();
    await must('advance-commitment', { commitmentId: row?.id ?? '', state: 'given' });
    await shows('This message has been deleted.');
    expect(await words()).toEqual([ASK]);
  });
});

describe('edited', () => {
  it('is recorded in its words as they are now, at the time at which it was sent', async () => {
    const { shows, words, exchanges, ask } = await sentToDana();
    const [before] = await exchanges();
    await shows(OTHER);
    expect(await words()).toEqual([OTHER]);
    expect(await exchanges()).toMatchObject([{ at: before?.at, messageKey: before?.messageKey }]);
    expect((await ask()).takenBack).toEqual([]);
    await shows(OTHER);
    expect(await words()).toEqual([OTHER]);
  });

  it('is asked about anew where the rep has a word to say', async () => {
    const { shows, ask } = await sentToDana({});
    await shows(OTHER);
    expect((await ask()).questions).toMatchObject([{ asks: [{ words: OTHER }] }]);
  });

  it('keeps what still stands in it, as the rep has put it, and adds what is new', async () => {
    const { shows, book, words } = await sentToDana();
    const [row] = await book.commitments.toArray();
    await shows(`${ASK} Could you send me the contract by Friday?`);
    expect(await words()).toEqual([ASK, 'Could you send me the contract by Friday?']);
    expect((await book.commitments.toArray())[0]?.id).toBe(row?.id);
  });

  it('asks for nothing any more where the ask was taken out', async () => {
    const { shows, words, exchanges } = await sentToDana();
    await shows('Thanks for today, Dana.');
    expect(await words()).toEqual([]);
    expect(await exchanges()).toHaveLength(1);
  });
});
