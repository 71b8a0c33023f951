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
