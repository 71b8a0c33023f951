/** A note confirmed beside the invitation that holds it. */
import { expect, it } from 'vitest';
import { linkedInDraftKey } from '../../lib/queries/page/message-key.ts';
import { ASK, arm, mail, see, startSending } from './support/sending.ts';

const DANA = {
  name: 'Dana Voss',
  profileHref: null,
  slug: 'dana-voss',
  memberId: 'ACoAAdana',
  memberNumber: null,
  salesId: null,
  headline: null,
};

it('is recorded with it, by the rep’s word and of the person invited', async () => {
  const { must, tell, contactId, book, pass } = await startSending();
  await must('edit-contact', { contactId, linkedinIds: ['in/dana-voss', 'ACoAAdana'] });
  const conversation = { place: 'invitation' as const, conversationId: null, threadId: null, participants: [DANA] };
  const sentences = [
    {
      text: ASK,
      label: 'ask' as const,
      kind: 'time' as const,
      found: { label: 'ask', kind: 'time', probability: 0.9 } as const,
    },
  ];
  await must('judge-sentences', { draftKey: linkedInDraftKey(conversation), sentences });
  const note = mail(null, {
    site: 'linkedin',
    account: null,
    text: ASK,
    url: 'https://www.linkedin.com/in/dana-voss/',
    conversation,
    draftKeys: [`invitation ${ASK}`],
    places: ['invitation:in/dana-voss'],
  });
  await tell(arm(note));
  pass(1_000);
  const id = 'invitation:in/dana-voss';
  await tell(see({ site: 'linkedin', account: null, messages: [{ places: [id], id, text: null, at: null }] }));
  expect(await book.commitments.toArray()).toMatchObject([
    { words: ASK, contactId, kind: 'time', channel: 'linkedin' },
  ]);
  expect((await book.commitments.toArray())[0]).not.toHaveProperty('found');
});
