/** A note confirmed beside the invitation that holds it. */
import { expect, it } from 'vitest';
import { linkedInDraftKey } from '../../../lib/queries/page/message-key.ts';
import type { LinkedInParticipant } from '../../../lib/page/context.ts';
import type { SendSignal, SendSnapshot } from '../../../lib/page/sending/types.ts';
import { clientOf, personOf } from '../../../lib/domain/sample-book/cast/cast.ts';
import { linkedInProfile } from '../../queries/support/pages.ts';
import { ASK, arm, mail, see, startSending } from '../support/sending.ts';

const DANA: LinkedInParticipant = {
  name: 'Dana Voss',
  profileHref: null,
  slug: 'dana-voss',
  memberId: 'ACoAAdana',
  memberNumber: null,
  salesId: null,
  headline: null,
};

const sentences = [
  {
    text: ASK,
    label: 'ask' as const,
    kind: 'time' as const,
    found: { label: 'ask', kind: 'time', probability: 0.9 } as const,
  },
];

const invitationOf = (person: LinkedInParticipant) => ({
  place: 'invitation' as const,
  conversationId: null,
  threadId: null,
  participants: [person],
});

function noteTo(person: LinkedInParticipant): SendSnapshot {
  return mail(null, {
    site: 'linkedin',
    account: null,
    text: ASK,
    url: `https://www.linkedin.com/in/${person.slug}/`,
    conversation: invitationOf(person),
    draftKeys: [`invitation ${ASK}`],
    places: [`invitation:in/${person.slug}`],
  });
}

function pending({ slug }: LinkedInParticipant): SendSignal {
  const id = `invitation:in/${slug}`;
  return see({ site: 'linkedin', account: null, messages: [{ places: [id], id, text: null, at: null }] });
}

it('is recorded with it, by the rep’s word and of the person invited', async () => {
  const { must, tell, contactId, book, pass } = await startSending();
  await must('edit-contact', { contactId, linkedinIds: ['in/dana-voss', 'ACoAAdana'] });
  await must('judge-sentences', { draftKey: linkedInDraftKey(invitationOf(DANA)), sentences });
  await tell(arm(noteTo(DANA)));
  pass(1_000);
  await tell(pending(DANA));
  expect(await book.commitments.toArray()).toMatchObject([
    { words: ASK, contactId, kind: 'time', channel: 'linkedin' },
  ]);
  expect((await book.commitments.toArray())[0]).not.toHaveProperty('found');
});

it('is recorded in the deal that was shown beside it, found by what the person’s page says', async () => {
  const tom = personOf(clientOf('northwind'), 'tom.hagen');
  const reading = linkedInProfile(tom, { name: 'Northwind GmbH', slug: 'northwind-gmbh' });
  const { must, tell, accountId, dealId, book, pass, ask } = await startSending({ reading });
  await must('edit-account', { accountId, linkedinKeys: ['northwind-gmbh'] });
  const invited: LinkedInParticipant = {
    ...DANA,
    name: tom.name,
    slug: tom.linkedinSlug,
    memberId: tom.linkedinMemberId,
  };
  await tell(arm(noteTo(invited)));
  pass(1_000);
  await tell(pending(invited));
  expect(await book.exchanges.toArray()).toMatchObject([{ dealId, channel: 'linkedin' }]);
  expect((await ask()).questions).toMatchObject([{ dealId, whom: tom.name, asks: [{ words: ASK }] }]);
});

it('is asked about where nothing shows that it has left, also what was confirmed beside it', async () => {
  const { must, tell, settle, contactId, dealId, book, pass, ask } = await startSending();
  await must('edit-contact', { contactId, linkedinIds: ['in/dana-voss'] });
  await must('change-settings', { autoRecord: ['time'] });
  await must('judge-sentences', { draftKey: linkedInDraftKey(invitationOf(DANA)), sentences });
  await tell(arm({ ...noteTo(DANA), unmarked: true }));
  pass(1_000);
  await tell(see({ site: 'linkedin', account: null }));
  pass(10_000);
  await settle();
  expect([await book.exchanges.count(), await book.commitments.count()]).toEqual([0, 0]);
  expect((await ask()).questions).toMatchObject([
    { dealId, whom: 'Dana Voss', channel: 'linkedin', asks: [{ words: ASK }] },
  ]);
});

const DAY = 86_400_000;

function withdrawal({ slug }: LinkedInParticipant): SendSnapshot {
  const note = noteTo({ ...DANA, slug });
  return { ...note, text: '', draftKeys: ['withdrawal '], places: [`withdrawal:in/${slug}`], unmarked: true };
}

async function invited(unmarked = false) {
  const test = await startSending();
  await test.must('edit-contact', { contactId: test.contactId, linkedinIds: ['in/dana-voss'] });
  await test.must('change-settings', { autoRecord: ['time', 'explore', 'review', 'collaborate'] });
  await test.tell(arm({ ...noteTo(DANA), unmarked }));
  test.pass(1_000);
  await test.tell(unmarked ? see({ site: 'linkedin', account: null }) : pending(DANA));
  test.pass(10_000);
  await test.settle();
  test.pass(30 * DAY);
  await test.settle();
  const withdraw = async (person = DANA, shows: Parameters<typeof see>[0] = {}) => {
    await test.tell(arm(withdrawal(person)));
    test.pass(500);
    await test.tell(see({ site: 'linkedin', account: null, ...shows }));
    test.pass(5_000);
    await test.settle();
  };
  const words = async () => (await test.book.commitments.toArray()).map((row) => row.words);
  return { ...test, withdraw, words };
}

it('is taken back once it is withdrawn, weeks later too, and had again by one key', async () => {
  const { withdraw, words, ask, book, must } = await invited();
  expect(await words()).toEqual([ASK]);
  await withdraw();
  expect([await words(), await book.exchanges.count()]).toEqual([[], 0]);
  const [line] = (await ask()).takenBack;
  expect(line).toMatchObject({ what: 'invitation', whom: 'Dana Voss' });
  await must('undo', { commandId: line?.commandId ?? '' });
  expect(await words()).toEqual([ASK]);
  expect((await ask()).takenBack).toEqual([]);
});

it('is asked about no more once it is withdrawn', async () => {
  const { must, tell, pass, settle, contactId, ask } = await startSending();
  await must('edit-contact', { contactId, linkedinIds: ['in/dana-voss'] });
  await tell(arm({ ...noteTo(DANA), unmarked: true }));
  pass(1_000);
  await tell(see({ site: 'linkedin', account: null }));
  pass(10_000);
  await settle();
  expect((await ask()).questions).toHaveLength(1);
  await tell(arm(withdrawal(DANA)));
  await tell(see({ site: 'linkedin', account: null }));
  pass(5_000);
  await settle();
  expect((await ask()).questions).toEqual([]);
});

it('stays where another one’s is withdrawn, where its person is marked as invited still, or refused to be', async () => {
  const { withdraw, words } = await invited();
  await withdraw({ ...DANA, slug: 'dana-v' });
  const id = 'invitation:in/dana-voss';
  await withdraw(DANA, { messages: [{ places: [id], id, text: null, at: null }] });
  await withdraw(DANA, { troubled: ['invitation'] });
  await withdraw(DANA, { drafts: ['withdrawal '] });
  expect(await words()).toEqual([ASK]);
});

it('stays once it was answered', async () => {
  const { withdraw, words, book, must } = await invited();
  const [row] = await book.commitments.toArray();
  await must('advance-commitment', { commitmentId: row?.id ?? '', state: 'given' });
  await withdraw();
  expect(await words()).toEqual([ASK]);
});
