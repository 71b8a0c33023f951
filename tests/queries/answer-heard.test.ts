/** Who was heard from once a reply was taken for the answer, and when. */
import { beforeEach, expect, it } from 'vitest';
import type { PageReading } from '../../lib/page/context.ts';
import { START } from '../store/support/open-test-book.ts';
import { openAskedDana, OURS, reply, thread } from './support/asked-dana.ts';
import type { AskedDana } from './support/asked-dana.ts';
import { dana, ilse } from './support/draft-kit.ts';
import { addressOf, linkedInTalk } from './support/pages.ts';
import type { AskedBook } from './support/sample.ts';

const DAY = 86_400_000;

let asked: AskedBook;
let dealId: string;
let ask: AskedDana['ask'];
let questions: AskedDana['questions'];

beforeEach(async () => {
  ({ asked, dealId, ask, questions } = await openAskedDana());
});

const YES = 'Yes, Thursday works.';

/** By name, when each was heard from last. */
async function heardAfter(
  page: PageReading,
  fields: Parameters<AskedDana['ask']>[0] = {},
): Promise<Record<string, number | null>> {
  const id = await ask(fields);
  asked.test.pass(100 * DAY);
  const [question] = await questions(page);
  if (!question) throw new Error('nothing is asked');
  const { key: answerKey, from, sentAt: at } = question.reply;
  await asked.must('answer-ask', {
    commitmentId: id,
    answer: 'yes',
    answerKey,
    from,
    ...(at === null ? {} : { at }),
  });
  const parts = await asked.book.dealPeople.where('dealId').equals(dealId).toArray();
  const contacts = await asked.book.contacts.bulkGet(parts.map(({ contactId }) => contactId));
  return Object.fromEntries(parts.map(({ lastHeardAt }, nth) => [contacts[nth]?.name, lastHeardAt]));
}

it('is the person asked, on the day of the reply: an old one that is read today was not written today', async () => {
  expect(await heardAfter(thread(OURS, reply(YES)))).toEqual({ [dana.name]: START + DAY });
});

it('is the colleague who wrote it, and not the person asked', async () => {
  await asked.must('add-person', { dealId, person: { name: ilse.name, email: ilse.email } });
  const heard = await heardAfter(thread(OURS, reply(YES, { from: addressOf(ilse) })));
  expect(heard).toEqual({ [dana.name]: null, [ilse.name]: START + DAY });
});

it('is nobody where somebody wrote it who is no part of the deal', async () => {
  expect(await heardAfter(thread(OURS, reply(YES, { from: addressOf(ilse) })))).toEqual({ [dana.name]: null });
});

it('is the person asked also where they wrote from another address', async () => {
  const from = { email: 'dana@elsewhere.example', name: dana.name };
  expect(await heardAfter(thread(OURS, reply(YES, { from })))).toEqual({ [dana.name]: START + DAY });
});

it('is in a talk of several whoever wrote the message', async () => {
  await asked.must('add-person', { dealId, person: { name: ilse.name, linkedinIds: [`in/${ilse.linkedinSlug}`] } });
  const talk = linkedInTalk(dana, [
    { direction: 'out', text: 'Could we take 20 minutes on Thursday?', urn: 'urn:1' },
    { direction: 'in', text: YES, urn: 'urn:2' },
  ]);
  if (talk.context.site !== 'linkedin') throw new Error('another site');
  const [conversation] = talk.context.conversations;
  const [first] = conversation?.participants ?? [];
  if (!conversation || !first) throw new Error('no talk');
  conversation.participants.push({
    ...first,
    name: ilse.name,
    slug: ilse.linkedinSlug,
    memberId: null,
    memberNumber: null,
  });
  for (const message of conversation.messages) if (message.direction === 'in') message.sender = ilse.name;
  const { [dana.name]: hers, [ilse.name]: ilses } = await heardAfter(talk, { messageKey: 'linkedin:urn:1' });
  expect([hers, ilses]).toEqual([null, expect.any(Number)]);
});
